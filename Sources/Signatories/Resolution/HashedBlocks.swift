/// Entries grouped by the hash of a key, in little memory.
struct HashedBlocks {
  private var pairs: [(hash: UInt64, entry: Int32)] = []

  mutating func add(_ hash: UInt64, _ entry: Int) {
    pairs.append((hash, Int32(entry)))
  }

  /// The groups of two or more entries, each in order; the groups in order of their first entry.
  ///
  /// - Complexity: O(n log n).
  func blocks(limit: Int) -> [[Int]] {
    let sorted = pairs.sorted { ($0.hash, $0.entry) < ($1.hash, $1.entry) }
    var blocks: [[Int]] = []
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end].hash == sorted[start].hash { end += 1 }
      if end - start > 1 {
        var block: [Int] = []
        for pair in sorted[start..<end] where block.last != Int(pair.entry) {
          block.append(Int(pair.entry))
        }
        if block.count > 1, block.count <= limit { blocks.append(block) }
      }
      start = end
    }
    return blocks.sorted { $0[0] < $1[0] }
  }
}

/// The FNV-1a hash of a growing key.
struct KeyHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

  mutating func add(_ number: UInt32) {
    for shift in stride(from: 0, to: 32, by: 8) {
      add(UInt8(truncatingIfNeeded: number >> UInt32(shift)))
    }
  }
}
