import Letters
import Signatories
import Testing

struct MentionCorrectionsTests {
  private let letter: Document
  private let mentions: [Mention]

  init() throws {
    letter = try Document(
      parsing: Array("Signed,\nOpen Ports\nAna Ruiz\nHarbor Watch".utf8), source: "a/letter.txt")
    mentions = ["Open Ports", "Ana Ruiz"].enumerated().map { index, name in
      Mention(
        document: "a/letter.txt", name: name, type: .organization, role: .signatory,
        range: SourceRange(start: 8 + 11 * index, end: 8 + 11 * index + name.utf8.count),
        start: SourcePosition(line: 2 + index, column: 1), rule: "signature-list",
        confidence: 0.5)
    }
  }

  private func corrections(_ rows: String) -> MentionCorrections {
    MentionCorrections(
      DelimitedText(
        utf8: Array(("document,name,action,value,who,when,why\n" + rows).utf8),
        source: "mentions.csv"))
  }

  @Test func `rows are applied in order and win`() throws {
    let outcome = corrections(
      """
      a/letter.txt,ana ruiz,type,person,NN,2026-01-02,a person
      a/letter.txt,Ana Ruiz,affiliation,Pier Trust
      letter.txt,Open Ports,rename,Open Ports e.V.
      \(letter.contentHash),Harbor Watch,add,speaker
      """
    ).applied(to: mentions, of: [letter])
    #expect(outcome.findings == [])
    #expect(outcome.applied == 4)
    #expect(outcome.mentions.map(\.name) == ["Open Ports e.V.", "Ana Ruiz", "Harbor Watch"])
    #expect(outcome.mentions.map(\.type) == [.organization, .person, .organization])
    #expect(outcome.mentions.map(\.role) == [.signatory, .signatory, .speaker])
    #expect(outcome.mentions.map(\.affiliation) == [nil, "Pier Trust", nil])
    #expect(
      outcome.mentions.allSatisfy { $0.rule == MentionCorrections.rule && $0.confidence == 1 })
    let added = try #require(outcome.mentions.last)
    #expect(letter.text[added.range] == "Harbor Watch")
    #expect(added.start == SourcePosition(line: 4, column: 1))
  }

  @Test func `a name is dropped in one role or in all`() {
    #expect(
      corrections("a/letter.txt,Open Ports,drop,").applied(to: mentions, of: [letter])
        .mentions.map(\.name) == ["Ana Ruiz"])
    let other = corrections("a/letter.txt,Open Ports,drop,speaker").applied(
      to: mentions, of: [letter])
    #expect(other.mentions == mentions)
    #expect(other.findings.count == 1)
  }

  @Test func `a row that fits nothing is told`() {
    let outcome = corrections(
      """
      b.txt,Open Ports,drop,
      a/letter.txt,Nobody,drop,
      a/letter.txt,Open Ports,add,
      """
    ).applied(to: mentions, of: [letter])
    #expect(outcome.mentions == mentions)
    #expect(outcome.applied == 0)
    #expect(outcome.findings.map(\.kind) == Array(repeating: "correction-unused", count: 3))
    #expect(outcome.findings[0].message.hasPrefix("mentions.csv:2: "))
  }

  @Test func `malformed rows are told by file and line, and the rest is applied`() {
    let read = corrections(
      """
      a/letter.txt,Open Ports,erase,
      a/letter.txt,,drop,
      a/letter.txt,Open Ports,role,chair
      a/letter.txt,Open Ports,rename,
      a/letter.txt,Ana Ruiz,type,person
      """)
    #expect(read.corrections.count == 1)
    #expect(read.problems.map(\.line) == [2, 3, 4, 5])
    #expect(
      read.problems[0].description
        == "mentions.csv:2: has the action “erase”; use add, drop, role, type, rename or affiliation"
    )
  }

  @Test func `a table without the needed columns is told once`() {
    let read = MentionCorrections(
      DelimitedText(utf8: Array("file;who\na;b\n".utf8), source: "mentions.csv"))
    #expect(read.corrections == [])
    #expect(read.problems.map(\.line) == [1])
  }

  @Test func `no rows change nothing`() {
    let outcome = corrections("").applied(to: mentions, of: [letter])
    #expect(outcome.mentions == mentions)
    #expect(outcome.findings == [])
  }
}
