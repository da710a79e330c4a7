import Letters

/// Looks up names of places as they stand in sentences.
package enum PlaceNames {
  /// Whether the words are a country, a territory or a region of the world.
  package static func isCountry(_ tokens: ArraySlice<Token>) -> Bool {
    switch kind(of: tokens) {
    case .country, .region: true
    case .state, .stateCode, .city, nil: false
    }
  }

  /// Whether the words are a place; a code of two letters only in capitals.
  package static func contains(_ tokens: ArraySlice<Token>) -> Bool {
    guard let kind = kind(of: tokens) else { return false }
    return kind != .stateCode || tokens.allSatisfy { $0.text == $0.text.uppercased() }
  }

  private static func kind(of tokens: ArraySlice<Token>) -> PlaceKind? {
    guard tokens.count <= 7 else { return nil }
    var words: [Substring] = []
    for token in tokens {
      words += token.lower.split { !$0.isLetter && !$0.isNumber }
    }
    if words.first == "the" { words.removeFirst() }
    guard !words.isEmpty else { return nil }
    return WordLexicon.place(named: words.joined(separator: " "))
  }
}
