extension Graph {
  /// Betweenness by steps: how many shortest paths lead through a vertex.
  ///
  /// Σ over unordered pairs {s, t} of the share of shortest s–t paths that pass through the
  /// vertex, ends not counted; not normalised. Freeman 1977, doi:10.2307/3033543; computed after
  /// Brandes 2001, doi:10.1080/0022250X.2001.9990249.
  ///
  /// - Complexity: O(vertices · edges), memory O(vertices) a thread.
  public var betweenness: [Double] { betweenness(from: Array(0..<vertexCount)).halved }

  /// What the sources alone depend on each vertex, for estimates from a sample.
  ///
  /// Σ over the sources s and all t of the share of shortest s–t paths through the vertex. With
  /// all vertices as sources this is twice the betweenness; times n/(2·sources) it estimates it.
  /// Brandes & Pich 2007, doi:10.1142/S0218127407018403.
  ///
  /// - Precondition: the sources are vertices.
  /// - Complexity: O(sources · edges), memory O(vertices) a thread.
  public func betweenness(from sources: [Int]) -> [Double] {
    sourceSum(over: sources, width: vertexCount) {
      PathDependencies(adjacency)
    } add: { search, source, scores in
      search.add(from: source, to: &scores)
    }
  }

  /// Betweenness with 1/weight as the length of an edge: strong ties are short.
  ///
  /// Not normalised, unordered pairs once. Paths of equal length must tie. If all weights are
  /// whole numbers with a manageable least common multiple, lengths are that multiple over the
  /// weight: whole numbers, compared exactly. Otherwise lengths within one part in 10^10 tie.
  /// Newman 2001, doi:10.1103/PhysRevE.64.016132.
  ///
  /// - Complexity: O(vertices · edges · log vertices), memory O(vertices) a thread, and O(edges).
  public var weightedBetweenness: [Double] {
    let search = WeightedPathDependencies(self, TieLengths(weights, vertexCount: vertexCount))
    return sourceSum(over: Array(0..<vertexCount), width: vertexCount) {
      search
    } add: { search, source, scores in
      search.add(from: source, to: &scores)
    }.halved
  }
}

extension [Double] {
  /// Each number divided by two.
  var halved: [Double] { map { $0 / 2 } }
}
