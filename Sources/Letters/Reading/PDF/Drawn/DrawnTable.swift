/// Rows of cells that are drawn one after the other.
struct DrawnTable {
  /// The rows; cells that are empty are nil.
  let rows: [[PageWord?]]

  /// The table that rows form; nil where their stacks are no cells: words that justified lines
  /// part, or columns of names that happen to stand beside each other.
  ///
  /// - Complexity: O(stacks · columns).
  init?(_ rows: [DrawnFlow.Row], unit: Double) {
    let counts = Dictionary(grouping: rows.map(\.stacks.count).filter { $0 > 1 }) { $0 }
    let usual = counts.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
    guard let (width, whole) = usual.map({ ($0.key, $0.value.count) }), whole >= 2,
      whole * 2 >= rows.count
    else { return nil }
    let samples = rows.filter { $0.stacks.count == width }
    let columns = (0..<width).map { column in samples.map { $0.stacks[column].box } }
    guard columns.allSatisfy({ Self.areAligned($0, unit: unit) }) else { return nil }
    let cells = rows.map { Self.cells(of: $0, in: columns) }
    let isPlain = rows.allSatisfy { $0.stacks.allSatisfy { $0.fragments.count == 1 } }
    if isPlain, !Self.isTable(cells, unit: unit) { return nil }
    self.rows = cells
  }

  /// Whether boxes have one left edge, one right edge or one middle.
  private static func areAligned(_ boxes: [PageBox], unit: Double) -> Bool {
    let edges = [
      boxes.map(\.left), boxes.map(\.right), boxes.map { ($0.left + $0.right) / 2 },
    ]
    return edges.contains { edge in
      let middle = edge.sorted()[edge.count / 2]
      return edge.count { abs($0 - middle) <= Gutters.tolerance } * 10 >= edge.count * 9
    }
  }

  private static func cells(
    of row: DrawnFlow.Row, in columns: [[PageBox]]
  ) -> [PageWord?] {
    var cells: [PageWord?] = Array(repeating: nil, count: columns.count)
    var next = 0
    for (index, stack) in row.stacks.enumerated() {
      let last = max(next, columns.count - (row.stacks.count - index))
      let choice = (next...min(last, columns.count - 1)).min {
        distance(stack.box, columns[$0]) < distance(stack.box, columns[$1])
      }
      guard let choice else { break }
      for fragment in stack.fragments {
        if cells[choice] == nil {
          cells[choice] = fragment
        } else {
          cells[choice]?.appendLine(fragment)
        }
      }
      next = min(choice + 1, columns.count - 1)
    }
    return cells
  }

  private static func distance(_ box: PageBox, _ column: [PageBox]) -> Double {
    column.map { min(abs($0.left - box.left), abs($0.right - box.right)) }.min() ?? 0
  }

  /// Where no cell has several lines, the words decide.
  private static func isTable(_ cells: [[PageWord?]], unit: Double) -> Bool {
    let columns = (0..<(cells.first?.count ?? 0)).map { column in cells.compactMap { $0[column] } }
    return PageTable(columns, unit: unit) != nil
  }
}
