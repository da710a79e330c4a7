/// Different byte strings, numbered in order of first appearance.
///
/// A label of up to eight bytes is compared inside its slot, a longer one by its hash there before
/// its bytes: with a million labels every other place that is looked at is a wait for memory.
struct Labels {
  /// What a label is looked up by.
  struct Key {
    /// The bytes themselves if they are up to eight, else their hash.
    let word: UInt64
    let length: UInt32

    init(_ buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
      length = UInt32(truncatingIfNeeded: range.count)
      word = range.count <= 8 ? Self.word(buffer, range) : Self.hash(buffer, range)
    }

    /// Up to eight bytes as one number.
    private static func word(_ buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
      var word: UInt64 = 0
      for index in range { word = word &<< 8 | UInt64(buffer[index]) }
      return word
    }

    /// FNV-1a over words of eight bytes.
    private static func hash(_ buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      var start = range.lowerBound
      while start < range.upperBound {
        let end = min(start + 8, range.upperBound)
        hash = (hash ^ word(buffer, start..<end)) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
        start = end
      }
      return hash
    }

    /// Where to look first: the upper bits of a product (Knuth's multiplicative hashing).
    func slot(among count: Int) -> Int {
      let mixed = (word ^ UInt64(length)) &* 0x9E37_79B9_7F4A_7C15
      return Int(truncatingIfNeeded: mixed &>> 32) & (count - 1)
    }
  }

  /// A place of the table: free where `number` is 0, else that of the label is one less.
  private struct Slot {
    var word: UInt64 = 0
    var length: UInt32 = 0
    var number: UInt32 = 0
  }

  private var bytes: [UInt8] = []
  private var ends: [UInt32] = [0]
  private var slots = [Slot](repeating: Slot(), count: 1 << 12)
  /// Written so that looking ahead isn't optimised away.
  private var ahead: UInt32 = 0

  /// The number of different labels.
  var count: Int { ends.count - 1 }

  /// The label of a number.
  subscript(number: Int) -> String {
    String(decoding: bytes[Int(ends[number])..<Int(ends[number + 1])], as: UTF8.self)
  }

  /// Asks for the places of some keys at once, so that they arrive together.
  mutating func lookAhead(_ keys: [Key]) {
    for key in keys { ahead ^= slots[key.slot(among: slots.count)].number }
  }

  /// The number of the label that stands in a range of a buffer.
  mutating func number(
    of key: Key, _ buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> UInt32 {
    var place = key.slot(among: slots.count)
    while slots[place].number != 0 {
      let slot = slots[place]
      if slot.word == key.word && slot.length == key.length
        && (key.length <= 8 || matches(slot.number - 1, buffer, range))
      {
        return slot.number - 1
      }
      place = (place + 1) & (slots.count - 1)
    }
    let number = UInt32(count)
    bytes.append(contentsOf: buffer[range])
    ends.append(UInt32(bytes.count))
    slots[place] = Slot(word: key.word, length: key.length, number: number + 1)
    if 2 * count > slots.count { grow() }
    return number
  }

  private func matches(
    _ number: UInt32, _ buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    bytes[Int(ends[Int(number)])..<Int(ends[Int(number) + 1])].elementsEqual(buffer[range])
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: 2 * old.count)
    old.withUnsafeBufferPointer { old in
      for slot in old where slot.number != 0 {
        let key = Key(word: slot.word, length: slot.length)
        var place = key.slot(among: slots.count)
        while slots[place].number != 0 { place = (place + 1) & (slots.count - 1) }
        slots[place] = slot
      }
    }
  }
}

extension Labels.Key {
  fileprivate init(word: UInt64, length: UInt32) {
    self.word = word
    self.length = length
  }
}
