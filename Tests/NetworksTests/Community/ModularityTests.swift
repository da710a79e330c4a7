import Networks
import TestSupport
import Testing

@Suite struct ModularityTests {
  @Test(arguments: Oracle.allAndLarge)
  func `modularity of fixed partitions is that of igraph`(name: String) throws {
    let oracle = try Oracle(name)
    let graph = oracle.oneModeGraph
    for entry in oracle["modularity_fixed"].elements {
      let membership = Membership(entry["membership"].integers.map(UInt32.init))
      expectClose(
        graph.modularity(of: membership), entry["modularity_weighted"].number, floor: 1e-3)
      expectClose(
        graph.modularity(of: membership, weighted: false), entry["modularity_unweighted"].number,
        floor: 1e-3)
    }
  }

  @Test(arguments: Oracle.all, CommunityAlgorithm.allCases)
  func `the best run reaches the best known partition`(
    name: String, algorithm: CommunityAlgorithm
  ) throws {
    let oracle = try Oracle(name)
    let graph = oracle.oneModeGraph
    for entry in oracle["modularity_best"].elements {
      let weighted = entry["weighted"].number == 1
      var generator = SplitMix64(seed: 1)
      let result = graph.communities(
        by: algorithm, runs: 100, weighted: weighted, using: &generator)
      #expect(result.quality >= entry["best"].number - 1e-12)
      let exact = entry["exact_optimum"].number
      if !exact.isNaN { #expect(result.quality <= exact + 1e-12) }
      expectClose(
        graph.modularity(of: result.membership, weighted: weighted), result.quality)
    }
  }

  @Test(.enabled(if: Oracle.isAvailable("synthetic")))
  func `the best run on the large network reaches the best known partition`() throws {
    let oracle = try Oracle("synthetic")
    let graph = oracle.oneModeGraph
    for entry in oracle["modularity_best"].elements {
      var generator = SplitMix64(seed: 1)
      let weighted = entry["weighted"].number == 1
      let result = graph.communities(
        runs: weighted ? 5 : 30, weighted: weighted, using: &generator)
      #expect(result.quality >= entry["best"].number - 1e-12)
    }
  }

  @Test func `every community that Leiden finds is connected`() {
    for seed in 0..<20 {
      var generator = SplitMix64(seed: UInt64(seed))
      let graph = Graph.random(vertices: 60, density: 0.05, using: &generator)
      let found = graph.communities(runs: 1, using: &generator).membership
      for group in found.groups {
        let inside = graph.edges.filter {
          found.labels[$0.0] == found.labels[$0.1]
            && found.labels[$0.0] == found.labels[Int(group[0])]
        }
        let parts = Graph(
          vertexCount: 60, pairs: inside.map { ($0.0, $0.1) }
        ).components
        #expect(Set(group.map { parts.labels[Int($0)] }).count == 1)
      }
    }
  }

  @Test func `the optimum of every small graph is found, for both qualities`() {
    withEveryGraph(vertices: 4) { graph in
      for quality in [CommunityQuality.modularity(), .constantPotts(resolution: 0.4)] {
        var generator = SplitMix64(seed: 1)
        let result = graph.communities(quality, runs: 20, using: &generator)
        var best = -Double.infinity
        withEveryPartition(of: graph.vertexCount) { labels in
          best = max(best, graph.quality(of: Membership(labels), quality))
        }
        #expect(result.quality >= best - 1e-12)
      }
    }
  }

  @Test func `the constant Potts model counts edges against pairs`() {
    let graph = Graph.complete(5)
    let quality = CommunityQuality.constantPotts(resolution: 0.3)
    expectClose(graph.quality(of: Membership([0, 0, 0, 0, 0]), quality), 10 - 0.3 * 10)
    expectClose(graph.quality(of: Membership([0, 0, 1, 1, 1]), quality), 4 - 0.3 * 4)
  }

  @Test func `two cliques joined by an edge are two stable communities`() {
    let pairs = (0..<5).flatMap { u in (0..<u).flatMap { [($0, u), ($0 + 5, u + 5)] } }
    let graph = Graph(vertexCount: 10, pairs: pairs + [(4, 5)])
    var generator = SplitMix64(seed: 3)
    let result = graph.communities(runs: 20, seekingConsensus: true, using: &generator)
    #expect(result.membership.labels == [0, 0, 0, 0, 0, 1, 1, 1, 1, 1])
    #expect(result.consensus == result.membership)
    #expect(result.stability.allSatisfy { $0 == 1 })
    #expect(graph.labelPropagation(using: &generator) == result.membership)
  }

  @Test func `after label propagation every vertex bears a strongest label`() throws {
    for name in Oracle.all {
      let graph = try Oracle(name).oneModeGraph
      var generator = SplitMix64(seed: 6)
      let labels = graph.labelPropagation(using: &generator).labels
      for vertex in 0..<graph.vertexCount where graph.degrees[vertex] > 0 {
        var weights: [UInt32: Double] = [:]
        for index in graph.adjacency.range(vertex) {
          weights[labels[Int(graph.adjacency.neighbors[index])], default: 0] +=
            graph.weights[index]
        }
        #expect(weights[labels[vertex], default: 0] >= (weights.values.max() ?? 0) - 1e-9)
      }
    }
  }
}
