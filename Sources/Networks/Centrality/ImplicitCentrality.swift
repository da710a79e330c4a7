extension ProjectionOperator {
  /// PageRank on the projection, which is never built; see `Graph.pageRank`.
  ///
  /// - Complexity: O(incidences) a product, some tens of products.
  public func pageRank(damping: Double = 0.85, tolerance: Double = 1e-14) -> IterativeScores {
    Networks.pageRank(SymmetricOperator(self), damping: damping, tolerance: tolerance)
  }

  /// Eigenvector centrality on the projection, which is never built; see
  /// `Graph.eigenvectorCentrality`.
  ///
  /// - Complexity: O(incidences) a product; products grow with the inverse root of the gap.
  public func eigenvectorCentrality(
    tolerance: Double = 1e-14, maximumProducts: Int = 5000
  ) -> LeadingEigenvector {
    let components = incidence.components
    return leadingEigenvector(
      SymmetricOperator(self), tolerance: tolerance, maximumProducts: maximumProducts
    ).withZeros(outside: components.rows, count: components.count)
  }

  /// Katz centrality on the projection, which is never built; see `Graph.katzCentrality`.
  ///
  /// - Complexity: O(incidences) a product, some tens of products.
  public func katzCentrality(
    alpha: Double? = nil, tolerance: Double = 1e-14
  ) -> KatzCentrality {
    Networks.katzCentrality(SymmetricOperator(self), alpha: alpha, tolerance: tolerance)
  }
}

extension SymmetricOperator {
  /// The weighted adjacency matrix of a projection.
  init(_ projection: ProjectionOperator) {
    var middle = [Double](repeating: 0, count: projection.incidence.columnCount)
    self.init(count: projection.vertexCount, rowSums: projection.strengths) { x, y in
      projection.apply(to: x, middle: &middle, result: &y)
    }
  }
}
