/// Counts what each row shares with the rows after it, row by row.
///
/// A counter per row is raised once for each shared column; a bit set remembers which counters
/// were touched, so that a row's partners come out sorted without sorting. Gustavson 1978,
/// *Two fast algorithms for sparse matrices*, doi:10.1145/355791.355796, for a symmetric product.
struct PairSweep {
  private let rows: CSR
  private let columns: CSR
  /// For each column, the position of its first row that is not before the current one.
  private var next: [UInt32]
  private var counts: [UInt32]
  private var marks: [UInt64]
  /// A bit for each word of `marks`.
  private var summary: [UInt64]
  private let minimum: UInt32
  private let masks: [UInt64]

  /// Prepares to visit the rows from `first` on, in order, for pairs that share at least
  /// `minimum` columns.
  init(_ incidence: Incidence, minimum: Int, from first: Int = 0) {
    let thresholded = ThresholdedIncidence(incidence, minimum: minimum)
    rows = thresholded.light.rows
    columns = thresholded.light.columns
    masks = thresholded.masks
    self.minimum = UInt32(clamping: max(minimum, 1))
    next = Self.positions(of: first, in: columns)
    counts = [UInt32](repeating: 0, count: incidence.rowCount)
    marks = [UInt64](repeating: 0, count: incidence.rowCount / 64 + 1)
    summary = [UInt64](repeating: 0, count: incidence.rowCount / 4096 + 1)
  }

  /// Appends the partners of a row that come after it and share enough columns.
  ///
  /// - Precondition: every row from `first` to this one is visited exactly once, in order.
  mutating func visit(_ row: Int, partners: inout [UInt32], shared: inout [UInt32]) {
    tally(row)
    for block in summary.indices where summary[block] != 0 {
      var words = summary[block]
      summary[block] = 0
      while words != 0 {
        let word = block * 64 + words.trailingZeroBitCount
        words &= words &- 1
        var bits = marks[word]
        marks[word] = 0
        while bits != 0 {
          let partner = word * 64 + bits.trailingZeroBitCount
          bits &= bits &- 1
          var count = counts[partner]
          counts[partner] = 0
          if !masks.isEmpty {
            count &+= UInt32(truncatingIfNeeded: (masks[row] & masks[partner]).nonzeroBitCount)
          }
          if count >= minimum {
            partners.append(UInt32(truncatingIfNeeded: partner))
            shared.append(count)
          }
        }
      }
    }
  }

  private mutating func tally(_ row: Int) {
    let neighbors = columns.neighbors
    for index in rows.range(row) {
      let column = Int(rows.neighbors[index])
      let start = Int(next[column]) + 1
      next[column] = UInt32(start)
      for position in start..<Int(columns.offsets[column + 1]) {
        let partner = Int(neighbors[position])
        counts[partner] &+= 1
        marks[partner &>> 6] |= 1 &<< UInt64(partner & 63)
        summary[partner &>> 12] |= 1 &<< UInt64((partner &>> 6) & 63)
      }
    }
  }

  private static func positions(of first: Int, in columns: CSR) -> [UInt32] {
    (0..<columns.rowCount).map { column in
      var range = columns.range(column)
      while !range.isEmpty {
        let middle = range.lowerBound + range.count / 2
        range =
          Int(columns.neighbors[middle]) < first
          ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
      }
      return UInt32(range.lowerBound)
    }
  }
}
