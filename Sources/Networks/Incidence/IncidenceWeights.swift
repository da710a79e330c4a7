/// A positive weight for each incidence, for example by role: 1 for a signatory, ½ for a speaker.
public struct IncidenceWeights: Hashable, Sendable {
  /// Parallel to `incidence.rows.neighbors`.
  let byRow: [Double]
  /// Parallel to `incidence.columns.neighbors`.
  public let byColumn: [Double]

  /// Checks and takes weights that lie parallel to `incidence.rows.neighbors`.
  ///
  /// Throws `weightCount` or `invalidWeight` unless there is one positive, finite weight for each
  /// incidence.
  public init(_ weights: [Double], of incidence: Incidence) throws(NetworksError) {
    guard weights.count == incidence.count else {
      throw .weightCount(expected: incidence.count, found: weights.count)
    }
    if let position = weights.firstIndex(where: { !($0 > 0 && $0.isFinite) }) {
      throw .invalidWeight(position: position, value: weights[position])
    }
    byRow = weights
    byColumn = Self.transposed(weights, of: incidence)
  }

  private init(byRow: [Double], byColumn: [Double]) {
    self.byRow = byRow
    self.byColumn = byColumn
  }

  /// The weights of what is left of a network, rows and columns keeping their numbers.
  ///
  /// - Precondition: every tie of `part` is one of `whole`, to which these weights belong.
  /// - Complexity: O(rows + ties).
  public func restricted(from whole: Incidence, to part: Incidence) -> IncidenceWeights {
    precondition(byRow.count == whole.count, "One weight for each tie of the whole network.")
    var kept: [Double] = []
    kept.reserveCapacity(part.count)
    for row in 0..<part.rowCount {
      var position = whole.rows.range(row).lowerBound
      for index in part.rows.range(row) {
        while whole.rows.neighbors[position] != part.rows.neighbors[index] { position += 1 }
        kept.append(byRow[position])
        position += 1
      }
    }
    return IncidenceWeights(byRow: kept, byColumn: Self.transposed(kept, of: part))
  }

  /// The weights of the network seen from a mode.
  public func facing(_ mode: Mode) -> IncidenceWeights {
    mode == .rows ? self : IncidenceWeights(byRow: byColumn, byColumn: byRow)
  }

  private static func transposed(_ weights: [Double], of incidence: Incidence) -> [Double] {
    var next = incidence.columns.offsets
    var result = [Double](repeating: 0, count: weights.count)
    for (position, column) in incidence.rows.neighbors.enumerated() {
      result[Int(next[Int(column)])] = weights[position]
      next[Int(column)] += 1
    }
    return result
  }
}
