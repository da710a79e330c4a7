import Networks
import TestSupport
import Testing

@Suite struct BetweennessTests {
  @Test(arguments: Oracle.allAndLarge)
  func `betweenness is that of igraph`(name: String) throws {
    let oracle = try Oracle(name)
    expectClose(oracle.oneModeGraph.betweenness, oracle.vector("betweenness"), floor: 1)
  }

  @Test(arguments: Oracle.allAndLarge)
  func `betweenness by inverse weights decides ties exactly`(name: String) throws {
    let oracle = try Oracle(name)
    expectClose(
      oracle.oneModeGraph.weightedBetweenness, oracle.vector("betweenness_distance_1_over_w"),
      floor: 1)
  }

  @Test(arguments: Oracle.all)
  func `weights that are no whole numbers tie within rounding`(name: String) throws {
    let oracle = try Oracle(name)
    let graph = oracle.oneModeGraph
    let scaled = Graph(adjacency: graph.adjacency, weights: graph.weights.map { $0 * 0.1 })
    expectClose(
      scaled.weightedBetweenness, oracle.vector("betweenness_distance_1_over_w"), floor: 1)
  }

  @Test func `betweenness follows its definition in every small graph`() {
    withEveryGraph(vertices: 5) { graph in
      let paths = ShortestPaths(graph.matrix)
      expectClose(graph.betweenness, paths.betweenness)
      expectClose(graph.weightedBetweenness, paths.betweenness)
      expectClose(graph.betweenness.reduce(0, +), paths.stepsBetween)
    }
  }

  @Test func `the middle of a path and the centre of a star lie between all`() {
    expectClose(Graph.path(7).betweenness, (0..<7).map { Double($0 * (6 - $0)) })
    #expect(Graph.star(6).betweenness == [15, 0, 0, 0, 0, 0, 0])
    #expect(Graph.complete(6).betweenness.allSatisfy { $0 == 0 })
    expectClose(Graph.cycle(7).betweenness, [Double](repeating: 3, count: 7))
  }

  @Test func `new numbers move the scores with the vertices`() {
    var generator = SplitMix64(seed: 8)
    let graph = Graph.random(vertices: 25, density: 0.15, using: &generator)
    let order = (0..<25).shuffled(using: &generator)
    let other = graph.relabeled(order)
    expectClose(order.map { other.betweenness[$0] }, graph.betweenness, floor: 1)
    expectClose(order.map { other.weightedBetweenness[$0] }, graph.weightedBetweenness, floor: 1)
  }

  @Test func `all sources together give twice the betweenness`() {
    var generator = SplitMix64(seed: 4)
    let graph = Graph.random(vertices: 30, density: 0.1, using: &generator)
    expectClose(graph.betweenness(from: Array(0..<30)).map { $0 / 2 }, graph.betweenness)
  }
}
