/// Bodies with different names that bear the same acronym.
///
/// An acronym alone is weak evidence: among n acronyms of a length some are equal by accident. The
/// odds of that are set against what else speaks for or against one body.
struct SharedAcronyms {
  let index: NameIndex
  let initials: InitialsIndex

  func candidates(in clusters: inout Clusters) -> ComparedPairs {
    var byLength: [Int: Int] = [:]
    for acronym in index.bearers.keys { byLength[index.text(acronym).utf8.count, default: 0] += 1 }
    var found = ComparedPairs()
    for acronym in index.bearers.keys.sorted() {
      guard let bearers = index.bearers[acronym], bearers.count > 1 else { continue }
      var firstOfBody: [(body: Int, entry: Int)] = []
      for bearer in bearers.prefix(64) {
        let body = clusters.cluster(of: Int(bearer))
        if !firstOfBody.contains(where: { $0.body == body }) {
          firstOfBody.append((body, Int(bearer)))
        }
      }
      guard (2...12).contains(firstOfBody.count) else { continue }
      let accident = Self.accidents(
        letters: index.text(acronym).utf8.count,
        among: byLength[index.text(acronym).utf8.count] ?? 1)
      for (position, right) in firstOfBody.enumerated() {
        for left in firstOfBody[..<position] {
          let odds =
            odds(left.entry, right.entry, acronym, accident) / accident
            / Double(firstOfBody.count - 1)
          let score = odds / (1 + odds)
          found.note(
            score > 0.2
              ? Candidate(left.entry, right.entry, .sharedAcronym, min(score, 0.98)) : nil)
        }
      }
    }
    found.note(byInitials(in: &clusters))
    return found
  }

  /// Names without an acronym whose words begin with the letters of one, and share words with its
  /// bearer.
  private func byInitials(in clusters: inout Clusters) -> ComparedPairs {
    var found = ComparedPairs()
    for acronym in index.bearers.keys.sorted() where index.text(acronym).utf8.count >= 4 {
      guard let bearer = index.bearers[acronym]?.first.map({ Int($0) }) else { continue }
      let entries = initials.entries(spelling: index.text(acronym))
      for entry in entries.prefix(4)
      where clusters.cluster(of: entry) != clusters.cluster(of: bearer)
        && !index.placesConflict(entry, bearer)
        && index.places(of: entry) == index.places(of: bearer)
      {
        let overlap = index.overlap(index.stems[entry], index.stems[bearer])
        // Where few names could have these initials by accident, any common word will do.
        let isRare = initials.chance(of: index.text(acronym)) < 0.02
        let isLikely = overlap >= (isRare ? 0.05 : 0.2)
        found.note(isLikely ? Candidate(entry, bearer, .initials, 0.6) : nil)
      }
    }
    return found
  }

  /// How many other acronyms may be expected to be equal to one by accident; a letter of an acronym
  /// is worth about twelve equally likely ones.
  static func accidents(letters: Int, among count: Int) -> Double {
    (0..<letters).reduce(Double(count)) { expected, _ in expected / 12 } + 0.002
  }

  /// How much more often one body than two shows what these two names show.
  private func odds(_ a: Int, _ b: Int, _ acronym: NameRoster.Token, _ accident: Double)
    -> Double
  {
    if index.placesConflict(a, b) { return 0 }
    let (left, right) = (index.entries[a], index.entries[b])
    if !mayBeOnePlace(a, b) { return 0 }
    var odds = 1.0
    if let country = left.country, country == right.country { odds *= 5 }
    let overlap = index.overlap(index.stems[a], index.stems[b])
    odds *= overlap >= 0.5 ? 12 : overlap >= 0.25 ? 4 : overlap > 0 ? 1 : 0.5
    let letters = index.text(acronym)
    let (inLeft, inRight) = (spells(letters, index.stems[a]), spells(letters, index.stems[b]))
    let isTranslated = index.language(of: index.stems[a])
      .isDisjoint(with: index.language(of: index.stems[b]))
    // A translation keeps the acronym of the original and shares meanings with it.
    if isTranslated { odds *= overlap > 0 || !areBothKnown(a, b) ? 3 : 0.1 }
    if haveDifferentProperNames(a, b) { odds *= 0.1 }
    if haveDifferentTypes(a, b) { odds *= 0.1 }
    // Two names that both spell the acronym are look-alikes: a translation keeps the letters of
    // the original, and where it spells them by luck it shares meanings with it.
    let areAlike = inLeft && inRight && (!isTranslated || overlap == 0)
    return areAlike ? min(odds * 0.1, accident) : odds
  }

  /// Whether the lexicon knows at least half of the words of each name, so that it would see what a
  /// translation shares.
  private func areBothKnown(_ a: Int, _ b: Int) -> Bool {
    [a, b].allSatisfy { entry in
      let known = index.stems[entry].count { !index.entry($0).meanings.isEmpty }
      return known > 0 && 2 * known >= index.stems[entry].count
    }
  }

  /// A chapter bears the acronym of its parent and sisters; a place beside one name of a body
  /// without chapters says nothing.
  private func mayBeOnePlace(_ a: Int, _ b: Int) -> Bool {
    let (left, right) = (index.chapterPlaces(of: a), index.chapterPlaces(of: b))
    if left == right { return true }
    return (left.isEmpty && right == Set(index.entries[b].name.markedPlaces) && !index.isChapter(b))
      || (right.isEmpty && left == Set(index.entries[a].name.markedPlaces) && !index.isChapter(a))
  }

  /// Whether each says what kind of body it is, and they say different kinds.
  private func haveDifferentTypes(_ a: Int, _ b: Int) -> Bool {
    func types(_ entry: Int) -> Set<UInt32> {
      Set(index.meanings(of: index.stems[entry].filter { index.entry($0).isTypeWord }))
    }
    let (left, right) = (types(a), types(b))
    return !left.isEmpty && !right.isEmpty && left.isDisjoint(with: right)
  }

  /// Whether each has rare words that mean nothing and the other lacks: names of places or people.
  private func haveDifferentProperNames(_ a: Int, _ b: Int) -> Bool {
    func proper(_ entry: Int) -> Set<NameRoster.Token> {
      Set(index.stems[entry].filter { index.entry($0).meanings.isEmpty })
    }
    let (left, right) = (proper(a), proper(b))
    return !left.isEmpty && !right.isEmpty && left.isDisjoint(with: right)
  }

  private func spells(_ letters: String, _ words: [NameRoster.Token]) -> Bool {
    Initials.spell(letters, from: words.map { (index.text($0), false) })
  }
}
