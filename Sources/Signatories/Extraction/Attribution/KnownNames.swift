/// The runs of words a document uses more than once.
///
/// Many documents are never asked, so that the words are indexed with the first question.
final class KnownNames {
  private let passages: [Passage]
  private lazy var index = Index(passages)

  init(_ passages: [Passage]) {
    self.passages = passages
  }

  private struct Index {
    /// The last place of each word; every place leads to the one before.
    private(set) var last: [WordKey: Int] = [:]
    private(set) var places: [Place] = []

    /// Indexes the capitalized words of a document.
    ///
    /// - Complexity: linear in the length of the document.
    init(_ passages: [Passage]) {
      for (number, passage) in passages.enumerated() {
        for (index, token) in passage.tokens.enumerated() where token.isCapitalized {
          let earlier = last.updateValue(places.count, forKey: token.bare)
          places.append(Place(passage: number, token: index, earlier: earlier))
        }
      }
    }
  }

  private struct Place {
    let passage: Int
    let token: Int
    let earlier: Int?
  }

  /// Whether the words stand together in another place of the document too.
  ///
  /// - Complexity: O(places of the first word × words), and the length of the document at first.
  func contains(_ words: Slice<Tokens>) -> Bool {
    guard let first = words.first else { return false }
    var next = index.last[first.bare]
    let wanted = words.map(\.bare)
    var found = 0
    while let number = next {
      let place = index.places[number]
      next = place.earlier
      let tokens = passages[place.passage].tokens
      let end = place.token + wanted.count
      guard end <= tokens.count,
        zip(tokens[place.token..<end], wanted).allSatisfy({ $0.bare == $1 })
      else { continue }
      found += 1
      if found == 2 { return true }
    }
    return false
  }
}
