import Foundation
import TestSupport
import Testing

/// `undersigned audit` over a pipe and as a sheet.
@Suite struct AuditTests {
  static let letter = """
    An open letter on the harbour

    We, the undersigned organizations, ask the council to keep the harbour open.

    Signed by:

    Aldermoor Reading Circle
    Brackwater Fishers Union
    Coastal Light Foundation
    Dunmere Rowing Association
    Eastquay Tenants League
    Fernside Youth Network

    """

  private func withLetters(_ body: (URL) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      for name in ["one.txt", "two.txt"] {
        try Data((Self.letter + "Friends of \(name == "one.txt" ? "Oaks" : "Elms")\n").utf8)
          .write(to: folder.appending(path: name))
      }
      try body(folder)
    }
  }

  private func log(in folder: URL) -> [String] {
    let text = try? String(contentsOf: folder.appending(path: "audit.csv"), encoding: .utf8)
    return (text ?? "").split(whereSeparator: \.isNewline).map(String.init)
  }

  /// Runs the audit; names are right, lines miss nobody, in whatever order they come.
  private func audit(
    _ folder: URL, _ arguments: [String] = ["-n", "8"], answers: String
  ) throws -> Program.Result {
    try Program.run(
      ["audit", folder.path, "--who", "tester"] + arguments, input: Data(answers.utf8))
  }

  /// `r` answers a name and is no answer to a line, `n` the other way round.
  private static func all(_ count: Int) -> String {
    String(repeating: "r\nn\n", count: count)
  }

  @Test func `answers are kept with who gave them and give precision and recall`() throws {
    try withLetters { folder in
      let run = try audit(folder, answers: Self.all(20))
      #expect(run.status == 0)
      #expect(run.output.contains("8 judgements kept, 0 items left."))
      #expect(run.output.contains("precision 1 (95 % interval"))
      #expect(run.output.contains("recall of signers 1 (95 % interval"))
      #expect(log(in: folder).count == 9)
      #expect(log(in: folder).dropFirst().allSatisfy { $0.contains(",tester,") })
    }
  }

  @Test func `an audit goes on where it stopped, and undo takes an answer back`() throws {
    try withLetters { folder in
      #expect(try audit(folder, answers: "u\nu\nu\nz\nq\n").output.contains("2 judgements kept"))
      #expect(log(in: folder).last?.contains(",open,") == true)
      let next = try audit(folder, answers: "")
      #expect(next.output.contains("6 of 8 items to judge."))
      let rest = try audit(folder, answers: Self.all(20))
      #expect(rest.output.contains("6 judgements kept, 0 items left."))
      #expect(try audit(folder, answers: "").output.contains("All 8 items are judged"))
    }
  }

  @Test func `a killed audit loses no answer`() throws {
    try withLetters { folder in
      let process = Process()
      let input = Pipe()
      process.executableURL = Program.url
      process.arguments = ["audit", folder.path, "-n", "8"]
      process.standardInput = input
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      input.fileHandleForWriting.write(Data("u\n".utf8))
      for _ in 0..<3000 where log(in: folder).count < 2 { usleep(20_000) }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      #expect(log(in: folder).count == 2)
      #expect(try audit(folder, answers: "").output.contains("7 of 8 items to judge."))
    }
  }

  @Test func `a sheet filled in by hand is read back`() throws {
    try withLetters { folder in
      let sheet = folder.appending(path: "audit.csv")
      let printed = try audit(folder, ["-n", "8", "--sheet", sheet.path], answers: "")
      #expect(printed.status == 0)
      var rows = try String(contentsOf: sheet, encoding: .utf8)
        .split(separator: "\r\n", omittingEmptySubsequences: true).map(String.init)
      #expect(rows.count == 9)
      rows = rows.map { row in
        guard row.hasSuffix(",,,") else { return row }
        return String(row.dropLast(2)) + (row.contains(",line-") ? "missed,me," : "right,me,")
      }
      try Data((rows.joined(separator: "\r\n") + "\r\n").utf8).write(to: sheet)
      let told = try Program.run(["audit", folder.path, "--estimate"])
      #expect(told.output.contains("4 of 4") || told.output.contains("Of 4 mentions"))
      #expect(told.output.contains("4 signers were missed"))
      #expect(try audit(folder, answers: "").output.contains("All 8 items are judged"))
      // Judgements are never written over.
      #expect(try audit(folder, ["--sheet", sheet.path], answers: "").status == 2)
    }
  }

  @Test func `the figures stand in the methods paragraph of the map`() throws {
    try withLetters { folder in
      _ = try audit(folder, answers: Self.all(20))
      let output = folder.appending(path: "output")
      #expect(try Program.run(["map", folder.path, "-o", output.path]).status == 0)
      let report = try String(
        contentsOf: output.appending(path: "report.html"), encoding: .utf8)
      #expect(report.contains("judged by hand"))
      #expect(report.contains("10.1080/01621459.1927.10502953"))
    }
  }

  @Test func `the seed decides what is drawn, and words that are no answer are explained`() throws {
    try withLetters { folder in
      func sheet(_ seed: String) throws -> String {
        try audit(folder, ["-n", "6", "--seed", seed, "--format", "csv"], answers: "").output
      }
      let first = try sheet("1")
      #expect(try sheet("1") == first)
      #expect(try sheet("2") != first)
      let run = try audit(folder, answers: "x\nq\n")
      #expect(run.output.contains("u unsure · k later"))
      #expect(log(in: folder).isEmpty)
    }
  }

  @Test(arguments: [
    (["-n", "0"], 2, "--number"), (["--estimate"], 4, "no judgement"),
    (["--format", "xml"], 2, "xml"), (["--audit-file", "/no/such/place.csv"], 3, "no/such"),
  ])
  func `errors have their status and say what is wrong`(
    arguments: [String], status: Int32, word: String
  ) throws {
    try withLetters { folder in
      let run = try audit(folder, arguments, answers: "")
      #expect(run.status == status)
      #expect(run.errors.contains(word))
    }
  }
}
