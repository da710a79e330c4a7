import Networks
import TestSupport
import Testing

@Suite struct BarberModularityTests {
  @Test(arguments: Oracle.bipartiteAndLarge)
  func `modularity of fixed partitions is that of the definition`(name: String) throws {
    let oracle = try Oracle(name)
    for entry in oracle["barber_modularity"].elements {
      let membership = TwoModeMembership(
        rows: entry["organizations"].integers.map(UInt32.init),
        columns: entry["documents"].integers.map(UInt32.init))
      expectClose(
        oracle.incidence.modularity(of: membership), entry["barber_modularity"].number,
        floor: 1e-3, "\(entry["name"])")
    }
  }

  @Test(arguments: Oracle.bipartiteAndLarge)
  func `the best run is at least that of leidenalg`(name: String) throws {
    let oracle = try Oracle(name)
    var generator = SplitMix64(seed: 1)
    let runs = name == "synthetic" ? 20 : 100
    let result = oracle.incidence.communities(runs: runs, using: &generator)
    let best = oracle.entry("barber_modularity")["best"]["best"].number
    #expect(result.modularity >= best - 1e-12)
    expectClose(oracle.incidence.modularity(of: result.membership), result.modularity)
    #expect(result.runModularities.count == runs)
  }

  @Test func `the best run finds the optimum of every small table`() {
    withEveryIncidence(rows: 3, columns: 2) { incidence in
      var generator = SplitMix64(seed: 1)
      let result = incidence.communities(runs: 20, using: &generator)
      var best = -Double.infinity
      withEveryPartition(of: incidence.rowCount + incidence.columnCount) { labels in
        let membership = TwoModeMembership(
          rows: Array(labels[..<incidence.rowCount]),
          columns: Array(labels[incidence.rowCount...]))
        best = max(best, incidence.modularity(of: membership))
      }
      #expect(result.modularity >= best - 1e-12, "\(incidence)")
    }
  }

  @Test func `two blocs are found by every run`() {
    let bloc = (0..<12).map { row in
      (0..<6).map { column in (row < 6) == (column < 3) ? 1 : 0 }
    }
    var generator = SplitMix64(seed: 5)
    let result = Incidence(matrix: bloc).communities(
      runs: 10, seekingConsensus: true, using: &generator)
    #expect(result.membership.rows == [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1])
    #expect(result.membership.columns == [0, 0, 0, 1, 1, 1])
    #expect(result.consensus == result.membership)
    #expect(result.stability.joined.allSatisfy { $0 == 1 })
    expectClose(result.modularity, 0.5)
  }

  @Test func `the same seed gives the same communities`() throws {
    let incidence = try Oracle("davis").incidence
    var first = SplitMix64(seed: 9)
    var second = SplitMix64(seed: 9)
    #expect(
      incidence.communities(runs: 10, using: &first)
        == incidence.communities(runs: 10, using: &second))
  }

  @Test func `isolated vertices stay alone`() throws {
    let incidence = try Oracle("disconnected").incidence
    var generator = SplitMix64(seed: 2)
    let result = incidence.communities(runs: 10, using: &generator)
    let labels = result.membership.rows + result.membership.columns
    for vertex in [10, 11] { #expect(labels.filter { $0 == labels[vertex] }.count == 1) }
    #expect(result.stability.rows[10] == 1)
  }

  @Test func `an empty table has no modularity`() {
    var generator = SplitMix64(seed: 2)
    let result = Incidence(rowCount: 0, columnCount: 0, pairs: [])
      .communities(runs: 3, using: &generator)
    #expect(result.modularity == 0)
    #expect(result.membership.count == 0)
  }
}

/// Calls a function with every way to part so many vertices into groups.
func withEveryPartition(of count: Int, _ body: ([UInt32]) -> Void) {
  func extend(_ labels: [UInt32], _ groups: UInt32) {
    guard labels.count < count else { return body(labels) }
    for label in 0...groups { extend(labels + [label], max(groups, label + 1)) }
  }
  extend([], 0)
}
