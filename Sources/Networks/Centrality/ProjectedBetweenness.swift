extension Incidence {
  /// Betweenness by steps in the count projection of the rows, without building it.
  ///
  /// The same scores as `Graph.betweenness` on that projection. Only pairs that share two columns
  /// or more are stored; throws `tooManyPairs` if they are more than `limit`.
  ///
  /// - Complexity: O(classes of equal rows · (incidences + pairs that share two columns)) at most, memory
  ///   O(incidences + those pairs).
  public func projectedBetweenness(limit: Int = pairLimit) throws(NetworksError) -> [Double] {
    try projectedDependencySum(of: rowClasses, limit).halved
  }

  /// What the sources alone depend on each row, for estimates from a sample of sources.
  ///
  /// See `Graph.betweenness(from:)`.
  ///
  /// - Complexity: O(sources · (incidences + pairs that share two columns)) at most.
  public func projectedBetweenness(
    from sources: [Int], limit: Int = pairLimit
  ) throws(NetworksError) -> [Double] {
    let ones = [Double](repeating: 1, count: rowCount)
    return try projectedDependencySum(sources, times: ones, limit)
  }

  /// Rows with the same columns depend on all others alike, and not on each other: one stands
  /// for its class.
  private func projectedDependencySum(
    of classes: RowClasses, _ limit: Int
  ) throws(NetworksError) -> [Double] {
    var times = [Double](repeating: 0, count: rowCount)
    for (first, size) in zip(classes.firsts, classes.sizes) { times[first] = Double(size) }
    return try projectedDependencySum(classes.firsts, times: times, limit)
  }

  private func projectedDependencySum(
    _ sources: [Int], times: [Double], _ limit: Int
  ) throws(NetworksError) -> [Double] {
    let search = try ProjectedPathDependencies(self, limit: limit)
    return sourceSum(over: sources, width: rowCount) {
      search
    } add: { search, source, scores in
      search.add(from: source, times: times[source], to: &scores)
    }
  }
}
