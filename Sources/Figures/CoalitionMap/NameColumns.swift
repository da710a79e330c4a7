/// Names set in columns of one width, whole, wrapped where they are longer than the column.
struct NameColumns {
  /// The room between two names, so that a wrapped name is seen as one.
  static let nameGap = 1.4

  /// Each column's names as wrapped lines, with the index of the name.
  let columns: [[(index: Int, lines: [String])]]
  /// The height of the tallest column.
  let height: Double

  /// Sets names in `count` columns, each filled from the top, as low as possible.
  ///
  /// - Precondition: `count` is at least 1.
  init(_ names: [[String]], count: Int, size: Double) {
    precondition(count >= 1, "Names need a column.")
    let heights = names.map { TextMetrics.height(lines: $0.count, size: size) + Self.nameGap }
    let limit = Self.lowestLimit(heights, count: count)
    var columns: [[(index: Int, lines: [String])]] = [[]]
    var used = 0.0
    for (index, lines) in names.enumerated() {
      if used + heights[index] > limit + 1e-6, columns.count < count, used > 0 {
        columns.append([])
        used = 0
      }
      columns[columns.count - 1].append((index, lines))
      used += heights[index]
    }
    self.columns = columns
    height = columns.map { $0.reduce(0) { $0 + heights[$1.index] } }.max() ?? 0
  }

  /// The least height at which the names, kept in order, fit into `count` columns.
  private static func lowestLimit(_ heights: [Double], count: Int) -> Double {
    var low = heights.max() ?? 0
    var high = max(low, heights.reduce(0, +))
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if columnsNeeded(heights, limit: middle) <= count { high = middle } else { low = middle }
    }
    return high
  }

  private static func columnsNeeded(_ heights: [Double], limit: Double) -> Int {
    var needed = 1
    var used = 0.0
    for height in heights {
      if used + height > limit, used > 0 {
        needed += 1
        used = 0
      }
      used += height
    }
    return needed
  }
}
