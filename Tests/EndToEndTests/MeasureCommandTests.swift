import Foundation
import TestSupport
import Testing

/// `measure` and `rank` as a user calls them, on a table of our own.
@Suite struct MeasureCommandTests {
  /// Six bodies, thirty letters of 2010 to 2019: two blocs, and one who signs with both.
  static let table: String = {
    var rows = "organization,document,date,place\n"
    for letter in 0..<30 {
      let bloc =
        letter % 2 == 0 ? ["Heron Trust", "Otter Union"] : ["Lynx Forum", "Stoat Network"]
      let signers =
        bloc + (letter % 5 == 0 ? ["Kestrel Alliance"] : [])
        + (letter == 7 ? ["Badger Club"] : [])
      let date = "20\(10 + letter / 3)-0\(letter % 3 + 1)"
      for signer in signers {
        let place = signer.hasPrefix("Heron") || signer.hasPrefix("Otter") ? "Coast" : "Hills"
        rows += "\(signer),letter \(letter),\(date),\(place)\n"
      }
    }
    return rows
  }()

  static func run(_ arguments: [String], table: String = table) throws -> Program.Result {
    try TemporaryFolder.with { folder in
      let file = folder.appending(path: "signers.csv")
      try Data(table.utf8).write(to: file)
      let words = arguments.map { $0 == "TABLE" ? file.path : $0 }
      return try Program.run(words)
    }
  }

  static func rows(_ arguments: [String], table: String = table) throws -> [JSONValue] {
    let run = try run(arguments + ["--format", "jsonl"], table: table)
    #expect(run.status == 0, "\(run.errors)")
    return try run.rows
  }

  @Test func `all measures are columns, with a row for each organization`() throws {
    let rows = try Self.rows(["measure", "TABLE", "--measures", "all"])
    let list = try Self.rows(["measure", "--list-measures"])
    #expect(rows.count == 6)
    for word in list.map(\.["measure"].string) { #expect(rows[0].keys.contains(word), "\(word)") }
    #expect(rows[0].keys.contains("community"))
  }

  @Test func `chosen measures follow the weight`() throws {
    let shared = try Self.rows(
      ["measure", "TABLE", "--measures", "strength,Effective-Size", "--weight", "shared"])
    let heron = try #require(shared.first { $0["organization"].string == "Heron Trust" })
    // Fifteen letters with Otter, three of them with Kestrel too.
    #expect(heron["strength"].number == 18)
    let plain = try Self.rows(
      ["measure", "TABLE", "--measures", "strength", "--weight", "none"])
    #expect(plain.first { $0["organization"].string == "Heron Trust" }?["strength"].number == 2)
  }

  @Test func `cores and samples take numbers`() throws {
    let core = try Self.rows(
      ["measure", "TABLE", "--measures", "pq_core", "--core-degrees", "6,3"])
    // Kestrel signs six letters, three signers each; the two blocs fifteen, three of them with it.
    #expect(core.filter { $0["pq_core"].integer == 1 }.isEmpty)
    let looser = try Self.rows(
      ["measure", "TABLE", "--measures", "pq-core", "--core-degrees", "3,3"])
    #expect(
      Set(looser.filter { $0["pq_core"].integer == 1 }.map(\.["organization"].string))
        == ["Heron Trust", "Otter Union", "Lynx Forum", "Stoat Network", "Kestrel Alliance"])
    let words = ["measure", "TABLE", "--measures", "projected_betweenness,sampled_betweenness"]
    for row in try Self.rows(words) {
      #expect(
        abs(row["projected_betweenness"].number - row["sampled_betweenness"].number) < 1e-9)
    }
    let few = try Self.rows(words + ["--sources", "2", "--seed", "3"])
    #expect(few == (try Self.rows(words + ["--sources", "2", "--seed", "3"])))
    for bad in [["--core-degrees", "3"], ["--core-degrees", "a,b"], ["--sources", "0"]] {
      #expect(try Self.run(["measure", "TABLE"] + bad).status == 2)
    }
  }

  @Test func `documents are measured too`() throws {
    let rows = try Self.rows(["measure", "TABLE", "--of", "documents"])
    #expect(rows.count == 30)
    #expect(rows[0]["signers"].integer == 3)
  }

  @Test func `an attribute gives brokerage and an E–I index, or its near miss`() throws {
    let rows = try Self.rows(["measure", "TABLE", "--by", "place"])
    let kestrel = try #require(rows.first { $0["organization"].string == "Kestrel Alliance" })
    #expect(kestrel["place"].string == "Hills")
    // Between each of two on the coast and each of two in the hills.
    #expect(kestrel["gatekeeper"].integer == 4)
    let figures = try Self.rows(["measure", "TABLE", "--network", "--by", "place"])
    #expect(figures.contains { $0["figure"].string == "mixing_Coast_Hills" })
    let miss = try Self.run(["measure", "TABLE", "--by", "plaice"])
    #expect(miss.status == 2)
    #expect(miss.errors.contains("did you mean place?"))
  }

  @Test func `the network has its figures, whole and by period`() throws {
    let figures = try Self.rows(["measure", "TABLE", "--network"])
    func value(_ name: String) -> Double? {
      figures.first { $0["figure"].string == name }?["value"].number
    }
    #expect(value("vertices") == 6)
    #expect(value("incidences") == 67)
    #expect(value("ties") == 8)
    #expect(value("nestedness") != nil)
    let years = try Self.rows(["measure", "TABLE", "--network", "--by-period", "year"])
    #expect(Set(years.map(\.["period"].string)).count == 10)
    let grown = try Self.rows(
      ["measure", "TABLE", "--network", "--by-period", "year", "--cumulative"])
    #expect(grown.last { $0["figure"].string == "incidences" }?["value"].number == 67)
  }

  @Test(arguments: ["bipartite", "leiden", "louvain", "cpm", "label-propagation"])
  func `every method finds the two blocs`(method: String) throws {
    let rows = try Self.rows([
      "measure", "TABLE", "--clusters", "--method", method, "--seeds", "5", "--weight", "shared",
      "--resolution", method == "cpm" ? "5" : "1",
    ])
    let members = rows.map { Set($0["members"].elements.map(\.string)) }
    #expect(members.contains { $0.isSuperset(of: ["Heron Trust", "Otter Union"]) })
    #expect(!members.contains { $0.isSuperset(of: ["Heron Trust", "Lynx Forum"]) })
  }

  @Test func `methods are compared`() throws {
    let rows = try Self.rows(
      ["measure", "TABLE", "--compare", "louvain", "--compare", "leiden", "--seeds", "5"])
    #expect(rows.count == 3)
    #expect(rows.last?["nmi"].number == 1)
  }

  @Test func `a measure that doesn't exist is told with the nearest`() throws {
    let miss = try Self.run(["measure", "TABLE", "--measures", "degree,betweeness"])
    #expect(miss.status == 2)
    #expect(miss.errors.contains("did you mean betweenness?"))
    let none = try Self.run(["measure"])
    #expect(none.status == 2)
  }

  @Test func `numbers are written with all their digits`() throws {
    let run = try Self.run(["measure", "TABLE", "--measures", "eigenvector", "--format", "tsv"])
    let values = run.output.split(separator: "\n").dropFirst()
      .compactMap { Double($0.split(separator: "\t")[1]) }
    let length = values.reduce(0) { $0 + $1 * $1 }
    #expect(abs(length - 1) < 1e-14)
  }

  @Test func `names taken as written stay apart`() throws {
    let table = "organization,document\nOtter Union,a\nOTTER UNION,a\nOtter Union Inc.,b\n"
    let resolved = try Self.rows(["measure", "TABLE", "--measures", "documents"], table: table)
    let written = try Self.rows(
      ["measure", "TABLE", "--measures", "documents", "--names-as-written"], table: table)
    #expect(resolved.count == 1)
    #expect(written.count == 3)
  }
}
