/// Values by 64-bit hashes that are spread already: one probe as a rule, and nothing hashed again.
///
/// Open addressing with linear probing, at most half full.
package struct HashedTable<Value: Sendable>: Sendable {
  private let keys: [UInt64]
  private let values: [Value?]
  private let mask: UInt64

  /// Makes a table of the entries of a dictionary.
  ///
  /// - Complexity: O(entries).
  package init(_ entries: [UInt64: Value]) {
    var capacity = 16
    while capacity < 2 * entries.count { capacity *= 2 }
    mask = UInt64(capacity - 1)
    var keys = [UInt64](repeating: 0, count: capacity)
    var values = [Value?](repeating: nil, count: capacity)
    for (key, value) in entries {
      var slot = Int(Self.start(of: key) & mask)
      while values[slot] != nil { slot = (slot + 1) & (capacity - 1) }
      keys[slot] = key
      values[slot] = value
    }
    self.keys = keys
    self.values = values
  }

  /// The value of a hash.
  package subscript(key: UInt64) -> Value? {
    var slot = Int(Self.start(of: key) & mask)
    while let value = values[slot] {
      if keys[slot] == key { return value }
      slot = (slot + 1) & Int(mask)
    }
    return nil
  }

  /// The upper bits of FNV-1a are mixed better than the lower ones.
  private static func start(of key: UInt64) -> UInt64 { key ^ (key >> 32) }
}
