/// What the decoder knows of one unit: a line, or all cells of a table row.
package struct LineFeatures: Sendable {
  /// Lines beyond this length are read as prose, apart from runs of names.
  private static let longestName = 300
  /// No more than this of a line is looked at.
  private static let lookahead = 6000

  /// The lines of the unit.
  package let lines: Range<Int>
  package let cues: LineCues
  /// See ``NameLikeness``; of a table row, that of its best cell.
  package let nameScore: Double
  /// The run of names, where the line is one.
  package let run: NameRun?
  package let isHeading: Bool
  package let isEmphasized: Bool
  package let isListItem: Bool
  package let isTableRow: Bool
  package let isImage: Bool
  package let isLink: Bool
  package let wordCount: Int
  package let blankLinesBefore: Int
  package let container: Int

  /// The features of one line.
  init(_ line: Line, at index: Int) {
    let utf8 = Array(line.content.utf8)
    let part = 0..<min(utf8.count, LineFeatures.lookahead)
    let words = WordScanner.words(in: utf8, part: part)
    let structure = line.structure
    var cues = CueFinder(utf8: utf8, words: words, structure: structure).cues
    let invites = words.prefix(40).contains { $0.flags.contains(.invitation) }
    run = NameRun(utf8: utf8, words: words, invites: invites)
    if run == nil && utf8.count > LineFeatures.longestName { cues.insert(.prose) }
    if run?.isMarked == true { cues.subtract([.prose, .marker, .weakMarker]) }
    nameScore =
      utf8.count > LineFeatures.longestName ? -4 : NameLikeness.score(words[...], in: utf8)
    self.cues = cues
    lines = index..<(index + 1)
    wordCount = words.count
    isEmphasized = structure.isBold
    isLink = structure.link != nil
    blankLinesBefore = structure.blankLinesBefore
    container = structure.container
    isTableRow = false
    switch structure.kind {
    case .heading: (isHeading, isListItem, isImage) = (true, false, false)
    case .listItem: (isHeading, isListItem, isImage) = (false, true, false)
    case .imageText: (isHeading, isListItem, isImage) = (false, false, true)
    default: (isHeading, isListItem, isImage) = (false, false, false)
    }
  }

  /// The features of a table row, given those of its cells.
  init(row cells: [LineFeatures], isHeader: Bool) {
    lines = (cells.first?.lines.lowerBound ?? 0)..<(cells.last?.lines.upperBound ?? 0)
    let best = cells.filter { !$0.cues.contains(.place) && $0.wordCount > 0 }
      .map(\.nameScore).max()
    nameScore = min(3, (best ?? -1) + (cells.count > 1 ? 0.5 : 0.2))
    var cues: LineCues = []
    for cell in cells {
      cues.formUnion(cell.cues.intersection([.signing, .firstPerson]))
    }
    if let first = cells.first, cells.count == 1 { cues.formUnion(first.cues) }
    if isHeader || cells.allSatisfy({ $0.cues.contains(.columnHeader) }) {
      cues = [.preface, .columnHeader]
    }
    self.cues = cues
    run = cells.count == 1 ? cells[0].run : nil
    isHeading = false
    isEmphasized = false
    isListItem = false
    isTableRow = true
    isImage = false
    isLink = false
    wordCount = cells.reduce(0) { $0 + $1.wordCount }
    blankLinesBefore = cells.first?.blankLinesBefore ?? 0
    container = cells.first?.container ?? 0
  }
}

extension LineFeatures {
  /// The units of some lines: each line is one, but the cells of a table row are one together.
  static func units(of lines: [Line]) -> [LineFeatures] {
    var units: [LineFeatures] = []
    units.reserveCapacity(lines.count)
    var index = 0
    while index < lines.count {
      guard let row = Row(lines[index].structure) else {
        units.append(LineFeatures(lines[index], at: index))
        index += 1
        continue
      }
      var end = index + 1
      while end < lines.count, Row(lines[end].structure)?.isSame(as: row) == true { end += 1 }
      let cells = (index..<end).map { LineFeatures(lines[$0], at: $0) }
      units.append(LineFeatures(row: cells, isHeader: row.isHeader))
      index = end
    }
    return units
  }

  private struct Row {
    let container: Int
    let row: Int
    let isHeader: Bool

    init?(_ structure: LineStructure) {
      guard case .tableCell(let row, _, let isHeader) = structure.kind else { return nil }
      self.row = row
      self.isHeader = isHeader
      container = structure.container
    }

    func isSame(as other: Row) -> Bool {
      row == other.row && container == other.container
    }
  }
}
