#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Solves the bipartite configuration model of two sides of degree classes.
///
/// Finds log-fitnesses a, b with Σ m·σ(a+b) = degree of each class, σ the logistic function and m
/// the sizes of the other side's classes: the stationary point of a concave likelihood, by
/// Newton's method. The larger side is eliminated (Schur complement); the one direction that
/// changes nothing, (a+t, b−t), keeps a step of 0.
struct FitnessSolver {
  /// One side: the degrees of its classes and how many vertices each has.
  struct Side {
    let degrees: [Double]
    let sizes: [Double]
  }

  /// Log-fitnesses and the largest remaining error of a degree.
  struct Solution {
    var first: [Double]
    var second: [Double]
    var residual: Double
  }

  private let first: Side
  private let second: Side
  private let tolerance: Double
  private let scale: Double

  /// - Precondition: no class is empty or complete; the model exists (see `DegreeBlocks`).
  init(_ first: Side, _ second: Side) {
    self.first = first
    self.second = second
    scale = max(first.degrees.max() ?? 1, second.degrees.max() ?? 1)
    tolerance = 1e-13 * scale
  }

  /// Solves to 10⁻¹³ of the greatest degree, or as near as rounding lets it.
  ///
  /// Throws `notConverged` if the remaining error is above 10⁻¹⁰ of the greatest degree.
  func solve() throws(NetworksError) -> Solution {
    if second.degrees.count > first.degrees.count {
      let turned = try FitnessSolver(second, first).solve()
      return Solution(first: turned.second, second: turned.first, residual: turned.residual)
    }
    var point = start()
    var iterations = 0
    while point.residual > tolerance && iterations < 200 {
      iterations += 1
      guard let better = improved(point) else { break }
      point = better
    }
    guard point.residual <= 1e-10 * max(scale, 1) else {
      throw .notConverged(residual: point.residual, iterations: iterations)
    }
    return point
  }

  /// The fitnesses d/√E of Chung and Lu, right where the network is thin.
  private func start() -> Solution {
    let edges = zip(first.degrees, first.sizes).reduce(0) { $0 + $1.0 * $1.1 }
    let a = first.degrees.map { log($0 / edges.squareRoot()) }
    let b = second.degrees.map { log($0 / edges.squareRoot()) }
    return Solution(first: a, second: b, residual: state(a, b).residual)
  }

  /// The point after a Newton step, shortened until it is better; nil where none is.
  private func improved(_ point: Solution) -> Solution? {
    let current = state(point.first, point.second)
    guard let (da, db) = newtonStep(current) else { return nil }
    var length = 1.0
    for _ in 0..<50 {
      let a = zip(point.first, da).map { $0 + length * $1 }
      let b = zip(point.second, db).map { $0 + length * $1 }
      let next = state(a, b)
      // A long step into probabilities of 0 and 1 may lessen the residual and lead nowhere: the
      // likelihood, which is concave, must not fall by more than rounding.
      let change = (next.likelihood - current.likelihood) / abs(current.likelihood)
      if change > 1e-10 || (change > -1e-12 && next.residual < current.residual) {
        return Solution(first: a, second: b, residual: next.residual)
      }
      length /= 2
    }
    return nil
  }

  /// All that one point of the search needs.
  private struct State {
    /// Variances p(1−p), row by row.
    var variances: [Double]
    var firstErrors: [Double]
    var secondErrors: [Double]
    var likelihood: Double
    var residual: Double
  }

  private func state(_ a: [Double], _ b: [Double]) -> State {
    var variances = [Double](repeating: 0, count: a.count * b.count)
    var firstErrors = first.degrees
    var secondErrors = second.degrees
    var likelihood = 0.0
    for i in a.indices { likelihood += first.sizes[i] * first.degrees[i] * a[i] }
    for j in b.indices { likelihood += second.sizes[j] * second.degrees[j] * b[j] }
    for i in a.indices {
      for j in b.indices {
        let logit = a[i] + b[j]
        let small = exp(-abs(logit))
        let p = logit >= 0 ? 1 / (1 + small) : small / (1 + small)
        variances[i * b.count + j] = small / ((1 + small) * (1 + small))
        firstErrors[i] -= second.sizes[j] * p
        secondErrors[j] -= first.sizes[i] * p
        likelihood -= first.sizes[i] * second.sizes[j] * (max(logit, 0) + log1p(small))
      }
    }
    let residual = (firstErrors + secondErrors).reduce(0) { max($0, abs($1)) }
    return State(
      variances: variances, firstErrors: firstErrors, secondErrors: secondErrors,
      likelihood: likelihood, residual: residual)
  }

  private func newtonStep(_ state: State) -> (first: [Double], second: [Double])? {
    let (n, m) = (first.sizes.count, second.sizes.count)
    var matrix = [Double](repeating: 0, count: m * m)
    var right = (0..<m).map { second.sizes[$0] * state.secondErrors[$0] }
    var pivots = [Double](repeating: 0, count: n)
    for i in 0..<n {
      let row = (0..<m).map { second.sizes[$0] * state.variances[i * m + $0] }
      pivots[i] = row.reduce(0, +)
      guard pivots[i] > 0 else { return nil }
      let weight = first.sizes[i] / pivots[i]
      for j in 0..<m {
        let scaled = weight * row[j]
        right[j] -= scaled * state.firstErrors[i]
        matrix[j * m + j] += first.sizes[i] * row[j]
        for k in 0...j { matrix[j * m + k] -= scaled * row[k] }
      }
    }
    let db = SemidefiniteSystem(size: m, lower: matrix).solution(right)
    let da = (0..<n).map { i in
      (0..<m).reduce(state.firstErrors[i]) {
        $0 - second.sizes[$1] * state.variances[i * m + $1] * db[$1]
      } / pivots[i]
    }
    return (da, db)
  }
}
