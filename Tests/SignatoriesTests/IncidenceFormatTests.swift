import Foundation
import Letters
import Signatories
import TestSupport
import Testing

/// Incidences that others wrote, and our own read back.
@Suite struct IncidenceFormatTests {
  private func ties(_ text: String, _ source: String) throws -> [[String]] {
    try IncidenceTable(utf8: Array(text.utf8), source: source).mentions.map {
      [$0.name, $0.document]
    }
  }

  private static let expected = [["A Trust", "one"], ["A Trust", "two"], ["B", "two"]]

  @Test(arguments: [
    ("wide.csv", "organization,one,two,three\nA Trust,1,1,0\nB,0,1,\n"),
    ("wide.tsv", "\tone\ttwo\nA Trust\tx\tX\nB\t\t1\n"),
    (
      "full.dl",
      "dl nr=2, nc=2 format=fullmatrix\nrow labels:\n\"A Trust\"\nB\ncolumn labels:\none,two\n"
        + "data:\n1 1\n0 1\n"
    ),
    (
      "embedded.dl",
      "DL NR=2 NC=2\nFORMAT = FULLMATRIX\nlabels embedded:\ndata:\none two\n\"A Trust\" 1 1\nB 0 1\n"
    ),
    (
      "edges.dl",
      "dl nr=2, nc=2\nformat = edgelist2\nlabels embedded:\ndata:\n\"A Trust\" one 1\n"
        + "\"A Trust\" two\nB one 0\nB two 1\n"
    ),
    (
      "two.net",
      "*Vertices 4 2\n1 \"A Trust\"\n2 \"B\"\n3 \"one\"\n4 \"two\"\n*Edges\n1 3 1\n4 1\n2 4\n"
    ),
    (
      "list.net", "*Vertices 4 2\n1 \"A Trust\"\n2 B\n3 one\n4 two\n*Edgeslist\n1 3 4\n2 4\n"
    ),
    (
      "two.graphml",
      "<graphml><key id=\"b\" for=\"node\" attr.name=\"bipartite\"/><graph>"
        + "<node id=\"A Trust\"><data key=\"b\">0</data></node><node id=\"B\"><data key=\"b\">0"
        + "</data></node><node id=\"one\"><data key=\"b\">1</data></node><node id=\"two\">"
        + "<data key=\"b\">1</data></node><edge source=\"A Trust\" target=\"one\"/>"
        + "<edge source=\"two\" target=\"A Trust\"/><edge source=\"B\" target=\"two\"/>"
        + "</graph></graphml>"
    ),
  ])
  func `each form holds the same ties`(source: String, text: String) throws {
    #expect(try ties(text, source) == Self.expected)
  }

  @Test(arguments: [
    ("wide.csv", "organization,one,two\nA Trust,1,0\nLone,0,\nTotal,,\n"),
    (
      "full.dl",
      "dl nr=2, nc=2 format=fullmatrix\nrow labels:\n\"A Trust\",Lone\ncolumn labels:\none,two\n"
        + "data:\n1 0\n0 0\n"
    ),
    ("two.net", "*Vertices 4 2\n1 \"A Trust\"\n2 Lone\n3 one\n4 two\n*Edges\n1 3\n"),
    (
      "two.graphml",
      "<graphml><key id=\"b\" for=\"node\" attr.name=\"bipartite\"/><graph>"
        + "<node id=\"A Trust\"><data key=\"b\">0</data></node><node id=\"Lone\"><data key=\"b\">0"
        + "</data></node><node id=\"one\"><data key=\"b\">1</data></node>"
        + "<edge source=\"A Trust\" target=\"one\"/></graph></graphml>"
    ),
  ])
  func `who has no tie is still there`(source: String, text: String) throws {
    #expect(try ties(text, source) == [["A Trust", "one"], ["Lone", ""]])
  }

  @Test(arguments: [
    ("minus.net", "*Vertices 2 1\n1 A\n2 one\n*Edges\n1 2 -2\n", "minus.net:5: holds the weight"),
    ("nan.net", "*Vertices 2 1\n1 A\n2 one\n*Edges\n1 2 nan\n", "nan.net:5: holds the weight"),
    (
      "inf.dl", "dl nr=1, nc=1\nformat = edgelist2\nlabels embedded:\ndata:\nA one inf\n",
      "inf.dl:5:"
    ),
    ("minus.csv", "letter of,one,two\nA,1,-1\nB,0,1\n", "minus.csv:2: holds “-1” under “two”"),
    ("nan.csv", ",one,two\nA,1,0\nB,nan,1\n", "nan.csv:3: holds “nan” under “one”"),
  ])
  func `weights that say nothing are told with file and line`(
    source: String, text: String, words: String
  ) throws {
    let error = #expect(throws: IncidenceTableError.self) {
      _ = try IncidenceTable(utf8: Array(text.utf8), source: source)
    }
    #expect(try #require(error).description.contains(words))
  }

  @Test func `a column of weights is not used, and that is said`() throws {
    let table = try IncidenceTable(
      utf8: Array("organization,document,weight\nA,one,-1\nB,one,nan\n".utf8), source: "w.csv")
    #expect(table.mentions.count == 2)
    #expect(
      table.findings.map(\.message) == [
        "w.csv:1 has a column weight, which is not used: each row counts as one tie"
      ])
  }

  @Test(arguments: ["net", "graphml"])
  func `what this program wrote is read back`(ending: String) throws {
    func read(_ ending: String) throws -> Set<[String]> {
      let file = Repository.fixtures.appending(path: "Reports/shore.\(ending)")
      let text = try String(contentsOf: file, encoding: .utf8)
      return Set(try ties(text, "shore.\(ending)").map { [$0[0]] })
    }
    let graphML = try read("graphml")
    #expect(try read(ending) == graphML)
    #expect(graphML.count > 2)
  }

  @Test(arguments: [
    ("one.dl", "dl n=2\nformat = edgelist1\nlabels embedded:\ndata:\na b 1\n", ":4:"),
    ("one.net", "*Vertices 2\n1 a\n2 b\n*Edges\n1 2\n", ":5:"),
    ("same.net", "*Vertices 3 2\n1 a\n2 b\n3 c\n*Edges\n1 2\n", ":6:"),
    ("bad.dl", "dl nr=1 nc=1\nlabels embedded:\ndata:\none\na maybe\n", ":5:"),
    ("bad.graphml", "<graphml><node", ":1:"),
  ])
  func `a network of one mode or a damaged one is named with its line`(
    source: String, text: String, place: String
  ) throws {
    let error = try #require(throws: IncidenceTableError.self) { try ties(text, source) }
    #expect(error.description.hasPrefix(source + place))
  }

  @Test func `columns may have any names`() throws {
    let table = try IncidenceTable(
      utf8: Array("Org;Brief;Tag\nA;one;2020\n".utf8), source: "t.csv",
      columns: ["organization": "Org", "document": "brief", "date": "Tag"])
    #expect(table.mentions.map(\.document) == ["one"])
    #expect(table.documents[0].date?.description == "2020")
    #expect(throws: IncidenceTableError.self) {
      try IncidenceTable(
        utf8: Array("name\nA\n".utf8), source: "t.csv", columns: ["document": "Brief"])
    }
  }

  @Test func `rows that contradict each other are both named`() throws {
    let text = "organization,document,type\nA,one,organization\nB,one,\nA,one,person\none,two,\n"
    let messages = try IncidenceTable(utf8: Array(text.utf8), source: "t.csv").findings.map(
      \.message)
    #expect(messages.count == 2)
    #expect(messages[0].hasPrefix("t.csv:4") && messages[0].contains("line 2"))
    #expect(messages[1].hasPrefix("t.csv:5") && messages[1].contains("line 2"))
  }
}
