import Coalitions
import Signatories

/// The rows of a matrix with whole names, and the cells beside them.
///
/// Where the columns are few the rows stand in several panels beside each other.
struct MatrixGrid {
  /// Who comes first: by letters for the choice, by cluster for the order.
  struct Order {
    let counts: [Int]
    let clusters: [Int]
    /// Organizations that are chosen before all others.
    var first: Set<Int> = []

    func precedes(_ left: Int, _ right: Int) -> Bool {
      let (a, b) = (first.contains(left), first.contains(right))
      if a != b { return a }
      return (counts[right], left) < (counts[left], right)
    }
  }

  /// A mark, a number and their gaps, to the right of the names.
  static let numberWidth = 18.0
  static let markWidth = 7.0
  private static let panelGap = 16.0

  /// Indices of the organizations drawn.
  let rows: [Int]
  let lines: [[String]]
  let size: Double
  let labelWidth: Double
  let columnCount: Int
  let columnWidth: Double
  let origin: Point
  /// The first row of each panel.
  let panels: [Int]
  let height: Double
  private let frames: [Rectangle]

  /// Chooses as many organizations as fit.
  ///
  /// `columns` is the number of columns, nil for as many as rows.
  init(
    _ network: SigningNetwork, order: Order, width: Double, room: Double, size: Double,
    columns: Int?, origin: Point
  ) {
    self.size = size
    self.origin = origin
    let aside = Self.numberWidth + 2 + Self.markWidth
    let header = TextMetrics.leading(size: size) + 2
    let ranked = network.organizations.indices.sorted(by: order.precedes)
    func chosen(labelWidth: Double, panels: Int, most: Int) -> [Int: [String]] {
      let limit = Double(panels) * (room - header - (panels > 1 ? 24 : 0))
      var chosen: [Int: [String]] = [:]
      var used = 0.0
      for row in ranked.prefix(most) {
        let wrapped = LineWrapping.lines(
          network.organizations[row].label, width: labelWidth - aside, size: size)
        used += Self.height(of: wrapped, size: size)
        if used > limit { break }
        chosen[row] = wrapped
      }
      return chosen
    }
    var panelCount = 1
    var labelWidth = width * 0.36
    var picked: [Int: [String]]
    if let columns {
      let columnWidth = min(16, width * 0.64 / Double(max(1, columns)))
      let cells = columnWidth * Double(columns)
      let widestLabel = width * 0.6
      let least = size * 20 + aside + cells
      let most = max(1, Int((width + Self.panelGap) / (least + Self.panelGap)))
      func label(_ panels: Int) -> Double {
        let panel = (width - Self.panelGap * Double(panels - 1)) / Double(panels)
        return min(widestLabel, panel - cells)
      }
      labelWidth = label(1)
      picked = chosen(labelWidth: labelWidth, panels: 1, most: ranked.count)
      while picked.count < ranked.count, panelCount < most {
        panelCount += 1
        labelWidth = label(panelCount)
        picked = chosen(labelWidth: labelWidth, panels: panelCount, most: ranked.count)
      }
    } else {
      picked = chosen(
        labelWidth: labelWidth, panels: 1, most: max(1, Int((width - labelWidth) / 6.5)))
    }
    let ranks = LabelOrder.ranks(of: network.organizations.map(\.label))
    let rows = picked.keys.sorted {
      (order.clusters[$0], -order.counts[$0], ranks[$0])
        < (order.clusters[$1], -order.counts[$1], ranks[$1])
    }
    let lines = rows.map { picked[$0] ?? [] }
    let columnCount = columns ?? rows.count
    let columnWidth = min(
      16, (columns == nil ? width - labelWidth : width * 0.64) / Double(max(1, columnCount)))
    let step = labelWidth + Double(columnCount) * columnWidth + Self.panelGap
    let heights = lines.map { Self.height(of: $0, size: size) }
    let target = heights.reduce(0, +) / Double(panelCount)
    var panels: [Int] = rows.isEmpty ? [] : [0]
    var frames: [Rectangle] = []
    var used = 0.0
    for (row, height) in heights.enumerated() {
      if used >= target - 0.01, panels.count < panelCount {
        panels.append(row)
        used = 0
      }
      frames.append(
        Rectangle(
          x: origin.x + Double(panels.count - 1) * step, y: origin.y + header + used,
          width: labelWidth, height: height))
      used += height
    }
    self.rows = rows
    self.lines = lines
    self.labelWidth = labelWidth
    self.columnCount = columnCount
    self.columnWidth = columnWidth
    self.panels = panels
    self.frames = frames
    height = (frames.map(\.maxY).max() ?? origin.y + header) - origin.y
  }

  private static func height(of lines: [String], size: Double) -> Double {
    TextMetrics.height(lines: lines.count, size: size) + 1
  }

  /// The frame of a row's name, mark and number.
  func label(row: Int) -> Rectangle { frames[row] }

  /// The frame of a cell.
  func cell(row: Int, column: Int) -> Rectangle {
    Rectangle(
      x: frames[row].maxX + Double(column) * columnWidth, y: frames[row].y, width: columnWidth,
      height: frames[row].height)
  }
}

extension Drawing {
  /// Draws the names, marks and numbers of the rows, with a line where a cluster ends.
  mutating func addRows(
    _ grid: MatrixGrid, network: SigningNetwork, clusters: [Int], coloring: Coloring
  ) {
    let aside = MatrixGrid.numberWidth + MatrixGrid.markWidth
    for (index, row) in grid.rows.enumerated() {
      let frame = grid.label(row: index)
      let height = TextMetrics.height(lines: grid.lines[index].count, size: grid.size)
      add(
        text: grid.lines[index], id: "row-\(index + 1)", kind: .organization,
        at: Point(frame.x, frame.center.y - height / 2), width: grid.labelWidth - aside,
        size: grid.size, alignment: .right)
      add(
        mark: coloring.mark(of: network.organizations[row].id, in: palette),
        id: "row-\(index + 1)-mark", kind: .legend,
        frame: Rectangle(
          x: frame.maxX - aside + 2, y: frame.center.y - 2.25, width: 4.5, height: 4.5))
      add(
        text: ["\(index + 1)"], id: "row-\(index + 1)-number", kind: .legend,
        at: Point(frame.maxX - 17, frame.center.y - TextMetrics.leading(size: grid.size) / 2),
        width: 14, size: grid.size, alignment: .right, color: palette.faint)
      if !grid.panels.contains(index), clusters[row] != clusters[grid.rows[index - 1]] {
        add(
          lineFrom: Point(frame.x, frame.y),
          to: Point(grid.cell(row: index, column: grid.columnCount).x, frame.y),
          color: palette.faint, width: 0.6)
      }
    }
  }

  /// Draws a number above every column that has room for one.
  mutating func addColumnNumbers(_ grid: MatrixGrid) {
    let widest = TextMetrics.width("\(grid.columnCount)", size: grid.size) + 1
    let every = max(1, Int((widest / max(1, grid.columnWidth)).rounded(.up)))
    for (panel, row) in grid.panels.enumerated() {
      for column in stride(from: 0, to: grid.columnCount, by: every) {
        let suffix = panel == 0 ? "" : "-\(panel + 1)"
        add(
          text: ["\(column + 1)"], id: "column-\(column + 1)\(suffix)", kind: .legend,
          at: Point(grid.cell(row: row, column: column).center.x - widest / 2, grid.origin.y),
          width: widest, size: grid.size, alignment: .center, color: palette.faint)
      }
    }
  }
}
