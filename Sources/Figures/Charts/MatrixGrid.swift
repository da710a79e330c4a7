import Coalitions
import Signatories

/// The rows of a matrix with whole names, and the cells beside them.
struct MatrixGrid {
  /// Who comes first: by letters for the choice, by cluster for the order.
  struct Order {
    let counts: [Int]
    let clusters: [Int]
  }

  /// Indices of the organizations drawn.
  let rows: [Int]
  let lines: [[String]]
  let size: Double
  let labelWidth: Double
  let columnCount: Int
  let columnWidth: Double
  let tops: [Double]
  let bottom: Double
  let origin: Point

  var height: Double { bottom - origin.y }

  /// Chooses as many organizations as fit; `columns` is the number of columns, nil for as many as
  /// rows.
  init(
    _ network: SigningNetwork, order: Order, width: Double, room: Double, size: Double,
    columns: Int?, origin: Point
  ) {
    self.size = size
    self.origin = origin
    let labelWidth = width * 0.36
    self.labelWidth = labelWidth
    let ranked = network.organizations.indices.sorted {
      (order.counts[$1], $0) < (order.counts[$0], $1)
    }
    let most = columns == nil ? max(1, Int((width - labelWidth) / 6.5)) : ranked.count
    let leading = TextMetrics.leading(size: size)
    var chosen: [Int: [String]] = [:]
    var used = leading + 2
    for row in ranked.prefix(most) {
      let wrapped = LineWrapping.lines(
        network.organizations[row].label, width: labelWidth - 20, size: size)
      let height = TextMetrics.height(lines: wrapped.count, size: size) + 1
      if used + height > room { break }
      chosen[row] = wrapped
      used += height
    }
    let rows = chosen.keys.sorted {
      (order.clusters[$0], -order.counts[$0], $0) < (order.clusters[$1], -order.counts[$1], $1)
    }
    self.rows = rows
    lines = rows.map { chosen[$0] ?? [] }
    columnCount = columns ?? rows.count
    columnWidth = min(16, (width - labelWidth) / Double(max(1, columnCount)))
    var tops: [Double] = []
    var y = origin.y + leading + 2
    for row in lines {
      tops.append(y)
      y += TextMetrics.height(lines: row.count, size: size) + 1
    }
    self.tops = tops
    bottom = y
  }

  /// The frame of a cell.
  func cell(row: Int, column: Int) -> Rectangle {
    let next = row + 1 < tops.count ? tops[row + 1] : bottom
    return Rectangle(
      x: origin.x + labelWidth + Double(column) * columnWidth, y: tops[row], width: columnWidth,
      height: next - tops[row])
  }
}

extension Drawing {
  /// Draws the names and numbers of the rows, with a line where a cluster ends.
  mutating func addRows(_ grid: MatrixGrid, network: SigningNetwork, clusters: [Int]) {
    let right = grid.origin.x + grid.labelWidth + Double(grid.columnCount) * grid.columnWidth
    for (index, row) in grid.rows.enumerated() {
      let frame = grid.cell(row: index, column: 0)
      let height = TextMetrics.height(lines: grid.lines[index].count, size: grid.size)
      add(
        text: grid.lines[index], id: "row-\(index + 1)", kind: .organization,
        at: Point(grid.origin.x, frame.center.y - height / 2), width: grid.labelWidth - 18,
        size: grid.size, alignment: .right)
      add(
        text: ["\(index + 1)"], id: "row-\(index + 1)-number", kind: .legend,
        at: Point(
          grid.origin.x + grid.labelWidth - 17,
          frame.center.y - TextMetrics.leading(size: grid.size) / 2), width: 14, size: grid.size,
        alignment: .right, color: palette.faint)
      if index > 0, clusters[row] != clusters[grid.rows[index - 1]] {
        add(
          lineFrom: Point(grid.origin.x, frame.y), to: Point(right, frame.y), color: palette.faint,
          width: 0.6)
      }
    }
  }

  /// Draws a number above every column that has room for one.
  mutating func addColumnNumbers(_ grid: MatrixGrid) {
    let widest = TextMetrics.width("\(grid.columnCount)", size: grid.size) + 1
    let every = max(1, Int((widest / grid.columnWidth).rounded(.up)))
    for column in 0..<grid.columnCount where column % every == 0 {
      let middle = grid.origin.x + grid.labelWidth + (Double(column) + 0.5) * grid.columnWidth
      add(
        text: ["\(column + 1)"], id: "column-\(column + 1)", kind: .legend,
        at: Point(middle - widest / 2, grid.origin.y), width: widest, size: grid.size,
        alignment: .center, color: palette.faint)
    }
  }
}
