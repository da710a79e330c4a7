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

  /// What stands behind the last comma and may be a town: one to four words that say nothing else,
  /// and go on with no enumeration.
  var placeBehindComma: Range<Int>? {
    guard place == nil, person == nil,
      let comma = text.utf8[name].lastIndex(of: UInt8(ascii: ",")), comma > name.lowerBound
    else { return nil }
    let part = text.trimmed((comma + 1)..<name.upperBound)
    let words = text.words(in: part)
    if words.count == 1, EntryReading.areas.contains(words[0].key) { return part }
    guard (1...4).contains(words.count), let last = words.last, last.end == part.upperBound,
      words[0].shape == .capitalized, words[0].length > 2,
      !words.contains(where: { CueTerms.conjunctions.contains($0.key) }),
      text.words(in: name.lowerBound..<comma).last?.flags.contains(.topic) == false,
      words.allSatisfy({
        $0.shape == .capitalized && $0.flags.isSubset(of: [.function, .givenName])
          || $0.flags.contains(.function) && $0.shape == .lower
      })
    else { return nil }
    return part
  }

  /// Whether "international" or the like stands where others name a country.
  var namesArea: Bool {
    placeBehindComma.map {
      let words = text.words(in: $0)
      return words.count == 1 && EntryReading.areas.contains(words[0].key)
    } ?? false
  }
  /// What stands where others name a country.
  private static let areas: WordSet = """
    international internacional internationale regional regionale global worldwide mundial
    weltweit multinational
    """

  /// Whether a word is written like `UnB`.
  private func hasInnerCapital(_ word: Word) -> Bool {
    text.utf8[(word.start + 1)..<word.end].contains { (0x41...0x5A).contains($0) }
  }

  /// Parts a place in brackets or behind a comma from the name.
  mutating func part(_ place: Range<Int>) {
    self.place = place
    let signs = [UInt8(ascii: "("), UInt8(ascii: ",")]
    let open = text.utf8[..<place.lowerBound].lastIndex(where: signs.contains) ?? place.lowerBound
    name = EntryReading.cleaned(name.lowerBound..<open, of: text)
  }
}
