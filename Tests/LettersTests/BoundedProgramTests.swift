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

  @Test func `of a flood of complaints the beginning is kept`() throws {
    let program = BoundedProgram(name: "sh", package: "dash", patience: 10)
    let flood = ["-c", "echo first >&2; head -c 20000000 /dev/zero >&2"]
    let errors = try program.run(flood, input: [], source: "a.pdf").errors
    #expect(errors.hasPrefix("first\n"))
    #expect(errors.utf8.count < 100_000)
  }
}
