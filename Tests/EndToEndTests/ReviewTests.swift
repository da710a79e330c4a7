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

  @Test func `the end of the input ends the review`() throws {
    #expect(try review("").log.isEmpty)
  }
}
