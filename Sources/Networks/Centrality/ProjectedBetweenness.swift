extension Incidence {
  /// Betweenness by steps in the count projection of the rows, without building it.
  ///
  /// The same scores as `Graph.betweenness` on that projection. Only pairs that share two columns
  /// or more are stored; throws `tooManyPairs` if they are more than `limit`.
  ///
  /// - Complexity: O(classes of equal rows · (incidences + pairs that share two columns)) at most, memory
  ///   O(incidences + those pairs).
  public func projectedBetweenness(limit: Int = pairLimit) throws(NetworksError) -> [Double] {
    try projectedDependencySum(of: rowClasses, limit).value.halved
  }

  /// The same by up to so many threads: the same bits on any number.
  ///
  /// - Complexity: as `projectedBetweenness(limit:)`.
  public func projectedBetweenness(
    threads: Int, limit: Int = pairLimit
  ) async throws(NetworksError) -> [Double] {
    try await projectedDependencySum(of: rowClasses, limit).value(threads: threads).halved
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
    return try projectedDependencySum(sources, times: ones, limit).value
  }

  /// Rows with the same columns depend on all others alike, and not on each other: one stands
  /// for its class.
  private func projectedDependencySum(
    of classes: RowClasses, _ limit: Int
  ) throws(NetworksError) -> ChunkedSum {
    var times = [Double](repeating: 0, count: rowCount)
    for (first, size) in zip(classes.firsts, classes.sizes) { times[first] = Double(size) }
    return try projectedDependencySum(classes.firsts, times: times, limit)
  }

  private func projectedDependencySum(
    _ sources: [Int], times: [Double], _ limit: Int
  ) throws(NetworksError) -> ChunkedSum {
    let count = rowCount
    let search = try ProjectedPathDependencies(self, limit: limit)
    return ChunkedSum(over: sources, width: count) { chunk in
      var search = search
      var scores = [Double](repeating: 0, count: count)
      for source in chunk { search.add(from: source, times: times[source], to: &scores) }
      return scores
    }
  }
}
