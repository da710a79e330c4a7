import Letters
import Signatories
import Testing

struct ReconciliationTests {
  private func document(
    _ lines: [String], claiming count: Int? = nil, _ relation: ClaimedCount.Relation = .exactly,
    kind: DocumentKind = .letter
  ) throws -> Document {
    let text = lines.joined(separator: "\n")
    let read = try Document(parsing: Array(text.utf8), source: "letter.txt")
    let claimed = count.map {
      ClaimedCount(
        count: $0, relation: relation, text: "\($0) organizations",
        range: SourceRange(start: 0, end: 1))
    }
    return Document(
      id: read.id, text: read.text, lines: read.lines, title: nil, date: nil, language: "en",
      kind: kind, claimed: claimed)
  }

  private func signers(
    _ names: [String], in document: Document, persons: Set<String> = [],
    rule: String = "signature-list"
  ) -> [Mention] {
    var offset = 0
    return names.map { name in
      let text = Array(document.text.utf8)
      let wanted = Array(name.utf8)
      var start = offset
      while start + wanted.count <= text.count, !text[start...].starts(with: wanted) { start += 1 }
      offset = start + wanted.count
      let range = SourceRange(start: start, end: offset)
      return Mention(
        document: document.id, name: name, type: persons.contains(name) ? .person : .organization,
        role: .signatory, range: range, start: document.text.position(of: start), rule: rule,
        confidence: 1)
    }
  }

  @Test func `claim and list are told in words`() throws {
    let letter = try document(["A", "Open Ports", "Ana Ruiz", "Leo Mar"], claiming: 3)
    let found = Reconciliation(
      letter,
      mentions: signers(
        ["Open Ports", "Ana Ruiz", "Leo Mar"], in: letter, persons: ["Ana Ruiz", "Leo Mar"]))
    #expect(found.summary == "claims 3, lists 3 entries: 1 organization and 2 persons")
    #expect(found.agrees)
    #expect(found.causes == [.personsAmongOrganizations(2)])
    #expect(found.finding == nil)
  }

  @Test func `a release that lists nobody reports a letter`() throws {
    let more = try document(["x"], claiming: 70, .atLeast, kind: .pressRelease)
    #expect(
      Reconciliation(more, mentions: []).summary
        == "reports a letter with more than 70 signers, lists none")
    let exact = try document(["x"], claiming: 94, kind: .pressRelease)
    #expect(
      Reconciliation(exact, mentions: []).summary
        == "reports a letter with 94 signers, lists none")
    #expect(Reconciliation(exact, mentions: []).agrees)
    let silent = try document(["x"])
    #expect(Reconciliation(silent, mentions: []).summary == "lists none")
    let letter = try document(["x"], claiming: 1000, .atLeast)
    #expect(
      Reconciliation(letter, mentions: []).summary == "claims more than 1000 signers, lists none")
  }

  @Test(arguments: [
    (5, ClaimedCount.Relation.exactly, false), (4, .exactly, true), (4, .atLeast, true),
    (3, .atLeast, true), (5, .atLeast, false), (5, .about, true), (9, .about, false),
  ])
  func `four signers agree with a claim`(
    claimed: Int, relation: ClaimedCount.Relation, agrees: Bool
  ) throws {
    let names = ["Open Ports", "Harbor Watch", "Crew Alliance", "Sea Mission"]
    let letter = try document(names, claiming: claimed, relation)
    let found = Reconciliation(letter, mentions: signers(names, in: letter))
    #expect(found.agrees == agrees)
    #expect((found.finding == nil) == agrees)
  }

  @Test func `a gap in the numbering is a cause`() throws {
    let letter = try document(
      ["1. Open Ports", "2. Harbor Watch", "3. Crew Alliance", "5. Sea Mission"], claiming: 5)
    let found = Reconciliation(
      letter,
      mentions: signers(["Open Ports", "Harbor Watch", "Crew Alliance", "Sea Mission"], in: letter))
    #expect(found.causes == [.numberingSkips([4])])
    #expect(
      found.explanation
        == "claims 5, lists 4 entries: 4 organizations; the numbering skips 4")
  }

  @Test func `a numbered line without a signer is a cause`() throws {
    let letter = try document(
      ["1. Open Ports", "2. ???", "3. Crew Alliance", "4. Sea Mission"], claiming: 4)
    let found = Reconciliation(
      letter, mentions: signers(["Open Ports", "Crew Alliance", "Sea Mission"], in: letter))
    #expect(found.causes == [.unreadNumbers([2])])
  }

  @Test func `a line listed twice is a cause`() throws {
    let names = ["Open Ports", "Harbor Watch", "Open Ports"]
    let letter = try document(names, claiming: 2)
    let found = Reconciliation(letter, mentions: signers(names, in: letter))
    #expect(found.causes == [.listedTwice(["Open Ports"])])
  }

  @Test func `two names on one line are a cause`() throws {
    let letter = try document(
      ["Open Ports", "Harbor Watch", "Crew Alliance", "Sea Mission / Pier Trust"], claiming: 4)
    let found = Reconciliation(
      letter,
      mentions: signers(
        ["Open Ports", "Harbor Watch", "Crew Alliance", "Sea Mission", "Pier Trust"], in: letter))
    #expect(found.causes == [.twoOnOneLine([4])])
  }

  @Test func `a list printed in part agrees with any claim`() throws {
    let letter = try document(["Signers include Open Ports and Sea Mission."], claiming: 26)
    let found = Reconciliation(
      letter,
      mentions: signers(["Open Ports", "Sea Mission"], in: letter, rule: SignerInProse.name))
    #expect(found.causes == [.listedInPart])
    #expect(found.agrees)
  }

  @Test func `issuers may be counted among the signers`() throws {
    let letter = try document(["By Harbor Watch", "Open Ports", "Sea Mission"], claiming: 3)
    var issuer = signers(["Harbor Watch"], in: letter)
    issuer[0].role = .issuer
    let found = Reconciliation(
      letter, mentions: issuer + signers(["Open Ports", "Sea Mission"], in: letter))
    #expect(found.causes == [.issuersCounted(1)])
    #expect(!found.agrees)
  }
}
