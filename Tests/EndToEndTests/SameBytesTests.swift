import Foundation
import TestSupport
import Testing

/// What a command prints depends on who signed what, and on nothing else.
@Suite struct SameBytesTests {
  /// Southern Women as a table, every line with a date.
  static let lines = Result {
    try Oracle("davis").edges.map { woman, event, _ in
      "Woman \(woman),Event \(event),20\(10 + event)-0\(event % 9 + 1)"
    }
  }

  static let commands: [[String]] =
    [
      ["measure"], ["measure", "--measures", "all", "--format", "json"],
      ["measure", "--measures", "all", "--of", "documents", "--weight", "cosine"],
      ["measure", "--network"], ["measure", "--network", "--by-period", "year", "--window", "5"],
      ["measure", "--compare", "leiden", "--compare", "louvain", "--seeds", "5"],
      ["rank", "pairs", "--weights", "--disparity"], ["rank", "pairs", "--tail", "lower"],
      ["rank", "pairs", "--null", "fdsm", "--trials", "60"],
      ["rank", "pairs", "--null", "fixed-row"], ["rank", "pairs", "--null", "fixed-column"],
      ["rank", "pairs", "--null", "fixed-fill"], ["rank", "pairs", "--at-risk", "lifetime"],
      ["rank", "pairs", "--strata", "year"], ["rank", "pairs", "--of", "documents"],
      ["rank", "groups", "--group-trials", "60"], ["rank", "groups", "--order", "surprise"],
      ["rank", "organizations", "--order", "betweenness"],
      ["rank", "organizations", "--population", "--draws", "20"], ["rank", "newcomers"],
      ["rank", "newcomers", "--by-period", "year"],
    ]
    + ["bipartite", "leiden", "louvain", "cpm", "label-propagation"].map {
      ["measure", "--clusters", "--method", $0, "--seeds", "6"]
    }

  /// The same lines, each far from where it was.
  static func disordered(_ lines: [String]) -> [String] {
    lines.indices.sorted { ($0 * 7919 % 1009, $0) < ($1 * 7919 % 1009, $1) }.map { lines[$0] }
  }

  /// What a command prints for a table of these lines.
  static func output(
    of command: [String], on lines: [String], threads: Int
  ) throws -> String {
    let format = command.contains("--format") ? [] : ["--format", "tsv"]
    let run = try MeasureCommandTests.run(
      command + ["TABLE", "--names-as-written", "--threads", "\(threads)"] + format,
      table: "organization,document,date\n" + lines.joined(separator: "\n") + "\n")
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.output.isEmpty)
    return run.output
  }

  @Test(arguments: commands)
  func `one thread or two, rows in any order and twice`(command: [String]) throws {
    let lines = try Self.lines.get()
    let expected = try Self.output(of: command, on: lines, threads: 1)
    #expect(try Self.output(of: command, on: lines, threads: 2) == expected)
    let disordered = Self.disordered(lines + lines.prefix(9))
    #expect(try Self.output(of: command, on: disordered, threads: 2) == expected)
  }

  @Test(arguments: ["graphml", "gexf", "net", "dl", "gml", "cx2", "dot", "json"])
  func `networks that are written`(format: String) throws {
    let lines = try Self.lines.get()
    // The two-mode network names the line of each signing, and so the order of the table.
    for switches in [
      ["--projection", "--weight", "jaccard"],
      ["--backbone", "--null", "fixed-row", "--correction", "none"],
    ] {
      let files = try [lines, Self.disordered(lines)].map { lines in
        try TemporaryFolder.with { folder in
          let table = folder.appending(path: "signers.csv")
          let text = "organization,document,date\n" + lines.joined(separator: "\n") + "\n"
          try Data(text.utf8).write(to: table)
          let target = folder.appending(path: "network.\(format)")
          let run = try Program.run(
            ["export", table.path, "--names-as-written", "-o", target.path] + switches)
          #expect(run.status == 0, "\(run.errors)")
          return try Data(contentsOf: target)
        }
      }
      #expect(files[0] == files[1] && !files[0].isEmpty, "\(switches)")
    }
  }
}
