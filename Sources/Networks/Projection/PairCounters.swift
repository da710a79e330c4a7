/// The counters of a `PairSweep`, raised through pointers.
///
/// Unsafe for a measured reason: some hundred million steps, each of a few instructions, ran three
/// times longer on arrays, whose uniqueness and bounds are checked every time.
final class PairCounters {
  private let minimum: UInt32
  /// The count at which a partner is marked: what large columns can't make up for.
  private let threshold: UInt32
  /// For each column, the position of its first row that is not before the current one, and its
  /// end; side by side, because both are needed at once.
  private let spans: UnsafeMutablePointer<SIMD2<UInt32>>
  private let counts: UnsafeMutablePointer<UInt32>
  private let countersCount: Int
  /// What a counter reads that the current row hasn't raised; lower ones are left from earlier.
  ///
  /// Above a threshold of 1 that saves clearing those that were raised in vain.
  private var floor: UInt32 = 0
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
  /// Written so that looking ahead isn't optimised away.
  private var ahead: UInt32 = 0

  init(columns: CSR, rowCount: Int, masks: [UInt64], minimum: UInt32, threshold: UInt32) {
    self.masks = masks
    self.minimum = minimum
    self.threshold = threshold
    let columnCount = columns.rowCount
    words = rowCount / (4096 * 64) + 1
    spans = .allocate(capacity: max(columnCount, 1))
    for column in 0..<columnCount {
      spans[column] = SIMD2(columns.offsets[column], columns.offsets[column + 1])
    }
    countersCount = (rowCount / 4096 + 1) * 4096
    counts = Self.zeros(countersCount)
    marks = Self.zeros(countersCount / 64)
    summary = Self.zeros(words)
    summaries = Self.zeros(max(columnCount * words, 1))
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
    spans.deallocate()
    counts.deallocate()
    marks.deallocate()
    summary.deallocate()
    summaries.deallocate()
    partners.deallocate()
    shared.deallocate()
    markedWords.deallocate()
  }

  private static func zeros<Number: FixedWidthInteger>(
    _ count: Int
  ) -> UnsafeMutablePointer<Number> {
    let pointer = UnsafeMutablePointer<Number>.allocate(capacity: count)
    pointer.initialize(repeating: 0, count: count)
    return pointer
  }

  /// Sets where each column begins.
  func start(at positions: [UInt32]) {
    for (column, position) in positions.enumerated() { spans[column].x = position }
  }

  /// Raises the counters of all rows that stand in a column of the current row after it.
  func raise(_ row: ArraySlice<UInt32>, _ neighbors: UnsafeBufferPointer<UInt32>) {
    guard let neighbors = neighbors.baseAddress else { return }
    let (counts, marks, spans, floor) = (counts, marks, spans, floor)
    let wanted = floor &+ threshold
    // The columns' rows come from far away; asked for at once they arrive together.
    var seen: UInt32 = 0
    for column in row { seen ^= neighbors[Int(spans[Int(column)].x)] }
    ahead = seen
    for column in row {
      let column = Int(column)
      let start = Int(spans[column].x) &+ 1
      let end = Int(spans[column].y)
      spans[column].x = UInt32(truncatingIfNeeded: start)
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
          let count = max(counts[partner], floor) &+ 1
          counts[partner] = count
          if count == wanted {
            marks[partner &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: partner & 63)
          }
        }
      }
    }
  }

  /// Appends the marked rows in order with their counts, and forgets the current row.
  func drain(
    _ row: Int, degree: Int, partners all: inout [UInt32], shared allShared: inout [UInt32]
  ) {
    let mask = masks.isEmpty ? 0 : masks[row]
    let takesAll = mask == 0 && threshold == 1 && minimum == 1
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
    forget(degree)
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
    let (counts, marks, floor) = (counts, marks, floor)
    var found = start
    for position in 0..<wordCount {
      let word = Int(markedWords[position])
      var bits = marks[word]
      marks[word] = 0
      while bits != 0 {
        let partner = word &* 64 &+ bits.trailingZeroBitCount
        bits &= bits &- 1
        var count = counts[partner] &- floor
        if threshold == 1 { counts[partner] = 0 }
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

  /// Lifts the floor above all that a row of this degree could have raised.
  private func forget(_ degree: Int) {
    guard threshold > 1 else { return }
    floor &+= UInt32(truncatingIfNeeded: degree) &+ 1
    guard floor > UInt32.max / 2 else { return }
    counts.update(repeating: 0, count: countersCount)
    floor = 0
  }
}
