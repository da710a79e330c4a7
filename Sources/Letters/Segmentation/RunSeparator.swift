/// What parts the names of a run.
package enum RunSeparator: Hashable, Sendable {
  /// One sign of ASCII that names may hold as well, such as a comma.
  case sign(UInt8)
  /// A mark that hardly any name holds: `•`, `·`, `▪` and the like, `*` and `|` between spaces.
  case mark
  /// A dash between spaces.
  case dash

  package static let comma = sign(UInt8(ascii: ","))
  package static let semicolon = sign(UInt8(ascii: ";"))
  package static let slash = sign(UInt8(ascii: "/"))

  /// How many bytes it takes at an offset; 0 where it does not stand there.
  func length(at index: Int, in utf8: [UInt8]) -> Int {
    let byte = utf8[index]
    switch self {
    case .sign(let sign): return byte == sign ? 1 : 0
    case .mark:
      if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "|") {
        return RunSeparator.isFree(index..<(index + 1), in: utf8) ? 1 : 0
      }
      if byte < 0xC2 { return 0 }
      let mark = RunSeparator.marks.first { RunSeparator.has($0, at: index, in: utf8) }
      guard let mark, !RunSeparator.isInner(index..<(index + mark.count), in: utf8) else {
        return 0
      }
      return mark.count
    case .dash:
      guard byte == UInt8(ascii: "-") || byte == 0xE2 else { return 0 }
      let dash = RunSeparator.dashes.first { RunSeparator.has($0, at: index, in: utf8) }
      guard let dash, RunSeparator.isFree(index..<(index + dash.count), in: utf8) else { return 0 }
      return dash.count
    }
  }

  /// Whether it may begin with a byte.
  func mayBegin(with byte: UInt8) -> Bool {
    switch self {
    case .sign(let sign): byte == sign
    case .mark: byte == UInt8(ascii: "*") || byte == UInt8(ascii: "|") || byte >= 0xC2
    case .dash: byte == UInt8(ascii: "-") || byte == 0xE2
    }
  }

  private static let marks = ["•", "·", "▪", "■", "●", "◦", "∙", "►", "◆"].map { Array($0.utf8) }
  private static let dashes = ["-", "–", "—"].map { Array($0.utf8) }

  private static func has(_ text: [UInt8], at index: Int, in utf8: [UInt8]) -> Bool {
    utf8[index...].prefix(text.count).elementsEqual(text)
  }

  /// Whether other characters stand on both sides, as in `étudiant·es`.
  private static func isInner(_ range: Range<Int>, in utf8: [UInt8]) -> Bool {
    range.lowerBound > 0 && utf8[range.lowerBound - 1] != 0x20
      && range.upperBound < utf8.count && utf8[range.upperBound] != 0x20
  }

  /// Whether spaces or the ends stand on both sides.
  private static func isFree(_ range: Range<Int>, in utf8: [UInt8]) -> Bool {
    (range.lowerBound == 0 || utf8[range.lowerBound - 1] == 0x20)
      && (range.upperBound == utf8.count || utf8[range.upperBound] == 0x20)
  }
}

/// How many separators of each kind stand in a part of a line.
struct SeparatorCounts {
  private var marks = 0
  private var semicolons = 0
  private var commas = 0
  private var dashes = 0

  /// - Complexity: O(bytes), in one pass.
  init(_ range: Range<Int>, in utf8: [UInt8]) {
    let bytes = utf8[range]
    for index in bytes.indices {
      let byte = bytes[index]
      // Letters and spaces, the most of all, without asking further.
      if byte == 0x20 || byte &- 0x40 < 0x3C { continue }
      switch byte {
      case UInt8(ascii: ","): commas += 1
      case UInt8(ascii: ";"): semicolons += 1
      case UInt8(ascii: "-"): dashes += RunSeparator.dash.length(at: index, in: utf8) > 0 ? 1 : 0
      case UInt8(ascii: "*"), UInt8(ascii: "|"), 0xC2...0xFF:
        marks += RunSeparator.mark.length(at: index, in: utf8) > 0 ? 1 : 0
        dashes += RunSeparator.dash.length(at: index, in: utf8) > 0 ? 1 : 0
      default: break
      }
    }
  }

  /// How many there are of one; of signs, commas and semicolons are counted.
  subscript(separator: RunSeparator) -> Int {
    switch separator {
    case .mark: marks
    case .dash: dashes
    case .semicolon: semicolons
    default: commas
    }
  }

  /// The separator of a run that fills the part.
  ///
  /// Marks and semicolons come before commas, which names may hold; dashes count only where there
  /// are more of them than of all others, since they also part a name from what is said of it.
  /// `isLed` says that words before the names tell that there are some.
  func separator(isLed: Bool) -> RunSeparator {
    if marks >= (isLed ? 1 : 2) { return .mark }
    if dashes >= (isLed ? 2 : 3) && dashes > semicolons + commas { return .dash }
    let areParted =
      semicolons >= 2 && semicolons * 4 >= commas
      || semicolons == 1 && commas <= (isLed ? 2 : 0)
    return areParted ? .semicolon : .comma
  }
}
