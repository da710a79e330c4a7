/// Which row could have stood in which column: structural zeros elsewhere.
///
/// A body founded in 2019 did not abstain in 1999. A row is at risk where it stands, whatever the
/// table says.
public struct RiskTable: Hashable, Sendable {
  /// The number of rows.
  public let rowCount: Int
  /// The number of columns.
  public let columnCount: Int
  private var bits: [UInt64]

  /// Every row is at risk from the first to the last of its columns, in the columns' order.
  ///
  /// - Complexity: O(rows · columns / 8) bytes.
  public init(lifetimesOf incidence: Incidence) {
    self.init(rowCount: incidence.rowCount, columnCount: incidence.columnCount)
    for row in 0..<rowCount {
      let range = incidence.rows.range(row)
      guard let first = range.first, let last = range.last else { continue }
      let (start, end) = (incidence.rows.neighbors[first], incidence.rows.neighbors[last])
      for column in start...end { insert(row: row, column: Int(column)) }
    }
  }

  /// Rows are at risk in the columns listed, and where they stand.
  ///
  /// - Precondition: one list for each row; columns lie inside the table.
  public init(_ columnsOf: [[UInt32]], of incidence: Incidence) {
    precondition(columnsOf.count == incidence.rowCount, "One list for each row.")
    self.init(rowCount: incidence.rowCount, columnCount: incidence.columnCount)
    for row in 0..<rowCount {
      for column in columnsOf[row] {
        precondition(Int(column) < columnCount, "A column lies inside the table.")
        insert(row: row, column: Int(column))
      }
      for index in incidence.rows.range(row) {
        insert(row: row, column: Int(incidence.rows.neighbors[index]))
      }
    }
  }

  private init(rowCount: Int, columnCount: Int) {
    self.rowCount = rowCount
    self.columnCount = columnCount
    bits = [UInt64](repeating: 0, count: rowCount * columnCount / 64 + 1)
  }

  private mutating func insert(row: Int, column: Int) {
    let cell = row * columnCount + column
    bits[cell / 64] |= 1 << UInt64(cell % 64)
  }

  /// Whether a row could have stood in a column.
  public func isAtRisk(row: Int, column: Int) -> Bool {
    let cell = row * columnCount + column
    return bits[cell / 64] >> UInt64(cell % 64) & 1 == 1
  }
}
