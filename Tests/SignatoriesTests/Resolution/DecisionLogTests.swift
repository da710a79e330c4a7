import Letters
import Signatories
import Testing

@Suite struct DecisionLogTests {
  private let names = [
    NameOccurrence(name: "Northern Rivers Alliance", document: "a.txt"),
    NameOccurrence(name: "Rios Unidos", document: "b.txt"),
    NameOccurrence(name: "Northern Rivers Alliance, Inc.", document: "c.txt"),
  ]

  private func resolve(_ lines: String) -> Resolution {
    let log = DecisionLog(utf8: Array((DecisionLog.header + lines).utf8))
    return Resolution(resolving: names, decisions: log)
  }

  @Test func `a decision joins what no rule would`() {
    let resolution = resolve("NORTHERN RIVERS ALLIANCE,Ríos Unidos,same,ana,2024-05-01,told us\n")
    #expect(Set(resolution.entities).count == 1)
    #expect(resolution.links.contains { $0.rule == .decision })
  }

  @Test func `a decision holds after an undo only if it is made again`() {
    let same = "Rios Unidos,Northern Rivers Alliance,same,,,\n"
    let undo = "Northern Rivers Alliance,Rios Unidos,undo,,,\n"
    #expect(Set(resolve(same + undo).entities).count == 2)
    #expect(Set(resolve(same + undo + same).entities).count == 1)
    #expect(resolve(same + undo + same).findings.isEmpty)
  }

  @Test func `contradictory lines are told with both numbers and the later holds`() throws {
    let resolution = resolve(
      "Rios Unidos,Northern Rivers Alliance,same,,,\nRios Unidos,Northern Rivers Alliance,different,,,\n"
    )
    #expect(Set(resolution.entities).count == 2)
    let finding = try #require(resolution.findings.first)
    #expect(finding.position?.line == 3)
    #expect(finding.message.contains("line 2"))
  }

  @Test func `a chain of sames never crosses a different`() {
    let resolution = resolve(
      """
      Rios Unidos,Rios Nuevos,same,,,
      Rios Nuevos,Northern Rivers Alliance,same,,,
      Rios Unidos,Northern Rivers Alliance,different,,,

      """)
    #expect(resolution.entities[0] != resolution.entities[1])
    #expect(resolution.findings.count == 1)
  }

  @Test func `an unsure decision asks no more`() {
    let names = [
      NameOccurrence(name: "Rivers Forum", document: "a.txt", place: "Kenya"),
      NameOccurrence(name: "Rivers Forum (RF)", document: "b.txt", place: "Ghana"),
    ]
    #expect(Resolution(resolving: names).questions.count == 1)
    let log = DecisionLog(
      utf8: Array((DecisionLog.header + "Rivers Forum,Rivers Forum (RF),unsure,,,\n").utf8))
    #expect(Resolution(resolving: names, decisions: log).questions.isEmpty)
  }

  @Test(arguments: [
    ("a,b,maybe,,,\n", "maybe"), ("a,,same,,,\n", "two names"), ("a,b,same,,,,,\n", "8 fields"),
    ("\"a,b,same,,,\n", "never closed"),
  ])
  func `a malformed line is told with its number and the others hold`(
    line: String, expected: String
  ) throws {
    let good = "Rios Unidos,Northern Rivers Alliance,same,,,\n"
    let resolution = resolve(good + line)
    #expect(Set(resolution.entities).count == 1)
    let finding = try #require(resolution.findings.first)
    #expect(finding.position?.line == 3)
    #expect(finding.document == "decisions.csv")
    #expect(finding.message.contains(expected))
  }

  @Test func `a decision survives writing and reading`() {
    let decision = Decision(
      a: "Foro \"Agua\", A.C.", b: "Agua\nForo", verdict: .same, who: "ana", when: "2024",
      why: "one, two")
    let log = DecisionLog(utf8: Array((DecisionLog.header + decision.csv).utf8))
    #expect(log.findings.isEmpty)
    #expect(log.decisions.map(\.csv) == [decision.csv])
  }
}
