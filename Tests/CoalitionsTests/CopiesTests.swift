import Coalitions
import Letters
import Signatories
import Testing

struct CopiesTests {
  /// A letter of so many sentences about a subject, signed by organizations given by number.
  private func letter(
    _ id: String, about subject: String, signers: [Int], date: String? = nil,
    language: String = "en", title: String? = nil, claimed: Int? = nil
  ) throws -> (document: Document, mentions: [Mention], entities: [Int]) {
    let verbs = ["close", "guard", "visit", "paint", "count", "free", "light", "build", "sell"]
    let body = verbs.enumerated().map { number, verb in
      "They \(verb) the \(subject) number \(number) and nobody may \(verb) \(subject) at night."
    }
    let names = signers.map { "Organization number \($0) of \(language)" }
    let text = (body + names).joined(separator: "\n\n")
    let read = try Document(parsing: Array(text.utf8), source: id)
    let document = Document(
      id: id, text: read.text, lines: read.lines, title: title,
      date: date.flatMap { PartialDate(iso8601: $0) }, language: language, kind: .letter,
      claimed: claimed.map {
        ClaimedCount(count: $0, relation: .exactly, text: "", range: SourceRange(start: 0, end: 1))
      })
    let first = read.lines.count - names.count
    let mentions = names.enumerated().map { index, name in
      let range = read.lines[first + index].sourceRange
      return Mention(
        document: id, name: name, type: .organization, role: .signatory, range: range,
        start: read.text.position(of: range.start), rule: "signature-list", confidence: 1)
    }
    return (document, mentions, signers)
  }

  private func copies(
    _ letters: [(document: Document, mentions: [Mention], entities: [Int])],
    decisions: Copies.Decisions = Copies.Decisions()
  ) -> Copies {
    Copies(
      of: letters.map(\.document), mentions: letters.flatMap(\.mentions),
      entities: letters.flatMap(\.entities), decisions: decisions)
  }

  @Test func `two formats are one letter`() throws {
    let found = copies([
      try letter("a.md", about: "ports", signers: Array(0..<12)),
      try letter("a.txt", about: "ports", signers: Array(0..<12)),
    ])
    #expect(found.originals == ["a.txt": "a.md"])
    #expect(found.findings.map(\.kind) == ["copy"])
    #expect(found.findings[0].message.contains("12 of 12 and 12 signers in common"))
  }

  @Test func `a later version with more signers is folded into the earlier`() throws {
    let found = copies([
      try letter("late.txt", about: "ports", signers: Array(0..<30), date: "2020-06-01"),
      try letter("early.txt", about: "ports", signers: Array(0..<20), date: "2020-05-01"),
    ])
    #expect(found.originals == ["late.txt": "early.txt"])
  }

  @Test func `a translation with its rows re-ordered is a copy`() throws {
    let found = copies([
      try letter(
        "en.txt", about: "ports", signers: Array(0..<40), date: "2012-04-22", language: "en"),
      try letter(
        "pt.txt", about: "portos", signers: (0..<38).reversed() + [90], date: "2012-04-22",
        language: "pt"),
    ])
    #expect(found.originals == ["pt.txt": "en.txt"])
    #expect(found.findings[0].message.contains("in en and pt"))
  }

  @Test func `letters in two languages with different dates are two`() throws {
    let found = copies([
      try letter("en.txt", about: "ports", signers: Array(0..<40), date: "2012-04-22"),
      try letter(
        "pt.txt", about: "navios", signers: Array(0..<40), date: "2013-04-22", language: "pt"),
    ])
    #expect(found.originals == [:])
  }

  @Test func `a translation without another witness is only proposed`() throws {
    let found = copies([
      try letter("en.txt", about: "ports", signers: Array(0..<40)),
      try letter("pt.txt", about: "portos", signers: Array(0..<40), language: "pt"),
    ])
    #expect(found.originals == [:])
    #expect(found.findings.map(\.kind) == ["possible-copy"])
  }

  @Test func `two letters of one coalition stay two`() throws {
    let found = copies([
      try letter("a.txt", about: "ports", signers: Array(0..<40), date: "2020-01-02", title: "A"),
      try letter("b.txt", about: "roads", signers: Array(0..<40), date: "2020-03-04", title: "B"),
    ])
    #expect(found.originals == [:])
    #expect(found.findings == [])
  }

  @Test func `two texts of one coalition on one day are proposed`() throws {
    let found = copies([
      try letter("a.txt", about: "ports", signers: Array(0..<40), date: "2020-01-02"),
      try letter("b.txt", about: "roads", signers: Array(0..<40), date: "2020-01-02"),
    ])
    #expect(found.originals == [:])
    #expect(found.findings.map(\.kind) == ["possible-copy"])
  }

  @Test func `the same text signed by others is another document`() throws {
    let found = copies([
      try letter("a.txt", about: "ports", signers: Array(0..<10)),
      try letter("b.txt", about: "ports", signers: Array(20..<30)),
    ])
    #expect(found.originals == [:])
  }

  @Test func `people decide`() throws {
    let letters = [
      try letter("a.txt", about: "ports", signers: Array(0..<10)),
      try letter("b.txt", about: "ports", signers: Array(0..<10)),
      try letter("c.txt", about: "roads", signers: [3]),
    ]
    #expect(
      copies(letters, decisions: .init(different: [DocumentPair("b.txt", "a.txt")])).originals
        == [:])
    #expect(copies(letters, decisions: .init(apart: ["b.txt"])).originals == [:])
    #expect(
      copies(letters, decisions: .init(same: [DocumentPair("c.txt", "b.txt")])).originals
        == ["b.txt": "a.txt", "c.txt": "a.txt"])
  }

  @Test func `unsigned documents are copies only where nearly all the text is the same`() throws {
    let found = copies([
      try letter("a.md", about: "ports", signers: []),
      try letter("a.txt", about: "ports", signers: []),
      try letter("b.txt", about: "roads", signers: []),
    ])
    #expect(found.originals == ["a.txt": "a.md"])
  }

  @Test func `nothing is folded in an empty corpus`() {
    #expect(copies([]).originals == [:])
  }
}
