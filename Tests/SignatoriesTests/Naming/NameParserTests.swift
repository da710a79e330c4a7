import Signatories
import Testing

@Suite struct NameParserTests {
  private func whole(_ name: String) -> String {
    var parser = NameParser()
    let parsed = parser.parse(name)
    return parsed.whole.map { parser.vocabulary.texts[Int($0)] }.joined(separator: " ")
  }

  private func acronyms(_ name: String) -> [String] {
    var parser = NameParser()
    let parsed = parser.parse(name)
    return parsed.acronyms.map { parser.vocabulary.texts[Int($0)] }
  }

  @Test(arguments: [
    ("Ríos Vivos, A. C.", "rios vivos"), ("RIOS VIVOS AC", "rios vivos"),
    ("The Harbour Defence Centre, Inc.", "harbor defense center"),
    ("Verein Nordlicht e. V.", "verein nordlicht"),
    ("L’Atelier de l’Eau asbl", "atelier eau"),
    ("Tenants’ Union", "tenants union"), ("ＦＵＬＬ Width", "full width"),
    ("Straße & Weg gGmbH", "strasse weg"), ("Волга", "volga"),
  ])
  func `case, accents, small words, legal forms and spelling fall away`(
    name: String, expected: String
  ) {
    #expect(whole(name) == expected)
  }

  @Test(arguments: [
    ("Northern Rivers Alliance (NRA)", ["nra"]), ("Northern Rivers Alliance - NRA", ["nra"]),
    ("NRA – Northern Rivers Alliance", ["nra"]), ("NRA (Northern Rivers Alliance)", ["nra"]),
    ("Northern Rivers Alliance (NRA/ARN)", ["nra", "arn"]),
    ("Northern Rivers Alliance NRA", ["nra"]), ("NRA", ["nra"]),
    ("Northern Rivers Alliance", []), ("Northern Rivers Alliance (Kenya)", []),
  ])
  func `acronyms beside a name are harvested`(name: String, expected: [String]) {
    #expect(acronyms(name) == expected)
  }

  @Test(arguments: [
    "Northern Rivers Alliance (NRA)", "NRA – Northern Rivers Alliance",
    "NRA: Northern Rivers Alliance", "NRA-Northern Rivers Alliance",
    "Northern Rivers Alliance, NRA", "Northern Rivers Alliance (Kenya)",
    "Northern Rivers Alliance, Kenya",
  ])
  func `what stands beside a name is no part of it`(name: String) {
    #expect(whole(name) == "northern rivers alliance")
  }

  @Test(arguments: ["", "…", "🌍", "---", "( )", "A.C."])
  func `a name without words parses to nothing or itself`(name: String) {
    var parser = NameParser()
    let parsed = parser.parse(name)
    #expect(parsed.isEmpty == (name != "A.C."))
  }
}
