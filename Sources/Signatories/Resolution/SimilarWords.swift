/// Words of a run that one typing error or one ending parts.
struct SimilarWords {
  typealias Token = NameVocabulary.Token

  private var neighbours: [Token: [Token]] = [:]

  /// Finds all pairs by their deletion neighbourhoods: two words one error apart share a form with
  /// one letter left out.
  ///
  /// - Complexity: O(letters of all words · log).
  init(_ index: NameIndex) {
    let words = index.vocabulary.texts.map { Array($0.utf8) }
    let meant = words.indices.map { Self.token(of: $0, index) }
    var blocks = HashedBlocks()
    for (token, word) in words.enumerated() where meant[token] != nil {
      guard (5...24).contains(word.count), word.contains(where: { $0 > 0x39 }) else { continue }
      blocks.add(Self.hash(word, leavingOut: -1), token)
      for position in word.indices where position == 0 || word[position] != word[position - 1] {
        blocks.add(Self.hash(word, leavingOut: position), token)
      }
    }
    for block in blocks.blocks(limit: 24) {
      for (position, right) in block.enumerated() {
        for left in block[..<position] where EditDistance.isOne(words[left], words[right]) {
          if let a = meant[left], let b = meant[right], a != b,
            Self.mayBeError(Int(a), Int(b), index)
          {
            note(a, b)
            note(b, a)
          }
        }
      }
    }
  }

  /// The token a word stands for in names: itself, or the place it names; nil if no name has it.
  private static func token(of word: Int, _ index: NameIndex) -> Token? {
    if index.vocabulary.places[word] >= 0 { return nil }
    if index.frequency[word] > 0 { return Token(word) }
    guard let place = index.vocabulary.placeToken(ofWord: Token(word)),
      index.frequency[Int(place)] > 0
    else { return nil }
    return place
  }

  /// The words one error away.
  func neighbours(of token: Token) -> [Token] { neighbours[token] ?? [] }

  private mutating func note(_ a: Token, _ b: Token) {
    if neighbours[a]?.contains(b) != true { neighbours[a, default: []].append(b) }
  }

  private static func hash(_ word: [UInt8], leavingOut position: Int) -> UInt64 {
    var hash = KeyHash()
    for (index, byte) in word.enumerated() where index != position { hash.add(byte) }
    return hash.value
  }

  /// Two words that both mean something else, or are both common, are no errors of each other.
  private static func mayBeError(_ a: Int, _ b: Int, _ index: NameIndex) -> Bool {
    let (left, right) = (index.vocabulary.entries[a], index.vocabulary.entries[b])
    if !left.meanings.isEmpty, !right.meanings.isEmpty { return left.meanings == right.meanings }
    if index.vocabulary.places[a] >= 0, index.vocabulary.places[b] >= 0 { return false }
    let (rare, common) = (
      min(index.frequency[a], index.frequency[b]), max(index.frequency[a], index.frequency[b])
    )
    return rare <= 3 || Int(rare) * 8 <= Int(common)
  }
}
