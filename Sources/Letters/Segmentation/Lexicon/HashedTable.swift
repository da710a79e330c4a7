/// Values by 64-bit hashes that are spread already: one probe as a rule, and nothing hashed again.
///
/// Open addressing with linear probing, at most half full. Inlinable, so that other modules' values
/// are not looked up through generic code.
public struct HashedTable<Value: Sendable>: Sendable {
  /// A key beside its value, so that a look-up touches one place of the memory.
  @usableFromInline struct Slot: Sendable {
    @usableFromInline var key: UInt64 = 0
    @usableFromInline var value: Value?
  }

  @usableFromInline private(set) var slots: [Slot]
  @usableFromInline let mask: UInt64

  /// Makes a table of the entries of a dictionary.
  ///
  /// - Complexity: O(entries).
  package init(_ entries: [UInt64: Value]) {
    self.init(capacity: entries.count)
    for (key, value) in entries { update(key) { _ in value } }
  }

  /// Makes a table with room for a number of entries.
  init(capacity entries: Int) {
    var capacity = 16
    while capacity < 2 * entries { capacity *= 2 }
    mask = UInt64(capacity - 1)
    slots = [Slot](repeating: Slot(), count: capacity)
  }

  /// Sets the value of a hash, given the one it has, while the table is made.
  ///
  /// - Precondition: there are no more entries than the table was made for.
  mutating func update(_ key: UInt64, _ value: (Value?) -> Value) {
    var slot = Int(Self.start(of: key) & mask)
    while slots[slot].value != nil, slots[slot].key != key { slot = (slot + 1) & Int(mask) }
    slots[slot] = Slot(key: key, value: value(slots[slot].value))
  }

  /// The value of a hash.
  @inlinable public subscript(key: UInt64) -> Value? {
    var slot = Int(Self.start(of: key) & mask)
    while let value = slots[slot].value {
      if slots[slot].key == key { return value }
      slot = (slot + 1) & Int(mask)
    }
    return nil
  }

  /// The upper bits of FNV-1a are mixed better than the lower ones.
  @inlinable static func start(of key: UInt64) -> UInt64 { key ^ (key >> 32) }
}
