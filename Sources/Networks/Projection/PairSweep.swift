/// Counts what each row shares with the rows after it, row by row.
///
/// A counter per row is raised once for each shared column; a bit set remembers which counters
/// were touched, or have reached the minimum, so that a row's partners come out sorted without
/// sorting. Gustavson 1978, *Two fast algorithms for sparse matrices*, doi:10.1145/355791.355796,
/// for a symmetric product.
struct PairSweep {
  private let rows: CSR
  private let columns: CSR
  private let counters: Counters
  /// Rows of a lower degree have no partner.
  private let minimumDegree: Int

  /// How pairs are counted: all that share a column, or those that reach a threshold.
  private enum Counters {
    case all(PairCounters)
    case narrow(ThresholdCounters<UInt16>)
    case wide(ThresholdCounters<UInt32>)
  }

  /// Prepares to visit the rows, in order, for pairs that share at least `minimum` columns.
  init(_ incidence: Incidence, minimum: Int) {
    self.init(ThresholdedIncidence(incidence, minimum: minimum), minimum: minimum)
  }

  /// The same on what is left of a network for this minimum.
  init(_ thresholded: ThresholdedIncidence, minimum: Int) {
    rows = thresholded.light.rows
    columns = thresholded.light.columns
    minimumDegree = minimum - thresholded.heavyCount
    counters = Self.counters(thresholded, minimum: minimum)
  }

  private static func counters(_ network: ThresholdedIncidence, minimum: Int) -> Counters {
    let (rows, columns) = (network.light.rows, network.light.columns)
    let least = UInt32(clamping: max(minimum, 1))
    let greatestDegree = Int(rows.degrees.max() ?? 0)
    // A threshold above every degree is never reached, however far above.
    let threshold = UInt32(min(max(minimum - network.heavyCount, 1), greatestDegree + 1))
    if threshold == 1 {
      return .all(
        PairCounters(
          columns: columns, rowCount: rows.rowCount, masks: network.masks, minimum: least))
    }
    return ThresholdCounters<UInt16>.canCount(degree: greatestDegree)
      ? .narrow(
        ThresholdCounters(
          columns: columns, rowCount: rows.rowCount, masks: network.masks, minimum: least,
          threshold: threshold))
      : .wide(
        ThresholdCounters(
          columns: columns, rowCount: rows.rowCount, masks: network.masks, minimum: least,
          threshold: threshold))
  }

  /// Appends the partners of a row that come after it and share enough columns.
  ///
  /// - Precondition: every row up to this one is visited or passed over exactly once, in order.
  func visit(_ row: Int, partners: inout [UInt32], shared: inout [UInt32]) {
    let own = rows.neighbors[rows.range(row)]
    if own.isEmpty { return }
    columns.neighbors.withUnsafeBufferPointer { neighbors in
      switch counters {
      case .all(let counters):
        counters.raise(own, neighbors)
        counters.drain(row, partners: &partners, shared: &shared)
      case .narrow(let counters) where own.count < minimumDegree: counters.skip(own)
      case .wide(let counters) where own.count < minimumDegree: counters.skip(own)
      case .narrow(let counters):
        counters.raise(own, neighbors)
        counters.drain(row, degree: own.count, partners: &partners, shared: &shared)
      case .wide(let counters):
        counters.raise(own, neighbors)
        counters.drain(row, degree: own.count, partners: &partners, shared: &shared)
      }
    }
  }

  /// Passes over a row, whose partners another sweep looks for.
  func pass(_ row: Int) {
    let own = rows.neighbors[rows.range(row)]
    switch counters {
    case .all(let counters): counters.skip(own)
    case .narrow(let counters): counters.skip(own)
    case .wide(let counters): counters.skip(own)
    }
  }
}
