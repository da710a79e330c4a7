import Letters
import Testing

@Suite struct Markdown {
  private func lines(_ text: String) throws -> [Line] { try document(text, "letter.md").lines }
  private func seen(_ text: String) throws -> [String] { try lines(text).map(\.content) }

  @Test(arguments: [
    ("**Signed by:**", "Signed by:"), ("_Sincerely,_", "Sincerely,"),
    ("***Both***", "Both"), ("Name*", "Name*"), ("2 * 3 * 4", "2 * 3 * 4"),
    ("snake_case_name", "snake_case_name"), ("a **b** c", "a b c"),
    ("[Amanecer](https://amanecer.example/a_b_c)", "Amanecer"),
    ("**[Amanecer (A) y otros](/x \"title\")** here", "Amanecer (A) y otros here"),
    ("[sic] he wrote", "[sic] he wrote"),
    ("Rights &amp; Land &#8211; &#xE9;l&eacute; &#150; R&D;", "Rights & Land – élé – R&D;"),
    ("1\\. Amanecer", "1. Amanecer"), ("<span style=\"a>b\">Amanecer</span>", "Amanecer"),
    ("Amanecer {{< figure src=\"x\" >}}{: .note}", "Amanecer"), ("`code`", "code"),
    ("write <a@b.example>", "write a@b.example"), ("a < b and c > d", "a < b and c > d"),
    ("![A photo](photo.jpg) Caption", "Caption"), ("~~old~~ new", "old new"),
  ])
  func `inline markup is not seen`(written: String, read: String) throws {
    #expect(try seen(written) == [read])
  }

  @Test func `each written line is a line, and hard breaks are known`() throws {
    let lines = try lines("Amanecer  \nFrontera\\\nSol<br>Luna\nRío\n")
    #expect(lines.map(\.content) == ["Amanecer", "Frontera", "Sol", "Luna", "Río"])
    #expect(lines.map(\.structure.hasHardBreak) == [true, true, true, false, false])
    #expect(Set(lines.map(\.structure.block)).count == 1)
  }

  @Test func `headings come with hashes or underlined`() throws {
    let lines = try lines("# One #\n\nTwo\n---\n\n#Three\n\nFour\nfive\n---\n")
    #expect(lines.map(\.content) == ["One", "Two", "#Three", "Four", "five"])
    #expect(
      lines.map(\.structure.kind) == [
        .heading(level: 1), .heading(level: 2), .paragraph, .paragraph, .paragraph,
      ])
  }

  @Test func `whole-line emphasis and links are told`() throws {
    let lines = try lines("**Signed by:**\n\n_a_ b\n\n**[Sol](/sol)**\n\n*x y*\n")
    #expect(lines.map(\.structure.isBold) == [true, false, true, false])
    #expect(lines.map(\.structure.isItalic) == [false, false, false, true])
    #expect(lines.map(\.structure.link) == [nil, nil, "/sol", nil])
  }

  @Test func `numbers that do not count are counted`() throws {
    let lines = try lines("1. a\n1. b\n1. c\n\ntext\n\n7. d\n9. e\n")
    #expect(
      lines.compactMap { line -> Int? in
        if case .listItem(let number, _) = line.structure.kind { number } else { nil }
      } == [1, 2, 3, 7, 9])
  }

  @Test func `tables become cells`() throws {
    let lines = try lines("| Group | Country |\n|---|:--:|\n| Sol | Peru |\n| **Luna** | Chile |\n")
    #expect(lines.map(\.content) == ["Group", "Country", "Sol", "Peru", "Luna", "Chile"])
    #expect(lines[1].structure.kind == .tableCell(row: 0, column: 1, isHeader: true))
    #expect(lines[4].structure.kind == .tableCell(row: 2, column: 0, isHeader: false))
  }

  @Test func `front matter, definitions, comments and scripts are not seen`() throws {
    let text = """
      ---
      title: Letter
      ---
      <!-- a

      b -->
      Sol [one] and [two][1]
      <script>
      var x

      </script>

      [1]: https://example.org
      [one]: /x
      """
    #expect(try seen(text) == ["Sol one and two"])
  }

  @Test func `a tag that never ends is text`() throws {
    #expect(try seen("a <b and [c](d") == ["a <b and [c](d"])
  }

  @Test func `tables and lists in HTML are read as such`() throws {
    let lines = try lines(
      "Signed:\n\n<table>\n<tr><td>Sol</td>\n\n<td>Perú</td></tr></table>\n\n<ol><li>Luna</li>\n<li>Mar</li></ol>\n\n**Río**\n"
    )
    #expect(lines.map(\.content) == ["Signed:", "Sol", "Perú", "Luna", "Mar", "Río"])
    #expect(lines[2].structure.kind == .tableCell(row: 0, column: 1, isHeader: false))
    #expect(lines[4].structure.kind == .listItem(number: 2, depth: 0))
    #expect(Set(lines.map(\.structure.block)).count == 6)
    #expect(lines[5].structure.isBold)
  }

  @Test func `footnotes are marked and not seen in the text`() throws {
    let lines = try lines("Sol[^1] and Luna\n\n[^1]: See the river law\n")
    #expect(lines.map(\.content) == ["Sol and Luna", "See the river law"])
    #expect(lines[1].structure.kind == .other(element: "footnote"))
  }
}
