/// The runs of words a document uses more than once.
struct KnownNames {
  private let passages: [Passage]
  private let occurrences: [String: [Place]]

  private struct Place {
    let passage: Int
    let token: Int
  }

  /// Indexes the capitalized words of a document.
  ///
  /// - Complexity: linear in the length of the document.
  init(_ passages: [Passage]) {
    self.passages = passages
    var occurrences: [String: [Place]] = [:]
    for (number, passage) in passages.enumerated() {
      for (index, token) in passage.tokens.enumerated() where token.isCapitalized {
        occurrences[Self.key(token), default: []].append(Place(passage: number, token: index))
      }
    }
    self.occurrences = occurrences
  }

  /// Whether the words stand together in another place of the document too.
  ///
  /// - Complexity: O(places of the first word × words).
  func contains(_ words: ArraySlice<Token>) -> Bool {
    guard let first = words.first, let places = occurrences[Self.key(first)] else { return false }
    let wanted = words.map(Self.key)
    var found = 0
    for place in places {
      let tokens = passages[place.passage].tokens
      let end = place.token + wanted.count
      guard end <= tokens.count, tokens[place.token..<end].map(Self.key) == wanted else { continue }
      found += 1
      if found == 2 { return true }
    }
    return false
  }

  private static func key(_ token: Token) -> String {
    token.possessor?.lowercased() ?? token.lower
  }
}
