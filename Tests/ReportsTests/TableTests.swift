import Foundation
import Reports
import Testing

struct TableTests {
  private let ties = Table(
    name: "ties", title: "Ties", note: "Two letters.",
    columns: [
      .init("name", "Name"), .init("letters", "Letters", .integer),
      .init("p", "p", .number(digits: 2)), .init("signed", "Signed", .boolean),
      .init("members", "Members", .list),
      .init("claimed", "Claimed", .object(["count", "text"])),
    ],
    rows: [
      [
        .text("Casa \"Azul\", A.C."), .integer(-3), .number(0.000123456), .boolean(true),
        .list([.text("A"), .text("B")]),
        .object([.init("count", .integer(70)), .init("text", .text("over 70"))]),
      ],
      [.text(""), .empty, .number(.nan), .boolean(false), .list([]), .empty],
    ])

  @Test func `CSV follows RFC 4180 and gives every field of an object a column`() {
    #expect(
      ties.text(as: .csv) == """
        name,letters,p,signed,members,claimed_count,claimed_text\r
        "Casa ""Azul"", A.C.",-3,0.000123456,true,A | B,70,over 70\r
        ,,,false,,,\r

        """)
  }

  @Test func `TSV keeps one record a line`() {
    #expect(
      ties.text(as: .tsv) == """
        name\tletters\tp\tsigned\tmembers\tclaimed_count\tclaimed_text
        Casa "Azul", A.C.\t-3\t0.000123456\ttrue\tA | B\t70\tover 70
        \t\t\tfalse\t\t\t

        """)
  }

  @Test func `JSON Lines keeps types, order of keys and nesting`() {
    #expect(
      ties.text(as: .jsonl) == #"""
        {"name":"Casa \"Azul\", A.C.","letters":-3,"p":0.000123456,"signed":true,"members":["A","B"],"claimed":{"count":70,"text":"over 70"}}
        {"name":"","letters":null,"p":null,"signed":false,"members":[],"claimed":null}

        """#)
  }

  @Test func `JSON is one array`() throws {
    let data = Data(ties.text(as: .json).utf8)
    let rows = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    #expect(rows.count == 2)
    #expect(rows[0]["letters"] as? Int == -3)
    #expect(Table(name: "t", title: "T", columns: []).text(as: .json) == "[]\n")
  }

  @Test func `the aligned table shows title, note, rounded numbers and what a terminal can show`() {
    #expect(
      ties.text(as: .table) == """
        Ties
        Two letters.

        name               letters        p  signed  members  claimed_count  claimed_text
        ─────────────────  ───────  ───────  ──────  ───────  ─────────────  ────────────
        Casa "Azul", A.C.       -3  0.00012  yes     A | B    70             over 70
                                             no

        """)
  }

  @Test func `the aligned table stops after the first rows and says how many more there are`() {
    var table = Table(name: "n", title: "Numbers", columns: [.init("n", nil, .integer)])
    table.rows = (1...1_030).map { [.integer($0)] }
    #expect(table.text(as: .table).hasSuffix("\n20\n… 1,010 more of 1,030 rows\n"))
    #expect(table.text(as: .table, top: nil).hasSuffix("1030\n"))
    #expect(table.text(as: .csv).split(separator: "\r\n").count == 1_031)
  }

  @Test func `wide and combining characters are aligned by the columns they take`() {
    var table = Table(
      name: "n", title: "Names", columns: [.init("name"), .init("n", nil, .integer)])
    table.rows = [
      [.text("国境なき"), .integer(1)], [.text("e\u{301}cole"), .integer(2)],
      [.text("👩‍👩‍👧 x"), .integer(3)],
    ]
    let lines = table.text(as: .table).split(separator: "\n").suffix(3)
    #expect(Array(lines) == ["国境なき  1", "e\u{301}cole     2", "👩‍👩‍👧 x      3"])
  }

  @Test func `a narrow terminal cuts the widest text and says so`() {
    let name = String(repeating: "long ", count: 60)
    let table = Table(
      name: "n", title: "Names", columns: [.init("a"), .init("b", nil, .integer), .init("c")],
      rows: [[.text(name), .integer(123_456), .text("short")]])
    let line = table.text(as: .table, width: 60).split(separator: "\n").last ?? ""
    #expect(line.count <= 60)
    #expect(line.contains("… ") && line.hasSuffix("123456  short"))
  }

  @Test(arguments: HostileText.all)
  func `no label acts on the terminal or adds a line`(label: String) {
    let table = Table(name: "n", title: label, columns: [.init("a")], rows: [[.text(label)]])
    let text = table.text(as: .table)
    let shown = text.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar != "\n"
      case .lineSeparator, .paragraphSeparator: true
      case .format: scalar != "\u{200D}"
      default: false
      }
    }
    #expect(shown.isEmpty)
    #expect(text.unicodeScalars.count { $0 == "\n" } == 5)
  }

  @Test(arguments: HostileText.all)
  func `every label survives CSV, behind an apostrophe where it begins like a formula`(
    label: String
  ) throws {
    let table = Table(
      name: "n", title: "n", columns: [.init("a"), .init("b", nil, .integer)],
      rows: [[.text(label), .integer(-1)], [.list([.text(label)]), .integer(1)]])
    let records = try CSVRecords.read(table.text(as: .csv))
    let first = label.unicodeScalars.first
    let expected = first == "=" ? "'" + label : label
    #expect(records.count == 3)
    #expect(records.allSatisfy { $0.count == 2 })
    #expect(Array(records[1][0].unicodeScalars) == Array(expected.unicodeScalars))
    #expect(Array(records[2][0].unicodeScalars) == Array(expected.unicodeScalars))
    #expect(records[1][1] == "-1")
  }

  @Test(arguments: ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
  func `text and headings that begin like a formula are disarmed in CSV and exact elsewhere`(
    start: String
  ) throws {
    let text = start + "1+1"
    let table = Table(name: "n", title: "n", columns: [.init(text)], rows: [[.text(text)]])
    #expect(try CSVRecords.read(table.text(as: .csv)) == [["'" + text], ["'" + text]])
    let json = try JSONSerialization.jsonObject(with: Data(table.text(as: .jsonl).utf8))
    #expect(json as? [String: String] == [text: text])
  }

  @Test(arguments: HostileText.all)
  func `every label survives TSV and JSON`(label: String) throws {
    let table = Table(name: "n", title: "n", columns: [.init("a")], rows: [[.text(label)]])
    let lines = table.text(as: .tsv).unicodeScalars.split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 3)
    #expect(!lines[1].contains("\t"))
    #expect(unescaped(String(lines[1])).unicodeScalars.elementsEqual(label.unicodeScalars))
    let json = try JSONSerialization.jsonObject(with: Data(table.text(as: .jsonl).utf8))
    let object = try #require(json as? [String: String])
    #expect(object["a"].map { Array($0.utf16) } == Array(label.utf16))
  }

  @Test func `JSON escapes what would end a line or a string, and nothing else`() {
    let text = "a\"b\\c\n\r\t\u{1}\u{7F}\u{2028}\u{2029}\u{2027}“é\u{28}¨"
    let table = Table(name: "n", title: "n", columns: [.init("a")], rows: [[.text(text)]])
    #expect(
      table.text(as: .jsonl)
        == #"{"a":"a\"b\\c\n\r\t\u0001\u007f\u2028\u2029"# + "\u{2027}“é(¨\"}\n")
  }

  private func unescaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      guard scalar == "\\" else {
        result.append(scalar)
        continue
      }
      switch scalars.popFirst() {
      case "t": result.append("\t")
      case "n": result.append("\n")
      case "r": result.append("\r")
      default: result.append("\\")
      }
    }
    return String(result)
  }

  @Test(arguments: [
    0.1 + 0.2, 1e-300, .leastNonzeroMagnitude, 1.7976931348623157e308, -0.0, 1e16, 123_456_789.0,
  ])
  func `numbers read back as the same double`(number: Double) throws {
    let table = Table(
      name: "n", title: "n", columns: [.init("x", nil, .number(digits: 3))],
      rows: [[.number(number)]])
    let json = try JSONDecoder().decode(
      [String: Double].self, from: Data(table.text(as: .jsonl).utf8))
    #expect(json["x"]?.bitPattern == number.bitPattern)
    let field = try CSVRecords.read(table.text(as: .csv))[1][0]
    #expect(Double(field)?.bitPattern == number.bitPattern)
  }

  @Test func `an empty row of one column is still a record`() throws {
    let table = Table(name: "n", title: "n", columns: [.init("a")], rows: [[.empty]])
    #expect(table.text(as: .csv) == "a\r\n\"\"\r\n")
    #expect(try CSVRecords.read(table.text(as: .csv)) == [["a"], [""]])
  }

  @Test func `rows may come one by one from a sequence that is never held`() {
    let table = Table(name: "n", title: "n", columns: [.init("n", nil, .integer)])
    var counter = LineCounter()
    table.write((0..<200_000).lazy.map { [.integer($0)] }, as: .jsonl, to: &counter)
    #expect(counter.lines == 200_000)
  }

  private struct LineCounter: TextOutputStream {
    var lines = 0
    mutating func write(_ string: String) { lines += string.utf8.count { $0 == 10 } }
  }

  @Test func `a file's extension names its format`() {
    #expect(TableFormat(fileExtension: "CSV") == .csv)
    #expect(TableFormat(fileExtension: "ndjson") == .jsonl)
    #expect(TableFormat(fileExtension: "xlsx") == nil)
    #expect(TableFormat.allCases.map(\.rawValue) == ["table", "csv", "tsv", "json", "jsonl"])
  }
}
