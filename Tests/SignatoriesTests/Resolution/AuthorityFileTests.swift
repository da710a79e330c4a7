import Letters
import Signatories
import Testing

@Suite struct AuthorityFileTests {
  private func file(_ text: String) -> AuthorityFile { AuthorityFile(utf8: Array(text.utf8)) }

  private func resolve(_ names: [String], _ text: String) -> Resolution {
    Resolution(
      resolving: names.enumerated().map { NameOccurrence(name: $1, document: "\($0).txt") },
      authority: file(text))
  }

  @Test func `aliases are one organization with the file's id, name and columns`() throws {
    let resolution = resolve(
      ["World Rivers Movement", "Rivers Now!"],
      """
      id,name,aliases,kind,wikidata,colour
      Q1,Rivers Now,World Rivers Movement | WRM,NGO,Q1,blue

      """)
    let organization = try #require(resolution.organizations.first)
    #expect(resolution.organizations.count == 1)
    #expect(organization.id == "Q1")
    #expect(organization.label == "Rivers Now")
    #expect(organization.attributes.map(\.name) == ["kind", "wikidata", "colour"])
    #expect(organization.names == ["Rivers Now!", "World Rivers Movement"])
  }

  @Test func `two lines are two organizations whatever their names`() {
    let resolution = resolve(
      ["Rivers Now (RN)", "Rivers Now"], "name\nRivers Now (RN)\nRivers Now\n")
    #expect(Set(resolution.entities).count == 2)
  }

  @Test func `an alias that occurs twice stays with the first and is told`() {
    let resolution = resolve(
      ["Alpha Rivers", "Beta Lakes", "Blue"], "name,aliases\nAlpha Rivers,Blue\nBeta Lakes,Blue\n")
    #expect(resolution.entities[0] == resolution.entities[2])
    #expect(resolution.entities[1] != resolution.entities[2])
    #expect(resolution.findings.map(\.position?.line) == [3])
  }

  @Test func `a file of a run is read back byte for byte and changes nothing`() {
    let names = ["Red | de Agua, A.C.", "Foro \"Sur\"", "Foro Sur", "Red de Agua"]
      .map { NameOccurrence(name: $0) }
    let resolution = Resolution(resolving: names)
    let exported = AuthorityFile(exporting: resolution)
    #expect(AuthorityFile(utf8: exported.utf8).utf8 == exported.utf8)
    let again = Resolution(resolving: names, authority: exported)
    #expect(again.organizations.map(\.id) == resolution.organizations.map(\.id))
    #expect(again.entities == resolution.entities)
    #expect(AuthorityFile(exporting: again).utf8 == exported.utf8)
  }

  @Test(arguments: ["", "\n", "colour\nblue\n", "name\n\n,\n", "name\n\"x\n"])
  func `a file without organizations is harmless`(text: String) {
    #expect(Set(resolve(["Alpha Rivers", "Beta Lakes"], text).entities).count == 2)
  }
}
