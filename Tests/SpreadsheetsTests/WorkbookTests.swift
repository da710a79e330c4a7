import Foundation
import Reports
import Spreadsheets
import TestSupport
import Testing

/// Workbooks, unpacked with `bsdtar` and read as the XML they are.
@Suite struct WorkbookTests {
  static let table = Table(
    name: "bodies", title: "Bodies", note: "Counted once.",
    columns: [
      .init("name"), .init("letters", nil, .integer), .init("weight", nil, .number(digits: 3)),
    ],
    rows: [
      [.text("=HYPERLINK(\"x\")"), .integer(3), .number(0.25)],
      [.text("Zoë & Søn <1>"), .empty, .number(.nan)],
      [.text("two\nlines \u{1}"), .integer(-1), .empty],
    ])

  /// The parts of a workbook by their paths inside it.
  func parts(of tables: [Table]) throws -> [String: String] {
    try TemporaryFolder.with { folder in
      let file = folder.appending(path: "tables.xlsx")
      try Workbook(tables).write(to: file.path)
      let target = folder.appending(path: "parts")
      try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
      let unpacking = Process()
      unpacking.executableURL = URL(filePath: "/usr/bin/env")
      unpacking.arguments = ["bsdtar", "-xf", file.path, "-C", target.path]
      try unpacking.run()
      unpacking.waitUntilExit()
      try #require(unpacking.terminationStatus == 0)
      return try ["xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet2.xml"]
        .reduce(into: [:]) { parts, path in
          parts[path] = try String(
            contentsOf: folder.appending(path: "parts/\(path)"), encoding: .utf8)
        }
    }
  }

  @Test func `a table is a sheet with its headings frozen`() throws {
    let parts = try parts(of: [Self.table])
    #expect(try #require(parts["xl/workbook.xml"]).contains("<sheet name=\"bodies\""))
    #expect(try #require(parts["xl/worksheets/sheet2.xml"]).contains("state=\"frozen\""))
  }

  @Test func `numbers are numbers, texts are texts, and no text is a formula`() throws {
    let parts = try parts(of: [Self.table])
    let sheet = try #require(parts["xl/worksheets/sheet2.xml"])
    #expect(sheet.contains("<c r=\"B2\"><v>3</v></c>"))
    #expect(sheet.contains("<c r=\"C2\"><v>0.25</v></c>"))
    #expect(!sheet.contains("<f>"))
    #expect(!sheet.contains("r=\"C3\""))
    let strings = try #require(parts["xl/sharedStrings.xml"])
    #expect(strings.contains("=HYPERLINK(\"x\")"))
    #expect(strings.contains("Zoë &amp; Søn &lt;1&gt;"))
  }

  @Test func `the same tables give the same bytes`() throws {
    try TemporaryFolder.with { folder in
      let files = try ["one.xlsx", "two.xlsx"].map { name in
        let file = folder.appending(path: name)
        try Workbook([Self.table]).write(to: file.path)
        return try Data(contentsOf: file)
      }
      #expect(files[0] == files[1])
    }
  }

  @Test func `a text longer than a cell is cut and says so`() throws {
    let long = Table(
      name: "long", title: "", columns: [.init("text")],
      rows: [[.text(String(repeating: "é", count: 40_000))]])
    let strings = try #require(try parts(of: [long])["xl/sharedStrings.xml"])
    #expect(strings.contains("é…"))
  }

  @Test func `a file that can't be written is told`() {
    #expect(throws: WritingError.self) { try Workbook([]).write(to: "/no/such/place.xlsx") }
  }
}
