import Signatories
import Testing

/// Which names are joined, by which rule, and which stay two.
@Suite struct ResolutionRuleTests {
  /// Each name in a document of its own.
  private func resolve(_ names: [String]) -> Resolution {
    Resolution(
      resolving: names.enumerated().map { NameOccurrence(name: $1, document: "\($0).txt") })
  }

  @Test(arguments: [
    ("Northern Rivers Alliance", "NORTHERN RIVERS ALLIANCE, Inc.", LinkRule.sameName),
    ("Red de Ríos & Lagos", "Red de Rios y Lagos, A. C.", .sameName),
    ("The Harbour Workers’ Organisation", "Harbor Workers' Organization", .sameName),
    ("Northern Rivers Alliance", "Northern Rivers Alliance (NRA)", .acronymBeside),
    ("NRA – Northern Rivers Alliance", "Northern Rivers Alliance, NRA", .acronymBeside),
    ("Northern Rivers Alliance", "Northern Rivers Alliance (Kenya)", .placeBeside),
    ("RiverWatch Kalina", "River Watch Kalina", .spacing),
    ("Northern Kalina Alliance", "Northern Kailna Alliance", .typingError),
    ("Association of Kalina Fishers", "Association of Kalina Fisher", .inflection),
    ("NRA", "Northern Rivers Alliance (NRA)", .acronymAlone),
    ("Kalina Rivers Network / Red de Ríos Kalina", "Kalina Rivers Network", .otherName),
    ("Kalina Rivers (Friends of Free Water)", "Friends of Free Water", .otherName),
    ("Kalina Rivers – for clean water", "Kalina Rivers", .motto),
    ("Northern Kalina Rivers Alli…", "Northern Kalina Rivers Alliance", .truncation),
    ("Fundación Kalina", "Kalina Foundation", .translation),
    (
      "Red de Comercio Justo y Derechos Humanos", "Human Rights and Fair Trade Network",
      .translation
    ),
    ("Amigos de la Tierra Kenia", "Friends of the Earth Kenya", .sameName),
    ("Волга Форум", "Volga Forum", .sameName),
  ])
  func `two forms of one name are joined by the rule that says why`(
    a: String, b: String, rule: LinkRule
  ) throws {
    let resolution = resolve([a, b])
    try #require(resolution.organizations.count == 1)
    let link = try #require(resolution.links.first)
    #expect(link.rule == rule)
    #expect(link.sentence.contains(a) && link.sentence.contains(b))
    #expect(link.sentence.contains(rule.reason))
  }

  @Test(arguments: [
    ("Kalina Rivers Forum México", "Kalina Rivers Forum Perú"),
    ("Kalina Rivers Forum", "Kalina Rivers Forum México"),
    ("Kalina Rivers Forum (KRF) Kenya", "Kalina Rivers Forum (KRF) – Ghana"),
    ("Center for Human Rights and Fair Trade", "Center for Fair Trade and Human Rights"),
    ("Northern Rivers Alliance (NRA)", "Northern Roads Alliance (NRA)"),
    ("Fundar, Centro de Análisis", "Fundación Centro de Análisis Social"),
    ("Kalina Rivers Forum (Western Chapter)", "Kalina Rivers Forum (Eastern Chapter)"),
    ("Local 12 Harbor Workers Union", "Local 15 Harbor Workers Union"),
    ("河流保护协会", "河流教育协会"),
    ("A.C.", "S.A."), ("…", "—"), ("🌍", "🌊"),
  ])
  func `two bodies stay two`(a: String, b: String) {
    #expect(resolve([a, b]).organizations.count == 2)
  }

  @Test func `two names of one list are two organizations unless they are equal`() {
    let together = ["Northern Kalina Alliance", "Northern Kailna Alliance", "Rios, A.C.", "Ríos"]
      .map { NameOccurrence(name: $0, document: "letter.txt") }
    let resolution = Resolution(resolving: together)
    #expect(resolution.organizations.count == 3)
    #expect(resolution.entities[2] == resolution.entities[3])
    #expect(resolution.questions.contains { $0.reason.contains("letter.txt") })
  }

  @Test func `nothing follows from names standing together in a bare list`() {
    let bare = ["Northern Kalina Alliance", "Northern Kailna Alliance"]
      .map { NameOccurrence(name: $0) }
    #expect(Resolution(resolving: bare).organizations.count == 1)
  }

  @Test func `equal names in two countries are two organizations and a question`() {
    let names = [("Rivers Kalina", "Kenya"), ("Rivers Kalina (RK)", "Ghana")]
      .enumerated().map { NameOccurrence(name: $1.0, document: "\($0).txt", place: $1.1) }
    let resolution = Resolution(resolving: names)
    #expect(resolution.organizations.count == 2)
    #expect(resolution.questions.map(\.rule) == [.placesDiffer])
  }

  @Test func `an acronym borne by two bodies joins neither`() {
    let resolution = resolve([
      "RKA", "Rivers Kalina Alliance (RKA)", "Roads Kobe Assembly (RKA)",
    ])
    #expect(resolution.organizations.count == 3)
  }

  @Test func `an acronym with a place is that of the chapter`() {
    let resolution = resolve([
      "RKA Kenya", "Rivers Kalina Alliance (RKA) Kenya", "Rivers Kalina Alliance (RKA)", "RKA",
    ])
    #expect(resolution.entities[0] == resolution.entities[1])
    #expect(resolution.entities[2] == resolution.entities[3])
    #expect(resolution.entities[0] != resolution.entities[2])
  }

  @Test func `a chain through a third name joins no two that contradict each other`() {
    let resolution = resolve([
      "Kalina Institute for Clean Water (KICW)", "Kalina Initiative for Clean Water (KICW)", "KICW",
    ])
    #expect(resolution.entities[0] != resolution.entities[1])
  }

  @Test func `a person is never an organization of the same name`() {
    let resolution = Resolution(resolving: [
      NameOccurrence(name: "Rosa Kalina", type: .person), NameOccurrence(name: "Rosa Kalina"),
      NameOccurrence(name: "ROSA KALINA", type: .person),
    ])
    #expect(resolution.organizations.count == 2)
    #expect(resolution.entities[0] == resolution.entities[2])
  }

  @Test func `a chapter and a part name the body they belong to`() {
    let resolution = resolve([
      "Kalina Rivers Forum", "Kalina Rivers Forum Kenya", "Kalina Rivers Forum – Advocacy Office",
    ])
    let parents = resolution.organizations.map { organization in
      organization.attributes.first { $0.name == "parent" }?.value
    }
    #expect(resolution.organizations.count == 3)
    #expect(parents.count { $0 == "Kalina Rivers Forum" } == 2)
  }
}
