extension Graph {
  /// Eigenvector centrality: a vertex is central when its neighbours are.
  ///
  /// The leading eigenvector of the adjacency matrix, not negative, of Euclidean length 1.
  /// Bonacich 1972, doi:10.1080/0022250X.1972.9989806. Where several components share the largest
  /// eigenvalue, the projection of the vector of ones is taken; others have 0. Without edges all
  /// scores and the eigenvalue are 0. Found by restarted Lanczos iteration.
  ///
  /// Not `weighted`: each edge counts 1.
  ///
  /// - Complexity: O(edges) a product; products grow with the inverse root of the spectral gap.
  public func eigenvectorCentrality(
    weighted: Bool = true, tolerance: Double = 1e-14, maximumProducts: Int = 5000
  ) -> LeadingEigenvector {
    let components = components
    return leadingEigenvector(
      SymmetricOperator(self, weighted: weighted), tolerance: tolerance,
      maximumProducts: maximumProducts
    ).withZeros(outside: components.labels, count: components.count)
  }
}
