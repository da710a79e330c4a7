import Coalitions
import Networks
import TestSupport
import Testing

/// The words of the command line give the values of networkx, igraph and numpy.
@Suite struct VertexMeasureTests {
  /// The oracles' names of the measures: of both modes, or of the count projection.
  static let twoMode = [
    "documents": "bipartite_degree", "degree_centrality": "bipartite_degree_centrality",
    "betweenness": "bipartite_betweenness_centrality",
    "betweenness_raw": "bipartite_betweenness_raw",
    "closeness": "bipartite_closeness_centrality",
    "clustering_dot": "bipartite_clustering_latapy_dot",
    "clustering_min": "bipartite_clustering_latapy_min",
    "clustering_max": "bipartite_clustering_latapy_max",
  ]
  static let weighted = [
    "degree": "degree", "strength": "strength", "projected_betweenness": "betweenness",
    "weighted_betweenness": "betweenness_distance_1_over_w",
    "projected_closeness": "closeness_wasserman_faust",
    "component_closeness": "closeness_per_component", "harmonic": "harmonic",
    "eigenvector": "eigenvector_weighted", "katz": "katz", "pagerank": "pagerank_weighted",
    "core": "core_number", "triangles": "triangles", "clustering": "local_clustering",
    "clustering_onnela": "clustering_onnela", "clustering_barrat": "clustering_barrat",
    "constraint": "constraint_weighted", "effective_size": "effective_size_weighted",
  ]
  static let unweighted = [
    "eigenvector": "eigenvector_unweighted", "pagerank": "pagerank_unweighted",
    "constraint": "constraint_unweighted", "effective_size": "effective_size_unweighted",
  ]

  static func incidence(_ oracle: Oracle) -> Incidence {
    Incidence(
      rowCount: oracle.rowCount, columnCount: oracle.columnCount,
      pairs: oracle.edges.map { (UInt32($0.0), UInt32($0.1)) })
  }

  @Test(arguments: ["davis", "disconnected"])
  func `betweenness from all sources is that of the projection`(network: String) throws {
    let incidence = Self.incidence(try Oracle(network))
    let exact = try Self.scores("projected_betweenness", incidence, weight: nil)
    expectClose(
      try Self.scores("sampled_betweenness", incidence, weight: nil), exact, relative: 1e-9)
    var few = MeasureSource(incidence, settings: MeasureSettings(sources: 5))
    let sampled = try #require(VertexMeasure.named("sampled_betweenness")).scores(in: &few)
    #expect(sampled.count == exact.count && sampled != exact)
  }

  @Test func `the core of p and q is what is left when the others are taken away`() throws {
    // Two rows in two columns each; a third row hangs on one column.
    let incidence = Incidence(
      rowCount: 3, columnCount: 2, pairs: [(0, 0), (0, 1), (1, 0), (1, 1), (2, 0)])
    func core(_ own: Int, _ other: Int) throws -> [Double] {
      var source = MeasureSource(
        incidence, settings: MeasureSettings(ownCoreDegree: own, otherCoreDegree: other))
      return try #require(VertexMeasure.named("pq_core")).scores(in: &source)
    }
    #expect(try core(2, 2) == [1, 1, 0])
    #expect(try core(1, 3) == [1, 1, 1])
    #expect(try core(2, 3) == [0, 0, 0])
  }

  static func scores(
    _ word: String, _ incidence: Incidence, weight: TieWeight?
  ) throws -> [Double] {
    var source = MeasureSource(incidence, weight: weight)
    return try #require(VertexMeasure.named(word)).scores(in: &source)
  }

  @Test(arguments: ["davis", "disconnected"], twoMode.keys.sorted())
  func `two-mode measures agree with networkx, of organizations and of documents`(
    network: String, word: String
  ) throws {
    let oracle = try Oracle(network)
    let expected = oracle.vector(try #require(Self.twoMode[word]))
    let incidence = Self.incidence(oracle)
    let rows = try Self.scores(word, incidence, weight: .newman)
    let columns = try Self.scores(word, incidence.transposed, weight: .newman)
    expectClose(rows + columns, expected, relative: 1e-9)
  }

  @Test(arguments: ["davis", "disconnected"], weighted.keys.sorted())
  func `measures of the count projection agree`(network: String, word: String) throws {
    let oracle = try Oracle(network)
    let expected = oracle.vector(try #require(Self.weighted[word]))
    let found = try Self.scores(word, Self.incidence(oracle), weight: .count)
    expectClose(found, expected, relative: 1e-9, floor: 1e-3)
  }

  @Test(arguments: ["davis", "disconnected"], unweighted.keys.sorted())
  func `without weights each tie counts one`(network: String, word: String) throws {
    let oracle = try Oracle(network)
    let expected = oracle.vector(try #require(Self.unweighted[word]))
    let found = try Self.scores(word, Self.incidence(oracle), weight: nil)
    expectClose(found, expected, relative: 1e-9, floor: 1e-3)
  }

  @Test func `a measure that does not converge spoils no other`() throws {
    // A star: the best core would be a centre without end and leaves of nothing.
    let network = ClusteringTests.network([[0, 1], [0, 2], [0, 3]])
    let words = ["documents", "coreness", "degree"].compactMap(VertexMeasure.named)
    var source = MeasureSource(network.incidence)
    let (values, misses) = try VertexMeasure.scores(of: words, in: &source)
    #expect(values.map(\.measure.id) == ["documents", "coreness", "degree"])
    #expect(values[0].scores == [3, 1, 1, 1] && values[2].scores == [3, 1, 1, 1])
    #expect(values[1].scores.allSatisfy { $0.isNaN })
    #expect(misses.map(\.measure) == ["coreness"])
    guard case .notConverged(let residual, let steps) = misses[0].error else {
      Issue.record("\(misses[0].error)")
      return
    }
    #expect(residual > 1e-6 && steps > 0)
    let coreness = try #require(VertexMeasure.named("coreness"))
    #expect(throws: NetworksError.self) { _ = try coreness.scores(in: &source) }
  }

  @Test func `every word is one measure, and dashes stand for underscores`() {
    let words = VertexMeasure.all.map(\.id)
    #expect(Set(words).count == words.count)
    #expect(VertexMeasure.named("Effective-Size")?.id == "effective_size")
    #expect(VertexMeasure.named("importance") == nil)
    #expect(VertexMeasure.usual.count == 9)
    #expect(VertexMeasure.documents.id == "documents")
    #expect(VertexMeasure.strength.id == "strength")
  }

  @Test func `the measures of the contract are those of the catalogue`() throws {
    let network = ClusteringTests.network([[0, 1, 2], [1, 2, 3], [3, 4], [0, 4], [5]])
    let measures = try network.measures(clustering: network.clustering(runs: 5, seed: 7))
    for one in measures {
      func value(_ word: String) throws -> Double {
        try Self.scores(word, network.incidence, weight: .newman)[one.organization]
      }
      #expect(try value("documents") == Double(one.documents))
      #expect(try value("degree") == Double(one.degree))
      #expect(try value("strength") == one.strength)
      #expect(try value("betweenness") == one.betweenness)
      #expect(try value("closeness") == one.closeness)
      #expect(try value("harmonic") == one.harmonic)
      #expect(try value("eigenvector") == one.eigenvector)
      #expect(try value("pagerank") == one.pageRank)
      #expect(try value("core") == Double(one.core))
    }
  }
}
