/// The leading eigenvector of a symmetric, non-negative matrix by restarted Lanczos iteration.
///
/// Each round spans 20 products from the best vector so far, orthogonalised in full, and takes
/// the leading Ritz vector (Lanczos 1950, doi:10.6028/jres.045.026). It converges also for
/// bipartite graphs, where plain powers swing for ever. Rounds end when the residual stops
/// falling.
func leadingEigenvector(
  _ matrix: SymmetricOperator, tolerance: Double, maximumProducts: Int
) -> LeadingEigenvector {
  guard matrix.rowSums.contains(where: { $0 > 0 }) else {
    let zero = [Double](repeating: 0, count: matrix.count)
    let scores = IterativeScores(values: zero, residual: 0, products: 0, hasConverged: true)
    return LeadingEigenvector(scores: scores, eigenvalue: 0)
  }
  var vector = normalized(matrix.rowSums)
  var image = vector
  var products = 0
  var (value, residual) = (0.0, Double.infinity)
  while products < maximumProducts {
    let (ritz, used) = ritzVector(matrix, from: vector, steps: 20)
    let candidate = normalized(ritz.map(abs))
    matrix.apply(candidate, &image)
    products += used + 1
    let quotient = dot(candidate, image)
    let distance = (0..<matrix.count).reduce(0.0) {
      let gap = image[$1] - quotient * candidate[$1]
      return $0 + gap * gap
    }
    let previous = residual
    if distance.squareRoot() / quotient < residual {
      (vector, value) = (candidate, quotient)
      residual = distance.squareRoot() / quotient
    }
    if residual <= tolerance || residual > previous / 2 && residual < 1e-10 { break }
  }
  // One plain product gives small entries the relative accuracy of the large ones.
  matrix.apply(vector, &image)
  let scores = IterativeScores(
    values: normalized(image), residual: residual, products: products + 1,
    hasConverged: residual <= max(tolerance, 1e-12))
  return LeadingEigenvector(scores: scores, eigenvalue: value)
}

private func normalized(_ x: [Double]) -> [Double] {
  let length = dot(x, x).squareRoot()
  return length > 0 ? x.map { $0 / length } : x
}

private func ritzVector(
  _ matrix: SymmetricOperator, from start: [Double], steps: Int
) -> (vector: [Double], products: Int) {
  var basis = [start]
  var diagonal: [Double] = []
  var offDiagonal: [Double] = []
  var image = start
  while true {
    matrix.apply(basis[basis.count - 1], &image)
    diagonal.append(dot(basis[basis.count - 1], image))
    guard diagonal.count < min(steps, matrix.count) else { break }
    // Twice is enough (Parlett 1998, doi:10.1137/1.9781611971163).
    for _ in 0..<2 {
      for vector in basis {
        let share = dot(vector, image)
        for index in image.indices { image[index] -= share * vector[index] }
      }
    }
    let length = dot(image, image).squareRoot()
    guard length > 1e-13 * abs(diagonal[0]) else { break }
    offDiagonal.append(length)
    basis.append(image.map { $0 / length })
  }
  let shares = leadingVector(diagonal: diagonal, offDiagonal: offDiagonal)
  var result = [Double](repeating: 0, count: matrix.count)
  for (vector, share) in zip(basis, shares) {
    for index in result.indices { result[index] += share * vector[index] }
  }
  return (result, basis.count)
}

/// The leading eigenvector of a small symmetric tridiagonal matrix, by cyclic Jacobi rotations.
private func leadingVector(diagonal: [Double], offDiagonal: [Double]) -> [Double] {
  let n = diagonal.count
  var a = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
  var vectors = a
  for index in 0..<n {
    a[index][index] = diagonal[index]
    vectors[index][index] = 1
    if index + 1 < n {
      a[index][index + 1] = offDiagonal[index]
      a[index + 1][index] = offDiagonal[index]
    }
  }
  for _ in 0..<50 {
    var rotated = false
    for p in 0..<n {
      for q in (p + 1)..<max(n, p + 1) where abs(a[p][q]) > 1e-300 {
        rotated = rotated || abs(a[p][q]) > 1e-17 * (abs(a[p][p]) + abs(a[q][q]))
        rotate(&a, &vectors, p, q)
      }
    }
    if !rotated { break }
  }
  let best = (0..<n).max { a[$0][$0] < a[$1][$1] } ?? 0
  return (0..<n).map { vectors[$0][best] }
}

private func rotate(_ a: inout [[Double]], _ vectors: inout [[Double]], _ p: Int, _ q: Int) {
  let theta = (a[q][q] - a[p][p]) / (2 * a[p][q])
  let sign: Double = theta < 0 ? -1 : 1
  let t = sign / (abs(theta) + (theta * theta + 1).squareRoot())
  let c = 1 / (t * t + 1).squareRoot()
  let s = t * c
  for k in a.indices {
    let (x, y) = (a[k][p], a[k][q])
    a[k][p] = c * x - s * y
    a[k][q] = s * x + c * y
  }
  for k in a.indices {
    let (x, y) = (a[p][k], a[q][k])
    a[p][k] = c * x - s * y
    a[q][k] = s * x + c * y
    let (v, w) = (vectors[k][p], vectors[k][q])
    vectors[k][p] = c * v - s * w
    vectors[k][q] = s * v + c * w
  }
}
