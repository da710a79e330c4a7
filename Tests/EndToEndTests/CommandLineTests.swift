import Foundation
import TestSupport
import Testing

/// Exit statuses, streams and messages.
@Suite struct CommandLineTests {
  @Test(arguments: [
    (["extract", "/no/such/place"], 3, "no such file"),
    (["extract"], 2, "path"),
    (["rank", "nonsense", "seeds"], 2, "nonsense"),
    (["extract", "seeds", "--format", "xml"], 2, "xml"),
    (["extract", "seeds", "-o", "names.xyz"], 2, "xyz"),
    (["draw", "coalition-map", "seeds", "-o", "map.xyz"], 2, "xyz"),
    (["explain", "Nobody Of That Name", "seeds"], 4, "Nobody Of That Name"),
    (["extract", "seeds", "--strict"], 1, "open"),
    (["rank", "pairs", "seeds", "--alpha", "2"], 2, "alpha"),
  ])
  func `errors have their status and say what is wrong`(
    arguments: [String], status: Int32, word: String
  ) throws {
    let run = try Program.run(arguments)
    #expect(run.status == status)
    #expect(run.errors.contains(word))
  }

  @Test func `data goes to standard output and words to standard error`() throws {
    let run = try Program.run(["extract", "seeds", "--format", "csv"])
    #expect(run.output.split(whereSeparator: \.isNewline).count == 132)
    #expect(run.errors.contains("read 5 documents"))
    #expect(!run.output.contains("read 5 documents"))
  }

  @Test func `quiet says nothing and changes no status`() throws {
    let run = try Program.run(["extract", "seeds", "-q", "--strict"])
    #expect(run.status == 1)
    #expect(!run.errors.contains("read 5"))
  }

  @Test func `a table for people shows its first rows and says how many more there are`() throws {
    let run = try Program.run(["extract", "seeds", "--top", "3"])
    #expect(run.output.contains("128 more"))
  }

  @Test func `standard input is a document`() throws {
    let letter =
      "We demand better.\n\nSincerely,\n\nGlobal Forest Alliance\nRiver Defence Network\n"
    let run = try Program.run(["extract", "-", "--format", "jsonl"], input: Data(letter.utf8))
    #expect(
      try run.rows.map { $0["name"].string } == [
        "Global Forest Alliance", "River Defence Network",
      ])
  }

  @Test func `a coded table starts in the middle`() throws {
    try TemporaryFolder.with { folder in
      let file = folder.appending(path: "coded.csv")
      try Data("organization,document\nA,one\nB,one\nA,two\nB,two\nC,two\n".utf8).write(to: file)
      let rows = try Program.run(["rank", "pairs", file.path, "--format", "jsonl"]).rows
      #expect(rows.map { $0["shared"].integer } == [2, 1, 1])
    }
  }

  @Test func `a closed pipe ends the run quietly`() throws {
    try TemporaryFolder.with { folder in
      let process = Process()
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = [
        "-c", "\"$0\" rank pairs \"$1\" --format csv 2>\"$2\" | head -n 1", Program.url.path,
        Repository.seeds.path, folder.appending(path: "err").path,
      ]
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      let errors = try String(contentsOf: folder.appending(path: "err"), encoding: .utf8)
      #expect(!errors.contains("rror"))
    }
  }

  @Test(arguments: ["map", "extract", "resolve", "rank", "measure", "draw", "export", "explain"])
  func `every command has help with examples`(command: String) throws {
    let run = try Program.run([command, "--help"])
    #expect(run.status == 0)
    #expect(run.output.contains("EXAMPLES"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions are written for every shell`(shell: String) throws {
    let run = try Program.run(["--generate-completion-script", shell])
    #expect(run.status == 0)
    #expect(run.output.contains("extract"))
  }

  @Test func `doctor names the version of every library and program`() throws {
    let rows = try Program.run(["doctor", "--format", "tsv"]).output.split(separator: "\n")
      .dropFirst().map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    let versions = Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    for part in ["graphviz", "libxml2", "libarchive", "sqlite", "libxlsxwriter", "pdftotext"] {
      #expect(versions[part[...]]?.contains(/^\d+\.\d/) == true, "\(part)")
    }
  }
}
