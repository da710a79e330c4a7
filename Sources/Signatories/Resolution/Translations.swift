/// Names that mean the same word for word.
struct Translations {
  let index: NameIndex

  func candidates(in clusters: inout Clusters) -> ComparedPairs {
    var blocks = HashedBlocks()
    for (position, entry) in index.entries.enumerated()
    where entry.type == .organization && !entry.name.isAcronym {
      for words in readings(of: position) {
        var hash = KeyHash()
        for meaning in index.meanings(of: words) { hash.add(meaning) }
        blocks.add(hash.value, position)
      }
    }
    var found = ComparedPairs()
    for block in blocks.blocks(limit: 32) {
      let bodies = Set(block.map { clusters.cluster(of: $0) })
      guard bodies.count > 1 else { continue }
      for (place, right) in block.enumerated().dropFirst() {
        for left in block[..<place]
        where clusters.cluster(of: left) != clusters.cluster(of: right) {
          found.note(judge(left, right, bodies: bodies.count))
        }
      }
    }
    return found
  }

  /// The whole name, and its halves where it is bilingual.
  private func readings(of entry: Int) -> [[NameRoster.Token]] {
    index.readings(of: entry).filter { $0.count >= 2 }
  }

  private func judge(_ a: Int, _ b: Int, bodies: Int) -> Candidate? {
    let (left, right) = (index.entries[a].name, index.entries[b].name)
    guard !index.placesConflict(a, b),
      left.markedPlaces == right.markedPlaces || !index.isChapter(a) && !index.isChapter(b)
    else { return nil }
    for one in readings(of: a) {
      for other in readings(of: b) where one != other {
        guard index.meanings(of: one) == index.meanings(of: other) else { continue }
        var score = score(one, other, bodies: bodies)
        if score == 0.6, let country = index.entries[a].country, country == index.entries[b].country
        {
          score = 0.92
        }
        if score > 0 { return Candidate(a, b, .translation, score) }
      }
    }
    return nil
  }

  /// Words in one language in another order are another name; in two languages they aren't.
  private func score(_ one: [NameRoster.Token], _ other: [NameRoster.Token], bodies: Int) -> Double
  {
    let unknown = one.count { index.entry($0).meanings.isEmpty }
    let meanings = Set(index.meanings(of: one)).count
    let inOrder =
      one.count == other.count
      && zip(one, other).allSatisfy { index.meanings(of: [$0]) == index.meanings(of: [$1]) }
    let sameLanguage = !index.language(of: one)
      .isDisjoint(with: index.language(of: other))
    if inOrder { return meanings >= 3 || unknown > 0 ? 0.95 : 0.6 }
    if sameLanguage, !movesOnlyTypeWords(one, other) { return 0 }
    if bodies > 2 { return 0.5 }
    if unknown > 0, meanings - unknown <= 2, unknownIsRare(one) { return 0.95 }
    if sameLanguage || areRomance(one, other) { return 0 }
    return meanings >= 3 ? 0.92 : 0.6
  }

  /// "Forum Kalina" and "Kalina Forum".
  private func movesOnlyTypeWords(_ one: [NameRoster.Token], _ other: [NameRoster.Token]) -> Bool {
    let (left, right) = (content(one), content(other))
    return left.count == right.count
      && zip(left, right).allSatisfy { index.meanings(of: [$0]) == index.meanings(of: [$1]) }
  }

  private func content(_ words: [NameRoster.Token]) -> [NameRoster.Token] {
    words.filter { !index.entry($0).isTypeWord }
  }

  /// Spanish, Portuguese, French and Italian put the words of a name in the same order.
  private func areRomance(_ one: [NameRoster.Token], _ other: [NameRoster.Token]) -> Bool {
    let romance: NameLanguage = [.spanish, .portuguese, .french, .italian]
    let (left, right) = (index.language(of: one), index.language(of: other))
    return !left.isEmpty && !right.isEmpty && romance.isSuperset(of: left.union(right))
  }

  private func unknownIsRare(_ words: [NameRoster.Token]) -> Bool {
    words.contains {
      index.entry($0).meanings.isEmpty && index.vocabulary.places[Int($0)] < 0
        && index.frequency[Int($0)] <= 4
    }
  }
}
