/// Different byte strings, numbered in order of first appearance.
struct Labels {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = [0]
  private var hashes: [UInt32] = []
  /// Open addressing: the number of a label plus one, 0 where free.
  private var slots = [UInt32](repeating: 0, count: 1 << 12)
  private var last: UInt32 = 0

  /// The number of different labels.
  var count: Int { ends.count - 1 }

  /// The label of a number.
  subscript(number: Int) -> String {
    String(decoding: bytes[Int(ends[number])..<Int(ends[number + 1])], as: UTF8.self)
  }

  /// The number of the label that stands in a range of a buffer.
  mutating func number(of buffer: [UInt8], _ range: Range<Int>) -> UInt32 {
    if count > 0 && matches(last, buffer, range) { return last }
    let hash = Self.hash(buffer, range)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = slots[slot] - 1
      if hashes[Int(number)] == hash && matches(number, buffer, range) {
        last = number
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    last = UInt32(count)
    bytes.append(contentsOf: buffer[range])
    ends.append(UInt32(bytes.count))
    hashes.append(hash)
    slots[slot] = last + 1
    if 2 * count > slots.count { grow() }
    return last
  }

  private func matches(_ number: UInt32, _ buffer: [UInt8], _ range: Range<Int>) -> Bool {
    let start = Int(ends[Int(number)])
    guard Int(ends[Int(number) + 1]) - start == range.count else { return false }
    // Labels that differ mostly differ at their end.
    for offset in (0..<range.count).reversed()
    where bytes[start + offset] != buffer[range.lowerBound + offset] { return false }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: 2 * slots.count)
    for number in 0..<count {
      var slot = Int(hashes[number]) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  /// FNV-1a, its upper half folded in.
  private static func hash(_ buffer: [UInt8], _ range: Range<Int>) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(buffer[index])) &* 0x100_0000_01B3 }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}
