import Letters
import Testing

@Suite struct HTML {
  private func lines(_ text: String) throws -> [Line] { try document(text, "letter.html").lines }
  private func seen(_ text: String) throws -> [String] { try lines(text).map(\.content) }

  @Test(arguments: [
    ("<p>Sol<p>Luna", ["Sol", "Luna"]),
    ("<p>Sol<br>Luna<br/>\n  Río</p>", ["Sol", "Luna", "Río"]),
    ("<p>Land\nand&nbsp;Water &amp; Air</p>", ["Land and Water & Air"]),
    ("<p>&Eacute;lan &#8211; &#x201C;R&amp;D&#x201D;</p>", ["Élan – “R&D”"]),
    ("<p>a < b and AT&T, x &unknown; y</p>", ["a < b and AT&T, x &unknown; y"]),
    ("<div><b>Sig</b>ned <i>by</i>:</div>Sol", ["Signed by:", "Sol"]),
    ("<pre>Sol\nLuna</pre>", ["Sol", "Luna"]),
    ("<table><tr><td>1<td>Sol<td>Perú</table>", ["1", "Sol", "Perú"]),
    ("<p>Sol<!-- Luna --> y Mar</p>", ["Sol y Mar"]),
    ("<p>So<!-- -->l</p>", ["Sol"]),
    ("<a href=1>Sol</a><a href=2>Luna</a>", ["Sol Luna"]),
    ("<li><span class=name>Sol</span><span class=site>sol.org</span></li>", ["Sol", "sol.org"]),
    ("<p><span class=c1>So</span><span class=c2>l</span></p>", ["Sol"]),
  ])
  func `elements part lines, and entities are decoded`(written: String, read: [String]) throws {
    #expect(try seen(written) == read)
  }

  @Test(arguments: [
    "<script>var a = '<p>no</p>'</script>", "<style>p {}</style>", "<template><p>no</p></template>",
    "<p hidden>no</p>", "<p style='display: none'>no</p>", "<span class=sr-only>no</span>",
    "<nav><ul><li>no</li></ul></nav>", "<div role=navigation>no</div>", "<footer>no</footer>",
    "<div id=site-footer>no</div>", "<div class='cookieBanner'>no</div>", "<button>no</button>",
    "<div id=comments><p>no</p></div>", "<aside>no</aside>", "<select><option>no</select>",
    "<img alt=no src=x>", "<p><img alt='A photo'></p>", "<!-- no -->",
  ])
  func `what is no part of the letter is dropped`(noise: String) throws {
    let letter = "<h1>Letter</h1><p>Dear Minister, we write to you about the land.</p>"
    #expect(
      try seen(noise + letter + noise)
        == ["Letter", "Dear Minister, we write to you about the land."])
  }

  @Test func `a region that sounds like furniture but holds the letter stays`() throws {
    #expect(
      try seen("<div class=sidebar><p>We sign.</p><ul><li>Sol<li>Luna</ul></div><p>x</p>")
        == ["We sign.", "Sol", "Luna", "x"])
    #expect(try seen("<div class='sidebar-signatories'>Sol</div><p>Dear all,</p>").count == 2)
    #expect(try seen("<nav>Sol</nav>") == ["Sol"])
  }

  @Test func `the header of the page goes, that of the article stays`() throws {
    #expect(
      try seen("<header><h1>Site</h1></header><article><header><h1>Title</h1></header>x</article>")
        == ["Title", "x"])
    #expect(try seen("<header><h1>Title</h1></header><p>x</p>") == ["Title", "x"])
  }

  @Test func `lists are numbered as they are shown`() throws {
    let lines = try lines("<ol start=4><li>a<li value=9>b<li>c</ol><ul><li>d<ul><li>e</ul></ul>")
    #expect(
      lines.map(\.structure.kind) == [
        .listItem(number: 4, depth: 0), .listItem(number: 9, depth: 0),
        .listItem(number: 10, depth: 0), .listItem(number: nil, depth: 0),
        .listItem(number: nil, depth: 1),
      ])
    #expect(lines[0].structure.container == lines[2].structure.container)
    #expect(lines[2].structure.container != lines[3].structure.container)
  }

  @Test func `cells know row, column and header`() throws {
    let lines = try lines(
      "<table><thead><tr><td>Name<td>Place<tbody><tr><td colspan=2>All<tr><th>x<td>y</table>")
    #expect(
      lines.map(\.structure.kind) == [
        .tableCell(row: 0, column: 0, isHeader: true),
        .tableCell(row: 0, column: 1, isHeader: true),
        .tableCell(row: 1, column: 0, isHeader: false),
        .tableCell(row: 2, column: 0, isHeader: true),
        .tableCell(row: 2, column: 1, isHeader: false),
      ])
  }

  @Test func `a table that only lays out the page is none`() throws {
    let lines = try lines(
      "<table><tr><td><p>Dear all</p><table><tr><td>Sol<td>Perú<tr><td>Luna<td>Chile</table></table>"
    )
    #expect(lines[0].structure.kind == .paragraph)
    #expect(lines[1].structure.kind == .tableCell(row: 0, column: 0, isHeader: false))
  }

  @Test func `a wall of logos is read from its alternative texts`() throws {
    let html =
      "<p>x</p><div><img alt='Sol &amp; Mar'><a><img alt=Luna></a></div><p><img alt='Río'></p>"
    let letter = try document(html, "letter.html")
    #expect(letter.lines.map(\.content) == ["x", "Sol & Mar", "Luna", "Río"])
    #expect(letter.lines.dropFirst().allSatisfy { $0.structure.kind == .imageText })
    #expect(letter.text[letter.lines[1].sourceRange] == "Sol &amp; Mar")
    #expect(letter.text[letter.lines[2].sourceRange] == "Luna")
  }

  @Test func `a name over several elements spans from its first to its last byte`() throws {
    let letter = try document("<p>x</p><p><b>Ca&ntilde;a</b>\n <i>y&nbsp;Mar</i></p>", "a.html")
    let line = letter.lines[1]
    #expect(line.content == "Caña y Mar")
    #expect(letter.text[line.sourceRange] == "Ca&ntilde;a</b>\n <i>y&nbsp;Mar")
    #expect(letter.text[line.sourceRange(of: 0..<5)] == "Ca&ntilde;a")
    #expect(letter.text[line.sourceRange(of: 6..<7)] == "y")
  }

  @Test func `text longer than the parser's buffer keeps its place`() throws {
    for word in ["a", "é", "中", "𝄞", "ab é 中 "] {
      let letter = try document("<p>\(String(repeating: word, count: 1_500))</p>", "a.html")
      let line = try #require(letter.lines.first)
      #expect(line.sourceRange.start == 3)
      #expect(line.sourceRange.end == 3 + line.content.utf8.count)
    }
  }

  @Test func `deep nesting and unmatched ends do not stop it`() throws {
    let depth = 20_000
    let html =
      String(repeating: "<div><b>", count: depth) + "Sol"
      + String(repeating: "</i></section>", count: depth) + "<p>Luna</p>"
    #expect(try seen(html) == ["Sol", "Luna"])
  }

  @Test func `a tag of a megabyte is no trouble`() throws {
    let attributes = (0..<100_000).map { " a\($0)=b" }.joined()
    #expect(
      try seen("<p\(attributes)>Sol</p><script>a<b \(attributes)</script>Mar") == ["Sol", "Mar"])
  }

  @Test func `a cell that goes on over rows keeps the columns of the rows below`() throws {
    let html = """
      <table><tr><td rowspan="2">Kenya</td><td>Tide Lab</td></tr><tr><td>Sea Mission</td></tr>
      <tr><td>Peru</td><td>Open Ports</td></tr></table>
      """
    let lines = try Document(parsing: Array(html.utf8), source: "letter.html").lines
    let columns = lines.map { line -> Int in
      guard case .tableCell(_, let column, _) = line.structure.kind else { return -1 }
      return column
    }
    #expect(lines.map(\.content) == ["Kenya", "Tide Lab", "Sea Mission", "Peru", "Open Ports"])
    #expect(columns == [0, 1, 1, 0, 1])
  }

  @Test func `a table whose cell holds the letter only lays out the page`() throws {
    let prose = String(repeating: "We ask you to withdraw the law at once. ", count: 8)
    let names = [
      "Tide Lab", "Sea Mission", "Open Ports", "Reef Watch", "Dockers Union", "Faro", "Mar",
    ]
    let html =
      "<table><tr><td>Menu</td><td><p>\(prose)</p>"
      + names.map { "<p>\($0)</p>" }.joined() + "</td></tr></table>"
    let lines = try Document(parsing: Array(html.utf8), source: "letter.html").lines
    #expect(lines.allSatisfy { $0.structure.kind == .paragraph })
  }
}
