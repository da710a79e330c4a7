import Foundation
import Letters
import TestSupport
import Testing

@Suite struct OfficeReaderTests {
  static func document(_ name: String) throws -> Document {
    let file = Repository.fixtures.appending(path: "Documents/\(name)")
    return try Document(parsing: Array(Data(contentsOf: file)), source: name)
  }

  @Test(arguments: ["letter.docx", "letter.odt", "letter.rtf"])
  func `what is deleted or stands at the edges of pages is not read`(name: String) throws {
    let text = try Self.document(name).lines.map(\.content).joined(separator: "\n")
    #expect(!text.contains("Deleted Draft"))
    #expect(!text.contains("Running Head"))
    #expect(text.contains("The wells serve farms"))
  }

  @Test(arguments: ["letter.docx", "letter.odt"])
  func `a text box is read once, in its place`(name: String) throws {
    let lines = try Self.document(name).lines.map(\.content)
    let boxes = lines.indices.filter { lines[$0].hasPrefix("Water is a common good") }
    #expect(boxes.count == 1)
    #expect(try #require(boxes.first) < #require(lines.firstIndex(of: "Sincerely,")))
  }

  @Test(arguments: ["letter.docx", "letter.odt", "letter.rtf"])
  func `notes stand behind the text`(name: String) throws {
    let lines = try Self.document(name).lines.map(\.content)
    #expect(lines.last == "The measurements were published by the Upland Survey Office.")
  }

  @Test(arguments: ["letter.docx", "letter.odt"])
  func `numbered items and cells are known as such`(name: String) throws {
    let lines = try Self.document(name).lines
    let numbers = lines.compactMap { line -> Int? in
      if case .listItem(let number, _) = line.structure.kind { number } else { nil }
    }
    #expect(numbers == Array(1...12))
    let cells = lines.count { line in
      if case .tableCell = line.structure.kind { true } else { false }
    }
    #expect(cells == 20)
  }

  @Test func `the text that offsets count in shows marks and rows`() throws {
    let letter = try Self.document("letter.docx")
    let text = String(decoding: letter.text.utf8, as: UTF8.self)
    #expect(text.contains("\n1. Alder Valley Farmers’ Union\n2. Bright"))
    #expect(text.contains("\nJuniper Street Community Kitchen\tKenya\n"))
    for line in letter.lines { #expect(letter.text[line.sourceRange] == line.content) }
  }

  @Test func `lines parted by tabs are a table, code pages and surrogates are read`() throws {
    let rtf =
      #"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0 Skip;}}{\*\generator Skip;}\uc1 "#
      + #"\'c2\'ee\'e4\'e0\tab Kenya\par Nile {\v hidden}\u55357?\u56832? end\tab Peru\par}"#
    let letter = try Document(parsing: Array(rtf.utf8), source: "a.rtf")
    #expect(letter.lines.map(\.content) == ["Вода", "Kenya", "Nile 😀 end", "Peru"])
    #expect(letter.lines[3].structure.kind == .tableCell(row: 1, column: 1, isHeader: false))
  }

  @Test func `an address that touches a name is a line of its own, other links go on`() throws {
    let field = #"{\field{\*\fldinst{HYPERLINK "https://pond.example"}}{\fldrslt{\ul "#
    let rtf =
      #"{\rtf1\ansi Pond Watch"# + field + #"pond.example}}}\par Moss"# + field
      + #"Guild}}}\par "# + field + #"Home}}}\par }"#
    let letter = try Document(parsing: Array(rtf.utf8), source: "a.rtf")
    #expect(letter.lines.map(\.content) == ["Pond Watch", "pond.example", "MossGuild", "Home"])
    #expect(letter.lines.map { $0.structure.link != nil } == [false, true, false, true])
  }

  @Test func `a typed mark with a tab makes an item, a number without one a row`() throws {
    let rtf = #"{\rtf1\ansi \bullet\tab Aurora Trust\par \bullet\tab Birch Union\par }"#
    let letter = try Document(parsing: Array(rtf.utf8), source: "a.rtf")
    #expect(letter.lines.map(\.content) == ["Aurora Trust", "Birch Union"])
    #expect(
      letter.lines.allSatisfy { $0.structure.kind == .listItem(number: nil, depth: 0) })
  }

  @Test func `half an archive is told as damaged`() throws {
    let file = Repository.fixtures.appending(path: "Documents/letter.docx")
    let bytes = Array(try Data(contentsOf: file))
    let name = Array("word/document.xml".utf8)
    #expect(throws: ReadingError.self) {
      try Document(parsing: Array(bytes.prefix(bytes.count / 2)) + name, source: "a.docx")
    }
  }
}
