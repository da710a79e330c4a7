/// What the decoder knows of one unit: a line, or all cells of a table row.
package struct LineFeatures: Sendable {
  /// Lines beyond this length are read as prose, apart from runs of names.
  private static let longestName = 300
  /// No more than this of a line is looked at.
  private static let lookahead = 30_000

  /// The lines of the unit.
  package let lines: Range<Int>
  package private(set) var cues: LineCues
  /// Whether it begins with "About" or the like.
  private let tellsAbout: Bool
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
    var cues = CueFinder(utf8: utf8, words: words, structure: structure).cues
    let run = NameRun(text, words: words)
    let isMenu = run?.isMenu(utf8: utf8, words: words) == true
    if isMenu { cues.insert(.furniture) }
    self.run = isMenu ? nil : run
    if run == nil && utf8.count > LineFeatures.longestName { cues.insert(.prose) }
    if run?.isMarked == true { cues.subtract([.prose, .marker, .weakMarker]) }
    nameScore =
      utf8.count > LineFeatures.longestName ? -4 : NameLikeness.score(words[...], in: utf8)
    if structure.kind == .other(element: "footnote") { cues.insert(.note) }
    tellsAbout =
      words.count <= 10 && words.prefix(2).contains { CueTerms.about.contains($0.key) }
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
  private var introduces: Bool {
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
    markNotes(&units)
    markPlaces(&units)
    return units
  }

  /// Whether a line goes on with the item of the line before.
  private static func continuesItem(_ structure: LineStructure, _ before: LineStructure) -> Bool {
    guard case .listItem = structure.kind, case .listItem = before.kind else { return false }
    return structure.block == before.block
  }

  /// Looks back from each salutation over at most ten short lines.
  private static func markSalutations(_ units: inout [LineFeatures]) {
    let barriers: LineCues = [.prose, .marker, .valediction, .note]
    for index in units.indices where units[index].cues.contains(.salutation) {
      var place = index - 1
      while place >= max(0, index - 10), units[place].cues.isDisjoint(with: barriers),
        units[place].run == nil
      {
        units[place].precedesSalutation = true
        if units[place].cues.contains(.date) { break }
        place -= 1
      }
    }
  }

  private static func markPlaces(_ units: inout [LineFeatures]) {
    var prose = 0
    var isIntroduced = units.count { $0.cues.contains(.prose) } < 3
    var isGreeted = false
    for index in units.indices {
      units[index].isAfterProse = prose >= 2
      isIntroduced = isIntroduced || prose >= 2 || units[index].introduces
      // One long paragraph is letter enough behind a salutation.
      if units[index].cues.contains(.salutation) { isGreeted = true }
      if isGreeted, units[index].cues.contains(.prose), units[index].wordCount >= 30 {
        isIntroduced = true
      }
      units[index].isIntroduced = isIntroduced
      if units[index].cues.contains(.prose) { prose += 1 }
      if index + 1 < units.count, units[index + 1].isListItem, !units[index].isListItem {
        units[index].leadsItems = units[index].wordCount <= 8
        let before = index > 0 ? units[index - 1] : nil
        units[index].partsItems =
          units[index].leadsItems
          && (before?.isListItem == true || before?.opensList == true && before?.isLink == false)
      }
      if units[index].isHeading, index + 3 < units.count {
        units[index].isLoneHeading = !units[(index + 1)...(index + 3)].contains(where: \.isHeading)
      }
      if index + 1 < units.count { units[index].headsBlock = heads(units[index], units[index + 1]) }
    }
    markRepeatedHeads(&units)
    markCards(&units)
    markFollowers(&units)
    for index in units.indices.reversed() {
      units[index].isLast = true
      if units[index].cues.isDisjoint(with: [.note, .furniture, .contact]) { break }
    }
  }

  /// Looks on from each line that names five signers and more behind its own marker until the next
  /// run, or what may open another list.
  private static func markFollowers(_ units: inout [LineFeatures]) {
    var follows = false
    for index in units.indices {
      let unit = units[index]
      if let run = unit.run {
        follows = run.isMarked && run.count >= 5
      } else if unit.introduces || unit.isListItem || unit.isTableRow {
        follows = false
      }
      let isNext = index > 0 && units[index - 1].followsMarkedRun
      units[index].followsMarkedRun =
        follows && unit.run == nil && (unit.blankLinesBefore > 0 || isNext)
    }
  }

  /// Headings in turn with a short line or two that are no sentences, as cards are made.
  private static func markCards(_ units: inout [LineFeatures]) {
    let strange: LineCues = [.prose, .date, .furniture, .note, .marker, .salutation, .valediction]
    var chain: [Int] = []
    func close(_ units: inout [LineFeatures]) {
      if chain.count > 2 { for head in chain { units[head].headsCard = true } }
      chain = []
    }
    markBareHeadings(&units, strange: strange.union([.group, .endsWithColon]))
    for index in units.indices where units[index].isHeading {
      let below = units[(index + 1)...].prefix(3).prefix { unit in
        !unit.isHeading && unit.wordCount <= 14 && unit.cues.isDisjoint(with: strange)
      }
      if let last = chain.last, units[(last + 1)..<index].count > 2 { close(&units) }
      if (1...2).contains(below.count), units[index].cues.isDisjoint(with: strange.union(.group)) {
        chain.append(index)
      } else {
        close(&units)
      }
    }
    close(&units)
  }

  /// Three headings and more of one kind with nothing between, as some pages set their items.
  private static func markBareHeadings(_ units: inout [LineFeatures], strange: LineCues) {
    var start = 0
    while start < units.count {
      let level = units[start].headingLevel
      var end = start
      while end < units.count, units[end].headingLevel == level, units[end].wordCount <= 20,
        units[end].cues.isDisjoint(with: strange)
      { end += 1 }
      if level > 0, end - start >= 3 {
        for index in start..<end { units[index].headsCard = true }
      }
      start = max(end, start + 1)
    }
  }

  /// Short lines each right above a run of names, two or more: "Faith", "Trade unions".
  private static func headsOfRuns(_ units: [LineFeatures]) -> [Int] {
    let heads = units.indices.dropLast().filter { index in
      let (unit, next) = (units[index], units[index + 1])
      return unit.run == nil && (1...6).contains(unit.wordCount) && unit.blankLinesBefore > 0
        && next.blankLinesBefore == 0 && next.run.map { !$0.isMarked && !$0.isHeaded } == true
        && unit.cues.isDisjoint(with: [.prose, .marker, .valediction, .note, .furniture])
    }
    return heads.count > 1 ? heads : []
  }

  /// Short lines that stand alone between blank lines, three or more, in turn with single blocks of
  /// lines: a list with blank lines here and there has no such order.
  private static func loneHeads(_ units: [LineFeatures]) -> [Int] {
    var chain: [Int] = []
    var found: [Int] = []
    var index = 0
    while index < units.count {
      guard let end = endOfBlock(under: index, units) else {
        if chain.count > 2 { found += chain }
        chain = []
        index += 1
        continue
      }
      chain.append(index)
      index = end
    }
    return chain.count > 2 ? found + chain : found
  }

  /// Where the block under a short line ends that stands alone; nil where none does.
  private static func endOfBlock(under head: Int, _ units: [LineFeatures]) -> Int? {
    let unit = units[head]
    guard head + 2 < units.count, unit.run == nil, (1...7).contains(unit.wordCount),
      !unit.isListItem, unit.blankLinesBefore > 0, units[head + 1].blankLinesBefore > 0,
      units[head + 2].blankLinesBefore == 0,
      unit.cues.isDisjoint(
        with: [.prose, .marker, .valediction, .note, .furniture, .date, .salutation])
    else { return nil }
    return units[(head + 2)...].firstIndex { $0.blankLinesBefore > 0 } ?? units.count
  }

  /// Lines in capitals above blocks of three lines and more: a card of a signer has fewer.
  private static func markRepeatedHeads(_ units: inout [LineFeatures]) {
    let heads = units.indices.dropLast().filter { index in
      let (unit, next) = (units[index], units[index + 1])
      return unit.cues.contains(.shouted) && (2...6).contains(unit.wordCount) && unit.run == nil
        && unit.blankLinesBefore > 0 && next.blankLinesBefore == 0 && !next.cues.contains(.shouted)
    }
    let long = heads.count { head in
      units[(head + 1)...].prefix(3).count { $0.blankLinesBefore == 0 } == 3
    }
    let shouted = heads.count > 1 && long * 2 >= heads.count ? heads : []
    for head in shouted + headsOfRuns(units) + loneHeads(units) {
      units[head].headsBlock = true
      units[head].repeatsHead = true
    }
  }

  private static func heads(_ unit: LineFeatures, _ next: LineFeatures) -> Bool {
    guard unit.blankLinesBefore > 0, next.blankLinesBefore == 0, unit.wordCount <= 6 else {
      return false
    }
    let isHead = !unit.cues.isDisjoint(with: [.knownShout, .place, .group])
    let isShouted = unit.cues.contains(.shouted)
    return isHead && next.cues.isDisjoint(with: isShouted ? [.shouted, .place] : .place)
  }

  /// Looks on from each head of notes or of copies until prose, a marker or a salutation.
  private static func markNotes(_ units: inout [LineFeatures]) {
    let barriers: LineCues = [.prose, .marker, .valediction, .salutation]
    var open: LineCues = []
    for index in units.indices {
      // "About the Harbour Trust" above a paragraph says who writes.
      if units[index].tellsAbout, index + 1 < units.count, units[index].run == nil,
        units[index + 1].cues.contains(.prose), units[index].cues.isDisjoint(with: barriers)
      {
        units[index].cues.insert(.note)
      }
      let cues = units[index].cues
      if cues.contains(.note) {
        open = .note
      } else if cues.contains(.recipients) {
        open = .recipients
      } else if !cues.isDisjoint(with: barriers) || units[index].run?.isMarked == true {
        units[index].isBelowNote = open == .note
        open = []
      } else {
        units[index].followsNote = open == .note
        units[index].followsRecipients = open == .recipients
      }
    }
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
