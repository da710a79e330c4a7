import Foundation
import TestSupport
import Testing

/// `undersigned extract` on JSON Lines: row after row, in order, whatever the number of threads.
@Suite struct ExtractStreamTests {
  /// A record of JSON Lines with signers of its own, and with bytes that nobody reads.
  private static func record(_ number: Int, padding: Int = 0) throws -> String {
    let text =
      "We write to you.\n\nSigned by:\n\nHarbour Trust \(number)\n"
      + "Northern Rivers Alliance\nPier Workers Union\n"
    let object = [
      "id": "letter-\(number)", "text": text, "note": String(repeating: "x", count: padding),
    ]
    return String(decoding: try JSONEncoder().encode(object), as: UTF8.self)
  }

  private func withCorpus(_ lines: [String], _ body: (String) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      let file = folder.appending(path: "corpus.jsonl")
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
      try body(file.path)
    }
  }

  @Test(arguments: ["jsonl", "csv", "json", "table"])
  func `one thread and two print the same bytes`(format: String) throws {
    try withCorpus(try (0..<300).map { try Self.record($0, padding: 500 * ($0 % 7)) }) { path in
      func run(_ threads: String) throws -> String {
        try Program.run(["extract", path, "--format", format, "--threads", threads]).output
      }
      let one = try run("1")
      #expect(!one.isEmpty)
      #expect(try run("2") == one)
    }
  }

  @Test func `documents come in the order of the file`() throws {
    try withCorpus(try (0..<300).map { try Self.record($0) }) { path in
      let rows = try Program.run(["extract", "--documents", path, "--format", "jsonl"]).rows
      #expect(rows.map { $0["document"].string } == (0..<300).map { "letter-\($0)" })
      #expect(rows.allSatisfy { $0["listed"].integer == 3 })
    }
  }

  @Test func `a broken line is told with its number, and the rest is read`() throws {
    var lines = try (0..<200).map { try Self.record($0) }
    lines[150] = "{\"id\": \"broken\", \"text\": \"We"
    try withCorpus(lines) { path in
      let run = try Program.run(["extract", path, "--format", "jsonl"])
      #expect(run.status == 0)
      #expect(run.errors.contains("corpus.jsonl:151"))
      #expect(run.errors.contains("read 199 documents"))
      #expect(run.errors.contains("skipped 1 file"))
      #expect(try run.rows.last?["document"].string == "letter-199")
    }
  }

  @Test func `a record larger than a window is read with its neighbours`() throws {
    // A window ends behind 16 MB.
    let lines = [
      try Self.record(1), try Self.record(2, padding: 17_000_000), try Self.record(3),
    ]
    try withCorpus(lines) { path in
      let rows = try Program.run(["extract", path, "--format", "jsonl"]).rows
      let letters = ["letter-1", "letter-2", "letter-3"].flatMap { [$0, $0, $0] }
      #expect(rows.map { $0["document"].string } == letters)
    }
  }

  @Test func `a reader that has seen enough ends the run without a word`() throws {
    try withCorpus(try (0..<2000).map { try Self.record($0) }) { path in
      let process = Process()
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = [
        "-c", "{ \"$0\" extract \"$1\" --format jsonl; echo \"status $?\" >&2; } | head -1",
        Program.url.path, path,
      ]
      let (output, errors) = (Pipe(), Pipe())
      process.standardOutput = output
      process.standardError = errors
      try process.run()
      let row = output.fileHandleForReading.readDataToEndOfFile()
      let words = String(
        decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(row.split(separator: UInt8(ascii: "\n")).count == 1)
      #expect(words == "status 141\n")
    }
  }

  @Test func `nothing is printed where nothing can be read`() throws {
    try withCorpus(["{", "{"]) { path in
      let run = try Program.run(["extract", path, "--format", "csv"])
      #expect(run.status == 3)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("corpus.jsonl:2"))
    }
  }

  @Test func `corrections still reach a streamed folder`() throws {
    try TemporaryFolder.with { folder in
      let letter = "Act now.\n\nSigned by:\n\nHarbour Trust\nPier Workers Union\nQuay Alliance\n"
      try Data(letter.utf8).write(to: folder.appending(path: "a.txt"))
      try Data("document,name,action\na.txt,Quay Alliance,drop\n".utf8)
        .write(to: folder.appending(path: "mentions.csv"))
      let rows = try Program.run(["extract", folder.path, "--format", "jsonl"]).rows
      #expect(rows.map { $0["name"].string } == ["Harbour Trust", "Pier Workers Union"])
    }
  }

  @Test func `a number of threads below one is refused`() throws {
    let run = try Program.run(["extract", "seeds", "--threads", "0"])
    #expect(run.status == 2)
    #expect(run.errors.contains("--threads"))
  }
}
