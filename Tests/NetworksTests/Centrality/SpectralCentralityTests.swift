import Networks
import TestSupport
import Testing

@Suite struct SpectralCentralityTests {
  @Test(arguments: Oracle.allAndLarge)
  func `degree and strength are those of networkx`(name: String) throws {
    let oracle = try Oracle(name)
    let graph = oracle.oneModeGraph
    #expect(graph.degrees == oracle["degree"].integers)
    #expect(graph.strengths == oracle.vector("strength"))
  }

  @Test(arguments: Oracle.allAndLarge)
  func `page rank is that of a dense solution`(name: String) throws {
    let oracle = try Oracle(name)
    let graph = oracle.oneModeGraph
    expectClose(graph.pageRank().values, oracle.vector("pagerank_weighted"))
    expectClose(graph.pageRank(weighted: false).values, oracle.vector("pagerank_unweighted"))
  }

  @Test(arguments: Oracle.allAndLarge)
  func `eigenvector centrality is that of a dense solution`(name: String) throws {
    let oracle = try Oracle(name)
    let graph = oracle.oneModeGraph
    for weighted in [true, false] {
      let kind = weighted ? "weighted" : "unweighted"
      let result = graph.eigenvectorCentrality(weighted: weighted)
      expectClose(result.eigenvalue, oracle.scalar("leading_eigenvalue_\(kind)"))
      expectClose(result.scores.values, oracle.vector("eigenvector_\(kind)"), floor: 1e-3)
      #expect(result.scores.hasConverged)
    }
  }

  @Test func `page rank solves its equation in every small graph`() {
    withEveryGraph(vertices: 5) { graph in
      guard graph.vertexCount > 0 else { return }
      let ranks = graph.pageRank().values
      let n = Double(graph.vertexCount)
      let degrees = graph.degrees
      let loose = ranks.indices.filter { degrees[$0] == 0 }.reduce(0) { $0 + ranks[$1] }
      let matrix = graph.matrix
      let image = ranks.indices.map { v in
        ranks.indices.filter { matrix[v][$0] != 0 }
          .reduce(0.15 / n + 0.85 * loose / n) { $0 + 0.85 * ranks[$1] / Double(degrees[$1]) }
      }
      expectClose(ranks, image)
      expectClose(ranks.reduce(0, +), 1)
    }
  }

  @Test func `eigenvectors leave no residual in every small graph`() {
    withEveryGraph(vertices: 5) { graph in
      let result = graph.eigenvectorCentrality()
      let matrix = graph.matrix
      for v in 0..<graph.vertexCount {
        let image = (0..<graph.vertexCount).reduce(0) {
          $0 + matrix[v][$1] * result.scores.values[$1]
        }
        #expect(abs(image - result.eigenvalue * result.scores.values[v]) < 1e-12)
      }
    }
  }

  @Test func `a star's center has the root of one half`() {
    let result = Graph.star(9).eigenvectorCentrality()
    expectClose(result.eigenvalue, 3)
    expectClose(result.scores.values[0], 0.5.squareRoot())
    expectClose(result.scores.values[5], 0.5.squareRoot() / 3)
  }

  @Test func `components without the largest eigenvalue have exactly zero`() throws {
    // Four signers of one letter beside a chain of four.
    let chain: [(row: UInt32, column: UInt32)] = [(4, 1), (5, 1), (5, 2), (6, 2), (6, 3), (7, 3)]
    let clique: [(row: UInt32, column: UInt32)] = (0..<4).map { ($0, 0) }
    let network = Incidence(rowCount: 8, columnCount: 4, pairs: clique + chain)
    let stored = try network.projected(weighting: .count).eigenvectorCentrality().scores.values
    let implicit = ProjectionOperator(network, weighting: .count).eigenvectorCentrality()
    for values in [stored, implicit.scores.values, network.hits().scores.rows] {
      expectClose(Array(values[..<4]), [0.5, 0.5, 0.5, 0.5])
      #expect(values[4...].allSatisfy { $0 == 0 })
    }
    #expect(network.hits().scores.columns[1...].allSatisfy { $0 == 0 })
  }

  @Test func `components that share the largest eigenvalue all have their part`() throws {
    let edges = Incidence(rowCount: 4, columnCount: 2, pairs: [(0, 0), (1, 0), (2, 1), (3, 1)])
    let scores = try edges.projected(weighting: .count).eigenvectorCentrality().scores.values
    expectClose(scores, [0.5, 0.5, 0.5, 0.5])
  }

  @Test func `too few products are told with the residual`() {
    let result = Graph.path(200).eigenvectorCentrality(maximumProducts: 1)
    #expect(!result.scores.hasConverged)
    #expect(result.scores.residual > 1e-12)
    #expect(result.scores.values.allSatisfy { $0.isFinite && $0 >= 0 })
  }

  @Test func `empty graphs have empty scores`() {
    let empty = Graph(vertexCount: 0, edges: [])
    #expect(empty.pageRank().values.isEmpty)
    #expect(empty.eigenvectorCentrality().scores.values.isEmpty)
    #expect(empty.components.count == 0)
    let single = Graph(vertexCount: 1, edges: [])
    #expect(single.pageRank().values == [1])
    #expect(single.eigenvectorCentrality().scores.values == [0])
  }
}
