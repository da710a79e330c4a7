import Letters
import Testing

@Suite struct `Plain text` {
  @Test func `white space is folded and trimmed`() throws {
    #expect(
      try contents("  North\u{A0}Star \t Network \r\n\r\nOpen\u{200B}House\u{FEFF}\r")
        == ["North Star Network", "OpenHouse"])
  }

  @Test func `a line leads back to its bytes`() throws {
    let letter = try document("\n  Casa\u{A0}del  Río\n")
    let line = try #require(letter.lines.first)
    #expect(line.content == "Casa del Río")
    #expect(letter.text[line.sourceRange] == "Casa\u{A0}del  Río")
    #expect(letter.text[line.sourceRange(of: 5..<8)] == "del")
    #expect(letter.text.position(of: line.sourceRange.start) == SourcePosition(line: 2, column: 3))
  }

  @Test(arguments: [
    ("- Amanecer", "Amanecer", nil), ("• Amanecer", "Amanecer", nil),
    ("•Amanecer", "Amanecer", nil), ("12. Amanecer", "Amanecer", 12),
    ("(3) Amanecer", "Amanecer", 3), ("4) Amanecer", "Amanecer", 4),
  ])
  func `bullets and numbers are dropped`(written: String, seen: String, number: Int?) throws {
    let line = try #require(try document(written).lines.first)
    #expect(line.content == seen)
    #expect(line.structure.kind == .listItem(number: number, depth: 0))
  }

  @Test(arguments: ["1. Mai 2020", "-5 degrees", "11.11.11", "2019.5", "3D Printers United"])
  func `what only resembles a list mark stays`(written: String) throws {
    let line = try #require(try document(written).lines.first)
    #expect(line.content == written)
    #expect(line.structure.kind == .paragraph)
  }

  @Test func `a number alone on its line numbers the line below`() throws {
    let lines = try document("1.\nAmanecer\n2.\nFrontera Sur\n").lines
    #expect(lines.map(\.content) == ["Amanecer", "Frontera Sur"])
    #expect(
      lines.map(\.structure.kind) == [
        .listItem(number: 1, depth: 0), .listItem(number: 2, depth: 0),
      ])
  }

  @Test func `blank lines part blocks, and items are blocks of their own`() throws {
    let lines = try document("a\nb\n\n\nc\n- d\n  e\n- f\n").lines
    #expect(lines.map(\.structure.block) == [1, 1, 2, 3, 3, 4])
    #expect(lines.map(\.structure.blankLinesBefore) == [0, 0, 2, 0, 0, 0])
    #expect(lines[3].structure.container == lines[5].structure.container)
    #expect(lines[2].structure.container != lines[3].structure.container)
  }

  @Test func `tabs in neighbouring lines make a table`() throws {
    let lines = try document("x\ty\n\nSigned\n1\tSol\t\tPerú\n2\tLuna\tmoon\tChile\nz\n").lines
    #expect(
      lines.map(\.content) == [
        "x y", "Signed", "1", "Sol", "Perú", "2", "Luna", "moon", "Chile", "z",
      ])
    #expect(lines[0].structure.kind == .paragraph)
    #expect(lines[4].structure.kind == .tableCell(row: 0, column: 3, isHeader: false))
    #expect(lines[6].structure.kind == .tableCell(row: 1, column: 1, isHeader: false))
    #expect(lines[9].structure.kind == .paragraph)
  }
}
