/// How far the columns of a document reach to the right.
///
/// Columns at one place on several pages are one: on one page alone all lines may be short. Marks
/// that hang to the left of the text move its left edge, so that its right edge is what is measured.
struct ColumnMargins {
  /// The left and right edges of the lines of all columns, from left to right.
  private let edges: [(left: Double, right: Double)]
  private let width: Double
  private let unit: Double
  /// The right edges that were asked for, by the left one.
  private var known: [Double: Double] = [:]
  private static let enough = 6

  /// Measures the columns of the pages that have several.
  ///
  /// - Complexity: O(lines log lines).
  init(of pages: [[DrawnFlow.Column]], unit: Double) {
    // A single word may be longer than its column is wide, as addresses are.
    edges = pages.filter { $0.count > 1 }.flatMap { $0 }.flatMap { column in
      Self.lines(of: column).filter { $0.bodyLeft != nil }
        .map { (left: column.left, right: $0.box.right) }
    }.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
    width = PrintedMetrics.margin(edges.map { $0.right - $0.left }, unit: unit)
    self.unit = unit
  }

  private static func lines(of column: DrawnFlow.Column) -> [PageWord] {
    column.rows.filter { $0.stacks.count == 1 }.flatMap { $0.stacks[0].fragments }
  }

  /// The right edge of a column: that of the columns at its place, or where it is told by few
  /// lines, as far from its left edge as others are wide.
  ///
  /// - Complexity: over all columns, O(different left edges · lines near one).
  mutating func right(of column: DrawnFlow.Column) -> Double {
    if let right = known[column.left] { return right }
    let near = edges[start(from: column.left - 3 * unit)...]
      .prefix { $0.left <= column.left + 3 * unit }.map(\.right)
    let right =
      near.count < Self.enough
      ? column.left + width : PrintedMetrics.margin(near, unit: unit)
    known[column.left] = right
    return right
  }

  /// The first edge that is not left of a place.
  private func start(from left: Double) -> Int {
    var range = 0..<edges.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range =
        edges[middle].left < left ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}
