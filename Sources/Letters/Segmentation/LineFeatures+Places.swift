/// What each unit is to those around it.
extension LineFeatures {
  /// Takes the cue from what may lead over to signers where long paragraphs of the letter follow.
  static func settleSoftMarkers(_ units: inout [LineFeatures]) {
    var goesOn = false
    for index in units.indices.reversed() {
      let cues = units[index].cues
      if cues.contains(.note) || cues.contains(.furniture) {
        goesOn = false
      } else if cues.contains(.prose), units[index].wordCount >= 20, units[index].run == nil {
        goesOn = true
      }
      if goesOn, units[index].isSoftMarker { units[index].cues.subtract([.marker, .weakMarker]) }
    }
  }

  /// Looks back from each salutation over at most ten short lines.
  static func markSalutations(_ units: inout [LineFeatures]) {
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

  static func markPlaces(_ units: inout [LineFeatures]) {
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
      guard follows, unit.run == nil else { continue }
      // Menus of single words come in blocks; names of two words and more can sign as well.
      let start = units[...index].lastIndex { $0.blankLinesBefore > 0 } ?? index
      let end = units[(index + 1)...].firstIndex { $0.blankLinesBefore > 0 } ?? units.count
      let block = units[start..<end]
      let singles = block.count { $0.wordCount == 1 }
      units[index].followsMarkedRun =
        unit.wordCount == 1
        || (block.count == 1 || singles * 2 >= block.count) && unit.nameScore < 1.4
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
      let isTitled =
        start > 0 && units[start - 1].isHeading && units[start - 1].headingLevel < level
        && !units[start - 1].introduces
      if level > 0, end - start >= 3, !isTitled {
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
  static func markNotes(_ units: inout [LineFeatures]) {
    let barriers: LineCues = [.prose, .marker, .valediction, .salutation]
    var open: LineCues = []
    for index in units.indices {
      // "About the Harbour Trust" above a paragraph says who writes.
      if units[index].tellsAbout, index + 1 < units.count, units[index].run == nil,
        units[index].blankLinesBefore > 0 || units[index].isHeading,
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
}
