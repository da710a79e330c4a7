import Networks
import TestSupport
import Testing

@Suite struct TwoModeCentralityTests {
  @Test(arguments: Oracle.bipartiteAndLarge)
  func `two-mode centralities are those of networkx`(name: String) throws {
    let oracle = try Oracle(name)
    let incidence = oracle.incidence
    expectClose(
      incidence.degreeCentrality.joined, oracle.vector("bipartite_degree_centrality"))
    expectClose(
      incidence.closenessCentrality.joined, oracle.vector("bipartite_closeness_centrality"))
    expectClose(
      incidence.betweenness.joined, oracle.vector("bipartite_betweenness_raw"), floor: 1)
    expectClose(
      incidence.betweennessCentrality.joined, oracle.vector("bipartite_betweenness_centrality"),
      floor: 1e-3)
  }

  @Test func `betweenness follows its definition in every small table`() {
    withEveryIncidence(rows: 3, columns: 3) { incidence in
      let paths = ShortestPaths(incidence.bipartiteGraph.matrix)
      expectClose(incidence.betweenness.joined, paths.betweenness)
      expectClose(incidence.betweenness.joined.reduce(0, +), paths.stepsBetween)
    }
  }

  @Test func `normalised scores stay between 0 and 1 in every small table`() {
    withEveryIncidence(rows: 3, columns: 3) { incidence in
      var scores = incidence.degreeCentrality.joined + incidence.betweennessCentrality.joined
      if incidence.components.count == 1 { scores += incidence.closenessCentrality.joined }
      #expect(scores.allSatisfy { $0 >= 0 && $0 <= 1 + 1e-12 })
    }
  }

  @Test func `one document that all signed has the greatest centralities`() {
    let incidence = Incidence(
      rowCount: 5, columnCount: 1, pairs: (0..<5).map { (row: UInt32($0), column: 0) })
    #expect(incidence.betweennessCentrality.columns == [1])
    #expect(incidence.closenessCentrality.columns == [1])
    #expect(incidence.degreeCentrality.columns == [1])
    #expect(incidence.betweennessCentrality.rows == [0, 0, 0, 0, 0])
  }

  @Test func `a million signers of one document cost no more than one of them`() throws {
    let count = 1_000_000
    let pairs = (0..<count).map { (row: UInt32($0), column: UInt32(0)) }
    let incidence = Incidence(rowCount: count, columnCount: 2, pairs: pairs + [(0, 1)])
    let betweenness = incidence.betweenness
    // The large document joins all pairs of its signers, and all but the first to the other.
    let signers = Double(count)
    expectClose(betweenness.columns[0], signers * (signers - 1) / 2 + signers - 1)
    expectClose(betweenness.rows[0], signers)
    #expect(betweenness.rows[7] == 0)
    #expect(incidence.closenessCentrality.rows[3] == incidence.closenessCentrality.rows[9])
    #expect(incidence.projectedDistanceTotals.sums[5] == count - 1)
    #expect(try incidence.projectedBetweenness()[0] == 0)
  }

  @Test func `new numbers move the scores with the vertices`() {
    var generator = SplitMix64(seed: 3)
    let incidence = Incidence.random(rows: 20, columns: 12, using: &generator)
    let rowOrder = (0..<20).shuffled(using: &generator)
    let columnOrder = (0..<12).shuffled(using: &generator)
    let other = incidence.relabeled(rows: rowOrder, columns: columnOrder)
    expectClose(
      rowOrder.map { other.betweenness.rows[$0] }, incidence.betweenness.rows, floor: 1)
    expectClose(
      columnOrder.map { other.closenessCentrality.columns[$0] },
      incidence.closenessCentrality.columns)
  }
}

extension TwoModeScores {
  /// Rows, then columns, as the oracles have them.
  var joined: [Double] { rows + columns }
}
