/// Composes text and lines of the paragraphs of a word processor's document.
struct OfficeText {
  private var composer = TextComposer()
  private var block = 0
  private var container = 0
  private var last = Neighbour.text
  private var tabRows = 0

  private enum Neighbour: Equatable {
    case text
    case list
    case table(Int)
    case tabs
  }

  /// The text and its lines.
  ///
  /// Neighbouring lines that are parted by tabs are rows of a table, as in plain text.
  ///
  /// - Complexity: O(bytes).
  static func composed(
    _ paragraphs: [OfficeParagraph], source: String
  ) throws(ReadingError) -> (text: SourceText, lines: [Line]) {
    var text = OfficeText()
    for index in paragraphs.indices {
      text.add(
        paragraphs[index], before: index + 1 < paragraphs.count ? paragraphs[index + 1] : nil)
    }
    let composed = text.composer.finish(source: source)
    guard !composed.lines.isEmpty else { throw .empty(source: source) }
    return composed
  }

  private mutating func add(_ paragraph: OfficeParagraph, before next: OfficeParagraph?) {
    let paragraph = Self.marked(paragraph)
    guard !paragraph.isEmpty else { return composer.leaveBlank() }
    block += 1
    let next = next.map(Self.marked)
    if paragraph.cell == nil, paragraph.lines.count == 1, paragraph.lines[0].isTabbed,
      last == .tabs || next?.cell == nil && next?.lines.first?.isTabbed == true
    {
      return addRow(paragraph.lines[0])
    }
    enter(Self.neighbour(of: paragraph))
    for (index, line) in paragraph.lines.enumerated() {
      var structure = Self.structure(of: line, paragraph, block: block, container: container)
      structure.hasHardBreak = index + 1 < paragraph.lines.count
      composer.add(
        String(decoding: line.utf8, as: UTF8.self), structure,
        mark: index == 0 && paragraph.cell == nil ? paragraph.mark : "")
    }
  }

  /// A mark that is typed, with a tab behind it, makes an item and no row of a table.
  private static func marked(_ paragraph: OfficeParagraph) -> OfficeParagraph {
    guard paragraph.kind == .paragraph, paragraph.cell == nil, paragraph.lines[0].isTabbed else {
      return paragraph
    }
    let utf8 = paragraph.lines[0].utf8
    let start = utf8.firstIndex { !ASCII.isSpace($0) } ?? 0
    let end = utf8[start...].firstIndex(of: 0x09) ?? start
    guard let mark = ListMark(at: start..<end, in: utf8, alone: true), mark.length == end - start
    else { return paragraph }
    var item = paragraph
    item.kind = .listItem(number: mark.number, depth: 0)
    item.mark = String(decoding: utf8[start..<end], as: UTF8.self) + " "
    item.lines[0].drop(end + 1)
    return item.lines[0].isTabbed ? paragraph : item
  }

  private mutating func addRow(_ line: OfficeLine) {
    if last != .tabs { tabRows = 0 }
    enter(.tabs)
    for (column, cell) in line.cells.enumerated() {
      block += 1
      composer.add(
        String(decoding: cell, as: UTF8.self),
        LineStructure(
          kind: .tableCell(row: tabRows, column: column, isHeader: false), block: block,
          container: container))
    }
    tabRows += 1
  }

  private mutating func enter(_ neighbour: Neighbour) {
    if neighbour != last { container += 1 }
    last = neighbour
  }

  private static func neighbour(of paragraph: OfficeParagraph) -> Neighbour {
    if let cell = paragraph.cell { return .table(cell.table) }
    if case .listItem = paragraph.kind { return .list }
    return .text
  }

  private static func structure(
    of line: OfficeLine, _ paragraph: OfficeParagraph, block: Int, container: Int
  ) -> LineStructure {
    var kind = paragraph.kind
    if let cell = paragraph.cell {
      kind = .tableCell(row: cell.row, column: cell.column, isHeader: false)
    }
    return LineStructure(
      kind: kind, block: block, container: container, isBold: line.isBold, isItalic: line.isItalic,
      link: line.isLink ? "" : nil)
  }
}
