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
    let places: [Place]
    let byWord: PlacesByHash

    /// Indexes the capitalized words of a document.
    ///
    /// - Complexity: linear in the length of the document.
    init(_ passages: [Passage]) {
      var places: [Place] = []
      var hashes: [UInt64] = []
      for (number, passage) in passages.enumerated() {
        for (index, token) in passage.tokens.enumerated() where token.isCapitalized {
          places.append(Place(passage: UInt32(number), token: UInt32(index)))
          hashes.append(token.bare.hash)
        }
      }
      self.places = places
      byWord = PlacesByHash(hashes)
    }
  }

  private struct Place {
    let passage: UInt32
    let token: UInt32
  }

  /// Whether the words stand together in another place of the document too.
  ///
  /// - Complexity: O(places of the first word × words), and the length of the document at first.
  func contains(_ words: Slice<Tokens>) -> Bool {
    guard let first = words.first else { return false }
    var next = index.byWord.last(of: first.bare.hash)
    let wanted = words.map(\.bare)
    var found = 0
    while let number = next {
      let place = index.places[number]
      next = index.byWord.earlier(than: number)
      let tokens = passages[Int(place.passage)].tokens
      let start = Int(place.token)
      let end = start + wanted.count
      guard end <= tokens.count,
        wanted.indices.allSatisfy({ tokens[start + $0].bare == wanted[$0] })
      else { continue }
      found += 1
      if found == 2 { return true }
    }
    return false
  }
}
