extension Graph {
  /// PageRank: where a surfer stands who follows edges by weight and now and then jumps anywhere.
  ///
  /// x = δ P x + (1 − δ)/n, P with columns divided by strength; vertices without edges spread
  /// their mass evenly; Σx = 1. Brin & Page 1998, doi:10.1016/S0169-7552(98)00110-X. Solved as a
  /// symmetric system by conjugate gradients.
  ///
  /// Not `weighted`: each edge counts 1.
  ///
  /// - Precondition: `damping`, δ, the share of steps along edges, lies in [0, 1).
  /// - Complexity: O(edges) a product, some tens of products.
  public func pageRank(
    damping: Double = 0.85, weighted: Bool = true, tolerance: Double = 1e-14
  ) -> IterativeScores {
    Networks.pageRank(
      SymmetricOperator(self, weighted: weighted), damping: damping, tolerance: tolerance)
  }
}

func pageRank(
  _ matrix: SymmetricOperator, damping: Double, tolerance: Double
) -> IterativeScores {
  precondition(damping >= 0 && damping < 1, "Damping lies in [0, 1).")
  // (I − δ A D⁻¹) x = 1 becomes symmetric in y = D^(−1/2) x; a vertex without edges keeps x = 1.
  let roots = matrix.rowSums.map { $0 > 0 ? $0.squareRoot() : 1 }
  var scaled = [Double](repeating: 0, count: matrix.count)
  let symmetric = SymmetricOperator(count: matrix.count, rowSums: matrix.rowSums) { x, y in
    for index in x.indices { scaled[index] = x[index] / roots[index] }
    matrix.apply(scaled, &y)
    for index in y.indices { y[index] /= roots[index] }
  }
  let solution = conjugateGradient(
    symmetric, alpha: damping, rightHandSide: roots.map { 1 / $0 }, tolerance: tolerance,
    maximumProducts: 1000)
  return solution.mapping { y in
    let x = zip(y, roots).map { $0 * $1 }
    let total = x.reduce(0, +)
    return x.map { $0 / total }
  }
}
