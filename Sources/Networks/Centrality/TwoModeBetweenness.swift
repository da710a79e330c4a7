extension Incidence {
  /// Two-mode betweenness, not normalised: shortest paths of the bipartite graph through a vertex.
  ///
  /// Σ over unordered pairs {s, t} of vertices of either mode of the share of shortest s–t paths
  /// that pass through the vertex.
  ///
  /// Vertices with the same neighbours depend on all others alike, and not on each other: one
  /// search stands for all of them.
  ///
  /// - Complexity: O(classes of equal vertices · incidences), memory O(incidences), and O(vertices)
  ///   a thread.
  public var betweenness: TwoModeScores {
    let graph = joinedAdjacency
    let (rowClasses, columnClasses) = (self.rowClasses, transposed.rowClasses)
    let sources = rowClasses.firsts + columnClasses.firsts.map { $0 + rowCount }
    var times = [Double](repeating: 0, count: graph.rowCount)
    for (source, size) in zip(sources, rowClasses.sizes + columnClasses.sizes) {
      times[source] = Double(size)
    }
    let sum = sourceSum(over: sources, width: graph.rowCount) {
      PathDependencies(graph)
    } add: { [times] search, source, scores in
      search.add(from: source, times: times[source], to: &scores)
    }
    return TwoModeScores(joined: sum.halved, rowCount: rowCount)
  }

  /// Two-mode betweenness centrality after Borgatti & Halgin: betweenness over its largest value.
  ///
  /// The largest value that a vertex of a mode of size n can have, the other of size m, is
  /// ½ (m²(s + 1)² + m(s + 1)(2t − s − 1) − t(2s − t + 3)) with s = (n − 1) div m and
  /// t = (n − 1) mod m. 0 where no vertex can lie between others. doi:10.4135/9781446294413.n28.
  ///
  /// - Complexity: as `betweenness`.
  public var betweennessCentrality: TwoModeScores {
    let raw = betweenness
    let rowLimit = largestBetweenness(own: rowCount, other: columnCount)
    let columnLimit = largestBetweenness(own: columnCount, other: rowCount)
    return TwoModeScores(
      rows: raw.rows.map { rowLimit > 0 ? $0 / rowLimit : 0 },
      columns: raw.columns.map { columnLimit > 0 ? $0 / columnLimit : 0 })
  }
}

private func largestBetweenness(own: Int, other: Int) -> Double {
  guard own > 0, other > 0 else { return 0 }
  let m = Double(other)
  let s = Double((own - 1) / other)
  let t = Double((own - 1) % other)
  return (m * m * (s + 1) * (s + 1) + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2
}
