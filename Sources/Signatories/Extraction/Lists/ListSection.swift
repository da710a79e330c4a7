import Letters

/// A stretch of a signature list under one heading.
struct ListSection {
  /// The heading, if it groups signers.
  private(set) var group: String?
  /// What leads over to the list: "Signed by the following organizations:".
  let marker: Range<Int>?
  /// Whether a marker or valediction stands before the list.
  let isMarked: Bool
  /// What leads over to the names in their own line: "As individuals:".
  var lead: String?
  /// Which list of the document the section belongs to.
  var list = 0
  /// The lines labelled as signatures, in order.
  var lines: [Int] = []

  /// The sections of all lists of a document, in order; sections without lines are left out.
  static func sections(of letter: SegmentedDocument) -> [ListSection] {
    var reader = Reader(letter)
    for (line, label) in letter.labels.enumerated() { reader.read(line, label) }
    reader.close()
    return withoutLoneHeadings(reader.sections)
  }

  /// "Organizations" above the whole of a list groups nothing.
  private static func withoutLoneHeadings(_ sections: [ListSection]) -> [ListSection] {
    let lists = Dictionary(grouping: sections, by: \.list)
    return sections.map { section in
      guard let group = section.group, isGeneric(group),
        lists[section.list, default: []].allSatisfy({ $0.group == group })
      else { return section }
      var section = section
      section.group = nil
      return section
    }
  }

  private static func isGeneric(_ heading: String) -> Bool {
    let utf8 = Array(heading.utf8)
    let known: WordFlags = [.preface, .function]
    return WordScanner.words(in: utf8, part: 0..<utf8.count)
      .allSatisfy { !$0.flags.isDisjoint(with: known) }
  }

  /// Follows the labels and opens a section at each marker and heading.
  private struct Reader {
    let letter: SegmentedDocument
    var sections: [ListSection] = []
    private var current = ListSection(group: nil, marker: nil, isMarked: false)
    private var isOpen = false
    private var list = 0
    /// The section around a run with its own lead.
    private var outer: ListSection?
    /// Where the sections of the open list begin.
    private var first = 0
    /// Whether the open list began with the name of a country.
    private var isHeadedByCountry = false

    init(_ letter: SegmentedDocument) {
      self.letter = letter
    }

    mutating func read(_ line: Int, _ label: LineLabel) {
      switch label {
      case .closing: marker(line)
      case .listHeading:
        if isCountry(line) { isHeadedByCountry = true }
        heading(line)
      case .signature where isCountry(line) && (current.lines.isEmpty || isHeadedByCountry):
        isHeadedByCountry = true
        heading(line)
      case .signature: signature(line)
      case .furniture where line + 1 < letter.labels.count && continues(line + 1): return
      default:
        guard isOpen else { return }
        close()
        current = ListSection(group: nil, marker: nil, isMarked: false)
        isOpen = false
        isHeadedByCountry = false
        first = sections.count
        list += 1
      }
    }

    private mutating func signature(_ line: Int) {
      if let lead = lead(of: line) { return run(line, led: lead) }
      if current.lead != nil { reopen(line) }
      current.lines.append(line)
      isOpen = true
    }

    /// The words before the names of a run.
    private struct Lead {
      let text: String
      let isHeading: Bool
    }

    /// A line that says in its own words who its names are is a section of its own.
    ///
    /// A lead that speaks of signing leads over to the names; any other is their heading.
    private mutating func run(_ line: Int, led lead: Lead) {
      let base = current.lead == nil ? current : outer ?? current
      close()
      outer = base
      current = ListSection(
        group: (lead.isHeading ? ListSection.groupOfMarker(lead.text) : nil) ?? base.group,
        marker: base.marker, isMarked: base.isMarked)
      current.lead = lead.text
      current.lines = [line]
      isOpen = true
    }

    /// Goes on with the section that a run with its own lead stood in.
    private mutating func reopen(_ line: Int) {
      close()
      let base = outer ?? current
      current = ListSection(group: base.group, marker: base.marker, isMarked: base.isMarked)
    }

    /// The words before the names of a run, where they tell persons from organizations.
    private func lead(of line: Int) -> Lead? {
      guard letter.lines[line].scanned.hasColon else { return nil }
      let utf8 = letter.lines[line].utf8
      let words =
        utf8.count <= 2000
        ? letter.lines[line].words : WordScanner.words(in: utf8, part: 0..<2000)
      guard case .paragraph = letter.lines[line].structure.kind,
        let run = NameRun(utf8: utf8, words: words), run.isMarked || run.isHeaded, run.start > 0
      else { return nil }
      let head = words.prefix { $0.end <= run.start }
      guard ListComposition.tellsWho(head) else { return nil }
      return Lead(
        text: String(decoding: utf8[..<run.start], as: UTF8.self), isHeading: !run.isMarked)
    }

    /// Whether a line of its own is the name of a country and nothing else.
    private func isCountry(_ line: Int) -> Bool {
      if case .tableCell = letter.lines[line].structure.kind { return false }
      guard letter.lines[line].length <= 60 else { return false }
      return WordLexicon.place(letter.lines[line].words, in: letter.lines[line].utf8).isWideArea
    }

    /// Whether the list goes on behind the number of a page.
    private func continues(_ line: Int) -> Bool {
      letter.labels[line] == .signature || letter.labels[line] == .listHeading
    }

    mutating func close() {
      guard !current.lines.isEmpty else { return }
      current.list = list
      sections.append(current)
    }

    private mutating func heading(_ line: Int) {
      close()
      current = ListSection(
        group: ListSection.heading(letter.lines[line].content), marker: current.marker,
        isMarked: current.isMarked)
      isOpen = true
    }

    private mutating func marker(_ line: Int) {
      let start = isOpen && current.lines.isEmpty ? current.marker?.lowerBound ?? line : line
      close()
      let group = isOpen && sections.count > first ? groupOfMarker(line) : nil
      if group != nil, sections.count == first + 1, sections[first].group == nil {
        sections[first].group = sections[first].marker.flatMap { $0.compactMap(groupOfMarker).last }
      }
      current = ListSection(group: group, marker: start..<(line + 1), isMarked: true)
      isOpen = true
    }

    private func groupOfMarker(_ line: Int) -> String? {
      ListSection.groupOfMarker(letter.lines[line].content)
    }
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
