/// The closed groups that contain a certain row and none before it.
///
/// A group is extended by a later row, then by all rows that came to share its columns; it is kept
/// only if none of those is earlier than the extending row (prefix-preserving closure extension),
/// which happens in exactly one way for each closed group.
struct ClosedGroupBranch {
  private let minimumSupport: Int
  private let minimumSize: Int
  private let isMaximalOnly: Bool
  /// The names of the local rows.
  private let rows: [UInt32]
  /// The members that every group here has.
  private let base: [UInt32]
  /// Local rows below this number may not come in.
  private let forbidden: Int
  /// The local rows of each column, falling.
  private let offsets: [Int]
  private let items: [UInt32]
  /// The same as bits, `wordCount` words a column.
  private let bits: [UInt64]
  private let wordCount: Int
  private let columnCount: Int

  /// What the search is at.
  private var members: [UInt64]
  private var added: [Int] = []
  private var counts: [UInt32]
  private var mask: [UInt64]
  /// The columns of the groups on the way down, one after another.
  private var stack: [UInt32] = []

  init(
    columns: [[Int]], rows: [UInt32], forbidden: Int, members: [UInt32], minimumSupport: Int,
    minimumSize: Int, isMaximalOnly: Bool
  ) {
    self.minimumSupport = minimumSupport
    self.minimumSize = minimumSize
    self.isMaximalOnly = isMaximalOnly
    self.rows = rows
    self.forbidden = forbidden
    base = members
    columnCount = columns.count
    let words = rows.count / 64 + 1
    wordCount = words
    var offsets = [0]
    var items: [UInt32] = []
    var bits = [UInt64](repeating: 0, count: columns.count * words)
    for (column, present) in columns.enumerated() {
      for row in present.reversed() {
        items.append(UInt32(row))
        bits[column * words + row / 64] |= 1 << UInt64(row % 64)
      }
      offsets.append(items.count)
    }
    self.offsets = offsets
    self.items = items
    self.bits = bits
    self.members = [UInt64](repeating: 0, count: words)
    counts = [UInt32](repeating: 0, count: rows.count)
    mask = [UInt64](repeating: 0, count: words)
  }

  /// Hands each group to a function until it returns false.
  mutating func run(_ body: (_ members: [UInt32], _ support: Int) -> Bool) -> Bool {
    stack = (0..<columnCount).map { UInt32($0) }
    return expand(0..<columnCount, after: forbidden - 1, body)
  }

  /// Reports the group of the columns `stack[range]` and extends it by rows after `core`.
  private mutating func expand(
    _ range: Range<Int>, after core: Int, _ body: (_ members: [UInt32], _ support: Int) -> Bool
  ) -> Bool {
    let candidates = count(range, after: core)
    let addedBefore = added.count
    var extensions: [(row: Int, support: Int)] = []
    for (row, support) in candidates {
      if support == range.count {
        added.append(row)
        members[row / 64] |= 1 << UInt64(row % 64)
      } else {
        extensions.append((row, support))
      }
    }
    var goesOn = true
    if base.count + added.count >= minimumSize && (!isMaximalOnly || isMaximal(range, extensions)) {
      goesOn = body(named(), range.count)
    }
    for (row, support) in extensions where goesOn && !isClosedEarlier(range, row) {
      let start = stack.count
      stack.reserveCapacity(start + support)
      for index in range {
        let column = Int(stack[index])
        if bits[column * wordCount + row / 64] >> UInt64(row % 64) & 1 == 1 {
          stack.append(UInt32(column))
        }
      }
      members[row / 64] |= 1 << UInt64(row % 64)
      added.append(row)
      goesOn = expand(start..<stack.count, after: row, body)
      added.removeLast()
      members[row / 64] &= ~(1 << UInt64(row % 64))
      stack.removeLast(stack.count - start)
    }
    for row in added[addedBefore...] { members[row / 64] &= ~(1 << UInt64(row % 64)) }
    added.removeLast(added.count - addedBefore)
    return goesOn
  }

  /// The rows after `core`, not yet members, with enough of the columns, rising, and how many.
  private mutating func count(_ range: Range<Int>, after core: Int) -> [(Int, Int)] {
    for index in range {
      let column = Int(stack[index])
      for position in offsets[column]..<offsets[column + 1] {
        let row = Int(items[position])
        if row <= core { break }
        counts[row] &+= 1
      }
    }
    var result: [(Int, Int)] = []
    for row in (core + 1)..<max(rows.count, core + 1) {
      let support = Int(counts[row])
      counts[row] = 0
      if support >= minimumSupport && members[row / 64] >> UInt64(row % 64) & 1 == 0 {
        result.append((row, support))
      }
    }
    return result
  }

  /// Whether a row before `row` that is no member stands in all columns of the extended group.
  private mutating func isClosedEarlier(_ range: Range<Int>, _ row: Int) -> Bool {
    let last = row / 64
    for word in 0..<last { mask[word] = ~members[word] }
    mask[last] = ~members[last] & (1 << UInt64(row % 64) &- 1)
    for index in range {
      let base = Int(stack[index]) * wordCount
      if bits[base + last] >> UInt64(row % 64) & 1 == 0 { continue }
      var any: UInt64 = 0
      for word in 0...last {
        mask[word] &= bits[base + word]
        any |= mask[word]
      }
      if any == 0 { return false }
    }
    return true
  }

  /// Whether no row at all could be added with enough support left.
  private func isMaximal(_ range: Range<Int>, _ extensions: [(row: Int, support: Int)]) -> Bool {
    if !extensions.isEmpty { return false }
    var counts = [Int](repeating: 0, count: rows.count)
    for index in range {
      let column = Int(stack[index])
      for position in offsets[column]..<offsets[column + 1] {
        counts[Int(items[position])] += 1
      }
    }
    return rows.indices.allSatisfy { row in
      counts[row] < minimumSupport || members[row / 64] >> UInt64(row % 64) & 1 == 1
    }
  }

  private func named() -> [UInt32] {
    var names = base
    for row in added { names.append(rows[row]) }
    return names.sorted()
  }
}
