import Networks
import TestSupport
import Testing

@Suite struct AssortativityTests {
  // networkx 3.6.1: degree_assortativity_coefficient(karate_club_graph()) and, for the clubs,
  // attribute_assortativity_coefficient(g, "club").
  @Test func `the karate club has the assortativities of networkx`() throws {
    let graph = try Oracle("karate").graph
    expectClose(graph.degreeAssortativity, -0.47561309768461413)
    let club = try Oracle("karate")["modularity_fixed"].elements
      .first { $0["name"].string == "club" }
    let groups = Membership(try #require(club)["membership"].integers.map(UInt32.init))
    expectClose(graph.assortativity(by: groups), 0.717530864197531)
    let mixing = graph.mixing(by: groups)
    expectClose(mixing.joined().reduce(0, +), 156)
    // 11 of the 78 edges join the clubs.
    let across = graph.edges.filter { groups.labels[$0.0] != groups.labels[$0.1] }.count
    expectClose(graph.externalInternalIndex(by: groups), Double(2 * across - 78) / 78)
    #expect(mixing[0][1] == Double(across))
  }

  @Test func `correlations follow their definition in every small graph`() {
    withEveryGraph(vertices: 5) { graph in
      let values = (0..<graph.vertexCount).map { Double($0 * $0) }
      let ends = graph.edges.flatMap { [($0.0, $0.1), ($0.1, $0.0)] }
      let mean = ends.reduce(0) { $0 + values[$1.0] } / Double(ends.count)
      let product = ends.reduce(0) { $0 + (values[$1.0] - mean) * (values[$1.1] - mean) }
      let variance = ends.reduce(0) { $0 + (values[$1.0] - mean) * (values[$1.0] - mean) }
      expectClose(graph.assortativity(of: values), product / variance, floor: 1)
    }
  }

  @Test func `groups that share no edge are assortative in full`() {
    let graph = Graph(vertexCount: 6, pairs: [(0, 1), (1, 2), (3, 4), (4, 5)])
    let groups = Membership([0, 0, 0, 1, 1, 1])
    expectClose(graph.assortativity(by: groups), 1)
    #expect(graph.externalInternalIndex(by: groups) == -1)
    #expect(graph.externalInternalIndices(by: groups) == [-1, -1, -1, -1, -1, -1])
    #expect(graph.mixing(by: groups) == [[4, 0], [0, 4]])
  }

  @Test func `what does not vary has no assortativity`() {
    #expect(Graph.cycle(5).degreeAssortativity.isNaN)
    #expect(Graph(vertexCount: 3, edges: []).degreeAssortativity.isNaN)
    #expect(Graph.complete(4).assortativity(by: Membership([0, 0, 0, 0])).isNaN)
    #expect(Graph(vertexCount: 2, edges: []).externalInternalIndex(by: Membership([0, 1])).isNaN)
  }

  @Test func `the rich club follows its definition in every small graph`() {
    withEveryGraph(vertices: 5) { graph in
      let degrees = graph.degrees
      for (k, density) in graph.richClub.enumerated() {
        let rich = Set(degrees.indices.filter { degrees[$0] > k })
        let ties = graph.edges.filter { rich.contains($0.0) && rich.contains($0.1) }.count
        expectClose(density, Double(2 * ties) / Double(rich.count * (rich.count - 1)))
      }
      let last = graph.richClub.count
      #expect(degrees.filter { $0 > last }.count < 2)
    }
  }
}
