import Letters
import Testing

struct BoundedProgramTests {
  @Test func `a program that never ends is ended, and the error names its limit`() {
    let program = BoundedProgram(name: "sh", package: "dash", patience: 1)
    let endless = ["-c", "while :; do :; done"]
    #expect(throws: ReadingError.tooCostly(source: "a.pdf", reason: "sh took more than 1 s")) {
      try program.run(endless, input: [], source: "a.pdf")
    }
  }
}
