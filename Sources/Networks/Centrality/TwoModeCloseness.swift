extension Incidence {
  /// Two-mode closeness centrality after Borgatti & Halgin.
  ///
  /// For a vertex of a mode of size n, the other of size m: (m + 2(n − 1)) / Σd, the smallest
  /// possible sum of distances over its own, times (r − 1)/(N − 1), where r counts the vertices it
  /// reaches with itself and N = n + m (as NetworkX scales components). At most 1 in a connected
  /// network; a small component can exceed it. Isolated vertices have 0.
  /// doi:10.4135/9781446294413.n28.
  ///
  /// - Complexity: O(classes of equal vertices · incidences), memory O(vertices + incidences).
  public var closenessCentrality: TwoModeScores {
    let graph = joinedAdjacency
    var search = BreadthFirstSearch(vertexCount: graph.rowCount)
    func closeness(of source: Int, own: Int, other: Int) -> Double {
      search.run(from: source, in: graph)
      let sum = search.order.reduce(0) { $0 + Int(search.distances[Int($1)]) }
      guard sum > 0 else { return 0 }
      let reached = Double(search.order.count - 1) / Double(graph.rowCount - 1)
      return Double(other + 2 * (own - 1)) / Double(sum) * reached
    }
    let (rowClasses, columnClasses) = (self.rowClasses, transposed.rowClasses)
    let rowValues = rowClasses.firsts.map {
      closeness(of: $0, own: rowCount, other: columnCount)
    }
    let columnValues = columnClasses.firsts.map {
      closeness(of: rowCount + $0, own: columnCount, other: rowCount)
    }
    return TwoModeScores(
      rows: rowClasses.labels.map { rowValues[Int($0)] },
      columns: columnClasses.labels.map { columnValues[Int($0)] })
  }
}
