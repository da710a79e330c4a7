import Foundation
import TestSupport
import Testing

/// `--archive` and `export -o FILE.sqlite`, as a user and the shell of SQLite see them.
@Suite struct ArchiveRunTests {
  static let letters = (1...6).map { number in
    "Open letter \(number)\n\n\(number) May 2021\n\nDear Minister,\n\nPlease act.\n\nSincerely,\n\n"
      + "Green Coast Alliance\nWater Justice Forum\nTidewatch Network \(number)\n"
  }

  /// A folder of letters and a place for results.
  func withLetters<Value>(_ body: (_ letters: URL, _ folder: URL) throws -> Value) throws -> Value {
    try TemporaryFolder.with { folder in
      let letters = folder.appending(path: "letters")
      try FileManager.default.createDirectory(at: letters, withIntermediateDirectories: true)
      for (index, text) in Self.letters.enumerated() {
        try Data(text.utf8).write(to: letters.appending(path: "\(index).txt"))
      }
      return try body(letters, folder)
    }
  }

  /// What the shell of SQLite answers.
  func answer(_ query: String, of file: URL) throws -> String {
    let shell = Process()
    shell.executableURL = URL(filePath: "/usr/bin/env")
    shell.arguments = ["sqlite3", "-bail", "-readonly", file.path, query]
    let (output, errors) = (Pipe(), Pipe())
    shell.standardOutput = output
    shell.standardError = errors
    try shell.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    shell.waitUntilExit()
    let complaint = try errors.fileHandleForReading.readToEnd() ?? Data()
    #expect(shell.terminationStatus == 0, "\(String(decoding: complaint, as: UTF8.self))")
    return String(decoding: text, as: UTF8.self)
  }

  @Test func `every question of the guide has an answer in the seeds`() throws {
    let guide = try String(
      contentsOf: Repository.root.appending(path: "Sources/Archive/Archive.docc/Archive.md"),
      encoding: .utf8)
    let queries = guide.matches(of: /```sql\n((?s:.*?))```/).map { String($0.output.1) }
    #expect(queries.count == 9)
    try TemporaryFolder.with { folder in
      let file = folder.appending(path: "seeds.sqlite")
      let run = try Program.run(["export", "seeds", "-o", file.path])
      #expect(run.status == 0, "\(run.errors)")
      for query in queries { #expect(!(try answer(query, of: file)).isEmpty, "\(query)") }
      #expect(try answer("PRAGMA integrity_check", of: file) == "ok\n")
      let tables = try answer("SELECT count(*) FROM mentions", of: file)
      let mentions = try Program.run(["extract", "seeds", "--format", "jsonl"]).rows.count
      #expect(tables == "\(mentions)\n")
    }
  }

  @Test func `a second run and a new letter give what a run from nothing gives`() throws {
    try withLetters { letters, folder in
      let archive = folder.appending(path: "kept/coalition.sqlite").path
      let words = ["resolve", letters.path, "--format", "jsonl"]
      let first = try Program.run(words + ["--archive", archive])
      #expect(first.output == (try Program.run(words)).output)
      #expect(try Program.run(words + ["--archive", archive]).output == first.output)
      try Data(Self.letters[0].replacing("Open letter 1", with: "A letter more").utf8)
        .write(to: letters.appending(path: "new.txt"))
      let third = try Program.run(words + ["--archive", archive])
      #expect(third.output == (try Program.run(words)).output)
      #expect(third.output != first.output)
      let known = try answer("SELECT count(*) FROM readings", of: URL(filePath: archive))
      #expect(known == "7\n")
    }
  }

  @Test func `a run ended at any moment leaves an archive the next run can use`() throws {
    try withLetters { letters, folder in
      let archive = folder.appending(path: "coalition.sqlite")
      let words = ["resolve", letters.path, "--format", "jsonl"]
      let expected = try Program.run(words).output
      for moment in 1...10 {
        let run = Process()
        run.executableURL = Program.url
        run.arguments = words + ["--archive", archive.path]
        run.standardOutput = FileHandle.nullDevice
        run.standardError = FileHandle.nullDevice
        try run.run()
        usleep(UInt32(moment) * 20_000)
        kill(run.processIdentifier, SIGKILL)
        run.waitUntilExit()
        let next = try Program.run(words + ["--archive", archive.path])
        #expect(next.status == 0, "\(next.errors)")
        #expect(next.output == expected)
        #expect(try answer("PRAGMA integrity_check", of: archive) == "ok\n")
        try FileManager.default.removeItem(at: archive)
      }
    }
  }

  @Test func `two runs at once on one archive both give what one run gives`() throws {
    try withLetters { letters, folder in
      let archive = folder.appending(path: "coalition.sqlite")
      let words = ["resolve", letters.path, "--format", "jsonl"]
      let expected = try Program.run(words).output
      let other = Process()
      other.executableURL = Program.url
      other.arguments = words + ["--archive", archive.path]
      let output = Pipe()
      other.standardOutput = output
      other.standardError = FileHandle.nullDevice
      try other.run()
      let mine = try Program.run(words + ["--archive", archive.path])
      let theirs = try output.fileHandleForReading.readToEnd() ?? Data()
      other.waitUntilExit()
      #expect(mine.status == 0, "\(mine.errors)")
      #expect(other.terminationStatus == 0)
      #expect(mine.output == expected)
      #expect(String(decoding: theirs, as: UTF8.self) == expected)
      #expect(try answer("PRAGMA integrity_check", of: archive) == "ok\n")
    }
  }

  @Test func `a file-size limit is told, and leaves an archive the next run can use`() throws {
    try withLetters { letters, folder in
      let archive = folder.appending(path: "coalition.sqlite")
      let words = ["resolve", letters.path, "--format", "jsonl"]
      let limited = try Program.run(
        words + ["--archive", archive.path], shellPrefix: "ulimit -f 8;")
      #expect(limited.status == 3)
      #expect(limited.errors.contains("coalition.sqlite"))
      let next = try Program.run(words + ["--archive", archive.path])
      #expect(next.status == 0, "\(next.errors)")
      #expect(next.output == (try Program.run(words)).output)
      let export = folder.appending(path: "export.sqlite")
      let failed = try Program.run(
        ["export", letters.path, "-o", export.path], shellPrefix: "ulimit -f 8;")
      #expect(failed.status != 0)
      #expect(!FileManager.default.fileExists(atPath: export.path))
    }
  }

  @Test func `a file that is no archive is refused with a remedy`() throws {
    let run = try Program.run(["extract", "seeds", "--archive", "README.md"])
    #expect(run.status == 3)
    #expect(run.errors.contains("README.md: is no archive"))
  }
}
