/// Makes paragraphs, list items and headings of printed lines.
struct PrintedText {
  private let paragraphs: [PrintedParagraph]
  private let metrics: PrintedMetrics
  private var composer = TextComposer()
  private var block = 0
  private var container = 0
  private var isInList = false
  private var table: (number: Int, page: Int)?
  /// How many cards stand right before.
  private var cards = 0
  private var page = -1

  /// Takes the lines of the pages, in reading order.
  init(_ pages: [[PrintedLine]]) {
    metrics = PrintedMetrics(of: pages)
    paragraphs = IndentedCards.items(
      in: PrintedParagraph.all(of: pages, metrics), metrics)
  }

  /// The text and its lines.
  ///
  /// - Complexity: O(bytes).
  mutating func composed(source: String) -> (text: SourceText, lines: [Line]) {
    var before: PrintedLine?
    for paragraph in paragraphs {
      let first = paragraph.lines[0]
      while page < first.page {
        composer.beginPage()
        page += 1
      }
      if let before, before.page == first.page, before.region == first.region,
        first.cell == nil, first.box.top - before.box.bottom > metrics.leading + 0.6 * metrics.unit
      {
        composer.leaveBlank()
      }
      block += 1
      if paragraph.isCard {
        add(card: paragraph)
      } else if let cell = first.cell {
        add(first, cell)
      } else {
        add(paragraph)
      }
      before = paragraph.lines.last
    }
    return composer.finish(source: source)
  }

  /// Adds a card as a row with one cell, as pages set them.
  private mutating func add(card: PrintedParagraph) {
    if cards == 0 { container += 1 }
    (table, isInList) = (nil, false)
    let structure = LineStructure(
      kind: .tableCell(row: cards, column: 0, isHeader: false), block: block,
      container: container)
    cards += 1
    add(card.lines.map(\.text), of: card.lines, structure, mark: "")
  }

  private mutating func add(_ paragraph: PrintedParagraph) {
    if cards > 0 { container += 1 }
    (table, cards) = (nil, 0)
    var kind = LineStructure.Kind.paragraph
    var texts = paragraph.lines.map(\.text)
    var mark = ""
    if paragraph.isHeading(metrics) {
      kind = .heading(level: paragraph.lines[0].box.height > 1.5 * metrics.unit ? 1 : 2)
    } else if let (number, length) = paragraph.mark {
      kind = .listItem(number: number, depth: 0)
      mark = String(decoding: texts[0].utf8.prefix(length), as: UTF8.self)
      texts[0] = String(decoding: texts[0].utf8.dropFirst(length), as: UTF8.self)
    }
    let isItem = !mark.isEmpty
    if isItem != isInList { container += 1 }
    isInList = isItem
    let structure = LineStructure(kind: kind, block: block, container: container)
    if isItem { return add(texts, of: paragraph.lines, structure, mark: mark) }
    if paragraph.isRunning || kind != .paragraph {
      return composer.add(texts.joined(separator: "\n"), structure)
    }
    for text in texts { composer.add(text, structure) }
  }

  /// Adds an item or a card: what begins anew in it is a line of its own.
  private mutating func add(
    _ texts: [String], of lines: [PrintedLine], _ structure: LineStructure, mark: String
  ) {
    let starts = [0] + lines.indices.dropFirst().filter { lines[$0].beginsAnew } + [lines.count]
    for (start, end) in zip(starts, starts.dropFirst()) {
      var structure = structure
      structure.hasHardBreak = end < lines.count
      composer.add(
        texts[start..<end].joined(separator: "\n"), structure, mark: start == 0 ? mark : "")
    }
  }

  private mutating func add(_ line: PrintedLine, _ cell: PrintedLine.Cell) {
    cards = 0
    if table?.number != cell.table || table?.page != line.page {
      if table?.page != line.page - 1 { container += 1 }
      table = (cell.table, line.page)
      isInList = false
    }
    composer.add(
      line.text,
      LineStructure(
        kind: .tableCell(row: cell.row, column: cell.column, isHeader: false), block: block,
        container: container))
  }
}
