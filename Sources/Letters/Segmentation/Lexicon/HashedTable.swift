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

  @usableFromInline let slots: [Slot]
  @usableFromInline let mask: UInt64

  /// Makes a table of the entries of a dictionary.
  ///
  /// - Complexity: O(entries).
  package init(_ entries: [UInt64: Value]) {
    var capacity = 16
    while capacity < 2 * entries.count { capacity *= 2 }
    mask = UInt64(capacity - 1)
    var slots = [Slot](repeating: Slot(), count: capacity)
    for (key, value) in entries {
      var slot = Int(Self.start(of: key) & mask)
      while slots[slot].value != nil { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = Slot(key: key, value: value)
    }
    self.slots = slots
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
