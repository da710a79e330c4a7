/// Solves (I − αM) x = b for a symmetric M with α times its largest eigenvalue below 1.
///
/// Hestenes & Stiefel 1952, doi:10.6028/jres.049.044. The residual is that of the returned x,
/// computed afresh, relative to |b|.
///
/// - Complexity: O(√κ · log 1/tolerance) products, memory 5 vectors.
func conjugateGradient(
  _ matrix: SymmetricOperator, alpha: Double, rightHandSide b: [Double],
  tolerance: Double, maximumProducts: Int
) -> IterativeScores {
  let scale = dot(b, b).squareRoot()
  guard scale > 0 else {
    return IterativeScores(values: b, residual: 0, products: 0, hasConverged: true)
  }
  var x = b
  var product = [Double](repeating: 0, count: b.count)
  func residual(of x: [Double], _ r: inout [Double]) -> Double {
    matrix.apply(x, &product)
    for index in b.indices { r[index] = b[index] - x[index] + alpha * product[index] }
    return dot(r, r)
  }
  var r = b
  var square = residual(of: x, &r)
  var products = 1
  var direction = r
  // Rounding lets the recurred residual drift from the true one: restart until it holds.
  while square.squareRoot() > tolerance * scale, products < maximumProducts {
    let before = square
    direction = r
    while square.squareRoot() > tolerance * scale, products < maximumProducts {
      matrix.apply(direction, &product)
      products += 1
      for index in product.indices { product[index] = direction[index] - alpha * product[index] }
      let curvature = dot(direction, product)
      guard curvature > 0 else { break }
      let step = square / curvature
      for index in x.indices {
        x[index] += step * direction[index]
        r[index] -= step * product[index]
      }
      let next = dot(r, r)
      let ratio = next / square
      for index in direction.indices { direction[index] = r[index] + ratio * direction[index] }
      square = next
    }
    square = residual(of: x, &r)
    products += 1
    if square >= before / 4 { break }
  }
  let relative = square.squareRoot() / scale
  return IterativeScores(
    values: x, residual: relative, products: products,
    hasConverged: relative <= max(tolerance, 1e-12))
}
