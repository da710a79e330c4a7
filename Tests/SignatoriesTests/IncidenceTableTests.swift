import Letters
import Signatories
import Testing

@Suite struct IncidenceTableTests {
  func table(_ text: String) throws(IncidenceTableError) -> IncidenceTable {
    try IncidenceTable(utf8: Array(text.utf8), source: "coded.csv")
  }

  @Test func `every row becomes a mention in order`() throws {
    let read = try table(
      "organization,document,role,place,date\nA,one,signatory,Chile,2020-01\nB,two,speaker,,\n")
    #expect(read.mentions.map(\.name) == ["A", "B"])
    #expect(read.mentions.map(\.document) == ["one", "two"])
    #expect(read.mentions.map(\.role) == [.signatory, .speaker])
    #expect(read.mentions[0].place == "Chile")
    #expect(read.documents.map(\.id) == ["one", "two"])
    #expect(read.documents[0].date == PartialDate(year: 2020, month: 1))
    #expect(read.findings.isEmpty)
  }

  @Test func `a table without documents is a bare list of names`() throws {
    #expect(try !table("name\nA\nB\n").namesDocuments)
    #expect(try !table("name,document\nA,\nB,\n").namesDocuments)
  }

  @Test func `two dates of one document are told with both lines`() throws {
    let read = try table("name,document,date\nA,one,2020\nB,one,2021\n")
    #expect(read.documents[0].date == PartialDate(year: 2020))
    #expect(read.findings.count == 1)
    #expect(read.findings[0].message.contains("coded.csv:3"))
    #expect(read.findings[0].message.contains("line 2"))
  }

  @Test func `two titles, and two types, are told with both lines`() throws {
    let read = try table(
      "name,document,title,type\nA,one,T,organization\nB,one,U,person\nA,one,T,person\n")
    #expect(read.documents[0].title == "T")
    #expect(
      read.findings.map(\.message) == [
        "coded.csv:3 calls “one” “U”, line 2 calls it “T”; the first is used",
        "coded.csv:4 calls “A” in “one” a person, line 2 an organization; correct one of them",
      ])
  }

  @Test func `an id of an organization and of a document is told with both lines`() throws {
    let read = try table("name,document\nA,one\none,two\n")
    #expect(read.findings.count == 1)
    #expect(read.findings[0].message.contains("coded.csv:3 names the organization “one”"))
    #expect(read.findings[0].message.contains("line 2"))
  }

  @Test func `a cell that is no mark is named where most of a matrix is marks`() throws {
    let fault = IncidenceTableError.noIncidence(
      source: "coded.csv", line: 3,
      reason: "holds “zz” under “y”; a matrix holds 1 where somebody signed, else 0 or nothing")
    #expect(throws: fault) { try table("organization,x,y\nA,1,0\nB,1,zz\n") }
    #expect(try table("organization,x,y\nA,see below,1\nB,no idea,\n").mentions.count == 2)
  }

  @Test(arguments: ["role", "type", "date"])
  func `a word no column knows is told and the row kept`(column: String) throws {
    let read = try table("name,document,\(column)\nA,one,nonsense\n")
    #expect(read.mentions.count == 1)
    #expect(read.findings.count == 1)
  }

  @Test func `rows without a name are left out`() throws {
    let read = try table("name,document\n,one\nB,one\n")
    #expect(read.mentions.map(\.name) == ["B"])
    #expect(read.findings.count == 1)
  }

  @Test func `a table without a column of names is refused with its header`() {
    #expect(throws: IncidenceTableError.noNameColumn(source: "coded.csv", header: ["who", "what"]))
    {
      try table("who,what\nA,one\n")
    }
    #expect(throws: IncidenceTableError.noNames(source: "coded.csv")) { try table("name\n") }
  }
}
