#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The bipartite configuration model with structural zeros.
///
/// As `BipartiteConfigurationModel`, but p = 0 where a row isn't at risk; the degrees are matched
/// over the other cells. Rows and columns that are complete where they are at risk get p = 1.
/// Where the degrees force a larger part, its probabilities approach 0 and 1 to within 10⁻¹⁰.
///
/// - Complexity: O(n·m + min(n, m)³) time per step and O(n·m) memory for n rows and m columns.
public struct ConstrainedConfigurationModel: Sendable {
  /// The number of columns.
  public let columnCount: Int
  private let probabilities: [Double]
  /// The largest difference between an expected and an observed degree.
  public let residual: Double

  /// Fits the model to the degrees of a network.
  ///
  /// Throws `notConverged` if the degrees are not matched to 10⁻⁹ of the greatest degree.
  ///
  /// - Precondition: the table has the rows and columns of the network.
  public init(fitting incidence: Incidence, atRisk risk: RiskTable) throws(NetworksError) {
    precondition(
      risk.rowCount == incidence.rowCount && risk.columnCount == incidence.columnCount,
      "The risk table has the network's rows and columns.")
    columnCount = incidence.columnCount
    var fit = ConstrainedFit(incidence, risk)
    residual = try fit.solve()
    probabilities = fit.probabilities()
  }

  /// The probability that a row is tied to a column.
  public func probability(row: Int, column: Int) -> Double {
    probabilities[row * columnCount + column]
  }
}

/// Newton's method on the log-fitnesses of all rows and columns that are free.
private struct ConstrainedFit {
  private let n: Int
  private let m: Int
  /// 0: not at risk; 1: free; 2: forced to be tied.
  private var cells: [UInt8]
  private var rowDegrees: [Double]
  private var columnDegrees: [Double]
  private var a: [Double]
  private var b: [Double]

  init(_ incidence: Incidence, _ risk: RiskTable) {
    n = incidence.rowCount
    m = incidence.columnCount
    cells = [UInt8](repeating: 0, count: n * m)
    for row in 0..<n {
      for column in 0..<m where risk.isAtRisk(row: row, column: column) {
        cells[row * m + column] = 1
      }
    }
    rowDegrees = incidence.rowDegrees.map(Double.init)
    columnDegrees = incidence.columnDegrees.map(Double.init)
    a = []
    b = []
    peel()
    let edges = max(rowDegrees.reduce(0, +), 1)
    a = rowDegrees.map { $0 > 0 ? log($0 / edges.squareRoot()) : 0 }
    b = columnDegrees.map { $0 > 0 ? log($0 / edges.squareRoot()) : 0 }
  }

  /// Settles rows and columns that are empty, or complete where they are free, until none is.
  private mutating func peel() {
    var changed = true
    while changed {
      changed = false
      for row in 0..<n { changed = settle((0..<m).map { (row, $0) }, rowDegrees[row]) || changed }
      for column in 0..<m {
        changed = settle((0..<n).map { ($0, column) }, columnDegrees[column]) || changed
      }
    }
  }

  private mutating func settle(_ line: [(Int, Int)], _ degree: Double) -> Bool {
    let free = line.filter { cells[$0.0 * m + $0.1] == 1 }
    guard !free.isEmpty, degree == 0 || degree == Double(free.count) else { return false }
    for (row, column) in free {
      cells[row * m + column] = degree == 0 ? 0 : 2
      if degree > 0 {
        rowDegrees[row] -= 1
        columnDegrees[column] -= 1
      }
    }
    return true
  }

  mutating func solve() throws(NetworksError) -> Double {
    let scale = max(rowDegrees.max() ?? 1, columnDegrees.max() ?? 1, 1)
    var current = state(a, b)
    var iterations = 0
    while current.residual > 1e-13 * scale && iterations < 200 {
      iterations += 1
      let step = newtonStep(current)
      var length = 1.0
      var isBetter = false
      for _ in 0..<40 where !isBetter {
        let nextA = zip(a, step.a).map { $0 + length * $1 }
        let nextB = zip(b, step.b).map { $0 + length * $1 }
        let next = state(nextA, nextB)
        // A long step into cells of probability 0 and 1 may lessen the residual and lead nowhere:
        // the likelihood, which is concave, must not fall by more than rounding.
        let change = (next.likelihood - current.likelihood) / abs(current.likelihood)
        if change > 1e-10 || (change > -1e-12 && next.residual < current.residual) {
          (a, b, current, isBetter) = (nextA, nextB, next, true)
        }
        length /= 2
      }
      if !isBetter { break }
    }
    guard current.residual <= 1e-9 * scale else {
      throw .notConverged(residual: current.residual, iterations: iterations)
    }
    return current.residual
  }

  func probabilities() -> [Double] {
    (0..<(n * m)).map { cell in
      switch cells[cell] {
      case 0: 0
      case 1: 1 / (1 + exp(-a[cell / m] - b[cell % m]))
      default: 1
      }
    }
  }

  private struct State {
    var variances: [Double]
    var rowErrors: [Double]
    var columnErrors: [Double]
    var likelihood: Double
    var residual: Double
  }

  private func state(_ a: [Double], _ b: [Double]) -> State {
    var variances = [Double](repeating: 0, count: n * m)
    var rowErrors = rowDegrees
    var columnErrors = columnDegrees
    var likelihood = zip(a, rowDegrees).reduce(0) { $0 + $1.0 * $1.1 }
    likelihood += zip(b, columnDegrees).reduce(0) { $0 + $1.0 * $1.1 }
    for row in 0..<n {
      for column in 0..<m where cells[row * m + column] == 1 {
        let logit = a[row] + b[column]
        let small = exp(-abs(logit))
        let p = logit >= 0 ? 1 / (1 + small) : small / (1 + small)
        variances[row * m + column] = small / ((1 + small) * (1 + small))
        rowErrors[row] -= p
        columnErrors[column] -= p
        likelihood -= max(logit, 0) + log1p(small)
      }
    }
    let residual = (rowErrors + columnErrors).reduce(0) { max($0, abs($1)) }
    return State(
      variances: variances, rowErrors: rowErrors, columnErrors: columnErrors,
      likelihood: likelihood, residual: residual)
  }

  /// Eliminates the larger side; directions that change nothing keep a step of 0.
  private func newtonStep(_ state: State) -> (a: [Double], b: [Double]) {
    if n >= m {
      let (a, b) = Self.eliminated(n, m, state.rowErrors, state.columnErrors) {
        state.variances[$0 * m + $1]
      }
      return (a, b)
    }
    let (b, a) = Self.eliminated(m, n, state.columnErrors, state.rowErrors) {
      state.variances[$1 * m + $0]
    }
    return (a, b)
  }

  private static func eliminated(
    _ tall: Int, _ short: Int, _ tallErrors: [Double], _ shortErrors: [Double],
    _ variance: (Int, Int) -> Double
  ) -> (tall: [Double], short: [Double]) {
    var matrix = [Double](repeating: 0, count: short * short)
    var right = shortErrors
    var pivots = [Double](repeating: 0, count: tall)
    for i in 0..<tall {
      let row = (0..<short).map { variance(i, $0) }
      pivots[i] = row.reduce(0, +)
      guard pivots[i] > 0 else { continue }
      for j in 0..<short where row[j] > 0 {
        let scaled = row[j] / pivots[i]
        right[j] -= scaled * tallErrors[i]
        matrix[j * short + j] += row[j]
        for k in 0...j { matrix[j * short + k] -= scaled * row[k] }
      }
    }
    let short0 = SemidefiniteSystem(size: short, lower: matrix).solution(right)
    let tall0 = (0..<tall).map { i in
      guard pivots[i] > 0 else { return 0.0 }
      return (0..<short).reduce(tallErrors[i]) { $0 - variance(i, $1) * short0[$1] } / pivots[i]
    }
    return (tall0, short0)
  }
}
