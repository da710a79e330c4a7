/// How far the columns of a document reach to the right.
///
/// Columns at one place on several pages are one: on one page alone all lines may be short. Marks
/// that hang to the left of the text move its left edge, so that its right edge is what is measured.
struct ColumnMargins {
  /// The left and right edges of the lines of all columns.
  private let edges: [(left: Double, right: Double)]
  private let width: Double
  private let unit: Double
  private static let enough = 6

  /// Measures the columns of the pages that have several.
  ///
  /// - Complexity: O(lines log lines).
  init(of pages: [[DrawnFlow.Column]], unit: Double) {
    edges = pages.filter { $0.count > 1 }.flatMap { $0 }.flatMap { column in
      Self.lines(of: column).map { (column.left, $0.box.right) }
    }
    width = PrintedMetrics.margin(edges.map { $0.right - $0.left }, unit: unit)
    self.unit = unit
  }

  private static func lines(of column: DrawnFlow.Column) -> [PageWord] {
    column.rows.filter { $0.stacks.count == 1 }.flatMap { $0.stacks[0].fragments }
  }

  /// The right edge of a column: that of the columns at its place, or where it is told by few
  /// lines, as far from its left edge as others are wide.
  func right(of column: DrawnFlow.Column) -> Double {
    let near = edges.filter { abs($0.left - column.left) <= 3 * unit }.map(\.right)
    guard near.count >= Self.enough else { return column.left + width }
    return PrintedMetrics.margin(near, unit: unit)
  }
}
