import Foundation
import TestSupport
import Testing

/// Identities on the command line: the authority file, what changed, parents, doubt.
@Suite struct ResolveTests {
  private static let table = """
    organization,document
    Rivers Watch,one
    Rivers Watch Kenya,two
    Blue Lantern,one
    Blue Lantern,two
    Harbour Kosova Watch,one
    Harbour Kosova Watch of Limpira,three
    Blue Lantern,three

    """

  private func withTable(_ body: (URL, String) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      let file = folder.appending(path: "coded.csv")
      try Data(Self.table.utf8).write(to: file)
      try body(folder, file.path)
    }
  }

  @Test func `the authority file of a run is read back byte for byte and changes nothing`() throws {
    try withTable { folder, table in
      let files = ["one.csv", "two.csv"].map { folder.appending(path: $0).path }
      #expect(try Program.run(["resolve", table, "--authority", "-o", files[0]]).status == 0)
      let again = ["resolve", table, "--organizations-file", files[0]]
      #expect(try Program.run(again + ["--authority", "-o", files[1]]).status == 0)
      let written = try files.map { try Data(contentsOf: URL(filePath: $0)) }
      #expect(written[0] == written[1])
      #expect(String(decoding: written[0], as: UTF8.self).hasPrefix("id,name,aliases,"))
      #expect(try Program.run(again + ["--since", files[0], "--format", "jsonl"]).rows.isEmpty)
    }
  }

  @Test func `a verbose run tells how many pairs of names were compared`() throws {
    try withTable { _, table in
      let run = try Program.run(["resolve", table, "-v", "--format", "jsonl"])
      #expect(run.errors.contains("pairs of 5 different names, "))
      let quiet = try Program.run(["resolve", table, "--format", "jsonl"])
      #expect(!quiet.errors.contains("compared"))
    }
  }

  @Test func `lines of judgements that were not followed are told with file and line`() throws {
    try withTable { folder, table in
      let judged = folder.appending(path: "judged.csv")
      let lines = "a,b,decision\nBlue Lantern,Rivers Watch,perhaps\n,Rivers Watch,same\n"
      try Data(lines.utf8).write(to: judged)
      let run = try Program.run(["resolve", table, "--decisions-file", judged.path])
      #expect(run.status == 0)
      #expect(run.errors.contains("judged.csv:2 has the decision “perhaps”"))
      #expect(run.errors.contains("judged.csv:3 lacks one of its two names"))
    }
  }

  @Test func `names of another organization than before are listed`() throws {
    try withTable { folder, table in
      let earlier = folder.appending(path: "earlier.csv")
      try Data("id,name\nlantern,Blue Lantern\nrivers-watch,Rivers Watch\n".utf8).write(to: earlier)
      let rows = try Program.run(
        ["resolve", table, "--since", earlier.path, "--format", "jsonl"]
      ).rows
      #expect(rows.map { $0["name"].string } == ["Blue Lantern"])
      #expect(rows.map { $0["before"].string } == ["lantern"])
      #expect(rows.map { $0["now"].string } == ["blue-lantern"])
    }
  }

  @Test(arguments: [
    (["--since", "/no/such/file"], 3, "/no/such/file"),
    (["--since", "Package.swift"], 3, "undersigned resolve wrote"),
    (["--authority", "--questions"], 2, "Choose one"),
    (["--authority", "--format", "jsonl"], 2, "jsonl"),
  ])
  func `errors say what is wrong`(options: [String], status: Int32, word: String) throws {
    try withTable { _, table in
      let run = try Program.run(["resolve", table] + options)
      #expect(run.status == status)
      #expect(run.errors.contains(word))
    }
  }

  @Test func `a map tells which names changed since the map before`() throws {
    try withTable { folder, table in
      let output = folder.appending(path: "output").path
      #expect(try Program.run(["map", table, "-o", output]).status == 0)
      let organizations = folder.appending(path: "organizations.csv")
      try Data("id,name\nlantern,Blue Lantern\n".utf8).write(to: organizations)
      let run = try Program.run(
        ["map", table, "-o", output, "--organizations-file", organizations.path])
      #expect(run.errors.contains("“Blue Lantern” was blue-lantern, is now lantern"))
      let listed = try String(
        contentsOfFile: output + "/tables/identity-changes.csv", encoding: .utf8)
      #expect(listed.contains("Blue Lantern,blue-lantern,lantern"))
    }
  }

  @Test func `chapters count as their parents on request`() throws {
    try withTable { _, table in
      func pairs(_ options: [String]) throws -> [String] {
        try Program.run(["rank", "pairs", table, "--format", "jsonl"] + options).rows
          .map { "\($0["a"].string) + \($0["b"].string): \($0["shared"].integer)" }
      }
      #expect(try pairs([]).contains("Blue Lantern + Rivers Watch Kenya: 1"))
      #expect(try pairs(["--roll-up", "parents"]).first == "Blue Lantern + Rivers Watch: 2")
      let run = try Program.run(["rank", "pairs", table, "--roll-up", "parent"])
      #expect(run.status == 2)
      #expect(run.errors.contains("parents"))
    }
  }

  @Test func `an open question widens ranks and shared documents`() throws {
    try withTable { _, table in
      let ties = try Program.run(["rank", "pairs", table, "--format", "jsonl"]).rows
      let tie = try #require(
        ties.first { $0["b"].string == "Harbour Kosova Watch" && $0["a"].string == "Blue Lantern" })
      #expect(tie["shared"].integer == 1)
      #expect(tie["shared_low"].integer == 1)
      #expect(tie["shared_high"].integer == 2)
      let measures = try Program.run(["measure", table, "--format", "jsonl"]).rows
      let watch = try #require(measures.first { $0["organization"].string == "Rivers Watch" })
      #expect(watch["rank"].integer == 2)
      #expect(watch["rank_doubt_high"].integer == 3)
    }
  }
}
