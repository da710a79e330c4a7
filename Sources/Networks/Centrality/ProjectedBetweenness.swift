extension Incidence {
  /// Betweenness by steps in the count projection of the rows, without building it.
  ///
  /// The same scores as `Graph.betweenness` on that projection. Only pairs that share two columns
  /// or more are stored; throws `tooManyPairs` if they are more than `limit`.
  ///
  /// - Complexity: O(rows · (incidences + pairs that share two columns)) at most, memory
  ///   O(incidences + those pairs).
  public func projectedBetweenness(limit: Int = pairLimit) throws(NetworksError) -> [Double] {
    try projectedDependencySum(Array(0..<rowCount), limit).value.halved
  }

  /// The same by up to so many threads: the same bits on any number.
  ///
  /// - Complexity: as `projectedBetweenness(limit:)`.
  public func projectedBetweenness(
    threads: Int, limit: Int = pairLimit
  ) async throws(NetworksError) -> [Double] {
    try await projectedDependencySum(Array(0..<rowCount), limit).value(threads: threads).halved
  }

  /// What the sources alone depend on each row, for estimates from a sample of sources.
  ///
  /// See `Graph.betweenness(from:)`.
  ///
  /// - Complexity: O(sources · (incidences + pairs that share two columns)) at most.
  public func projectedBetweenness(
    from sources: [Int], limit: Int = pairLimit
  ) throws(NetworksError) -> [Double] {
    try projectedDependencySum(sources, limit).value
  }

  private func projectedDependencySum(
    _ sources: [Int], _ limit: Int
  ) throws(NetworksError) -> ChunkedSum {
    let count = rowCount
    let search = try ProjectedPathDependencies(self, limit: limit)
    return ChunkedSum(over: sources, width: count) { chunk in
      var search = search
      var scores = [Double](repeating: 0, count: count)
      for source in chunk { search.add(from: source, to: &scores) }
      return scores
    }
  }
}
