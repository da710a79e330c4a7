import Signatories
import TestSupport
import Testing

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
