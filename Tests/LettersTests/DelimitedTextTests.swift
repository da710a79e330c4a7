import Letters
import Testing

@Suite struct DelimitedTextTests {
  func table(_ text: String) -> DelimitedText {
    DelimitedText(utf8: Array(text.utf8), source: "table.csv")
  }

  @Test func `quoted fields hold delimiters, doubled quotes and line ends`() {
    let read = table("organization,document\n\"A, \"\"B\"\" and\nC\",one\nD,two\n")
    #expect(read.header == ["organization", "document"])
    #expect(read.rows.map(\.fields) == [["A, \"B\" and\nC", "one"], ["D", "two"]])
    #expect(read.rows.map(\.line) == [2, 4])
  }

  @Test(arguments: [
    ("a\tb;c\n1\t2;3", ["1", "2;3"]), ("a;b\n1;2,5", ["1", "2,5"]), ("a,b\n1,2", ["1", "2"]),
  ])
  func `the header decides the delimiter`(text: String, fields: [String]) {
    #expect(table(text).rows.map(\.fields) == [fields])
  }

  @Test func `a byte order mark and carriage returns are no part of a name`() {
    let read = table("\u{FEFF}name,date\r\nA,\r\n")
    #expect(read.header == ["name", "date"])
    #expect(read.rows.map(\.fields) == [["A", ""]])
    #expect(read.column("NAME") == 0)
  }

  @Test func `short records are filled and empty lines passed over`() {
    #expect(table("a,b,c\n1\n\n2,3\n").rows.map(\.fields) == [["1", "", ""], ["2", "3", ""]])
  }

  @Test func `a record with too many fields is told and the rest is kept`() {
    let read = table("a,b\n1,2,3\n4,5\n")
    #expect(read.rows.map(\.fields) == [["4", "5"]])
    #expect(read.problems.map(\.line) == [2])
  }

  @Test func `an open quote is told with the line it opens on`() {
    let read = table("a,b\n1,2\n\"3,4\n5,6\n")
    #expect(read.rows.map(\.fields) == [["1", "2"]])
    #expect(read.problems.map(\.line) == [3])
  }

  @Test(arguments: ["", "\n", "\u{FEFF}", "\""])
  func `nothing is read from nothing`(text: String) {
    #expect(table(text).rows.isEmpty)
  }

  @Test func `an apostrophe that keeps a spreadsheet from a formula is no part of the text`() {
    let table = DelimitedText(
      utf8: Array("name\n'=SUM(1)\n\"'-40 Club\"\n'Tis Us\n'\n".utf8), source: "a.csv")
    #expect(table.rows.map(\.fields) == [["=SUM(1)"], ["-40 Club"], ["'Tis Us"], ["'"]])
    let tabs = DelimitedText(utf8: Array("name\tdocument\n'=A\tb\n".utf8), source: "a.tsv")
    #expect(tabs.rows.map(\.fields) == [["'=A", "b"]])
  }
}
