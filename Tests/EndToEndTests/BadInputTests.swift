import Foundation
import FoundationXML
import TestSupport
import Testing

/// Nothing a folder may hold makes a run crash, hang, or lose what other files gave.
@Suite struct BadInputTests {
  static let letter =
    "Dear Minister,\n\nPlease act.\n\nSincerely,\n\nGreen Coast Alliance\nWater Justice Forum\n"

  /// Runs a command on a folder with one good letter and what `prepare` adds.
  func extract(
    _ prepare: (URL) throws -> Void
  ) throws -> (run: Program.Result, names: [String]) {
    try TemporaryFolder.with { folder in
      try Data(Self.letter.utf8).write(to: folder.appending(path: "good.txt"))
      try prepare(folder)
      let run = try Program.run(["extract", folder.path, "--format", "jsonl"])
      let names = try run.rows.filter { $0["document"].string == "good.txt" }
        .map { $0["name"].string }
      return (run, names)
    }
  }

  static let bad: [(name: String, bytes: [UInt8])] = [
    ("empty.txt", []),
    ("binary.txt", [0x00, 0x01, 0x02, 0xFF, 0x00, 0x13, 0x37, 0x00]),
    ("portable.txt", Array("%PDF-1.7\n%âãÏÓ\n".utf8)),
    ("archive.txt", [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x00, 0x00]),
    ("broken.txt", Array("Sincerely,\n\nCaf".utf8) + [0xC3, 0x28, 0x0A]),
    ("marked.txt", [0xEF, 0xBB, 0xBF] + Array("Sincerely,\n\nOpen Sea Network\n".utf8)),
    ("lines.txt", Array(String(repeating: "\n", count: 100_000).utf8)),
    ("deep.html", Array(String(repeating: "<div>", count: 50_000).utf8)),
    ("records.jsonl", Array("{\"id\":\"a\",\"text\":\"hello\"}\n{broken\n".utf8)),
  ]

  @Test(arguments: bad.indices)
  func `one bad file loses nothing of the others`(index: Int) throws {
    let (run, names) = try extract { folder in
      try Data(Self.bad[index].bytes).write(to: folder.appending(path: Self.bad[index].name))
    }
    #expect(run.status == 0)
    #expect(names == ["Green Coast Alliance", "Water Justice Forum"])
  }

  @Test(arguments: ["empty.txt", "binary.txt", "portable.txt", "archive.txt"])
  func `a file that is no letter is named with the remedy`(name: String) throws {
    let (run, _) = try extract { folder in
      let bytes = Self.bad.first { $0.name == name }?.bytes ?? []
      try Data(bytes).write(to: folder.appending(path: name))
    }
    #expect(run.errors.contains("skipped \(name)"))
  }

  @Test func `a loop of folders is read once and told`() throws {
    let (run, names) = try extract { folder in
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "again"), withDestinationURL: folder)
    }
    #expect(run.status == 0)
    #expect(names.count == 2)
    #expect(run.errors.contains("again"))
  }

  @Test func `an empty folder is told with status 3`() throws {
    try TemporaryFolder.with { folder in
      let run = try Program.run(["map", folder.path, "-o", folder.path + "/out"])
      #expect(run.status == 3)
      #expect(!run.errors.isEmpty)
    }
  }

  @Test func `a letter nobody signed is told with status 4`() throws {
    try TemporaryFolder.with { folder in
      try Data("Nobody signed this page.\n".utf8).write(to: folder.appending(path: "page.txt"))
      let run = try Program.run(["map", folder.path, "-o", folder.path + "/out"])
      #expect(run.status == 4)
    }
  }

  @Test func `results that can't be written are told with path and remedy`() throws {
    try TemporaryFolder.with { folder in
      let file = folder.appending(path: "file")
      try Data().write(to: file)
      let run = try Program.run(["map", "seeds", "-o", file.path + "/out"])
      #expect(run.status != 0)
      #expect(run.errors.contains(file.path))
    }
    let full = try Program.run(["extract", "seeds", "-o", "/dev/full", "--format", "csv"])
    #expect(full.status != 0)
    #expect(full.errors.contains("no space left"))
  }

  @Test func `a file-size limit leaves no half of a file`() throws {
    try TemporaryFolder.with { folder in
      let target = folder.appending(path: "pairs.csv")
      let run = try Program.run(
        ["rank", "pairs", "seeds", "-o", target.path], shellPrefix: "ulimit -f 8;")
      #expect(run.status != 0)
      #expect(run.errors.contains("file-size limit"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }

  static let hostile = [
    "<script>alert(1)</script> Watch", "\"]; evil [ Network", "Back\\slash Union",
    "Tab\tbed Alliance",
    "=HYPERLINK(1) Forum", "Right\u{202E}Left Council", "Zero\u{200B}Width Coalition",
    "Ampersand & Sons < Federation >",
  ]

  @Test func `no label breaks out of any output`() throws {
    try TemporaryFolder.with { folder in
      let rows = Self.hostile.map { name in
        "\"\(name.replacing("\"", with: "\"\""))\",\"letter <b>\""
      }
      let table = folder.appending(path: "coded.csv")
      try Data(("organization,document\n" + rows.joined(separator: "\n") + "\n").utf8).write(
        to: table)
      let out = folder.appending(path: "out")
      let run = try Program.run(["map", table.path, "-o", out.path])
      #expect(run.status == 0)
      let report = try String(contentsOf: out.appending(path: "report.html"), encoding: .utf8)
      #expect(!report.contains("<script>alert"))
      let pairs = try String(contentsOf: out.appending(path: "tables/pairs.csv"), encoding: .utf8)
      #expect(!pairs.contains("\n=HYPERLINK"))
      for name in ["coalition-map.svg", "bipartite-map.svg", "network.graphml"] {
        let document = try Data(contentsOf: out.appending(path: name))
        let parser = XMLParser(data: document)
        #expect(parser.parse(), "\(name) is no XML")
        #expect(!String(decoding: document, as: UTF8.self).contains("<script"))
      }
    }
  }
}
