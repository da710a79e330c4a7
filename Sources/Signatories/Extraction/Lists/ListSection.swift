import Letters

/// A stretch of a signature list under one heading.
struct ListSection {
  /// The heading, if it groups signers.
  let group: String?
  /// What leads over to the list: "Signed by the following organizations:".
  let marker: Range<Int>?
  /// Whether a marker or valediction stands before the list.
  let isMarked: Bool
  /// The lines labelled as signatures, in order.
  var lines: [Int] = []

  /// The sections of all lists of a document, in order; sections without lines are left out.
  static func sections(of letter: SegmentedDocument) -> [ListSection] {
    var sections: [ListSection] = []
    var current = ListSection(group: nil, marker: nil, isMarked: false)
    var isOpen = false
    func close() {
      if !current.lines.isEmpty { sections.append(current) }
    }
    for (line, label) in letter.labels.enumerated() {
      switch label {
      case .closing:
        close()
        let start = isOpen && current.lines.isEmpty ? current.marker?.lowerBound ?? line : line
        let isWithin = isOpen && !sections.isEmpty
        current = ListSection(
          group: isWithin ? groupOfMarker(letter.lines[line].content) : nil,
          marker: start..<(line + 1), isMarked: true)
        isOpen = true
      case .listHeading:
        close()
        current = ListSection(
          group: heading(letter.lines[line].content), marker: current.marker,
          isMarked: current.isMarked)
        isOpen = true
      case .signature:
        current.lines.append(line)
        isOpen = true
      default:
        guard isOpen else { continue }
        close()
        current = ListSection(group: nil, marker: nil, isMarked: false)
        isOpen = false
      }
    }
    close()
    return sections
  }

  /// A marker within a list, such as "Supporting associations:", groups those below it.
  private static func groupOfMarker(_ content: String) -> String? {
    let utf8 = Array(content.utf8)
    let words = WordScanner.words(in: utf8, part: 0..<utf8.count)
    let isGroup = words.contains { $0.flags.contains(.group) } && words.count <= 10
    return isGroup && words[0].shape != .number ? heading(content) : nil
  }

  private static func heading(_ content: String) -> String? {
    var text = Substring(content)
    while let last = text.last, last == ":" || last == " " { text.removeLast() }
    return text.isEmpty ? nil : String(text)
  }
}
