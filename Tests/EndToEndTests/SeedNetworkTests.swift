import Foundation
import TestSupport
import Testing

/// The figures of `seeds-network.json`, from the command line.
@Suite struct SeedNetworkTests {
  static let nine = [
    "Alianza Americas", "Asylum Access Mexico (AAMX)",
    "Instituto para las Mujeres en la Migración (IMUMI)", "Kids in Need of Defense (KIND)",
    "Kino Border Initiative", "Latin America Working Group (LAWG)", "Sin Fronteras",
    "Washington Office on Latin America (WOLA)", "Women's Refugee Commission",
  ]

  static func expected() throws -> JSONValue {
    try JSONValue(
      parsing: Data(contentsOf: Repository.fixtures.appending(path: "Seeds/seeds-network.json")))
  }

  /// Letters only, without accents, so that two spellings of one name compare equal.
  static func bare(_ name: String) -> String {
    name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
      .filter { $0.isLetter }
  }

  @Test func `pairs are as many as the gold counts, and 36 share both letters`() throws {
    let expected = try Self.expected()
    let rows = try Program.run(["rank", "pairs", "seeds", "--format", "jsonl"]).rows
    #expect(rows.count == expected["cosign_pairs_organizations"]["total"].integer)
    let twice = rows.filter { $0["shared"].integer == 2 }
    #expect(twice.count == expected["cosign_pairs_organizations"]["weight_2"].integer)
    let names = Set(twice.flatMap { [$0["a"].string, $0["b"].string] }.map(Self.bare))
    #expect(names == Set(Self.nine.map(Self.bare)))
  }

  @Test func `with persons as vertices there are more pairs, and the same 36`() throws {
    let expected = try Self.expected()
    let rows = try Program.run(["rank", "pairs", "seeds", "--persons", "--format", "jsonl"]).rows
    #expect(rows.count == expected["cosign_pairs_with_persons"]["total"].integer)
    #expect(rows.count { $0["shared"].integer == 2 } == 36)
  }

  @Test(arguments: [("signatory", 110), ("speaker", 15), ("issuer", 2)])
  func `each role has as many edges as the gold`(role: String, edges: Int) throws {
    try TemporaryFolder.with { folder in
      let file = folder.appending(path: "network.json")
      let run = try Program.run(["export", "seeds", "--role", role, "-o", file.path])
      #expect(run.status == 0)
      #expect(try Self.edgeCount(of: file) == edges)
    }
  }

  @Test func `all roles together have 125 edges and 108 organizations`() throws {
    try TemporaryFolder.with { folder in
      let file = folder.appending(path: "network.json")
      let roles = ["signatory", "speaker", "issuer"].flatMap { ["--role", $0] }
      _ = try Program.run(["export", "seeds", "-o", file.path] + roles)
      #expect(try Self.edgeCount(of: file) == 125)
      let measured = try Program.run(["measure", "seeds", "--format", "jsonl"] + roles).rows
      #expect(measured.count == 108)
    }
  }

  static func edgeCount(of file: URL) throws -> Int {
    let graph = try JSONValue(parsing: Data(contentsOf: file))
    return max(graph["links"].elements.count, graph["edges"].elements.count)
  }

  @Test func `one group of nine signed both letters`() throws {
    let rows = try Program.run(["rank", "groups", "seeds", "--format", "jsonl"]).rows
    #expect(rows.count == 1)
    #expect(rows.first?["size"].integer == 9)
    #expect(rows.first?["documents"].integer == 2)
  }

  @Test func `no pair of two letters is called significant`() throws {
    let rows = try Program.run(["rank", "pairs", "seeds", "--format", "jsonl"]).rows
    #expect(rows.allSatisfy { $0["q"].number > 0.05 })
  }

  @Test func `claimed and listed signers are told in words`() throws {
    try TemporaryFolder.with { folder in
      _ = try Program.run(["map", "seeds", "-o", folder.path])
      let corpus = try String(
        contentsOf: folder.appending(path: "tables/corpus.csv"), encoding: .utf8)
      #expect(corpus.contains("claims 87, lists 87 entries: 83 organizations and 4 persons"))
      #expect(corpus.contains("reports a letter with more than 70 signers, lists none"))
      #expect(corpus.contains("reports a letter with 94 signers, lists none"))
    }
  }

  @Test func `an explanation names file, line, text, rule and reason`() throws {
    let run = try Program.run(["explain", "Sin Fronteras", "seeds"])
    #expect(run.status == 0)
    #expect(run.output.contains("001_4e89345faf610ddc.txt:69:1"))
    #expect(run.output.contains("004_439d37af6c2b9b06.txt:152:1"))
    #expect(run.output.contains("| Sin Fronteras, A.C."))
    #expect(run.output.contains("signature-list"))
    #expect(run.output.contains("“Sin Fronteras” are one"))
  }

  @Test func `the letters two organizations share are listed`() throws {
    let run = try Program.run(["explain", "LAWG", "--with", "sin fronteras", "seeds"])
    #expect(run.output.contains("in 2 of the documents"))
  }
}
