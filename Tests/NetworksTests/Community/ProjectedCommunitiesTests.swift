import Networks
import TestSupport
import Testing

@Suite struct ProjectedCommunitiesTests {
  @Test(arguments: Oracle.bipartiteAndLarge)
  func `the best run without a projection reaches the best known partition`(
    name: String
  ) throws {
    let oracle = try Oracle(name)
    let best = try #require(
      oracle["modularity_best"].elements.first { $0["weighted"].number == 1 })
    var generator = SplitMix64(seed: 2)
    let result = oracle.incidence.projectedCommunities(
      runs: 10, minimumGain: 0, using: &generator)
    #expect(result.modularity >= best["best"].number - 1e-12)
    expectClose(
      oracle.oneModeGraph.modularity(of: result.membership), result.modularity)
  }

  @Test(arguments: Oracle.bipartiteAndLarge)
  func `modularity without a projection is that of igraph on it`(name: String) throws {
    let oracle = try Oracle(name)
    for entry in oracle["modularity_fixed"].elements {
      let membership = Membership(entry["membership"].integers.map(UInt32.init))
      expectClose(
        oracle.incidence.projectedModularity(of: membership),
        entry["modularity_weighted"].number, floor: 1e-3)
    }
  }

  @Test func `Newman weights count as on the projection`() throws {
    let incidence = try Oracle("davis").incidence
    let graph = try incidence.projected(weighting: .newman)
    var generator = SplitMix64(seed: 4)
    let result = incidence.projectedCommunities(
      weighting: .newman, runs: 20, minimumGain: 0, using: &generator)
    expectClose(graph.modularity(of: result.membership), result.modularity)
    let reference = graph.communities(runs: 100, using: &generator)
    #expect(result.modularity >= reference.quality - 1e-12)
  }

  @Test func `the optimum of every small table is found`() {
    withEveryIncidence(rows: 4, columns: 2) { incidence in
      var generator = SplitMix64(seed: 1)
      let result = incidence.projectedCommunities(runs: 20, minimumGain: 0, using: &generator)
      var best = -Double.infinity
      withEveryPartition(of: incidence.rowCount) { labels in
        best = max(best, incidence.projectedModularity(of: Membership(labels)))
      }
      #expect(result.modularity >= best - 1e-12)
    }
  }
}
