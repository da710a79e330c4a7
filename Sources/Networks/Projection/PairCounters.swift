/// The counters of a `PairSweep` in which every pair that shares a column is looked at.
///
/// Unsafe for a measured reason: some hundred million steps, each of a few instructions, ran three
/// times longer on arrays, whose uniqueness and bounds are checked every time.
final class PairCounters {
  private let minimum: UInt32
  private let spans: ColumnSpans
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
  /// Room for the partners of one row, and for two more that are written before it is known
  /// whether there are any.
  private let partners: UnsafeMutablePointer<UInt32>
  private let shared: UnsafeMutablePointer<UInt32>
  /// The words of the block at hand that have marks.
  private let markedWords: UnsafeMutablePointer<UInt32>

  init(columns: CSR, rowCount: Int, masks: [UInt64], minimum: UInt32) {
    self.masks = masks
    self.minimum = minimum
    let columnCount = columns.rowCount
    words = rowCount / (4096 * 64) + 1
    spans = ColumnSpans(columns)
    let blocks = rowCount / 4096 + 1
    counts = .zeros(blocks * 4096)
    marks = .zeros(blocks * 64)
    summary = .zeros(words)
    summaries = .zeros(max(columnCount * words, 1))
    for column in 0..<columnCount {
      for index in columns.range(column) {
        let block = Int(columns.neighbors[index]) / 4096
        summaries[column * words + block / 64] |= 1 << UInt64(block % 64)
      }
    }
    partners = .allocate(capacity: rowCount + 2)
    shared = .allocate(capacity: rowCount + 2)
    markedWords = .allocate(capacity: 64 + 1)
  }

  deinit {
    counts.deallocate()
    marks.deallocate()
    summary.deallocate()
    summaries.deallocate()
    partners.deallocate()
    shared.deallocate()
    markedWords.deallocate()
  }

  /// Passes over a row whose partners aren't wanted.
  func skip(_ row: ArraySlice<UInt32>) {
    for column in row { spans.advance(Int(column)) }
  }

  /// Raises the counters of all rows that stand in a column of the current row after it.
  func raise(_ row: ArraySlice<UInt32>, _ neighbors: UnsafeBufferPointer<UInt32>) {
    guard let neighbors = neighbors.baseAddress else { return }
    let (counts, marks) = (counts, marks)
    spans.lookAhead(row, neighbors)
    for column in row {
      let column = Int(column)
      let positions = spans.advance(column)
      if positions.isEmpty { continue }
      for word in 0..<words { summary[word] |= summaries[column &* words &+ word] }
      for position in positions {
        let partner = Int(neighbors[position])
        counts[partner] &+= 1
        marks[partner &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: partner & 63)
      }
    }
  }

  /// Appends the marked rows in order with their counts, and forgets the current row.
  func drain(
    _ row: Int, partners all: inout [UInt32], shared allShared: inout [UInt32]
  ) {
    let mask = masks.isEmpty ? 0 : masks[row]
    let takesAll = mask == 0 && minimum == 1
    var found = 0
    for index in 0..<words {
      var blocks = summary[index]
      summary[index] = 0
      while blocks != 0 {
        let block = index &* 64 &+ blocks.trailingZeroBitCount
        blocks &= blocks &- 1
        let count = findMarkedWords(of: block)
        found =
          takesAll ? takeAll(count, after: found) : takeEnough(count, mask, after: found)
      }
    }
    if found == 0 { return }
    all.append(contentsOf: UnsafeBufferPointer(start: partners, count: found))
    allShared.append(contentsOf: UnsafeBufferPointer(start: shared, count: found))
  }

  /// Lists the words of a block that have marks, without a branch that can't be foreseen.
  private func findMarkedWords(of block: Int) -> Int {
    let (marks, markedWords) = (marks, markedWords)
    var count = 0
    for word in (block &* 64)..<(block &* 64 &+ 64) {
      markedWords[count] = UInt32(truncatingIfNeeded: word)
      count &+= Self.isSet(marks[word])
    }
    return count
  }

  /// 1 if any bit is set, else 0.
  @inline(__always) private static func isSet(_ bits: UInt64) -> Int {
    Int(truncatingIfNeeded: (bits | (0 &- bits)) &>> 63)
  }

  /// Takes every marked row of the marked words and clears what they hold.
  ///
  /// Most words have one mark or two: two are taken without asking.
  private func takeAll(_ wordCount: Int, after start: Int) -> Int {
    let (counts, marks, partners, shared) = (counts, marks, partners, shared)
    var found = start
    for position in 0..<wordCount {
      let word = Int(markedWords[position])
      let bits = marks[word]
      marks[word] = 0
      let base = word &* 64
      let first = base &+ bits.trailingZeroBitCount
      var rest = bits & (bits &- 1)
      // Where there is no second, the word's first row stands in: it isn't raised, or is `first`.
      let second = base &+ (rest.trailingZeroBitCount & 63)
      partners[found] = UInt32(truncatingIfNeeded: first)
      shared[found] = counts[first]
      partners[found &+ 1] = UInt32(truncatingIfNeeded: second)
      shared[found &+ 1] = counts[second]
      counts[first] = 0
      counts[second] = 0
      found &+= 1 &+ Self.isSet(rest)
      rest &= rest &- 1
      while rest != 0 {
        let partner = base &+ rest.trailingZeroBitCount
        rest &= rest &- 1
        partners[found] = UInt32(truncatingIfNeeded: partner)
        shared[found] = counts[partner]
        counts[partner] = 0
        found &+= 1
      }
    }
    return found
  }

  /// Takes the marked rows that reach the minimum together with the large columns.
  private func takeEnough(_ wordCount: Int, _ mask: UInt64, after start: Int) -> Int {
    let (counts, marks) = (counts, marks)
    var found = start
    for position in 0..<wordCount {
      let word = Int(markedWords[position])
      var bits = marks[word]
      marks[word] = 0
      while bits != 0 {
        let partner = word &* 64 &+ bits.trailingZeroBitCount
        bits &= bits &- 1
        var count = counts[partner]
        counts[partner] = 0
        if mask != 0 {
          count &+= UInt32(truncatingIfNeeded: (mask & masks[partner]).nonzeroBitCount)
        }
        partners[found] = UInt32(truncatingIfNeeded: partner)
        shared[found] = count
        found &+= count >= minimum ? 1 : 0
      }
    }
    return found
  }
}
