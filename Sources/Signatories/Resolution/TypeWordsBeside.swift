/// Names that are equal but for a word that says what kind of body it is.
struct TypeWordsBeside {
  let index: NameIndex

  func candidates() -> ComparedPairs {
    var found = ComparedPairs()
    for (position, entry) in index.entries.enumerated() where entry.type == .organization {
      let words = index.stems[position]
      guard (2...4).contains(words.count) else { continue }
      if let first = words.first, index.entry(first).isTypeWord {
        add(Array(words.dropFirst()), of: position, to: &found)
      }
      if let last = words.last, index.entry(last).isTypeWord || words.count > 2 && isForeign(last) {
        add(Array(words.dropLast()), of: position, to: &found)
      }
    }
    return found
  }

  /// A word of a language the lexicon lacks, written small.
  private func isForeign(_ word: NameRoster.Token) -> Bool {
    index.entry(word).meanings.isEmpty && index.frequency[Int(word)] == 1
      && index.vocabulary.places[Int(word)] < 0 && index.text(word).utf8.count >= 4
  }

  private func add(_ words: [NameRoster.Token], of position: Int, to found: inout ComparedPairs) {
    guard words.contains(where: isDistinctive) else { return }
    for occurrence in (index.parts[words] ?? []).prefix(4)
    where occurrence.part == .whole && Int(occurrence.entry) != position {
      let other = Int(occurrence.entry)
      guard !index.placesConflict(position, other), !index.entries[other].name.isAcronym else {
        continue
      }
      let country = index.entries[position].country
      let isNear = country != nil && country == index.entries[other].country
      found.note(
        Candidate(
          position, other, .typeWord, isNear && words.count > 1 ? 0.92 : 0.6))
    }
  }

  private func isDistinctive(_ word: NameRoster.Token) -> Bool {
    index.entry(word).meanings.isEmpty && index.vocabulary.places[Int(word)] < 0
      && index.frequency[Int(word)] <= 4 && index.text(word).utf8.count >= 4
  }
}
