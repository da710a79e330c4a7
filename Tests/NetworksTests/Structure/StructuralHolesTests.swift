import Networks
import TestSupport
import Testing

@Suite struct StructuralHolesTests {
  @Test(arguments: Oracle.allAndLarge)
  func `constraint and effective size are those of igraph and networkx`(name: String) throws {
    let oracle = try Oracle(name)
    for weighted in [true, false] {
      let kind = weighted ? "weighted" : "unweighted"
      let holes = oracle.oneModeGraph.structuralHoles(weighted: weighted)
      expectClose(holes.constraints, oracle.vector("constraint_\(kind)"))
      expectClose(holes.effectiveSizes, oracle.vector("effective_size_\(kind)"))
    }
  }

  @Test func `a star's centre is unconstrained, a leaf is bound`() {
    let holes = Graph.star(8).structuralHoles()
    expectClose(holes.constraints[0], 1.0 / 8)
    expectClose(holes.constraints[1], 1)
    #expect(holes.effectiveSizes[0] == 8)
    #expect(Graph(vertexCount: 1, edges: []).structuralHoles().constraints[0].isNaN)
  }
}
