/// Scores found by iteration, with how well they solve their equation.
///
/// Non-convergence is a value, not a trap: who shows the scores says what the residual is.
public struct IterativeScores: Hashable, Sendable {
  /// One score for each vertex.
  public let values: [Double]
  /// The relative residual of the equation that defines the scores.
  public let residual: Double
  /// How often the matrix was applied.
  public let products: Int
  /// Whether the residual is at most the tolerance asked for.
  public let hasConverged: Bool

  /// Makes scores with their quality.
  public init(values: [Double], residual: Double, products: Int, hasConverged: Bool) {
    self.values = values
    self.residual = residual
    self.products = products
    self.hasConverged = hasConverged
  }

  func mapping(_ transform: ([Double]) -> [Double]) -> IterativeScores {
    IterativeScores(
      values: transform(values), residual: residual, products: products,
      hasConverged: hasConverged)
  }
}

/// The leading eigenvector of a network with its eigenvalue.
public struct LeadingEigenvector: Hashable, Sendable {
  /// The vector, not negative, of Euclidean length 1, with residual |Ax − λx| / λ.
  public let scores: IterativeScores
  /// The largest eigenvalue λ.
  public let eigenvalue: Double

  /// Makes an eigenvector with its eigenvalue.
  public init(scores: IterativeScores, eigenvalue: Double) {
    self.scores = scores
    self.eigenvalue = eigenvalue
  }
}
