/// Hubs and authorities of a two-mode network.
public struct HitsScores: Hashable, Sendable {
  /// The scores of both modes, each of Euclidean length 1.
  public let scores: TwoModeScores
  /// The largest singular value of the incidence.
  public let singularValue: Double
  /// The relative residual |BBᵀx − σ²x| / σ².
  public let residual: Double
  /// Whether the residual is at most the tolerance asked for.
  public let hasConverged: Bool

  /// Makes scores with their quality.
  public init(
    scores: TwoModeScores, singularValue: Double, residual: Double, hasConverged: Bool
  ) {
    self.scores = scores
    self.singularValue = singularValue
    self.residual = residual
    self.hasConverged = hasConverged
  }
}

extension Incidence {
  /// Hubs and authorities: organizations of central documents, documents of central organizations.
  ///
  /// The leading singular vectors of the incidence B, not negative: rows x = B y/σ, columns
  /// y = Bᵀx/σ, each of Euclidean length 1. Kleinberg 1999, doi:10.1145/324133.324140; Bonacich
  /// 1991, doi:10.1016/0378-8733(91)90018-O. Without incidences all are 0.
  ///
  /// - Complexity: O(incidences) a product.
  public func hits(tolerance: Double = 1e-14, maximumProducts: Int = 5000) -> HitsScores {
    let (rows, columns) = (self.rows, self.columns)
    var middle = [Double](repeating: 0, count: columnCount)
    let degrees = (0..<rowCount).map { row in
      rows.range(row).reduce(0.0) { $0 + Double(columns.degree(Int(rows.neighbors[$1]))) }
    }
    let gram = SymmetricOperator(count: rowCount, rowSums: degrees) { x, y in
      sum(x, over: columns, into: &middle)
      sum(middle, over: rows, into: &y)
    }
    let components = components
    let leading = leadingEigenvector(gram, tolerance: tolerance, maximumProducts: maximumProducts)
      .withZeros(outside: components.rows, count: components.count)
    let value = leading.eigenvalue.squareRoot()
    sum(leading.scores.values, over: columns, into: &middle)
    return HitsScores(
      scores: TwoModeScores(
        rows: leading.scores.values, columns: middle.map { value > 0 ? $0 / value : 0 }),
      singularValue: value, residual: leading.scores.residual,
      hasConverged: leading.scores.hasConverged)
  }
}

/// Writes into each row the sum of `x` over its neighbours.
func sum(_ x: [Double], over csr: CSR, into y: inout [Double]) {
  let neighbors = csr.neighbors
  for row in 0..<csr.rowCount {
    var sum = 0.0
    for index in csr.range(row) { sum += x[Int(neighbors[index])] }
    y[row] = sum
  }
}
