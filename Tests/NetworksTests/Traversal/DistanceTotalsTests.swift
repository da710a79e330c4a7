import Networks
import TestSupport
import Testing

@Suite struct DistanceTotalsTests {
  @Test(arguments: Oracle.allAndLarge)
  func `closeness and harmonic centrality are those of networkx`(name: String) throws {
    let oracle = try Oracle(name)
    let totals = oracle.oneModeGraph.distanceTotals
    expectClose(totals.closeness, oracle.vector("closeness_wasserman_faust"))
    expectClose(totals.componentCloseness, oracle.vector("closeness_per_component"))
    expectClose(totals.harmonic, oracle.vector("harmonic"))
  }

  @Test(arguments: Oracle.bipartiteAndLarge)
  func `distances in the projection need no projection`(name: String) throws {
    let incidence = try Oracle(name).incidence
    #expect(incidence.projectedDistanceTotals == incidence.countProjection.distanceTotals)
  }

  @Test func `totals follow their definition in every small graph`() {
    withEveryGraph(vertices: 5) { graph in
      let totals = graph.distanceTotals
      let distances = ShortestPaths(graph.matrix).distances
      for vertex in 0..<graph.vertexCount {
        let others = distances[vertex].compactMap(\.self).filter { $0 > 0 }
        #expect(totals.reached[vertex] == others.count + 1)
        #expect(totals.sums[vertex] == others.reduce(0, +))
        expectClose(totals.harmonic[vertex], others.reduce(0) { $0 + 1 / Double($1) })
      }
    }
  }
}
