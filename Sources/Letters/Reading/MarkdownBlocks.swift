/// The block structure of Markdown, line by line.
struct MarkdownBlocks {
  private let utf8: [UInt8]
  private var scanner: LineScanner
  private var inlines: MarkdownInlines
  private var markup: MarkupScanner
  private var embedded: EmbeddedHTML
  private var paragraph: [Range<Int>] = []
  private var blocks = 0
  private var containers = 0
  private var section = 0
  private var list: OpenList?
  private var table: OpenTable?
  private var fence: UInt8?

  private struct OpenList {
    let container: Int
    var first: Int?
    var printed: Int?
    var implied: Int?

    /// Takes the next printed number: where all items print the same one, they count on.
    mutating func count(_ number: Int?) {
      implied = number == printed && number == first ? implied.map { $0 + 1 } ?? number : number
      printed = number
    }
  }

  private struct OpenTable {
    let container: Int
    var row: Int
  }

  init(utf8: [UInt8], from offset: Int) {
    self.utf8 = utf8
    scanner = LineScanner(utf8: utf8, from: offset)
    markup = MarkupScanner(utf8: utf8)
    embedded = EmbeddedHTML(utf8: utf8)
    inlines = MarkdownInlines(utf8: utf8, labels: Self.labels(utf8, from: offset))
  }

  /// The lines found.
  var lines: [Line] { inlines.builder.lines }

  /// Reads to the end of the file.
  mutating func read() {
    while let line = scanner.next() { read(line) }
    flush()
  }

  private mutating func read(_ line: Range<Int>) {
    let indent = Indentation(of: line, in: utf8)
    var body = indent.end..<line.upperBound
    if fence != nil { return readFenced(body) }
    guard !body.isEmpty else { return blankLine() }
    var isQuoted = false
    while let first = body.first, utf8[first] == UInt8(ascii: ">") {
      isQuoted = true
      body = Indentation(of: (first + 1)..<body.upperBound, in: utf8).end..<body.upperBound
    }
    guard !body.isEmpty else { return blankLine() }
    if opensFence(body) || skipsRaw(body) || readsHTML(body) || heading(body) || underline(body)
      || rule(body)
      || tableRow(body) || definition(body)
    {
      return
    }
    if item(body, depth: indent.depth) { return }
    if paragraph.isEmpty { beginParagraph(isQuoted: isQuoted, isIndented: indent.columns > 0) }
    paragraph.append(body)
  }

  private mutating func blankLine() {
    flush()
    table = nil
    inlines.builder.structure.blankLinesBefore += 1
  }

  /// Writes the open paragraph, if there is one.
  private mutating func flush() {
    guard !paragraph.isEmpty else { return }
    inlines.write(paragraph)
    paragraph.removeAll(keepingCapacity: true)
  }

  private mutating func begin(_ kind: LineStructure.Kind, container: Int) {
    flush()
    blocks += 1
    inlines.builder.structure.kind = kind
    inlines.builder.structure.block = blocks
    inlines.builder.structure.container = container
  }

  private mutating func beginParagraph(isQuoted: Bool, isIndented: Bool) {
    if isIndented, let list {
      begin(.paragraph, container: list.container)
    } else {
      list = nil
      begin(isQuoted ? .other(element: "blockquote") : .paragraph, container: section)
    }
  }

  private mutating func beginSection() {
    containers += 1
    section = containers
    list = nil
    table = nil
  }
}

// MARK: - Kinds of lines

extension MarkdownBlocks {
  /// A heading such as `## Heading ##`.
  private mutating func heading(_ body: Range<Int>) -> Bool {
    let level = utf8[body].prefix(7).prefix { $0 == UInt8(ascii: "#") }.count
    let start = body.lowerBound + level
    guard (1...6).contains(level), start == body.upperBound || ASCII.isSpace(utf8[start]) else {
      return false
    }
    var end = body.upperBound
    while end > start, utf8[end - 1] == UInt8(ascii: "#") { end -= 1 }
    if end > start, !ASCII.isSpace(utf8[end - 1]) { end = body.upperBound }
    flush()
    beginSection()
    begin(.heading(level: level), container: section)
    paragraph.append(start..<end)
    flush()
    return true
  }

  /// `====` or `----` below a paragraph of one line makes it a heading.
  private mutating func underline(_ body: Range<Int>) -> Bool {
    let mark = utf8[body.lowerBound]
    guard mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"), body.count >= 3,
      utf8[body].allSatisfy({ $0 == mark })
    else { return false }
    guard paragraph.count == 1, case .paragraph = inlines.builder.structure.kind else {
      return false
    }
    beginSection()
    inlines.builder.structure.kind = .heading(level: mark == UInt8(ascii: "=") ? 1 : 2)
    inlines.builder.structure.container = section
    flush()
    return true
  }

  /// `---`, `* * *`, `____`: nothing is seen but a gap.
  private mutating func rule(_ body: Range<Int>) -> Bool {
    let mark = utf8[body.lowerBound]
    guard [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_")].contains(mark) else {
      return false
    }
    var count = 0
    for byte in utf8[body] {
      if byte == mark { count += 1 } else if !ASCII.isSpace(byte) { return false }
    }
    guard count >= 3 else { return false }
    blankLine()
    list = nil
    return true
  }

  private mutating func item(_ body: Range<Int>, depth: Int) -> Bool {
    guard let mark = ListMark(at: body, in: utf8) else { return false }
    flush()
    var open: OpenList
    if let list {
      open = list
    } else {
      containers += 1
      open = OpenList(container: containers, first: mark.number)
    }
    if depth == 0 { open.count(mark.number) }
    begin(
      .listItem(number: depth == 0 ? open.implied : mark.number, depth: depth),
      container: open.container)
    list = open
    paragraph.append((body.lowerBound + mark.length)..<body.upperBound)
    return true
  }

  /// `[label]: https://…` is not seen; `[^1]: …` is a note.
  private mutating func definition(_ body: Range<Int>) -> Bool {
    guard paragraph.isEmpty, let label = Self.label(utf8[body]) else { return false }
    guard label.hasPrefix("^") else { return true }
    begin(.other(element: "footnote"), container: section)
    paragraph.append(body)
    return true
  }

  private mutating func opensFence(_ body: Range<Int>) -> Bool {
    let mark = utf8[body.lowerBound]
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"),
      utf8[body].prefix(3).elementsEqual([mark, mark, mark]),
      !utf8[body].dropFirst(3).contains(mark)
    else { return false }
    begin(.other(element: "pre"), container: section)
    fence = mark
    return true
  }

  private mutating func readFenced(_ body: Range<Int>) {
    if let mark = fence, utf8[body].prefix(3).elementsEqual([mark, mark, mark]) {
      fence = nil
      blankLine()
    } else {
      inlines.builder.append(body)
      inlines.builder.endLine()
    }
  }

  /// Comments, scripts and styles are passed over, blank lines within them too.
  private mutating func skipsRaw(_ body: Range<Int>) -> Bool {
    guard utf8[body.lowerBound] == UInt8(ascii: "<"),
      let end = markup.endOfRaw(at: body.lowerBound)
    else { return false }
    flush()
    scanner = LineScanner(utf8: utf8, from: end)
    return true
  }

  /// A table or list written in HTML, up to its end tag.
  private mutating func readsHTML(_ body: Range<Int>) -> Bool {
    guard utf8[body.lowerBound] == UInt8(ascii: "<"),
      let tag = markup.tag(at: body.lowerBound, limit: utf8.count),
      let (lines, end) = embedded.lines(at: body.lowerBound, tag: tag)
    else { return false }
    flush()
    list = nil
    table = nil
    let (firstBlock, firstContainer) = (blocks + 1, containers + 1)
    for line in lines {
      blocks = max(blocks, firstBlock + line.structure.block)
      containers = max(containers, firstContainer + line.structure.container)
    }
    inlines.builder.append(lines) { structure in
      structure.block += firstBlock
      structure.container += firstContainer
    }
    scanner = LineScanner(utf8: utf8, from: end)
    return true
  }

  /// Rows of `| a | b |`, with or without the outer bars.
  private mutating func tableRow(_ body: Range<Int>) -> Bool {
    guard utf8[body].contains(UInt8(ascii: "|")) || table != nil else { return false }
    if Self.isDelimiterRow(utf8[body]) {
      if table != nil { return true }
      guard paragraph.count == 1, utf8[paragraph[0]].contains(UInt8(ascii: "|")) else {
        return false
      }
      let header = paragraph.removeFirst()
      beginTable()
      row(header, isHeader: true)
      return true
    }
    guard let first = body.first, utf8[body].contains(UInt8(ascii: "|")) else { return false }
    if table == nil {
      guard paragraph.isEmpty, utf8[first] == UInt8(ascii: "|"),
        utf8[body.upperBound - 1] == UInt8(ascii: "|"), body.count > 2,
        !isBeforeDelimiterRow
      else { return false }
      beginTable()
    }
    row(body, isHeader: false)
    return true
  }

  private var isBeforeDelimiterRow: Bool {
    var ahead = scanner
    guard let next = ahead.next() else { return false }
    let indent = Indentation(of: next, in: utf8)
    return Self.isDelimiterRow(utf8[indent.end..<next.upperBound])
  }

  private mutating func beginTable() {
    containers += 1
    list = nil
    table = OpenTable(container: containers, row: 0)
  }

  private mutating func row(_ body: Range<Int>, isHeader: Bool) {
    guard var open = table else { return }
    for (column, cell) in MarkupScanner.cells(of: body, in: utf8).enumerated() {
      begin(
        .tableCell(row: open.row, column: column, isHeader: isHeader), container: open.container)
      paragraph.append(cell)
      flush()
    }
    open.row += 1
    table = open
  }

  private static func isDelimiterRow(_ body: ArraySlice<UInt8>) -> Bool {
    body.contains(UInt8(ascii: "-")) && body.contains(UInt8(ascii: "|"))
      && body.allSatisfy { "-|: \t".utf8.contains($0) }
  }

  /// The labels of all link definitions of the file, in lower case.
  private static func labels(_ utf8: [UInt8], from offset: Int) -> Set<String> {
    var labels: Set<String> = []
    var scanner = LineScanner(utf8: utf8, from: offset)
    while let line = scanner.next() {
      let start = Indentation(of: line, in: utf8).end
      if let label = label(utf8[start..<line.upperBound]) { labels.insert(label) }
    }
    return labels
  }

  private static func label(_ body: ArraySlice<UInt8>) -> String? {
    guard body.first == UInt8(ascii: "["),
      let close = body.prefix(200).firstIndex(of: UInt8(ascii: "]")),
      close > body.startIndex + 1, close + 1 < body.endIndex, body[close + 1] == UInt8(ascii: ":")
    else { return nil }
    return String(decoding: body[(body.startIndex + 1)..<close], as: UTF8.self).lowercased()
  }
}
