/// The counters of a `PairSweep`, raised through pointers.
///
/// Unsafe for a measured reason: some hundred million steps, each of a few instructions, ran three
/// times longer on arrays, whose uniqueness and bounds are checked every time.
final class PairCounters {
  private let rowCount: Int
  private let columnCount: Int
  private let minimum: UInt32
  /// The count at which a partner is marked: what large columns can't make up for.
  private let threshold: UInt32
  /// For each column, the position of its first row that is not before the current one.
  private let next: UnsafeMutablePointer<UInt32>
  private let ends: UnsafeMutablePointer<UInt32>
  /// What each row shares with the current one; zero between visits.
  private let counts: UnsafeMutablePointer<UInt32>
  /// A bit for each row, in whole blocks of 64 words.
  private let marks: UnsafeMutablePointer<UInt64>
  /// A bit for each block of 4,096 rows that holds a partner of the current row.
  private let summary: UnsafeMutablePointer<UInt64>
  /// The same for the rows of each column.
  private let summaries: UnsafeMutablePointer<UInt64>
  private let words: Int
  /// The large columns of each row, as bits.
  private let masks: [UInt64]
  /// Room for the partners of one row.
  private let partners: UnsafeMutableBufferPointer<UInt32>
  private let shared: UnsafeMutableBufferPointer<UInt32>

  init(columns: CSR, rowCount: Int, masks: [UInt64], minimum: UInt32, threshold: UInt32) {
    self.rowCount = rowCount
    self.masks = masks
    self.minimum = minimum
    self.threshold = threshold
    columnCount = columns.rowCount
    words = rowCount / (4096 * 64) + 1
    next = .allocate(capacity: max(columnCount, 1))
    ends = .allocate(capacity: max(columnCount, 1))
    for column in 0..<columnCount {
      next[column] = columns.offsets[column]
      ends[column] = columns.offsets[column + 1]
    }
    counts = .allocate(capacity: max(rowCount, 1))
    counts.initialize(repeating: 0, count: max(rowCount, 1))
    let blocks = rowCount / 4096 + 1
    marks = .allocate(capacity: blocks * 64)
    marks.initialize(repeating: 0, count: blocks * 64)
    summary = .allocate(capacity: words)
    summary.initialize(repeating: 0, count: words)
    summaries = .allocate(capacity: max(columnCount * words, 1))
    summaries.initialize(repeating: 0, count: max(columnCount * words, 1))
    for column in 0..<columnCount {
      for index in columns.range(column) {
        let block = Int(columns.neighbors[index]) / 4096
        summaries[column * words + block / 64] |= 1 << UInt64(block % 64)
      }
    }
    partners = .allocate(capacity: max(rowCount, 1))
    shared = .allocate(capacity: max(rowCount, 1))
  }

  deinit {
    next.deallocate()
    ends.deallocate()
    counts.deallocate()
    marks.deallocate()
    summary.deallocate()
    summaries.deallocate()
    partners.deallocate()
    shared.deallocate()
  }

  /// Sets where each column begins.
  func start(at positions: [UInt32]) {
    for (column, position) in positions.enumerated() { next[column] = position }
  }

  /// Raises the counters of all rows that stand in a column of the current row after it.
  func raise(_ row: ArraySlice<UInt32>, _ neighbors: UnsafeBufferPointer<UInt32>) {
    guard let neighbors = neighbors.baseAddress else { return }
    let (counts, marks, threshold) = (counts, marks, threshold)
    for column in row {
      let column = Int(column)
      let start = Int(next[column]) + 1
      let end = Int(ends[column])
      next[column] = UInt32(truncatingIfNeeded: start)
      if start >= end { continue }
      for word in 0..<words { summary[word] |= summaries[column &* words &+ word] }
      if threshold == 1 {
        for position in start..<end {
          let partner = Int(neighbors[position])
          counts[partner] &+= 1
          marks[partner &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: partner & 63)
        }
      } else {
        for position in start..<end {
          let partner = Int(neighbors[position])
          let count = counts[partner] &+ 1
          counts[partner] = count
          if count == threshold {
            marks[partner &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: partner & 63)
          }
        }
      }
    }
  }

  /// Appends the marked rows in order with their counts, and clears the marks.
  func drain(_ row: Int, partners all: inout [UInt32], shared allShared: inout [UInt32]) {
    let (counts, marks, threshold, minimum) = (counts, marks, threshold, minimum)
    let mask = masks.isEmpty ? 0 : masks[row]
    var found = 0
    for index in 0..<words {
      var blocks = summary[index]
      summary[index] = 0
      while blocks != 0 {
        let first = (index &* 64 &+ blocks.trailingZeroBitCount) &* 64
        blocks &= blocks &- 1
        for word in first..<(first &+ 64) {
          var bits = marks[word]
          if bits == 0 { continue }
          marks[word] = 0
          while bits != 0 {
            let partner = word &* 64 &+ bits.trailingZeroBitCount
            bits &= bits &- 1
            var count = counts[partner]
            if threshold == 1 { counts[partner] = 0 }
            if mask != 0 {
              count &+= UInt32(truncatingIfNeeded: (mask & masks[partner]).nonzeroBitCount)
            }
            partners[found] = UInt32(truncatingIfNeeded: partner)
            shared[found] = count
            found &+= count >= minimum ? 1 : 0
          }
        }
      }
    }
    if found == 0 { return }
    all.append(contentsOf: UnsafeBufferPointer(rebasing: partners[..<found]))
    allShared.append(contentsOf: UnsafeBufferPointer(rebasing: shared[..<found]))
  }

  /// Clears the counters that were raised but not marked.
  func clear(_ row: ArraySlice<UInt32>, _ neighbors: UnsafeBufferPointer<UInt32>) {
    guard threshold > 1, let neighbors = neighbors.baseAddress else { return }
    let counts = counts
    for column in row {
      let start = Int(next[Int(column)])
      let end = Int(ends[Int(column)])
      if start >= end { continue }
      for position in start..<end { counts[Int(neighbors[position])] = 0 }
    }
  }
}
