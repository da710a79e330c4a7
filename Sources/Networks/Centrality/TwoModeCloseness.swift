extension Incidence {
  /// Two-mode closeness centrality after Borgatti & Halgin.
  ///
  /// For a vertex of a mode of size n, the other of size m: (m + 2(n − 1)) / Σd, the smallest
  /// possible sum of distances over its own, times (r − 1)/(N − 1), where r counts the vertices it
  /// reaches with itself and N = n + m (as NetworkX scales components). At most 1 in a connected
  /// network; a small component can exceed it. Isolated vertices have 0.
  /// doi:10.4135/9781446294413.n28.
  ///
  /// - Complexity: O(classes of equal vertices · incidences), memory O(incidences), and O(vertices)
  ///   a thread.
  public var closenessCentrality: TwoModeScores {
    let graph = joinedAdjacency
    let (rowClasses, columnClasses) = (self.rowClasses, transposed.rowClasses)
    let sources = rowClasses.firsts + columnClasses.firsts.map { $0 + rowCount }
    let values = concurrentConcatenation(sources.count, partsOf: 64) {
      BreadthFirstSearch(vertexCount: graph.rowCount)
    } task: { search, part in
      part.map { closeness(of: sources[$0], in: graph, &search) }
    }
    return TwoModeScores(
      rows: rowClasses.labels.map { values[Int($0)] },
      columns: columnClasses.labels.map { values[rowClasses.firsts.count + Int($0)] })
  }

  /// The closeness of a vertex of the joined graph: a row, or after them a column.
  private func closeness(
    of source: Int, in graph: CSR, _ search: inout BreadthFirstSearch
  ) -> Double {
    search.run(from: source, in: graph)
    let sum = search.order.reduce(0) { $0 + Int(search.distances[Int($1)]) }
    guard sum > 0 else { return 0 }
    let reached = Double(search.order.count - 1) / Double(graph.rowCount - 1)
    let (own, other) = source < rowCount ? (rowCount, columnCount) : (columnCount, rowCount)
    return Double(other + 2 * (own - 1)) / Double(sum) * reached
  }
}
