import Networks
import TestSupport
import Testing

@Suite struct CoresTests {
  @Test(arguments: Oracle.allAndLarge)
  func `core numbers are those of igraph`(name: String) throws {
    let oracle = try Oracle(name)
    #expect(oracle.oneModeGraph.coreNumbers == oracle["core_number"].integers)
  }

  @Test func `core numbers follow their definition in every small graph`() {
    withEveryGraph(vertices: 5) { graph in
      #expect(graph.coreNumbers.map(Double.init) == coresByPruning(graph.matrix))
      #expect(graph.strengthCoreNumbers == coresByPruning(graph.matrix))
    }
  }

  @Test func `strength cores follow their definition in random graphs`() {
    for seed in 0..<20 {
      var generator = SplitMix64(seed: UInt64(seed))
      let graph = Graph.random(vertices: 14, density: 0.4, using: &generator)
      #expect(graph.strengthCoreNumbers == coresByPruning(graph.matrix))
    }
  }

  @Test func `two-mode cores are those of the bipartite graph`() {
    withEveryIncidence(rows: 3, columns: 3) { incidence in
      let cores = incidence.coreNumbers
      #expect(cores.rows + cores.columns == incidence.bipartiteGraph.coreNumbers)
      for k in 1...3 {
        let core = incidence.core(rowDegree: k, columnDegree: k)
        #expect(core.rows == cores.rows.map { $0 >= k })
        #expect(core.columns == cores.columns.map { $0 >= k })
      }
    }
  }

  @Test func `a two-mode core asks both modes for their own degree`() throws {
    let core = try Oracle("davis").incidence.core(rowDegree: 4, columnDegree: 5)
    let incidence = try Oracle("davis").incidence
    for row in 0..<18 where core.rows[row] {
      let kept = incidence.rows.range(row).filter {
        core.columns[Int(incidence.rows.neighbors[$0])]
      }
      #expect(kept.count >= 4)
    }
    #expect(core.rows.contains(true) && core.rows.contains(false))
  }
}

/// The largest level at which each vertex survives taking away all that fall below it.
private func coresByPruning(_ matrix: [[Double]]) -> [Double] {
  var result = [Double](repeating: 0, count: matrix.count)
  let largest = matrix.map { $0.reduce(0, +) }.max() ?? 0
  for level in stride(from: 1, through: largest, by: 1) {
    var kept = Set(matrix.indices)
    while let fallen = kept.first(where: { vertex in
      kept.reduce(0) { $0 + matrix[vertex][$1] } < level
    }) { kept.remove(fallen) }
    for vertex in kept { result[vertex] = level }
  }
  return result
}
