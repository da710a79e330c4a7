import Letters
import Signatories
import Testing

@Suite struct ParentTests {
  private func rolledUp(_ names: [String], _ authority: String) -> Resolution {
    Resolution(
      resolving: names.enumerated().map { NameOccurrence(name: $1, document: "\($0).txt") },
      authority: AuthorityFile(utf8: Array(authority.utf8))
    ).rolledUpToParents()
  }

  @Test func `parts count as their topmost parent`() {
    let resolution = rolledUp(
      ["Alpha Rivers", "Beta Lakes", "Gamma Seas", "Delta Hills"],
      "id,name,parent\na,Alpha Rivers,b\nb,Beta Lakes,Gamma Seas\nc,Gamma Seas,\n")
    #expect(resolution.organizations.map(\.id) == ["c", "delta-hills"])
    #expect(resolution.entities == [0, 0, 0, 1])
  }

  @Test func `a parent that signed nothing becomes an organization`() {
    let resolution = rolledUp(
      ["Alpha Rivers", "Beta Lakes"],
      "name,parent\nAlpha Rivers,World Waters\nBeta Lakes,World Waters\n")
    #expect(resolution.organizations.map(\.label) == ["World Waters"])
    #expect(resolution.entities == [0, 0])
  }

  @Test func `a circle of parents is told and left`() {
    let resolution = rolledUp(
      ["Alpha Rivers", "Beta Lakes"],
      "name,parent\nAlpha Rivers,Beta Lakes\nBeta Lakes,Alpha Rivers\n")
    #expect(Set(resolution.entities).count == 2)
    #expect(resolution.findings.contains { $0.kind == "parent-circle" })
  }
}
