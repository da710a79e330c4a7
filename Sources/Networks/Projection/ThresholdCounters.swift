/// The counters of a `PairSweep` for pairs that must reach a threshold of two or more.
///
/// Most pairs don't reach it. A counter is never cleared: what an earlier row left in it lies below
/// a floor that rises with each row. Only counters that reach the threshold are marked, in a bit
/// set of two levels, so that finding them costs what is found. Narrow counters keep more of the
/// rows in the cache: `Counter` must hold twice the largest degree of a row.
///
/// Unsafe for a measured reason: some hundred million steps, each of a few instructions, ran three
/// times longer on arrays, whose uniqueness and bounds are checked every time.
final class ThresholdCounters<Counter: FixedWidthInteger & UnsignedInteger> {
  private let minimum: UInt32
  /// The count at which a partner is marked: what large columns can't make up for.
  private let threshold: Counter
  private let spans: ColumnSpans
  private let counts: UnsafeMutablePointer<Counter>
  private let rowCount: Int
  private var floor: Counter = 0
  /// A bit for each row.
  private let marks: UnsafeMutablePointer<UInt64>
  /// A bit for each word of `marks`.
  private let summary: UnsafeMutablePointer<UInt64>
  private let summaryWords: Int
  /// The large columns of each row, as bits.
  private let masks: [UInt64]
  /// Room for the partners of one row.
  private let partners: UnsafeMutablePointer<UInt32>
  private let shared: UnsafeMutablePointer<UInt32>

  init(columns: CSR, rowCount: Int, masks: [UInt64], minimum: UInt32, threshold: UInt32) {
    self.masks = masks
    self.minimum = minimum
    self.threshold = Counter(threshold)
    self.rowCount = rowCount
    spans = ColumnSpans(columns)
    summaryWords = rowCount / 4096 + 1
    counts = .zeros(rowCount + 1)
    marks = .zeros(summaryWords * 64)
    summary = .zeros(summaryWords)
    partners = .allocate(capacity: rowCount + 1)
    shared = .allocate(capacity: rowCount + 1)
  }

  deinit {
    counts.deallocate()
    marks.deallocate()
    summary.deallocate()
    partners.deallocate()
    shared.deallocate()
  }

  /// Whether rows of this degree can be counted.
  static func canCount(degree: Int) -> Bool { degree < Int(clamping: Counter.max) / 2 }

  /// Passes over a row that can't have a partner, or whose partners aren't wanted.
  func skip(_ row: ArraySlice<UInt32>) {
    for column in row { spans.advance(Int(column)) }
  }

  /// Raises the counters of all rows that stand in a column of the current row after it.
  func raise(_ row: ArraySlice<UInt32>, _ neighbors: UnsafeBufferPointer<UInt32>) {
    guard let neighbors = neighbors.baseAddress else { return }
    let (counts, marks, summary, floor) = (counts, marks, summary, floor)
    let wanted = floor &+ threshold
    spans.lookAhead(row, neighbors)
    for column in row {
      for position in spans.advance(Int(column)) {
        let partner = Int(neighbors[position])
        let count = max(counts[partner], floor) &+ 1
        counts[partner] = count
        if count == wanted {
          let word = partner &>> 6
          marks[word] |= 1 &<< UInt64(truncatingIfNeeded: partner & 63)
          summary[word &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: word & 63)
        }
      }
    }
  }

  /// Appends the marked rows that reach the minimum together with the large columns, in order, and
  /// forgets the current row.
  func drain(
    _ row: Int, degree: Int, partners all: inout [UInt32], shared allShared: inout [UInt32]
  ) {
    let mask = masks.isEmpty ? 0 : masks[row]
    let (counts, marks, summary, floor) = (counts, marks, summary, floor)
    let (partners, shared, minimum) = (partners, shared, minimum)
    var found = 0
    for index in 0..<summaryWords {
      var words = summary[index]
      if words == 0 { continue }
      summary[index] = 0
      while words != 0 {
        let word = index &* 64 &+ words.trailingZeroBitCount
        words &= words &- 1
        var bits = marks[word]
        marks[word] = 0
        while bits != 0 {
          let partner = word &* 64 &+ bits.trailingZeroBitCount
          bits &= bits &- 1
          var count = UInt32(truncatingIfNeeded: counts[partner] &- floor)
          if mask != 0 {
            count &+= UInt32(truncatingIfNeeded: (mask & masks[partner]).nonzeroBitCount)
          }
          partners[found] = UInt32(truncatingIfNeeded: partner)
          shared[found] = count
          found &+= count >= minimum ? 1 : 0
        }
      }
    }
    forget(degree)
    if found == 0 { return }
    all.append(contentsOf: UnsafeBufferPointer(start: partners, count: found))
    allShared.append(contentsOf: UnsafeBufferPointer(start: shared, count: found))
  }

  /// Lifts the floor above all that a row of this degree could have raised.
  private func forget(_ degree: Int) {
    floor &+= Counter(truncatingIfNeeded: degree) &+ 1
    guard floor > Counter.max / 2 else { return }
    counts.update(repeating: 0, count: rowCount)
    floor = 0
  }
}
