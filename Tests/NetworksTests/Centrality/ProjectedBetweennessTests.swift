import Networks
import TestSupport
import Testing

@Suite struct ProjectedBetweennessTests {
  @Test(arguments: Oracle.bipartiteAndLarge)
  func `betweenness without a projection is that of igraph on it`(name: String) throws {
    let oracle = try Oracle(name)
    expectClose(
      try oracle.incidence.projectedBetweenness(), oracle.vector("betweenness"), floor: 1)
  }

  @Test func `it is that of the projection in every small table`() throws {
    try withEveryIncidence(rows: 4, columns: 3) { incidence in
      expectClose(
        try incidence.projectedBetweenness(), incidence.countProjection.betweenness, floor: 1)
    }
  }

  @Test func `it is that of the projection in random tables, also from some sources`() throws {
    for seed in 0..<30 {
      var generator = SplitMix64(seed: UInt64(seed))
      var pairs: [(row: UInt32, column: UInt32)] = []
      for column in 0..<40 {
        for _ in 0..<Int.random(in: 1...6, using: &generator) {
          pairs.append((UInt32.random(in: 0..<60, using: &generator), UInt32(column)))
        }
      }
      let incidence = Incidence(rowCount: 60, columnCount: 40, pairs: pairs)
      let graph = incidence.countProjection
      expectClose(try incidence.projectedBetweenness(), graph.betweenness, floor: 1)
      let sources = [3, 14, 15, 59]
      expectClose(
        try incidence.projectedBetweenness(from: sources), graph.betweenness(from: sources),
        floor: 1)
    }
  }

  @Test func `too many pairs that share two columns are refused with their number`() throws {
    let pairs = (0..<6000).map { (row: UInt32($0 / 2), column: UInt32($0 % 2)) }
    let incidence = Incidence(rowCount: 3000, columnCount: 2, pairs: pairs)
    #expect(throws: NetworksError.self) { try incidence.projectedBetweenness(limit: 1_000_000) }
    #expect(try incidence.projectedBetweenness(from: [0]).allSatisfy { $0 == 0 })
  }
}
