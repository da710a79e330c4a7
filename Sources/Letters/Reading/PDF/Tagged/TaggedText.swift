/// Makes lines of the blocks of a tagged PDF.
///
/// What is a paragraph, heading, item or cell the file says; where a line ends within one, the
/// page shows.
struct TaggedText {
  private var composer = TextComposer()
  private var page = -1
  private var number = 0
  private let unit: Double
  private let leading: Double
  private let breaks: RunBreaks
  private var rights: [Place: Double] = [:]

  /// One or several printed lines that are one line of the text.
  private struct Part {
    var lines: [PrintedLine]
    let block: TaggedBlock
    let isFirst: Bool
    let isNewBlock: Bool
    var isLink: Bool
  }

  /// The text and its lines.
  ///
  /// - Complexity: O(bytes).
  static func composed(
    _ content: TaggedContent, source: String
  ) -> (text: SourceText, lines: [Line]) {
    let blocks = content.blocks.map { (block: $0.block, rows: Rows.all(of: $0.pieces)) }
    var text = TaggedText(blocks)
    let parts = blocks.flatMap { text.parts(of: $0.rows, $0.block) }
    let hyphens = LineEndHyphens(in: parts.map { PrintedParagraph(lines: $0.lines) })
    for index in parts.indices {
      var part = parts[index]
      part.lines = hyphens.mended(part.lines)
      text.add(part, behind: index > 0 ? parts[index - 1].lines.last : nil)
    }
    return text.composer.finish(source: source)
  }

  private init(_ blocks: [(block: TaggedBlock, rows: [Rows.Row])]) {
    let metrics = PrintedMetrics(of: [blocks.flatMap { $0.rows.map(\.line) }])
    (unit, leading) = (metrics.unit, metrics.leading)
    breaks = RunBreaks(in: blocks)
    var ends: [Place: [Double]] = [:]
    for (block, rows) in blocks {
      for row in rows { ends[Place(row.line, block), default: []].append(row.line.box.right) }
    }
    rights = ends.mapValues { PrintedMetrics.margin($0, unit: unit) }
  }

  /// Lines that begin at one place stand in one column, or in columns of one width; those of a
  /// table's column among themselves.
  private struct Place: Hashable {
    var step: Int
    var table = 0
    var column = 0

    init(_ line: PrintedLine, _ block: TaggedBlock) {
      step = Int((line.box.left / 2).rounded())
      guard case .tableCell(_, let column, _) = block.kind else { return }
      (table, self.column) = (block.container, column)
    }
  }

  private func right(of line: PrintedLine, _ block: TaggedBlock) -> Double {
    let place = Place(line, block)
    return (-1...1).compactMap { shift in
      var place = place
      place.step += shift
      return rights[place]
    }.max() ?? line.box.right
  }

  // MARK: Lines of a block

  private func parts(of rows: [Rows.Row], _ block: TaggedBlock) -> [Part] {
    guard let first = rows.first else { return [] }
    let areBroken = Rows.breakAtRuns(rows)
    let isCentered = Rows.areCentered(rows)
    var parts = [
      Part(
        lines: [first.line], block: block, isFirst: true, isNewBlock: true, isLink: first.isLink)
    ]
    for (above, row) in zip(rows, rows.dropFirst()) {
      let isNew = !block.isWhole && isApart(above, row)
      let width = isCentered ? rows.map(\.line.box.width).max() : nil
      let isBroken =
        row.isNewRun && areBroken || breaks.isBroken(before: row, of: block)
        || fits(row, behind: above.line, block, width)
      if isNew || isBroken || row.isForced {
        parts.append(
          Part(
            lines: [row.line], block: block, isFirst: false, isNewBlock: isNew, isLink: row.isLink))
      } else {
        parts[parts.count - 1].lines.append(row.line)
        parts[parts.count - 1].isLink = parts[parts.count - 1].isLink && row.isLink
      }
    }
    return parts
  }

  /// Whether two lines that no element holds together are parted on the page or by elements of
  /// their own.
  private func isApart(_ above: Rows.Row, _ row: Rows.Row) -> Bool {
    let gap = row.line.box.top - above.line.box.bottom
    if above.line.page == row.line.page, gap > leading + 0.6 * unit { return true }
    guard row.isNewRun, let parent = row.parent, let last = above.lastParent else { return false }
    return parent != last && !row.path.contains(last) && !above.lastPath.contains(parent)
  }

  /// Whether the first word would have stood behind the line above, had the line not been ended.
  private func fits(
    _ row: Rows.Row, behind above: PrintedLine, _ block: TaggedBlock, _ width: Double?
  ) -> Bool {
    let right = right(of: above, block)
    let free = width.map { $0 - above.box.width } ?? right - above.box.right
    // One piece of text is seldom broken: there the room must be plain to see.
    let more = row.isNewRun ? 1 : 0.1 * (width ?? right - above.box.left)
    return row.line.headWidth + 0.25 * unit <= free - more
  }

  // MARK: Text

  private mutating func add(_ part: Part, behind before: PrintedLine?) {
    guard let first = part.lines.first else { return }
    while page < first.page {
      composer.beginPage()
      page += 1
    }
    if let before, before.page == first.page, before.box.bottom <= first.box.top,
      first.box.top - before.box.bottom > leading + 0.6 * unit
    {
      composer.leaveBlank()
    }
    if part.isNewBlock { number += 1 }
    var mark = ""
    if part.isFirst, case .listItem = part.block.kind { mark = Self.shown(part.block.mark) }
    composer.add(
      part.lines.map(\.text).joined(separator: "\n"),
      LineStructure(
        kind: part.block.kind, block: number, container: part.block.container,
        link: part.isLink ? "" : nil),
      mark: mark)
  }

  private static func shown(_ mark: String) -> String {
    let folded = String(decoding: TextComposer.folded(mark), as: UTF8.self)
    return folded.isEmpty ? "• " : folded + " "
  }
}
