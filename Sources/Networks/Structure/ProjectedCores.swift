extension Incidence {
  /// The degree of each row in the projection, which is not built: how many rows it shares a column
  /// with.
  ///
  /// Rows with the same columns are taken together, so that a column of a million rows of which
  /// most stand nowhere else costs next to nothing. Throws `tooManyPairs` if one column alone has
  /// more than `limit` pairs of different rows.
  ///
  /// - Complexity: O(Σ k²) over the numbers k of different rows of each column; memory
  ///   O(incidences).
  public func projectedDegrees(limit: Int = pairLimit) throws(NetworksError) -> [Int] {
    let classes = rowClasses
    try classes.representatives.refuseHopelessSize(limit)
    var degrees = classes.degreesInside
    classes.representatives.forEachPair { first, second, _ in
      degrees[Int(first)] += classes.sizes[Int(second)]
      degrees[Int(second)] += classes.sizes[Int(first)]
    }
    return classes.labels.map { degrees[Int($0)] }
  }

  /// The core number of each row in the projection, which is not built; see `Graph.coreNumbers`.
  ///
  /// Equal rows fall together. Throws `tooManyPairs` if more than `limit` pairs of different rows
  /// share a column.
  ///
  /// - Complexity: O(Σ k² + p · log p) over the numbers k of different rows of each column and the p
  ///   pairs of them that share one; memory for these.
  public func projectedCoreNumbers(limit: Int = pairLimit) throws(NetworksError) -> [Int] {
    let classes = rowClasses
    let graph = try classes.representatives.projected(weighting: .count, limit: limit)
    var remaining = classes.degreesInside
    for vertex in 0..<graph.vertexCount {
      for index in graph.adjacency.range(vertex) {
        remaining[vertex] += classes.sizes[Int(graph.adjacency.neighbors[index])]
      }
    }
    let cores = graph.adjacency.coreNumbers(byRemaining: remaining.map(Double.init)) { _, vertex in
      Double(classes.sizes[vertex])
    }
    return classes.labels.map { Int(cores[Int($0)]) }
  }
}

extension RowClasses {
  /// How many others of its own class a row shares a column with.
  fileprivate var degreesInside: [Int] {
    sizes.indices.map { representatives.rows.degree($0) == 0 ? 0 : sizes[$0] - 1 }
  }
}
