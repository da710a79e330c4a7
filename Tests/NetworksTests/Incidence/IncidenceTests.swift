import Networks
import TestSupport
import Testing

@Suite struct IncidenceTests {
  @Test func `both directions hold the same ties, sorted, in every small table`() {
    withEveryIncidence(rows: 3, columns: 3) { incidence in
      let byRow = (0..<incidence.rowCount).flatMap { row in
        incidence.rows.range(row).map { [row, Int(incidence.rows.neighbors[$0])] }
      }
      let byColumn = (0..<incidence.columnCount).flatMap { column in
        incidence.columns.range(column).map { [Int(incidence.columns.neighbors[$0]), column] }
      }
      #expect(byRow.count == incidence.count)
      #expect(Set(byRow) == Set(byColumn))
      #expect(byRow == byRow.sorted { $0.lexicographicallyPrecedes($1) })
    }
  }

  @Test func `repeated pairs count once and order does not matter`() throws {
    let davis = try Oracle("davis")
    let pairs = davis.edges.map { (row: UInt32($0.0), column: UInt32($0.1)) }
    let other = Incidence(
      rowCount: 18, columnCount: 14, pairs: pairs.reversed() + pairs.prefix(20))
    #expect(other == davis.incidence)
    #expect(other.count == 89)
  }

  @Test func `an oracle knows its degrees`() throws {
    for name in ["davis", "disconnected"] {
      let oracle = try Oracle(name)
      let incidence = oracle.incidence
      let degrees =
        (0..<incidence.rowCount).map { Double(incidence.rows.degree($0)) }
        + (0..<incidence.columnCount).map { Double(incidence.columns.degree($0)) }
      expectClose(degrees, oracle.vector("bipartite_degree"), relative: 0)
    }
  }

  @Test(.enabled(if: Repository.shared != nil)) func `the senate has its ties`() throws {
    let senate = try #require(try TieTable.senate)
    #expect(senate.rows.count == 110)
    #expect(senate.columns.count == 3874)
    #expect(senate.incidence.count == 26392)
    #expect(try Oracle("synthetic").incidence.count == 10343)
  }
}
