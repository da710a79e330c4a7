/// A symmetric, positive semidefinite system of linear equations.
///
/// Solved by Cholesky's method; an unknown whose pivot vanishes, because the equations leave it
/// open, is set to 0.
struct SemidefiniteSystem {
  private let size: Int
  /// The factor's lower triangle, row by row; a zero on the diagonal marks an open unknown.
  private var factor: [Double]

  /// Factors the matrix given by its lower triangle, row by row.
  ///
  /// - Complexity: O(size³).
  init(size n: Int, lower: [Double]) {
    size = n
    factor = lower
    for j in 0..<n {
      let diagonal = factor[j * n + j]
      var pivot = diagonal
      for k in 0..<j { pivot -= factor[j * n + k] * factor[j * n + k] }
      let isOpen = !(pivot > 1e-12 * diagonal)
      let root = isOpen ? 0 : pivot.squareRoot()
      factor[j * n + j] = root
      for i in (j + 1)..<max(n, j + 1) {
        if isOpen {
          factor[i * n + j] = 0
          continue
        }
        var sum = factor[i * n + j]
        for k in 0..<j { sum -= factor[i * n + k] * factor[j * n + k] }
        factor[i * n + j] = sum / root
      }
    }
  }

  /// The solution for a right-hand side.
  func solution(_ right: [Double]) -> [Double] {
    let n = size
    var x = right
    for i in 0..<n {
      for k in 0..<i { x[i] -= factor[i * n + k] * x[k] }
      x[i] = factor[i * n + i] > 0 ? x[i] / factor[i * n + i] : 0
    }
    for i in (0..<n).reversed() {
      for k in (i + 1)..<max(n, i + 1) { x[i] -= factor[k * n + i] * x[k] }
      x[i] = factor[i * n + i] > 0 ? x[i] / factor[i * n + i] : 0
    }
    return x
  }
}
