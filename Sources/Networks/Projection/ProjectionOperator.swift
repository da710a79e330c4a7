/// A projection as the map x ↦ W·x, without building W.
///
/// W is the weighted adjacency of the projection under a weight that is a sum over shared
/// vertices: W·x = B·F·(Bᵀ·x) − D·x, where F holds the factor of each shared vertex (1 for the
/// count, 1/(k−1) for Newman) and D the diagonal of B·F·Bᵀ.
public struct ProjectionOperator: Sendable {
  let incidence: Incidence
  private let weights: IncidenceWeights?
  private let factors: [Double]
  private let diagonal: [Double]

  /// Makes the operator of the projection on a mode.
  ///
  /// - Precondition: the weight is a sum: `count`, `newman`, `fractional` or `perPair`.
  public init(
    _ incidence: Incidence, onto mode: Mode = .rows, weighting weight: TieWeight = .count,
    weights: IncidenceWeights? = nil
  ) {
    precondition(weight.isSum, "Only weights that are sums have an implicit projection.")
    self.incidence = incidence.facing(mode)
    self.weights = weights?.facing(mode)
    let columns = self.incidence.columns
    // A vertex with one neighbour ties nobody.
    factors = (0..<columns.rowCount).map {
      columns.degree($0) < 2 ? 0 : weight.factor(ofDegree: columns.degree($0))
    }
    diagonal = Self.diagonal(of: self.incidence, factors, self.weights)
  }

  /// The number of vertices.
  public var vertexCount: Int { incidence.rowCount }

  /// The sum of the weights of each vertex's ties.
  public var strengths: [Double] { applied(to: [Double](repeating: 1, count: vertexCount)) }

  /// The product W·x.
  ///
  /// - Precondition: one number for each vertex.
  /// - Complexity: O(incidences).
  public func applied(to x: [Double]) -> [Double] {
    var middle = [Double](repeating: 0, count: incidence.columnCount)
    var result = [Double](repeating: 0, count: vertexCount)
    apply(to: x, middle: &middle, result: &result)
    return result
  }

  /// Writes W·x to `result`; `middle` is room for a number for each vertex of the other mode.
  ///
  /// - Precondition: `x` and `result` have one number for each vertex.
  /// - Complexity: O(incidences).
  public func apply(to x: [Double], middle: inout [Double], result: inout [Double]) {
    precondition(x.count == vertexCount && result.count == vertexCount, "One number a vertex.")
    Self.multiply(incidence.columns, weights?.byColumn, x, into: &middle)
    for column in middle.indices { middle[column] *= factors[column] }
    Self.multiply(incidence.rows, weights?.byRow, middle, into: &result)
    for row in result.indices { result[row] -= diagonal[row] * x[row] }
  }

  private static func multiply(
    _ csr: CSR, _ weights: [Double]?, _ x: [Double], into y: inout [Double]
  ) {
    let neighbors = csr.neighbors
    for row in 0..<csr.rowCount {
      var sum = 0.0
      if let weights {
        for index in csr.range(row) { sum += weights[index] * x[Int(neighbors[index])] }
      } else {
        for index in csr.range(row) { sum += x[Int(neighbors[index])] }
      }
      y[row] = sum
    }
  }

  private static func diagonal(
    of incidence: Incidence, _ factors: [Double], _ weights: IncidenceWeights?
  ) -> [Double] {
    (0..<incidence.rowCount).map { row in
      incidence.rows.range(row).reduce(0) { sum, index in
        let r = weights?.byRow[index] ?? 1
        return sum + r * r * factors[Int(incidence.rows.neighbors[index])]
      }
    }
  }
}
