import Networks
import TestSupport
import Testing

@Suite struct ComponentsTests {
  @Test(arguments: Oracle.allAndLarge)
  func `components are those of igraph`(name: String) throws {
    let oracle = try Oracle(name)
    #expect(oracle.oneModeGraph.components.labels.map(Int.init) == oracle["components"].integers)
  }

  @Test func `vertices are together exactly if a path joins them`() {
    withEveryGraph(vertices: 5) { graph in
      let paths = ShortestPaths(graph.matrix)
      let labels = graph.components.labels
      for u in 0..<graph.vertexCount {
        for v in 0..<u { #expect((labels[u] == labels[v]) == (paths.distances[u][v] != nil)) }
      }
    }
  }

  @Test func `both modes have the components of their bipartite graph`() {
    withEveryIncidence(rows: 3, columns: 3) { incidence in
      let components = incidence.components
      #expect(
        Membership(components.rows + components.columns) == incidence.bipartiteGraph.components)
    }
  }

  @Test func `a million signers of one document are one component`() {
    let count = 1_000_000
    let incidence = Incidence(
      rowCount: count, columnCount: 2, pairs: (0..<count).map { (UInt32($0), 0) })
    #expect(incidence.components.count == 2)
    #expect(incidence.density == 0.5)
    #expect(incidence.degreeCentrality.columns == [1, 0])
  }
}
