/// Names that one word with a typing error or another ending parts.
struct TypingErrors {
  let index: NameIndex
  let similar: SimilarWords

  init(_ index: NameIndex) {
    self.index = index
    similar = SimilarWords(index)
  }

  /// Candidates found by writing the similar word in the place of each word.
  ///
  /// - Complexity: O(words × similar words).
  func candidates() -> [Candidate] {
    var found: [Candidate] = []
    for (position, entry) in index.entries.enumerated() where !entry.name.isAcronym {
      let words = entry.name.whole
      guard entry.type == .organization, words.count <= 40 else { continue }
      for (place, word) in words.enumerated() {
        for other in similar.neighbours(of: word).prefix(16) {
          var variant = words
          variant[place] = other
          for occurrence in (index.parts[variant] ?? []).prefix(16)
          where occurrence.part == .whole && Int(occurrence.entry) > position {
            if let candidate = judge(position, Int(occurrence.entry), word, other) {
              found.append(candidate)
            }
          }
        }
      }
    }
    return found
  }

  private func judge(_ a: Int, _ b: Int, _ word: NameRoster.Token, _ other: NameRoster.Token)
    -> Candidate?
  {
    let (left, right) = (index.entries[a].name, index.entries[b].name)
    guard !right.isAcronym, !index.placesConflict(a, b),
      Set(left.markedPlaces) == Set(right.markedPlaces) || left.markedPlaces.isEmpty
        || right.markedPlaces.isEmpty
    else { return nil }
    let rule = isEnding(index.text(word), index.text(other)) ? LinkRule.inflection : .typingError
    if !left.acronyms.isEmpty, !right.acronyms.isEmpty {
      return Set(left.acronyms).isDisjoint(with: right.acronyms)
        ? nil : Candidate(a, b, rule, 0.99)
    }
    let length = min(index.text(word).utf8.count, index.text(other).utf8.count)
    if left.whole.count == 1 {
      return Candidate(a, b, rule, length >= 7 ? 0.9 : 0.5)
    }
    return Candidate(a, b, rule, length >= 5 ? 0.96 : 0.8)
  }

  private func isEnding(_ left: String, _ right: String) -> Bool {
    left + "s" == right || right + "s" == left
  }
}
