import Coalitions
import Letters
import Networks
import Testing

@Suite struct RiskRecordsTests {
  /// Letters of 2010 to 2017; 2 and 3 come together in the last two.
  static let network = ClusteringTests.network([
    [0, 1], [0, 1], [0, 1], [0, 1], [0], [1], [2, 3], [2, 3],
  ])

  static func records(_ text: String) -> RiskRecords {
    RiskRecords(DelimitedText(utf8: Array(text.utf8), source: "risk.csv"))
  }

  static func p(_ settings: SignificanceSettings, _ a: Int, _ b: Int) throws -> Double {
    let ties = try network.rankedTies(settings).ranked
    return try #require(ties.first { $0.a == a && $0.b == b }?.p)
  }

  @Test func `two bodies that began together are not surprising for having been absent before`()
    throws
  {
    let everywhere = try Self.p(SignificanceSettings(), 2, 3)
    let lifetimes = try Self.p(SignificanceSettings(risk: .lifetimes), 2, 3)
    #expect(everywhere < 0.2)
    #expect(lifetimes == 1)
  }

  @Test func `a table of dates gives what the lifetimes give`() throws {
    let table = Self.records(
      "organization,from,to\no0,2010,2014\no1,2010,2015\no2,2016,\nO3,2016,2017\n")
    #expect(table.problems.isEmpty)
    for (a, b) in [(0, 1), (2, 3)] {
      let stated = try Self.p(SignificanceSettings(risk: .stated(table)), a, b)
      let lifetimes = try Self.p(SignificanceSettings(risk: .lifetimes), a, b)
      #expect(stated == lifetimes)
    }
  }

  @Test func `who is not in the table could sign everything`() throws {
    let table = Self.records("organization,document\no2,d6\no2,d7\n")
    let everybody = try Self.p(SignificanceSettings(), 0, 1)
    let stated = try Self.p(SignificanceSettings(risk: .stated(table)), 0, 1)
    #expect(abs(everybody - stated) < 0.1)
  }

  @Test func `rows that can't be used are told with the line and the remedy`() {
    let table = Self.records("organization,from\no0,sometime\nNobody,2012\n")
    #expect(table.problems.count == 1)
    #expect(table.problems[0].contains("risk.csv:2"))
    #expect(Self.network.unknownOrganizations(in: table).map(\.organization) == ["Nobody"])
    #expect(Self.records("name\no0\n").problems[0].contains("needs a column"))
  }

  @Test func `both ways are given where the corpus spans more than five years`() throws {
    let ties = try Self.network.rankedTies()
    let both = try #require(try Self.network.lifetimeTests(of: ties))
    #expect(both.count == ties.ranked.count)
    let short = ClusteringTests.network([[0, 1], [0, 1], [0]])
    #expect(try short.lifetimeTests(of: try short.rankedTies()) == nil)
  }

  @Test func `strata are fitted apart`() throws {
    let settings = SignificanceSettings(strata: "year")
    // One letter a year: within a year nothing is left to chance.
    #expect(try Self.p(settings, 0, 1) == 1)
  }
}
