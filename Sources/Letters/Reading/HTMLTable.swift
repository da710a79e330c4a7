/// Where the cells of an open HTML table stand.
struct HTMLTable {
  private(set) var row = -1
  private(set) var column = 0
  var isInHead = false
  /// Whether it only lays out the page.
  var isLayout = false
  /// How many rows below a cell of each column goes on.
  private var spans: [Int: Int] = [:]

  mutating func nextRow() {
    for (spanned, rows) in spans where spanned >= column { spans[spanned] = max(0, rows - 1) }
    row += 1
    column = 0
  }

  /// Where a cell of such a width and height stands: behind those that go on from rows above.
  mutating func place(width: Int, height: Int) -> Int {
    while let rows = spans[column], rows > 0 {
      spans[column] = rows - 1
      column += 1
    }
    let place = column
    for _ in 0..<width {
      if height > 1 { spans[column] = height - 1 }
      column += 1
    }
    return place
  }

  /// Whether one cell of a table holds eight lines or more, and with them a paragraph or nearly all
  /// that the table holds: such a table lays out the page.
  ///
  /// - Complexity: linear in the number of lines.
  static func hasTallCell(_ lines: ArraySlice<Line>, of container: Int) -> Bool {
    struct Cell: Hashable {
      let row: Int
      let column: Int
    }
    var counts: [Cell: Int] = [:]
    var withParagraph: Set<Cell> = []
    var total = 0
    for line in lines where line.structure.container == container {
      guard case .tableCell(let row, let column, _) = line.structure.kind else { continue }
      let cell = Cell(row: row, column: column)
      counts[cell, default: 0] += 1
      total += 1
      if line.length > 240 { withParagraph.insert(cell) }
    }
    return counts.contains {
      $0.value >= 8 && (withParagraph.contains($0.key) || $0.value * 10 >= total * 9)
    }
  }
}
