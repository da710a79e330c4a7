import Networks
import TestSupport
import Testing

@Suite struct KatzTests {
  @Test(arguments: Oracle.allAndLarge)
  func `katz centrality is that of a dense solution`(name: String) throws {
    let oracle = try Oracle(name)
    let result = oracle.oneModeGraph.katzCentrality()
    expectClose(result.alpha, oracle.scalar("katz_alpha"))
    expectClose(result.scores.values, oracle.vector("katz"))
    #expect(result.scores.hasConverged)
  }

  @Test func `katz centrality solves its equation in every small graph`() {
    withEveryGraph(vertices: 5) { graph in
      let scores = graph.katzCentrality(alpha: 0.2).scores.values
      let matrix = graph.matrix
      for vertex in scores.indices {
        let image = scores.indices.reduce(1) { $0 + 0.2 * matrix[vertex][$1] * scores[$1] }
        expectClose(scores[vertex], image)
      }
    }
  }

  @Test func `too large a damping is told`() {
    #expect(!Graph.complete(5).katzCentrality(alpha: 0.5).scores.hasConverged)
  }
}
