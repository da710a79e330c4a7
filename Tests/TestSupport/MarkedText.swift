/// A sample text in which the names that are to be found are marked: `Signed: ⏩Harbour Trust⏪`.
///
/// The marks are removed from the text. `⏩👤` marks the name of a person, `⏩🗣` that of an organization
/// whose spokesperson is quoted there first. A marked name may run over several lines; its words
/// are joined with single spaces.
public struct MarkedText: Sendable, ExpressibleByStringLiteral {
  /// The text without marks.
  public let text: String
  /// The marked names in order, without those of speakers.
  public let names: [String]
  /// The names marked as speakers, in order.
  public let speakers: [String]
  /// Which of them are marked as names of persons.
  public let arePersons: [Bool]
  /// Where `names` stand in `text`, in UTF-8 offsets.
  public let ranges: [Range<Int>]

  /// Reads a marked text.
  ///
  /// - Precondition: the marks stand in pairs.
  public init(_ marked: String) {
    var text = ""
    var names: [String] = []
    var ranges: [Range<Int>] = []
    var arePersons: [Bool] = []
    var speakers: [String] = []
    var opened: Int?
    var isSpeaker = false
    for character in marked {
      switch character {
      case "⏩":
        precondition(opened == nil, "A mark is closed before the next one opens.")
        opened = text.utf8.count
        isSpeaker = false
        arePersons.append(false)
      case "🗣":
        precondition(opened == text.utf8.count, "A speaker is marked where the name begins.")
        isSpeaker = true
        arePersons.removeLast()
      case "👤":
        precondition(opened == text.utf8.count, "A person is marked where the name begins.")
        arePersons[arePersons.count - 1] = true
      case "⏪":
        guard let start = opened else { preconditionFailure("A mark is opened before it closes.") }
        let name = MarkedText.folded(text.utf8.dropFirst(start))
        opened = nil
        if isSpeaker {
          speakers.append(name)
        } else {
          ranges.append(start..<text.utf8.count)
          names.append(name)
        }
      default:
        text.append(character)
      }
    }
    precondition(opened == nil, "Every mark is closed.")
    self.text = text
    self.names = names
    self.speakers = speakers
    self.ranges = ranges
    self.arePersons = arePersons
  }

  /// Reads a marked text.
  public init(stringLiteral marked: String) {
    self.init(marked)
  }

  private static func folded(_ name: Substring.UTF8View) -> String {
    String(decoding: name, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
