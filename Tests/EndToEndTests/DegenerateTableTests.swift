import Foundation
import TestSupport
import Testing

/// Tables that hold next to nothing, from the command line.
@Suite struct DegenerateTableTests {
  static let tables = [
    "one organization": "organization,document\nHeron Trust,a\nHeron Trust,b\n",
    "one document": "organization,document\nHeron Trust,a\nOtter Union,a\n",
    "documents with one signer": "organization,document\nHeron Trust,a\nOtter Union,b\n",
    "duplicate rows": "organization,document\nHeron Trust,a\nHeron Trust,a\nOtter Union,a\n",
    "numbers beyond 32 bits":
      "organization,document\n4294967297,9999999999\n4294967298,9999999999\n",
  ]

  static let commands = [
    ["measure", "TABLE", "--measures", "all"], ["measure", "TABLE", "--network"],
    ["measure", "TABLE", "--of", "documents"], ["measure", "TABLE", "--clusters"],
    ["rank", "pairs", "TABLE"], ["rank", "pairs", "TABLE", "--null", "fdsm", "--trials", "10"],
    ["rank", "pairs", "TABLE", "--tail", "lower"], ["rank", "groups", "TABLE"],
    ["rank", "organizations", "TABLE", "--population", "--draws", "5"],
    ["rank", "newcomers", "TABLE", "--by-period", "year"],
  ]

  @Test(arguments: tables.keys.sorted())
  func `every command has an answer`(to table: String) throws {
    let text = try #require(Self.tables[table])
    for command in Self.commands {
      let run = try MeasureCommandTests.run(command + ["--names-as-written"], table: text)
      #expect(run.status == 0, "\(command): \(run.errors)")
    }
  }

  @Test func `an empty table is told with the remedy`() throws {
    for text in ["", "organization,document\n", "a,b\n1,2\n"] {
      let run = try MeasureCommandTests.run(["measure", "TABLE"], table: text)
      #expect(run.status == 3)
      #expect(run.errors.contains("organization"))
    }
  }
}
