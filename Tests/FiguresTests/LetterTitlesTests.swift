import Coalitions
import Figures
import Letters
import Signatories
import Testing

@Suite struct LetterTitlesTests {
  private func network(_ letters: [(id: String, title: String?, date: PartialDate?)])
    -> SigningNetwork
  {
    SigningNetwork(
      organizations: [Organization(id: "o", label: "O", names: [])],
      documents: letters.map {
        SigningNetwork.Letter(id: $0.id, title: $0.title, date: $0.date, kind: .letter)
      },
      signings: letters.indices.map {
        .init(organization: 0, document: $0, roles: [.signatory], mentions: [])
      })
  }

  private func titles(_ letters: [(id: String, title: String?, date: PartialDate?)]) -> [String] {
    network(letters).withDistinctTitles.documents.map(\.displayTitle)
  }

  private let may = PartialDate(year: 2001, month: 5, day: 3)
  private let june = PartialDate(year: 2001, month: 6, day: 4)

  @Test func `letters without title of the same day are told apart by their files`() {
    #expect(
      titles([("in/a.txt", nil, may), ("in/b.txt", nil, may), ("in/c.txt", nil, june)]) == [
        "Letter of 3 May 2001 (a)", "Letter of 3 May 2001 (b)", "Letter of 4 June 2001",
      ])
  }

  @Test func `letters of one title are told apart by their days, else by their files`() {
    #expect(
      titles([("a.txt", "Open letter", may), ("b.txt", "Open letter", june)]) == [
        "Open letter, 3 May 2001", "Open letter, 4 June 2001",
      ])
    #expect(
      titles([("a.txt", "Open letter", may), ("b.txt", "Open letter", nil)]) == [
        "Open letter (a)", "Open letter (b)",
      ])
  }

  @Test func `files of one name in two folders are told apart by their ids`() {
    #expect(
      titles([("x/a.txt", nil, may), ("y/a.txt", nil, may)]) == [
        "Letter of 3 May 2001 (x/a.txt)", "Letter of 3 May 2001 (y/a.txt)",
      ])
  }

  @Test func `different titles stay as they are`() {
    let letters = network([("a", "One", may), ("b", "Two", may)])
    #expect(letters.withDistinctTitles.documents == letters.documents)
  }

  @Test(arguments: [
    ("St.Paul", "Letter St.Paul"), ("call 2.0", "Letter call 2.0"),
    ("in/appeal.v2.txt", "Letter appeal.v2"), ("a.docx", "Letter a"), ("17", "Letter 17"),
  ])
  func `only the ending of a format that is read is left out`(id: String, title: String) {
    #expect(network([(id, nil, nil)]).documents[0].displayTitle == title)
  }

  @Test func `a day stands beside a title that tells of another`() {
    let storm = network([("a.txt", "Statement on the storm of 13 May 2001", may)])
    let figure = FreeBipartiteMap(storm, clusters: [0]).figure()
    let lines = figure.drawing.nodes.flatMap { $0.text?.lines ?? [] }
    #expect(lines.contains("3 May 2001"))
  }
}
