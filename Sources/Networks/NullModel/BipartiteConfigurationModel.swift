#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The random two-mode network of greatest entropy whose expected degrees are the observed ones.
///
/// Row i and column l are tied with probability p = xᵢ·yₗ/(1 + xᵢ·yₗ), independently. The
/// fitnesses x and y are solved by Newton's method to 10⁻¹³ of the greatest degree, once per class
/// of equal degree. Where the degrees force ties or their absence (empty and complete rows and
/// columns, and every other corner of this kind) p is exactly 1 or 0.
///
/// Saracco, Di Clemente, Gabrielli & Squartini 2015, doi:10.1038/srep10595; Vallarano et al. 2021,
/// doi:10.1038/s41598-021-93830-4.
///
/// - Complexity: O(r·c·min(r, c)) time per step and O(r·c) memory, with r and c the numbers of
///   different degrees of rows and columns.
public struct BipartiteConfigurationModel: Sendable {
  let rows: DegreeClasses
  let columns: DegreeClasses
  /// The probability of a tie between a row of one class and a column of another, row by row.
  let probabilities: [Double]
  private let rowClassFitness: [Double]
  private let columnClassFitness: [Double]
  /// The largest difference between an expected and an observed degree.
  public let residual: Double

  /// Fits the model to the degrees of a network.
  ///
  /// Throws `notConverged` if Newton's method ends above 10⁻¹⁰ of the greatest degree.
  public init(fitting incidence: Incidence) throws(NetworksError) {
    try self.init(rowDegrees: incidence.rowDegrees, columnDegrees: incidence.columnDegrees)
  }

  /// Fits the model to degrees that some network has.
  ///
  /// Throws `notConverged` if Newton's method ends above 10⁻¹⁰ of the greatest degree.
  public init(rowDegrees: [UInt32], columnDegrees: [UInt32]) throws(NetworksError) {
    rows = DegreeClasses(rowDegrees)
    columns = DegreeClasses(columnDegrees)
    var fit = Fit(rows, columns)
    for (number, block) in DegreeBlocks(rows, columns).blocks.enumerated() {
      try fit.solve(block, number: number, rows, columns)
    }
    probabilities = fit.probabilities(rows, columns)
    rowClassFitness = fit.x
    columnClassFitness = fit.y
    residual = fit.residual
  }

  /// The probability that a row is tied to a column.
  public func probability(row: Int, column: Int) -> Double {
    probabilities[rows.classOf[row] * columns.count + columns.classOf[column]]
  }

  /// The fitness x of each row, scaled so that the greatest of its block is 1; NaN where the
  /// row's ties are all forced.
  public var rowFitness: [Double] { rows.classOf.map { rowClassFitness[$0] } }

  /// The fitness y of each column; NaN where the column's ties are all forced.
  public var columnFitness: [Double] { columns.classOf.map { columnClassFitness[$0] } }

  /// What the blocks' solutions are gathered in.
  private struct Fit {
    var x: [Double]
    var y: [Double]
    var blockOfRow: [Int]
    var blockOfColumn: [Int]
    var residual = 0.0

    init(_ rows: DegreeClasses, _ columns: DegreeClasses) {
      x = [Double](repeating: .nan, count: rows.count)
      y = [Double](repeating: .nan, count: columns.count)
      blockOfRow = [Int](repeating: 0, count: rows.count)
      blockOfColumn = [Int](repeating: 0, count: columns.count)
    }

    mutating func solve(
      _ block: DegreeBlocks.Block, number: Int, _ rows: DegreeClasses, _ columns: DegreeClasses
    ) throws(NetworksError) {
      for row in block.rows { blockOfRow[row] = number }
      for column in block.columns { blockOfColumn[column] = number }
      if block.rows.isEmpty || block.columns.isEmpty { return }
      let solution = try FitnessSolver(
        FitnessSolver.Side(
          degrees: block.rows.map { Double(rows.degrees[$0] - block.fullColumns) },
          sizes: block.rows.map { Double(rows.sizes[$0]) }),
        FitnessSolver.Side(
          degrees: block.columns.map { Double(columns.degrees[$0] - block.fullRows) },
          sizes: block.columns.map { Double(columns.sizes[$0]) })
      ).solve()
      let shift = solution.first.max() ?? 0
      for (row, value) in zip(block.rows, solution.first) { x[row] = exp(value - shift) }
      for (column, value) in zip(block.columns, solution.second) { y[column] = exp(value + shift) }
      residual = max(residual, solution.residual)
    }

    func probabilities(_ rows: DegreeClasses, _ columns: DegreeClasses) -> [Double] {
      var result: [Double] = []
      result.reserveCapacity(rows.count * columns.count)
      for row in 0..<rows.count {
        for column in 0..<columns.count {
          if blockOfRow[row] == blockOfColumn[column] {
            result.append(x[row] * y[column] / (1 + x[row] * y[column]))
          } else {
            // A later block holds rows of lesser and columns of greater degree.
            result.append(blockOfColumn[column] > blockOfRow[row] ? 1 : 0)
          }
        }
      }
      return result
    }
  }
}
