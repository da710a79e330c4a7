import Foundation
import TestSupport
import Testing

/// `undersigned review` over a pipe.
@Suite struct ReviewTests {
  static let letters = [
    "one.txt":
      "Dear all,\n\nAct.\n\nSincerely,\n\nCoastal Wetlands Trust\nNorthern Rivers Alliance\n",
    "two.txt":
      "Dear all,\n\nAct now.\n\nSincerely,\n\nCoastal Wetlands Trust of Ontario\nHarbour Workers Union\n",
  ]

  func review(_ answers: String, twice: Bool = false) throws -> (log: String, questions: [String]) {
    try TemporaryFolder.with { folder in
      for (name, text) in Self.letters {
        try Data(text.utf8).write(to: folder.appending(path: name))
      }
      let run = try Program.run(
        ["review", folder.path, "--who", "tester"], input: Data(answers.utf8))
      #expect(run.status == 0)
      let log = try? String(
        contentsOf: folder.appending(path: "decisions.csv"), encoding: .utf8)
      let open = try Program.run(["resolve", "--questions", folder.path, "--format", "jsonl"]).rows
      return (log ?? "", open.map { $0["a"].string })
    }
  }

  @Test func `an answer is kept with who gave it, and the question is not asked again`() throws {
    let before = try review("q\n")
    try #require(!before.questions.isEmpty)
    #expect(before.log.isEmpty)
    let after = try review("d\nq\n")
    #expect(after.log.contains("different"))
    #expect(after.log.contains("tester"))
    #expect(after.questions.count == before.questions.count - 1)
  }

  @Test func `undo is another line, and the question comes back`() throws {
    let before = try review("q\n")
    let after = try review("d\nz\nq\n")
    #expect(after.log.contains("undo"))
    #expect(after.questions == before.questions)
  }

  @Test func `a file of decisions that is named and not there yet is begun`() throws {
    try TemporaryFolder.with { folder in
      for (name, text) in Self.letters {
        try Data(text.utf8).write(to: folder.appending(path: name))
      }
      let file = folder.appending(path: "judged.csv")
      let review = ["review", folder.path, "--who", "tester", "--decisions-file", file.path]
      let skipped = try Program.run(review, input: Data("k\nq\n".utf8))
      #expect(skipped.status == 0)
      #expect(try String(contentsOf: file, encoding: .utf8) == "a,b,decision,who,when,why\n")
      #expect(try Program.run(review, input: Data("d\nq\n".utf8)).status == 0)
      #expect(try String(contentsOf: file, encoding: .utf8).contains(",different,tester,"))
    }
  }

  @Test func `an answer is kept when the program is killed behind it`() throws {
    try TemporaryFolder.with { folder in
      for (name, text) in Self.letters {
        try Data(text.utf8).write(to: folder.appending(path: name))
      }
      let process = Process()
      process.executableURL = Program.url
      process.arguments = ["review", folder.path, "--who", "tester"]
      let (input, output) = (Pipe(), Pipe())
      process.standardInput = input
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      try process.run()
      try input.fileHandleForWriting.write(contentsOf: Data("d\n".utf8))
      // What is said behind the answer tells that it was taken; nothing else is waited for.
      var said = Data()
      while !String(decoding: said, as: UTF8.self).contains("No question is left"),
        case let more = output.fileHandleForReading.availableData, !more.isEmpty
      {
        said.append(more)
      }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let log = try String(
        contentsOf: folder.appending(path: "decisions.csv"), encoding: .utf8)
      #expect(log.contains("different,tester"))
      #expect(log.hasSuffix("\n"))
    }
  }

  @Test func `the end of the input ends the review`() throws {
    #expect(try review("").log.isEmpty)
  }
}
