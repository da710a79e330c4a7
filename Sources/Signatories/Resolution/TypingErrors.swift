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
  func candidates() -> ComparedPairs {
    var found = ComparedPairs()
    for (position, entry) in index.entries.enumerated()
    where entry.type == .organization && !entry.name.isAcronym {
      let places = entry.name.markedPlaces
      for words in places.count == 1
        ? [index.stems[position], index.stems[position] + places] : [index.stems[position]]
      where words.count <= 40 {
        add(variantsOf: words, at: position, to: &found)
      }
    }
    return found
  }

  /// Only the rarer of two similar words is replaced, so that a common word with many errors costs
  /// nothing.
  private func add(
    variantsOf words: [NameRoster.Token], at position: Int, to found: inout ComparedPairs
  ) {
    for (place, word) in words.enumerated() {
      for other in similar.neighbours(of: word).prefix(64) where isRarer(word, than: other) {
        var variant = words
        variant[place] = other
        for occurrence in (index.parts[variant] ?? []).prefix(8)
        where (occurrence.part == .whole || occurrence.part == .chapter)
          && Int(occurrence.entry) != position
        {
          let isChapter = words.count > index.stems[position].count
          if occurrence.part == .chapter, !isChapter,
            index.stems[position].last != index.entries[position].name.plainPlace
          {
            continue
          }
          let candidate = judge(
            position, Int(occurrence.entry), word, other, isChapter: isChapter)
          found.note(candidate)
          if candidate != nil { break }
        }
      }
    }
  }

  private func isRarer(_ word: NameRoster.Token, than other: NameRoster.Token) -> Bool {
    (index.frequency[Int(word)], word) < (index.frequency[Int(other)], other)
  }

  private func judge(
    _ a: Int, _ b: Int, _ word: NameRoster.Token, _ other: NameRoster.Token, isChapter: Bool
  ) -> Candidate? {
    let (left, right) = (index.entries[a].name, index.entries[b].name)
    guard !right.isAcronym, !index.placesConflict(a, b) else { return nil }
    if !isChapter, Set(left.markedPlaces) != Set(right.markedPlaces),
      !(left.markedPlaces.isEmpty && right.plainPlace == nil && !index.isChapter(b)),
      !(right.markedPlaces.isEmpty && left.plainPlace == nil && !hasChapters(index.stems[b]))
    {
      return nil
    }
    let rule = isEnding(index.text(word), index.text(other)) ? LinkRule.inflection : .typingError
    if !left.acronyms.isEmpty, !right.acronyms.isEmpty {
      return Set(left.acronyms).isDisjoint(with: right.acronyms)
        ? nil : Candidate(a, b, rule, 0.99)
    }
    let length = min(index.text(word).utf8.count, index.text(other).utf8.count)
    if !index.isLatin(word) || !index.isLatin(other) {
      // In other scripts words are short, and one letter is another word.
      return length >= 12 ? Candidate(a, b, rule, 0.4) : nil
    }
    if index.stems[a].count == 1 {
      return Candidate(a, b, rule, length >= 7 ? 0.9 : 0.5)
    }
    let isKnown = !index.entry(other).meanings.isEmpty
    return Candidate(a, b, rule, length >= (isKnown ? 5 : 6) ? 0.96 : 0.8)
  }

  private func hasChapters(_ stem: [NameRoster.Token]) -> Bool {
    !(index.chapters[stem] ?? []).isEmpty
  }

  private func isEnding(_ left: String, _ right: String) -> Bool {
    left + "s" == right || right + "s" == left
  }
}
