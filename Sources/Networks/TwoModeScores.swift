/// One number for every vertex of a two-mode network.
public struct TwoModeScores: Hashable, Sendable {
  /// The scores of the rows (organizations).
  public let rows: [Double]
  /// The scores of the columns (documents).
  public let columns: [Double]

  /// Makes scores of both modes.
  public init(rows: [Double], columns: [Double]) {
    self.rows = rows
    self.columns = columns
  }

  /// Splits scores that hold the rows first, then the columns.
  package init(joined: [Double], rowCount: Int) {
    self.init(rows: Array(joined[..<rowCount]), columns: Array(joined[rowCount...]))
  }
}
