/// The runs of words a document uses more than once.
struct KnownNames {
  private let passages: [Passage]
  /// The last place of each word; every place leads to the one before.
  private let last: [String: Int]
  private let places: [Place]

  private struct Place {
    let passage: Int
    let token: Int
    let earlier: Int?
  }

  /// Indexes the capitalized words of a document.
  ///
  /// - Complexity: linear in the length of the document.
  init(_ passages: [Passage]) {
    self.passages = passages
    var last: [String: Int] = [:]
    var places: [Place] = []
    for (number, passage) in passages.enumerated() {
      for (index, token) in passage.tokens.enumerated() where token.isCapitalized {
        let earlier = last.updateValue(places.count, forKey: Self.key(token))
        places.append(Place(passage: number, token: index, earlier: earlier))
      }
    }
    self.last = last
    self.places = places
  }

  /// Whether the words stand together in another place of the document too.
  ///
  /// - Complexity: O(places of the first word × words).
  func contains(_ words: ArraySlice<Token>) -> Bool {
    guard let first = words.first else { return false }
    var next = last[Self.key(first)]
    let wanted = words.map(Self.key)
    var found = 0
    while let number = next {
      let place = places[number]
      next = place.earlier
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
