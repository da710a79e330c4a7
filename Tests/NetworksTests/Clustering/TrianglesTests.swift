import Networks
import TestSupport
import Testing

@Suite struct TrianglesTests {
  @Test(arguments: Oracle.allAndLarge)
  func `clustering is that of networkx and igraph`(name: String) throws {
    let oracle = try Oracle(name)
    let graph = oracle.oneModeGraph
    #expect(graph.triangles == oracle["triangles"].integers)
    expectClose(graph.localClustering, oracle.vector("local_clustering"))
    expectClose(graph.transitivity, oracle.scalar("transitivity"))
    expectClose(graph.geometricClustering, oracle.vector("clustering_onnela"))
    expectClose(graph.strengthClustering, oracle.vector("clustering_barrat"))
  }

  @Test func `triangles follow their definition in every small graph`() {
    withEveryGraph(vertices: 5) { graph in
      let matrix = graph.matrix
      let counts = matrix.indices.map { u in
        matrix.indices.reduce(0) { sum, v in
          sum
            + (0..<v).filter {
              matrix[u][v] * matrix[u][$0] * matrix[v][$0] != 0
            }.count
        }
      }
      #expect(graph.triangles == counts)
      // With equal weights the weighted kinds are the plain one.
      expectClose(graph.geometricClustering, graph.localClustering)
      expectClose(graph.strengthClustering, graph.localClustering)
    }
  }
}
