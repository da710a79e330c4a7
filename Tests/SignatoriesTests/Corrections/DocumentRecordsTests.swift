import Letters
import Signatories
import Testing

struct DocumentRecordsTests {
  private let documents: [Document]

  init() throws {
    documents = try ["a.txt", "b.txt", "c.txt"].map {
      try Document(parsing: Array("Letter \($0)".utf8), source: $0)
    }
  }

  private func records(_ text: String) -> DocumentRecords {
    DocumentRecords(DelimitedText(utf8: Array(text.utf8), source: "documents.csv"))
  }

  @Test func `titles, dates and further columns are stated`() {
    let table = records(
      """
      document,title,date,url,theme
      a.txt,On ports,2020-05,https://ports.example,sea
      \(documents[1].contentHash),,1999,,
      """)
    let outcome = table.applied(to: documents)
    #expect(table.attributeNames == ["url", "theme"])
    #expect(outcome.documents[0].title == "On ports")
    #expect(outcome.documents[0].date == PartialDate(year: 2020, month: 5))
    #expect(outcome.documents[1].date == PartialDate(year: 1999))
    #expect(outcome.documents[2].title == documents[2].title)
    #expect(outcome.attributes["a.txt"]?.map(\.name) == ["url", "theme"])
    #expect(outcome.attributes["a.txt"]?.map(\.value) == ["https://ports.example", "sea"])
    #expect(outcome.findings == [])
  }

  @Test func `copies are forced and forbidden`() {
    let outcome = records("document,same_as\na.txt,b.txt | !c.txt\nc.txt,-\n").applied(
      to: documents)
    #expect(outcome.same == [DocumentPair("a.txt", "b.txt")])
    #expect(outcome.different == [DocumentPair("c.txt", "a.txt")])
    #expect(outcome.apart == ["c.txt"])
  }

  @Test func `rows for documents that were not read are told`() {
    let outcome = records("document,same_as\nz.txt,\na.txt,y.txt\n").applied(to: documents)
    #expect(outcome.findings.map(\.document) == ["z.txt", "y.txt"])
  }

  @Test func `a date that is none is told by file and line`() {
    let table = records("document,date\na.txt,May 2020\nb.txt,2020\n")
    #expect(table.records.count == 1)
    #expect(
      table.problems.map(\.description)
        == ["documents.csv:2: has the date “May 2020”; write 1999, 2026-02 or 2022-07-11"])
  }
}
