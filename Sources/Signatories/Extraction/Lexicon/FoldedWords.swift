import Letters

/// A few words by their folded spelling, as the keys of ``Word`` have it.
struct FoldedWords: Sendable, ExpressibleByStringLiteral {
  private let keys: KeyTable<Bool>

  /// Words parted by white space.
  init(stringLiteral words: String) {
    keys = KeyTable(
      words.split(whereSeparator: \.isWhitespace).map {
        (WordKey(hash: FoldedHash.of($0.utf8)), true)
      }
    ) { first, _ in first }
  }

  /// Whether one of the words has a key.
  ///
  /// - Complexity: O(1).
  func contains(_ key: UInt64) -> Bool { keys[WordKey(hash: key)] != nil }
}
