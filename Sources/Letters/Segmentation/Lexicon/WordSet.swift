/// A set of words by the hash of their folded spelling.
///
/// One probe as a rule, and nothing hashed again, as by `Set`. Inlinable, so that other modules call
/// no function for each word.
public struct WordSet: Sendable {
  // A hash of 0 marks an empty slot; no word has it.
  @usableFromInline let slots: [UInt64]

  /// Makes a set of words, case and accents aside.
  package init(_ words: some Sequence<some StringProtocol>) {
    self.init(hashes: words.map { FoldedHash.of($0.utf8) })
  }

  /// Makes a set of hashes.
  ///
  /// - Complexity: O(hashes).
  package init(hashes: [UInt64]) {
    var capacity = 8
    while capacity < 2 * hashes.count { capacity *= 2 }
    var slots = [UInt64](repeating: 0, count: capacity)
    for hash in hashes {
      var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (capacity - 1)
      while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = hash
    }
    self.slots = slots
  }

  /// Whether a hash is that of one of the words.
  @inlinable public func contains(_ hash: UInt64) -> Bool {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] == hash { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }
}

extension WordSet: ExpressibleByArrayLiteral {
  /// Makes a set of words, case and accents aside.
  public init(arrayLiteral words: String...) { self.init(words) }
}

extension WordSet: ExpressibleByStringLiteral {
  /// Words parted by white space.
  public init(stringLiteral words: String) {
    self.init(words.split(whereSeparator: \.isWhitespace))
  }
}
