extension WordLexicon {
  /// What is known of a single word, case and accents aside.
  package static func flags(of word: String) -> WordFlags {
    words[FoldedHash.of(word.utf8)] ?? []
  }

  /// What is known of a place name by the hash of its folded words, joined with single spaces.
  package static func place(key: UInt64) -> PlaceKind? { places[key] }

  /// What is known of a word by its folded hash.
  package static func flags(of key: UInt64) -> WordFlags { words[key] ?? [] }

  /// What is known of a place name whose words are joined with single spaces, case and accents
  /// aside.
  package static func place(named name: ArraySlice<UInt8>) -> PlaceKind? {
    var hash = FoldedHash()
    hash.add(name)
    return place(key: hash.value)
  }
}
