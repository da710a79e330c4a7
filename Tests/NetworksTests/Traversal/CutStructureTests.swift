import Networks
import TestSupport
import Testing

@Suite struct CutStructureTests {
  @Test(arguments: Oracle.allAndLarge)
  func `articulation points and bridges are those of networkx`(name: String) throws {
    let oracle = try Oracle(name)
    let structure = oracle.oneModeGraph.cutStructure
    #expect(
      structure.articulationPoints.map(Int.init) == oracle["articulation_points"].integers)
    #expect(
      structure.bridges.map { [Int($0.first), Int($0.second)] }
        == oracle["bridges"].elements.map(\.integers))
  }

  @Test func `a point or bridge is what parts a component in every small graph`() {
    withEveryGraph(vertices: 5) { graph in
      let structure = graph.cutStructure
      let count = graph.components.count
      let points = (0..<graph.vertexCount).filter { vertex in
        let rest = graph.edges.filter { $0.0 != vertex && $0.1 != vertex }
        let without = Graph(
          vertexCount: graph.vertexCount, pairs: rest.map { ($0.0, $0.1) })
        // The vertex itself is now alone.
        return without.components.count - 1 > count - (graph.degrees[vertex] == 0 ? 1 : 0)
      }
      let bridges = graph.edges.filter { edge in
        let rest = graph.edges.filter { $0 != edge }
        let without = Graph(
          vertexCount: graph.vertexCount, pairs: rest.map { ($0.0, $0.1) })
        return without.components.count > count
      }
      #expect(structure.articulationPoints.map(Int.init) == points)
      #expect(
        structure.bridges.map { [Int($0.first), Int($0.second)] }
          == bridges.map { [$0.0, $0.1] }.sorted { $0.lexicographicallyPrecedes($1) })
    }
  }

  @Test func `a path of a million vertices is no deeper than the memory`() {
    let structure = Graph.path(1_000_000).cutStructure
    #expect(structure.bridges.count == 999_999)
    #expect(structure.articulationPoints.count == 999_998)
  }
}
