extension Graph {
  /// Katz centrality: all walks that end at a vertex, each step damped by α.
  ///
  /// The solution of (I − αA)x = 1, not normalised. Without `alpha`, α is half the inverse of the
  /// largest eigenvalue. Katz 1953, doi:10.1007/BF02289026. Not `weighted`: each edge counts 1.
  /// If α is not below the inverse of the largest eigenvalue there is no such centrality: the
  /// result has not converged.
  ///
  /// - Complexity: O(edges) a product, some tens of products.
  public func katzCentrality(
    alpha: Double? = nil, weighted: Bool = true, tolerance: Double = 1e-14
  ) -> KatzCentrality {
    Networks.katzCentrality(
      SymmetricOperator(self, weighted: weighted), alpha: alpha, tolerance: tolerance)
  }
}

/// Katz centrality with the damping it was computed for.
public struct KatzCentrality: Hashable, Sendable {
  /// The scores; at least 1 each, 1 without neighbours.
  public let scores: IterativeScores
  /// α, the damping of a step.
  public let alpha: Double

  /// Makes scores with their damping.
  public init(scores: IterativeScores, alpha: Double) {
    self.scores = scores
    self.alpha = alpha
  }
}

func katzCentrality(
  _ matrix: SymmetricOperator, alpha: Double?, tolerance: Double
) -> KatzCentrality {
  let alpha = alpha ?? halfInverseEigenvalue(of: matrix)
  let ones = [Double](repeating: 1, count: matrix.count)
  let scores = conjugateGradient(
    matrix, alpha: alpha, rightHandSide: ones, tolerance: tolerance, maximumProducts: 1000)
  return KatzCentrality(scores: scores, alpha: alpha)
}

private func halfInverseEigenvalue(of matrix: SymmetricOperator) -> Double {
  let value = leadingEigenvector(matrix, tolerance: 1e-12, maximumProducts: 5000).eigenvalue
  return value > 0 ? 0.5 / value : 0.5
}
