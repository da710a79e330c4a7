/// Reads pages in the order in which they are drawn: columns to their end, tables row by row.
struct DrawnLayout {
  private(set) var pages: [[PrintedLine]] = []
  private let unit: Double
  private var lines: [PrintedLine] = []
  private var regions = 0
  private var tables = 0
  private var open: OpenTable?

  /// The table that the last column ended with; it can go on in the next.
  private struct OpenTable {
    let number: Int
    let width: Int
    let head: [String]
    var row: Int
    /// Where the cells of its last row begin, from the left edge of the column.
    let lefts: [Double?]
  }

  /// Reads pages; nil where they are drawn in another order than they are read.
  ///
  /// - Complexity: O(words).
  init?(of content: [WordPage]) {
    let heights = content.flatMap { $0.words.map(\.box.height) }.sorted()
    unit = heights.isEmpty ? 1 : heights[heights.count / 2]
    var fragments: [[PageWord]] = []
    var numbers = GluedNumbers()
    for page in content {
      fragments.append(
        DrawnFragments.all(of: page.words, unit: unit).flatMap { numbers.parted($0) })
    }
    guard DrawnFragments.areInOrder(fragments) else { return nil }
    let leading = Self.leading(of: fragments, unit: unit)
    let flows = fragments.map { DrawnFlow($0, unit: unit, leading: leading).columns }
    var margins = ColumnMargins(of: flows, unit: unit)
    for (number, columns) in flows.enumerated() {
      read(columns, &margins)
      pages.append(
        lines.map {
          var line = $0
          line.page = number
          return line
        })
      lines = []
    }
  }

  /// The white space between lines right below each other.
  private static func leading(of pages: [[PageWord]], unit: Double) -> Double {
    let gaps = pages.flatMap { page in
      zip(page, page.dropFirst()).compactMap { last, next -> Double? in
        let gap = next.box.top - last.box.bottom
        let isBelow = next.box.left < last.box.right && next.box.right > last.box.left
        return isBelow && gap > -0.5 * unit && gap < unit ? gap : nil
      }
    }.sorted()
    return gaps.isEmpty ? 0 : min(gaps[gaps.count / 10], 0.5 * unit)
  }

  // MARK: Columns

  private mutating func read(_ columns: [DrawnFlow.Column], _ margins: inout ColumnMargins) {
    for column in columns {
      regions += 1
      read(column, right: columns.count > 1 ? margins.right(of: column) : 0)
    }
  }

  private mutating func read(_ column: DrawnFlow.Column, right: Double) {
    var rows = column.rows[...]
    if let open, let first = rows.first, first.stacks.count == 1, rows.count > 1,
      let cell = open.lefts.lastIndex(where: { isNear($0, first.box.left - column.left) }), cell > 0
    {
      append(first.stacks[0], to: cell, of: open)
      rows = rows.dropFirst()
    }
    while let first = rows.first {
      let run = first.stacks.count > 1 ? rows.prefix { $0.stacks.count > 1 } : rows.prefix(1)
      rows = rows.dropFirst(run.count)
      if let table = DrawnTable(Array(run), unit: unit) {
        append(table, left: column.left)
      } else {
        open = nil
        if first.stacks.count == 1 {
          append(first.stacks[0], right: right)
        } else {
          plain(run, right)
        }
      }
    }
  }

  private func isNear(_ one: Double?, _ other: Double) -> Bool {
    one.map { abs($0 - other) <= Gutters.tolerance } ?? false
  }

  /// Rows whose stacks are no cells: one line each where they are words of a line, else one stack
  /// after the other, column by column.
  private mutating func plain(_ rows: ArraySlice<DrawnFlow.Row>, _ right: Double) {
    let width = rows.map(\.stacks.count).max() ?? 0
    let isGrid =
      rows.contains { $0.stacks.contains { $0.fragments.count > 1 } }
      || rows.count >= 3 && rows.allSatisfy { $0.stacks.count == width }
        && (1..<width).allSatisfy { column in
          let lefts = rows.map { $0.stacks[column].box.left }
          return (lefts.max() ?? 0) - (lefts.min() ?? 0) <= Gutters.tolerance
        }
    guard isGrid else {
      for row in rows {
        var line = row.stacks[0].fragments[0]
        for stack in row.stacks.dropFirst() { line.append(stack.fragments[0]) }
        append(line, right: right)
      }
      return
    }
    for column in 0..<width {
      regions += 1
      let stacks = rows.compactMap { $0.stacks.count > column ? $0.stacks[column] : nil }
      let edge = stacks.map(\.box.right).max() ?? 0
      for stack in stacks { append(stack, right: edge) }
    }
    regions += 1
  }

  private mutating func append(_ stack: DrawnFlow.Stack, right: Double) {
    for fragment in stack.fragments { append(fragment, right: right) }
  }

  private mutating func append(_ line: PageWord, right: Double) {
    lines.append(
      PrintedLine(
        text: line.text, box: line.box, headWidth: line.headWidth, columnRight: right,
        region: regions, bodyLeft: line.bodyLeft))
  }

  // MARK: Tables

  private mutating func append(_ table: DrawnTable, left: Double) {
    let width = table.rows[0].count
    var head = table.rows[0].map { $0?.text ?? "" }
    var row = 0
    var number = tables + 1
    var rows = table.rows[...]
    if let open, open.width == width {
      (row, number) = (open.row + 1, open.number)
      if head == open.head { rows = rows.dropFirst() }
      head = open.head
    } else {
      tables += 1
    }
    for cells in rows {
      for (column, cell) in cells.enumerated() {
        if let cell { append(cell, .init(table: number, row: row, column: column)) }
      }
      row += 1
    }
    open = OpenTable(
      number: number, width: width, head: head, row: row - 1,
      lefts: (rows.last ?? []).map { $0.map { $0.box.left - left } })
  }

  private mutating func append(
    _ stack: DrawnFlow.Stack, to column: Int, of table: OpenTable
  ) {
    var cell = stack.fragments[0]
    for line in stack.fragments.dropFirst() { cell.appendLine(line) }
    append(cell, .init(table: table.number, row: table.row, column: column))
  }

  private mutating func append(_ cell: PageWord, _ place: PrintedLine.Cell) {
    lines.append(
      PrintedLine(
        text: cell.text, box: cell.box, headWidth: cell.headWidth, columnRight: cell.box.right,
        cell: place, region: regions))
  }
}
