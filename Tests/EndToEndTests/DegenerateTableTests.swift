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

  @Test func `a row of zeros is a vertex without ties`() throws {
    let table = "organization,a,b\nHeron Trust,1,1\nOtter Union,1,0\nLynx Forum,0,0\n"
    let run = try MeasureCommandTests.run(
      ["measure", "TABLE", "--measures", "documents", "--format", "tsv"], table: table)
    #expect(
      run.output == "organization\tdocuments\nHeron Trust\t2\nLynx Forum\t0\nOtter Union\t1\n")
  }

  @Test(arguments: [
    ("speaker=-1", "a weight is a number above 0"), ("speaker=nan", "a weight is a number above 0"),
    ("speaker=inf", "a weight is a number above 0"), ("speakr=1", "did you mean speaker?"),
    ("speaker", "speaker=0.5"),
  ])
  func `a weight of a role that is none is told with the remedy`(
    word: String, remedy: String
  ) throws {
    let run = try MeasureCommandTests.run(["measure", "TABLE", "--role-weight", word])
    #expect(run.status == 2)
    #expect(run.errors.contains(remedy), "\(run.errors)")
  }

  @Test func `strata of undated letters are told with the remedy`() throws {
    let table = "organization,document\nHeron Trust,a\nOtter Union,a\n"
    let run = try MeasureCommandTests.run(
      ["rank", "pairs", "TABLE", "--strata", "year"], table: table)
    #expect(run.status == 2)
    #expect(run.errors.contains("no document is dated"))
  }

  @Test func `bounds that nobody meets are told as such`() throws {
    let run = try MeasureCommandTests.run(["measure", "TABLE", "--minimum-documents", "99"])
    #expect(run.status == 4)
    #expect(run.errors.contains("lower --minimum-documents"))
  }

  @Test func `a centrality that does not converge is told once, with its residual`() throws {
    // Coreness of a star has no minimum.
    let table = "organization,document\nHub,a\nOne,a\nHub,b\nTwo,b\nHub,c\nThree,c\n"
    let run = try MeasureCommandTests.run(
      ["measure", "TABLE", "--measures", "coreness,documents", "--names-as-written"], table: table)
    #expect(run.status == 0)
    #expect(run.errors.contains("coreness: no convergence: the residual is "))
    let alone = try MeasureCommandTests.run(
      ["rank", "organizations", "TABLE", "--order", "coreness", "--names-as-written"], table: table)
    #expect(alone.status == 1)
    #expect(alone.errors.contains("none where the strongest part is a star"))
    #expect(alone.errors.contains("no convergence: the residual is "))
    #expect(alone.errors.contains("ask for another measure"))
  }

  @Test func `an empty table is told with the remedy`() throws {
    for text in ["", "organization,document\n", "a,b\n1,2\n"] {
      let run = try MeasureCommandTests.run(["measure", "TABLE"], table: text)
      #expect(run.status == 3)
      #expect(run.errors.contains("organization"))
    }
  }
}
