import Coalitions
import Letters
import Signatories
import Testing

@Suite struct SensitivityTests {
  private static func study(_ rows: [String]) throws -> Study {
    let table = try IncidenceTable(
      utf8: Array(("organization,document\n" + rows.joined(separator: "\n") + "\n").utf8),
      source: "coded.csv")
    return Study(readings: [], tables: [table])
  }

  private static func rows(_ lines: [String]) throws -> [Sensitivity.Row] {
    let study = try study(lines)
    return try Sensitivity(of: study, Analysis(of: study.network())).rows
  }

  @Test func `the letter with most signers is left out with those who signed no other`() throws {
    // Two bodies share three letters, one of them the largest, which alone has the third body.
    let rows = try Self.rows([
      "Harbour Trust,a", "Tide Watch,a", "Harbour Trust,b", "Tide Watch,b", "Harbour Trust,c",
      "Tide Watch,c", "Dune Society,c",
    ])
    #expect(rows[0].change == "none" && rows[0].organizations == 3 && rows[0].kept == 1)
    let without = try #require(rows.first { $0.change.hasPrefix("without the letter") })
    #expect(without.organizations == 2)
    #expect(without.repeatedPairs == 1 && without.kept == 1)
  }

  @Test func `pairs that share only two letters are lost with one of them`() throws {
    let rows = try Self.rows([
      "Harbour Trust,a", "Tide Watch,a", "Harbour Trust,b", "Tide Watch,b", "Dune Society,b",
      "Estuary League,c", "Dune Society,c",
    ])
    let without = try #require(rows.first { $0.change.hasPrefix("without the letter") })
    #expect(rows[0].repeatedPairs == 1 && without.repeatedPairs == 0 && without.kept == 0)
  }

  @Test func `another null model is asked, the one in use is not asked twice`() throws {
    let rows = try Self.rows(["Harbour Trust,a", "Tide Watch,a", "Harbour Trust,b", "Tide Watch,b"])
    #expect(rows.count { $0.change.hasSuffix("null model") } == 1)
  }
}
