import Letters
import Networks
import Testing

/// Tagged pages set by hand: words are half as wide as high times their letters, and stand in the
/// order in which they are drawn.
@Suite struct TaggedPDFTests {
  /// A line of words from a place on the page.
  struct Placed {
    let left: Double
    let top: Double
    let text: String

    init(_ left: Double, _ top: Double, _ text: String) {
      (self.left, self.top, self.text) = (left, top, text)
    }

    var words: String {
      var left = left
      return text.split(separator: " ").map { word in
        let right = left + 5 * Double(word.count)
        defer { left = right + 3 }
        return """
          <word xMin="\(left)" yMin="\(top)" xMax="\(right)" yMax="\(top + 12)">\(word)</word>
          """
      }.joined()
    }
  }

  private func document(_ structure: String, _ pages: [[Placed]]) throws -> Document {
    let body = pages.map {
      "<page width=\"600\" height=\"800\">\($0.map(\.words).joined())</page>"
    }
    let xhtml = "<html><body><doc>\(body.joined())</doc></body></html>"
    return try Document(
      boxedWords: Array(xhtml.utf8), structure: Array(structure.utf8), source: "letter.pdf")
  }

  /// Cells of a table with two columns as the structure tree shows them.
  private func table(_ rows: [[String]]) -> String {
    let cells = rows.map { row in
      let cells = row.map {
        "      TD:\n         /ColSpan 1\n        P (block)\n          \"\($0)\"\n"
      }
      return "    TR\n" + cells.joined()
    }
    return "Document\n  Table\n" + cells.joined()
  }

  private func item(_ mark: String, _ pieces: [String]) -> String {
    "    LI (block)\n      Lbl (block)\n        \"\(mark)\"\n      LBody (block)\n"
      + pieces.map { "        NonStruct\n          \"\($0)\"\n" }.joined()
  }

  @Test func `wrapped cells are whole, however close the columns stand`() throws {
    let letter = try document(
      table([
        ["Aurora Trust ofthe North", "Kenya"], ["Birch Union", "Costa Rica"],
        ["Society forMeadows", "Chad"],
      ]),
      [
        [
          .init(40, 100, "Aurora Trust of"), .init(40, 113, "the North"), .init(118, 106, "Kenya"),
          .init(40, 130, "Birch Union"), .init(118, 130, "Costa Rica"),
          .init(40, 150, "Society for"), .init(40, 163, "Meadows"), .init(118, 156, "Chad"),
        ]
      ])
    #expect(
      letter.lines.map(\.content) == [
        "Aurora Trust of the North", "Kenya", "Birch Union", "Costa Rica", "Society for Meadows",
        "Chad",
      ])
    let cells = letter.lines.map(\.structure.kind)
    #expect(cells[4] == .tableCell(row: 2, column: 0, isHeader: false))
    #expect(cells[5] == .tableCell(row: 2, column: 1, isHeader: false))
  }

  @Test func `a list goes on in the next column and over the page, with its numbers`() throws {
    let names = ["Elm Circle", "Fjord Fund", "Grove Aid"]
    let letter = try document(
      "Document\n  L (block):\n     /ListNumbering /Decimal\n"
        + names.enumerated().map { item("\($0 + 1). ", [$1]) }.joined(),
      [
        [.init(40, 700, "1. Elm Circle"), .init(320, 100, "2. Fjord Fund")],
        [.init(40, 100, "3. Grove Aid")],
      ])
    #expect(letter.lines.map(\.content) == names)
    #expect(
      letter.lines.map(\.structure.kind) == (1...3).map { .listItem(number: $0, depth: 0) })
    #expect(Set(letter.lines.map(\.structure.container)).count == 1)
    #expect(letter.text.page(of: letter.lines[2].sourceRange.start) == 2)
  }

  @Test func `what is drawn beside the tree goes, what the tree has lost stays`() throws {
    let letter = try document(
      "Document\n  P (block)\n    \"Dear minister of water and wells,\"\n"
        + "  P (block)\n  P (block)\n    \"Signed by\"\n",
      [
        [
          .init(40, 12, "Only here"), .init(40, 100, "Dear minister of water and wells,"),
          .init(40, 130, "Keep them open."), .init(40, 160, "Signed by"),
          .init(300, 780, "1"),
        ]
      ])
    #expect(
      letter.lines.map(\.content) == [
        "Dear minister of water and wells,", "Keep them open.", "Signed by",
      ])
  }

  @Test func `breaks within a paragraph part its lines, wrapping does not`() throws {
    let letter = try document(
      """
      Document
        P (block)
          "We sign this letter in the nameof all who drink."
        P (block)
          NonStruct
            "Iris Lab for the Study of Wells"
          NonStruct
            "Jade Club"
          NonStruct
            "Kite Hub"

      """,
      [
        [
          .init(40, 100, "We sign this letter in the name"), .init(40, 113, "of all who drink."),
          .init(40, 140, "Iris Lab for the Study of Wells"), .init(40, 153, "Jade Club"),
          .init(40, 166, "Kite Hub"),
        ]
      ])
    #expect(
      letter.lines.map(\.content) == [
        "We sign this letter in the name of all who drink.", "Iris Lab for the Study of Wells",
        "Jade Club", "Kite Hub",
      ])
  }

  @Test func `a break that all items have is one where a line is full, too`() throws {
    let bodies = ["Lark Band", "Moss Guild and Friends", "Nest Fund", "Oak Lab"]
    let letter = try document(
      "Document\n  L (block)\n"
        + bodies.map {
          item("", [$0.components(at: 4)[0], $0.components(at: 4)[1], "tends wells"])
        }
        .joined(),
      [
        bodies.enumerated().flatMap { index, name in
          [
            Placed(60, 100 + 30 * Double(index), name),
            Placed(60, 113 + 30 * Double(index), "tends wells"),
          ]
        }
      ])
    #expect(letter.lines.map(\.content) == bodies.flatMap { [$0, "tends wells"] })
  }

  @Test func `an address that touches a name is a line of its own`() throws {
    let letter = try document(
      """
      Document
        L (block)
          LI (block)
            LBody (block)
              NonStruct
                "Pond Watch"
              Link (inline)
                NonStruct
                  "pond.example"

      """,
      [[.init(60, 100, "Pond Watchpond.example")]])
    #expect(letter.lines.map(\.content) == ["Pond Watch", "pond.example"])
    #expect(letter.lines.map { $0.structure.link != nil } == [false, true])
  }

  @Test func `a hyphen before a capital stays, and no space comes behind it`() throws {
    let letter = try document(
      "Document\n  P (block)\n    \"Union of Non-Governmental Wells, pre-and post-war\"\n",
      [
        [
          .init(40, 100, "Union of Non-"), .init(40, 113, "Governmental Wells, pre-"),
          .init(40, 126, "and post-war"),
        ]
      ])
    #expect(letter.lines.map(\.content) == ["Union of Non-Governmental Wells, pre- and post-war"])
  }

  @Test func `a tree that says something else is not trusted`() throws {
    let letter = try document(
      "Document\n  P (block)\n    \"An entirely different text stands in this tree\"\n",
      [[.init(40, 100, "Aurora Trust"), .init(40, 130, "Birch Union")]])
    #expect(letter.lines.map(\.content) == ["Aurora Trust", "Birch Union"])
  }

  @Test func `trees with their text changed`() {
    let structure = Array(table([["Aurora Trust", "Kenya"], ["Birch Union", "Chad"]]).utf8)
    let words = [Placed(40, 100, "Aurora Trust Kenya"), Placed(40, 120, "Birch Union Chad")]
    let page = "<page width=\"600\" height=\"800\">\(words.map(\.words).joined())</page>"
    var generator = SplitMix64(seed: 31)
    for _ in 0..<600 {
      let changed = HostileFileTests.mutated(structure, using: &generator)
      _ = try? Document(
        boxedWords: Array("<doc>\(page)</doc>".utf8), structure: changed, source: "page.pdf")
    }
  }
}

extension String {
  /// Both parts of a text.
  fileprivate func components(at offset: Int) -> [String] {
    [String(prefix(offset)), String(dropFirst(offset))]
  }
}
