import Signatories
import TestSupport
import Testing

/// A small seeded generator.
private struct Congruential: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}

@Suite struct ResolutionPropertyTests {
  private let names = [
    "Northern Rivers Alliance", "Northern Rivers Alliance (NRA)", "NRA",
    "Northern Rivers Alliance Kenya",
    "Red de Ríos", "Red de Rios, A.C.", "Rivers Network", "Foro Kalina", "Kalina Forum",
  ]

  private func occurrences(_ names: [String]) -> [NameOccurrence] {
    names.enumerated().map { NameOccurrence(name: $1, document: "\($0 % 4).txt") }
  }

  @Test func `organizations are in order of id and every id stands once`() {
    let ids = Resolution(resolving: occurrences(names)).organizations.map(\.id)
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
  }

  @Test func `the same names give the same result`() {
    let first = Resolution(resolving: occurrences(names))
    let second = Resolution(resolving: occurrences(names))
    #expect(first.organizations == second.organizations)
    #expect(first.entities == second.entities)
    #expect(first.links == second.links)
    #expect(first.questions == second.questions)
  }

  @Test func `no order of the names changes who is who`() {
    let all = names.map { NameOccurrence(name: $0) }
    let expected = Resolution(resolving: all)
    for shift in names.indices {
      let turned = Array(all[shift...] + all[..<shift])
      let resolution = Resolution(resolving: turned)
      let back = names.indices.map { resolution.entities[($0 + names.count - shift) % names.count] }
      #expect(resolution.organizations.map(\.id) == expected.organizations.map(\.id))
      #expect(back == expected.entities)
    }
  }

  @Test func `resolving the labels of a resolution joins nothing more`() {
    let first = Resolution(resolving: names.map { NameOccurrence(name: $0) })
    let again = Resolution(resolving: first.organizations.map { NameOccurrence(name: $0.label) })
    #expect(again.organizations.count == first.organizations.count)
  }

  @Test func `new documents change no id of the old`() {
    let before = Resolution(resolving: occurrences(names))
    let added =
      occurrences(names)
      + ["Liga Kobe", "Kobe League (KL)", "NRA", "Ríos Vivos"]
      .map { NameOccurrence(name: $0, document: "new.txt") }
    let after = Resolution(resolving: added)
    for index in names.indices {
      #expect(
        before.organizations[before.entities[index]].id
          == after.organizations[after.entities[index]].id)
    }
    #expect(after.changes(since: AuthorityFile(exporting: before)).isEmpty)
  }

  /// Names of eight bodies, written as lists write them, in documents that come in batches.
  private func batch(_ seed: UInt64) -> [NameOccurrence] {
    var generator = Congruential(state: seed)
    let bodies = [
      [
        "Northern Rivers Alliance", "Northern Rivers Alliance (NRA)", "NRA",
        "The Northern Rivers Alliance",
      ],
      ["Northern Rivers Alliance Kenya", "Northern Rivers Alliance (Kenya)"],
      ["Red de Ríos del Kobe", "RED DE RIOS DEL KOBE, A.C.", "Red de Ríos del Kobe (RRK)"],
      ["Foro Kalina", "Kalina Forum", "Foro Kalina / Kalina Forum"],
      ["Liga de Mujeres del Limpira", "Limpira Women's League", "Liga de Mujeres del Limpria"],
      ["Salt Marsh Trust", "Salt Marsh Trust, Inc.", "Saltmarsh Trust"],
      ["Comité Vega", "Comite Vega", "Comité Vega Norte"], ["Blue Oak Fund", "Blue Oak"],
    ]
    return (0..<24).map { index in
      let forms = bodies[Int(generator.next() % 8)]
      return NameOccurrence(
        name: forms[Int(generator.next() % UInt64(forms.count))],
        document: "\(seed)-\(index % 6).txt")
    }
  }

  @Test(arguments: 1...40)
  func `of every name a later batch gives another id, the change is listed`(seed: Int) {
    let (first, second) = (batch(UInt64(seed)), batch(UInt64(seed + 1000)))
    let before = Resolution(resolving: first)
    let after = Resolution(resolving: first + second)
    let listed = Set(
      after.changes(since: AuthorityFile(exporting: before)).map { [$0.name, $0.before, $0.now] })
    for (index, occurrence) in first.enumerated() {
      let was = before.organizations[before.entities[index]].id
      let now = after.organizations[after.entities[index]].id
      #expect(was == now || listed.contains([occurrence.name, was, now]))
    }
  }

  @Test(arguments: 1...40)
  func `beside its exported authority file no batch changes an identity`(seed: Int) {
    let (first, second) = (batch(UInt64(seed)), batch(UInt64(seed + 1000)))
    let file = AuthorityFile(exporting: Resolution(resolving: first))
    for names in [first + second, second + first, Array((second + first).reversed())] {
      #expect(Resolution(resolving: names, authority: file).changes(since: file).isEmpty)
    }
  }

  @Test(arguments: [
    ("id,name,aliases\nkobe,Kobe Waters,Rivers Kobe\n", true),
    ("document,name,entity\na,Rivers Kobe,kobe\n", true),
    ("name\tentity\nRivers Kobe\tkobe\n", true),
    ("{\"name\":\"Rivers Kobe\",\"entity\":\"kobe\"}\n", true),
    ("{\"name\":\"Rivers Kobe\"\n", false), ("colour\nblue\n", false), ("", false),
  ])
  func `an earlier run is read from whatever resolve wrote`(text: String, isKnown: Bool) {
    let earlier = EarlierIdentities(utf8: Array(text.utf8), source: "earlier")
    #expect(earlier.map { $0.ids["Rivers Kobe"] == ["kobe"] } ?? false == isKnown)
  }

  @Test func `a change of identity is listed`() {
    let before = Resolution(resolving: [NameOccurrence(name: "Rivers Kobe")])
    let file = AuthorityFile(
      utf8: Array("id,name,aliases\nkobe,Kobe Waters,Rivers Kobe\n".utf8))
    let after = Resolution(resolving: [NameOccurrence(name: "Rivers Kobe")], authority: file)
    #expect(
      after.changes(since: AuthorityFile(exporting: before)).map(\.now) == ["kobe"])
  }

  @Test(arguments: [
    String(repeating: "x", count: 10_000), String(repeating: "Ríos ", count: 2_000),
    String(repeating: "(", count: 5_000), String(repeating: "A.", count: 5_000),
    "\u{0}\u{FFFD}\n\r\t",
    "\u{202E}سلام\u{202C} (א)", String(repeating: "e\u{301}", count: 3_000), "-", "& y e",
  ])
  func `no name is too long or too strange`(name: String) {
    let resolution = Resolution(resolving: [
      NameOccurrence(name: name, document: "a"), NameOccurrence(name: name + "!", document: "b"),
      NameOccurrence(name: "Rivers", document: "a", place: name),
    ])
    #expect(resolution.entities.count == 3)
    #expect(resolution.organizations.allSatisfy { !$0.id.isEmpty && $0.id.utf8.count < 120 })
  }

  @Test func `any bytes become names without harm`() {
    var state: UInt64 = 7
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    let alphabet = Array("aB1 .,-–/;:()[]&'’éßЖ中ا🌍\u{301}\u{200B}".unicodeScalars)
    let names = (0..<400).map { _ in
      String(
        String.UnicodeScalarView(
          (0..<(next() % 24)).map { _ in
            alphabet[Int(next() % UInt64(alphabet.count))]
          }))
    }
    let resolution = Resolution(resolving: occurrences(names))
    #expect(resolution.entities.count == names.count)
    #expect(resolution.entities.allSatisfy { resolution.organizations.indices.contains($0) })
  }

  @Test func `a hundred thousand equal names are one organization`() {
    let many = [NameOccurrence](
      repeating: NameOccurrence(name: "Rivers Kobe", document: "a"), count: 100_000)
    #expect(Resolution(resolving: many).organizations.count == 1)
  }
}
