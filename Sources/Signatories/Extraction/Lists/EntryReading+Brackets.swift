import Letters

extension EntryReading {
  /// Whether the place was told in brackets.
  var hasBracketedPlace: Bool {
    guard let place, place.lowerBound > 0 else { return false }
    return text.utf8[..<place.lowerBound].last { $0 != 0x20 } == UInt8(ascii: "(")
  }

  /// What stands in brackets at the end and may be a town: one to five words that say nothing
  /// else, and are no abbreviation of the name.
  var bracketedTown: Range<Int>? {
    guard place == nil, person == nil, text.utf8[name].last == UInt8(ascii: ")"),
      let open = text.utf8[name].lastIndex(of: UInt8(ascii: "(")), open > name.lowerBound
    else { return nil }
    let inside = text.trimmed((open + 1)..<(name.upperBound - 1))
    let words = text.words(in: inside)
    guard (1...5).contains(words.count), words[0].isCapital,
      words.allSatisfy({
        $0.shape == .capitalized && $0.length > 1
          && $0.flags.isSubset(of: [.function, .givenName])
          || $0.flags == .function
      }),
      words.allSatisfy({ !hasInnerCapital($0) }),
      !Acronym.shortens(inside, name.lowerBound..<open, in: text)
    else { return nil }
    return inside
  }

  /// Whether a word is written like `UnB`.
  private func hasInnerCapital(_ word: Word) -> Bool {
    text.utf8[(word.start + 1)..<word.end].contains { (0x41...0x5A).contains($0) }
  }

  /// Parts a bracketed place from the name.
  mutating func part(_ place: Range<Int>) {
    self.place = place
    let open = text.utf8[..<place.lowerBound].lastIndex(of: UInt8(ascii: "(")) ?? place.lowerBound
    name = EntryReading.cleaned(name.lowerBound..<open, of: text)
  }
}
