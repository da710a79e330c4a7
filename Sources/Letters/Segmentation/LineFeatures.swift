/// What the decoder knows of one unit: a line, or all cells of a table row.
package struct LineFeatures: Sendable {
  /// Lines beyond this length are read as prose, apart from runs of names.
  private static let longestName = 300
  /// No more than this of a line is looked at.
  private static let lookahead = 30_000

  /// The lines of the unit.
  package let lines: Range<Int>
  package internal(set) var cues: LineCues
  /// Whether it begins with "About" or the like.
  let tellsAbout: Bool
  /// Whether it leads over to signers only where no more of the letter follows: "With the support
  /// of".
  let isSoftMarker: Bool
  /// See ``NameLikeness``; of a table row, that of its best cell.
  package let nameScore: Double
  /// The run of names, where the line is one.
  package let run: NameRun?
  package var isHeading: Bool { headingLevel > 0 }
  /// From 1; 0 of what is no heading.
  package let headingLevel: Int
  package let isEmphasized: Bool
  package let isListItem: Bool
  package let isTableRow: Bool
  package let isImage: Bool
  package let isLink: Bool
  package let wordCount: Int
  package let blankLinesBefore: Int
  package let container: Int

  /// Whether the unit stands among the short lines above a salutation: date and recipients.
  package internal(set) var precedesSalutation = false
  /// Whether the unit stands below the head of notes or contacts, with nothing else between.
  package internal(set) var followsNote = false
  /// Whether the unit stands behind a line that led over to all signers itself: "Signed: A, B, C".
  package internal(set) var followsMarkedRun = false
  /// Whether a head of notes stands right above what may lead over to signers.
  package internal(set) var isBelowNote = false
  /// Whether the unit stands below "cc:" or the like, with nothing else between.
  package internal(set) var followsRecipients = false
  /// Whether a blank line stands before the unit and none before the next, and the unit alone of
  /// the two is written in capitals or names a place.
  package internal(set) var headsBlock = false
  /// Whether it is one of several lines that stand each above a block of other lines, in capitals,
  /// or above a run of names.
  package internal(set) var repeatsHead = false
  /// Whether the unit is a short line that is no item, right above one.
  package internal(set) var leadsItems = false
  /// Whether the unit leads items and stands right behind an item or what opens a list.
  package internal(set) var partsItems = false
  /// Whether it is one of three headings or more that stand each above a short line or two.
  package internal(set) var headsCard = false
  /// Whether the unit is a heading and none of the next three is.
  package internal(set) var isLoneHeading = false
  /// Whether two units of prose stand somewhere before.
  package internal(set) var isAfterProse = false
  /// Whether sentences or words that lead over to signers stand somewhere before, or the document
  /// has hardly any sentence.
  package internal(set) var isIntroduced = false
  /// Whether nothing but notes and page furniture comes after.
  package internal(set) var isLast = false

  /// The features of one line, or of an item that is wrapped over several, given their structure
  /// and their text.
  init(_ part: Range<Int>, _ structure: LineStructure, _ text: LineScan) {
    let utf8 = text.utf8
    let words =
      utf8.count <= LineFeatures.lookahead
      ? text.words : WordScanner.words(in: utf8, part: 0..<LineFeatures.lookahead)
    let finder = CueFinder(utf8: utf8, words: words, structure: structure)
    var cues = finder.cues
    let run = NameRun(text, words: words)
    let isMenu = run?.isMenu(utf8: utf8, words: words) == true
    if isMenu { cues.insert(.furniture) }
    self.run = isMenu ? nil : run
    if run == nil && utf8.count > LineFeatures.longestName { cues.insert(.prose) }
    if run?.isMarked == true { cues.subtract([.prose, .marker, .weakMarker]) }
    nameScore =
      utf8.count > LineFeatures.longestName ? -4 : NameLikeness.score(words[...], in: utf8)
    if structure.kind == .other(element: "footnote") { cues.insert(.note) }
    let about = words.first?.key == CueTerms.aGrave ? words.dropFirst().first : words.first
    tellsAbout = words.count <= 10 && about.map { CueTerms.about.contains($0.key) } ?? false
    isSoftMarker = !cues.isDisjoint(with: [.marker, .weakMarker]) && finder.isSoftMarker
    self.cues = cues
    lines = part
    wordCount = words.count
    isEmphasized = structure.isBold
    isLink = structure.link != nil
    blankLinesBefore = structure.blankLinesBefore
    container = structure.container
    isTableRow = false
    switch structure.kind {
    case .heading(let level): (headingLevel, isListItem, isImage) = (level, false, false)
    case .listItem: (headingLevel, isListItem, isImage) = (0, true, false)
    case .imageText: (headingLevel, isListItem, isImage) = (0, false, true)
    default: (headingLevel, isListItem, isImage) = (0, false, false)
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
    tellsAbout = false
    isSoftMarker = false
    run = cells.count == 1 ? cells[0].run : nil
    headingLevel = 0
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
  /// Whether the unit leads over to signers or groups them, or names them behind a marker.
  var introduces: Bool {
    opensList || cues.contains(.group) || run?.isMarked == true
      || cues.contains(.preface) && !cues.contains(.columnHeader)
  }

  /// Whether the unit can open a list, and does not only stand between a marker and its list.
  var opensList: Bool { !cues.isDisjoint(with: [.marker, .weakMarker, .valediction]) }

  /// The units of some lines: each line is one, but the cells of a table row, the lines of an item
  /// and those of a wrapped run are one together.
  static func units(of lines: [Line], runs: inout WrappedRuns) -> [LineFeatures] {
    var units: [LineFeatures] = []
    units.reserveCapacity(lines.count)
    var index = 0
    func features(_ index: Int) -> LineFeatures {
      LineFeatures(index..<(index + 1), lines[index].structure, lines[index].scanned)
    }
    while index < lines.count {
      var end = index + 1
      if let row = Row(lines[index].structure) {
        while end < lines.count, Row(lines[end].structure)?.isSame(as: row) == true { end += 1 }
        let cells = (index..<end).map(features)
        let isHeader = (index..<end).allSatisfy { Row(lines[$0].structure)?.isHeader == true }
        units.append(LineFeatures(row: cells, isHeader: isHeader))
      } else if let run = runs.run(from: index) {
        end = run.lines.upperBound
        units.append(LineFeatures(run.lines, lines[index].structure, run.text))
      } else if let paragraph = WrappedParagraph(from: index, of: lines),
        case let unit = LineFeatures(
          paragraph.lines, lines[index].structure,
          LineScan(joining: lines[paragraph.lines].map(\.scanned))),
        unit.cues.contains(.prose)
      {
        end = paragraph.lines.upperBound
        units.append(unit)
      } else {
        while end < lines.count, continuesItem(lines[end].structure, lines[index].structure) {
          end += 1
        }
        units.append(
          end == index + 1
            ? features(index)
            : LineFeatures(
              index..<end, lines[index].structure,
              LineScan(joining: lines[index..<end].map(\.scanned))))
      }
      index = end
    }
    markSalutations(&units)
    settleSoftMarkers(&units)
    markNotes(&units)
    markPlaces(&units)
    return units
  }

  /// Whether a line goes on with the item of the line before.
  private static func continuesItem(_ structure: LineStructure, _ before: LineStructure) -> Bool {
    guard case .listItem = structure.kind, case .listItem = before.kind else { return false }
    return structure.block == before.block
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
