/// Counts what each row shares with the rows after it, row by row.
///
/// A counter per row is raised once for each shared column; a bit set remembers which counters
/// were touched, or have reached the minimum, so that a row's partners come out sorted without
/// sorting. Gustavson 1978, *Two fast algorithms for sparse matrices*, doi:10.1145/355791.355796,
/// for a symmetric product.
struct PairSweep {
  private let rows: CSR
  private let columns: CSR
  private let counters: PairCounters

  /// Prepares to visit the rows from `first` on, in order, for pairs that share at least
  /// `minimum` columns.
  init(_ incidence: Incidence, minimum: Int, from first: Int = 0) {
    let thresholded = ThresholdedIncidence(incidence, minimum: minimum)
    rows = thresholded.light.rows
    columns = thresholded.light.columns
    counters = PairCounters(
      columns: columns, rowCount: incidence.rowCount, masks: thresholded.masks,
      minimum: UInt32(clamping: max(minimum, 1)),
      threshold: UInt32(clamping: max(minimum - thresholded.heavyCount, 1)))
    if first > 0 { counters.start(at: Self.positions(of: first, in: columns)) }
  }

  /// Appends the partners of a row that come after it and share enough columns.
  ///
  /// - Precondition: every row from `first` to this one is visited exactly once, in order.
  func visit(_ row: Int, partners: inout [UInt32], shared: inout [UInt32]) {
    let own = rows.neighbors[rows.range(row)]
    if own.isEmpty { return }
    columns.neighbors.withUnsafeBufferPointer { counters.raise(own, $0) }
    counters.drain(row, degree: own.count, partners: &partners, shared: &shared)
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
