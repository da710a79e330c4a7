/// The leading eigenvector of a symmetric, non-negative matrix by restarted Lanczos iteration.
///
/// A round spans up to 32 products from the best vector so far and takes the leading Ritz vector
/// (Lanczos 1950, doi:10.6028/jres.045.026); it ends early when that is good enough. Without
/// reorthogonalisation the leading vector is still found, and the residual is that of the vector
/// returned, computed afresh. It converges also for bipartite graphs, where plain powers swing
/// for ever. Rounds end when the residual stops falling.
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
  var best = image
  var products = 0
  var (value, residual) = (0.0, Double.infinity)
  while products < maximumProducts {
    let (ritz, used) = ritzVector(matrix, from: vector, tolerance: tolerance)
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
      // The image gives small entries the relative accuracy of the large ones.
      best = image
    }
    if residual <= tolerance || residual > previous / 2 && residual < 1e-10 { break }
  }
  let scores = IterativeScores(
    values: normalized(best), residual: residual, products: products,
    hasConverged: residual <= max(tolerance, 1e-12))
  return LeadingEigenvector(scores: scores, eigenvalue: value)
}

private func normalized(_ x: [Double]) -> [Double] {
  let length = dot(x, x).squareRoot()
  return length > 0 ? x.map { $0 / length } : x
}

private func ritzVector(
  _ matrix: SymmetricOperator, from start: [Double], tolerance: Double
) -> (vector: [Double], products: Int) {
  let limit = min(32, matrix.count)
  var basis = [start]
  var tridiagonal = Tridiagonal()
  var image = start
  while true {
    let last = basis[basis.count - 1]
    matrix.apply(last, &image)
    if let length = tridiagonal.offDiagonal.last {
      let before = basis[basis.count - 2]
      for index in image.indices { image[index] -= length * before[index] }
    }
    let share = dot(last, image)
    for index in image.indices { image[index] -= share * last[index] }
    tridiagonal.diagonal.append(share)
    let length = dot(image, image).squareRoot()
    let leading = tridiagonal.leading
    let isGood = length * abs(leading.vector.last ?? 0) <= tolerance / 2 * leading.value
    if isGood || basis.count == limit || length <= 1e-14 * leading.value {
      return (combination(of: basis, leading.vector), basis.count)
    }
    tridiagonal.offDiagonal.append(length)
    basis.append(image.map { $0 / length })
  }
}

private func combination(of basis: [[Double]], _ shares: [Double]) -> [Double] {
  var result = [Double](repeating: 0, count: basis[0].count)
  for (vector, share) in zip(basis, shares) {
    for index in result.indices { result[index] += share * vector[index] }
  }
  return result
}

/// A small symmetric matrix with entries beside the diagonal only, those positive.
private struct Tridiagonal {
  var diagonal: [Double] = []
  var offDiagonal: [Double] = []

  /// The largest eigenvalue, by bisection on Sturm's count, and its unit vector.
  var leading: (value: Double, vector: [Double]) {
    func reach(_ index: Int) -> Double {
      (index > 0 ? offDiagonal[index - 1] : 0)
        + (index < offDiagonal.count ? offDiagonal[index] : 0)
    }
    var low = diagonal.max() ?? 0
    var high = diagonal.indices.reduce(low) { max($0, diagonal[$1] + reach($1)) }
    while true {
      let middle = low + (high - low) / 2
      if middle <= low || middle >= high { break }
      if isAboveAll(middle) { high = middle } else { low = middle }
    }
    return (high, vector(of: high))
  }

  /// Whether no eigenvalue is larger: all pivots of x − T are positive.
  private func isAboveAll(_ x: Double) -> Bool {
    var pivot = x - diagonal[0]
    for index in offDiagonal.indices {
      if pivot <= 0 { return false }
      pivot = x - diagonal[index + 1] - offDiagonal[index] * offDiagonal[index] / pivot
    }
    return pivot > 0
  }

  /// From the last entry back: there the leading vector grows, so that rounding does not.
  private func vector(of value: Double) -> [Double] {
    var vector = [Double](repeating: 0, count: diagonal.count)
    vector[diagonal.count - 1] = 1
    for index in offDiagonal.indices.reversed() {
      let next = index + 1 < offDiagonal.count ? offDiagonal[index + 1] * vector[index + 2] : 0
      vector[index] =
        ((value - diagonal[index + 1]) * vector[index + 1] - next) / offDiagonal[index]
      if abs(vector[index]) > 1e100 {
        for place in index..<vector.count { vector[place] /= 1e100 }
      }
    }
    return normalized(vector)
  }
}
