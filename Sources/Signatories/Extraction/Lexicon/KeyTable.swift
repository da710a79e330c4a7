/// Values by the keys of words, which are spread already: one probe as a rule, and nothing hashed
/// again.
///
/// Open addressing with linear probing, at most half full. It stands in this module since generic
/// code of another is not specialized for the values here: such a look-up takes thirty times as
/// long.
struct KeyTable<Value: Sendable>: Sendable {
  /// A key beside its value, so that a look-up touches one place of the memory.
  private struct Slot: Sendable {
    var key: UInt64 = 0
    var value: Value?
  }

  private let slots: [Slot]

  /// Makes a table of words; a word that comes again has its values combined.
  ///
  /// - Complexity: O(entries).
  init(_ entries: [(WordKey, Value)], combining: (Value, Value) -> Value) {
    var capacity = 16
    while capacity < 2 * entries.count { capacity *= 2 }
    var slots = [Slot](repeating: Slot(), count: capacity)
    for (key, value) in entries {
      var slot = Self.start(of: key.hash, in: capacity)
      while slots[slot].value != nil, slots[slot].key != key.hash {
        slot = (slot + 1) & (capacity - 1)
      }
      slots[slot] = Slot(
        key: key.hash, value: slots[slot].value.map { combining($0, value) } ?? value)
    }
    self.slots = slots
  }

  /// The value of a word.
  subscript(key: WordKey) -> Value? {
    var slot = Self.start(of: key.hash, in: slots.count)
    while let value = slots[slot].value {
      if slots[slot].key == key.hash { return value }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The upper bits of FNV-1a are mixed better than the lower ones.
  private static func start(of key: UInt64, in capacity: Int) -> Int {
    Int(truncatingIfNeeded: key ^ (key >> 32)) & (capacity - 1)
  }
}
