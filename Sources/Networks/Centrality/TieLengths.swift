/// Lengths of edges as inverse weights, exactly where that can be.
struct TieLengths {
  /// A length for each weight.
  let values: [Double]
  /// How far two lengths may lie apart, relatively, and still be equal; 0 if values are exact.
  let tolerance: Double

  /// Makes lengths for paths of up to `vertexCount` vertices.
  init(_ weights: [Double], vertexCount: Int) {
    let limit = Double(UInt64(1) << 53) / Double(max(vertexCount, 1))
    if let multiple = leastCommonMultiple(of: weights, limit: limit) {
      values = weights.map { multiple / $0 }
      tolerance = 0
    } else {
      values = weights.map { 1 / $0 }
      tolerance = 1e-10
    }
  }
}

/// The least common multiple of whole weights, nil if some are not whole or it passes the limit.
private func leastCommonMultiple(of weights: [Double], limit: Double) -> Double? {
  var multiple: UInt64 = 1
  for weight in weights {
    guard weight >= 1, weight <= limit, weight == weight.rounded() else { return nil }
    let whole = UInt64(weight)
    if multiple % whole == 0 { continue }
    let (product, overflow) = (multiple / greatestCommonDivisor(multiple, whole))
      .multipliedReportingOverflow(by: whole)
    guard !overflow, Double(product) <= limit else { return nil }
    multiple = product
  }
  return Double(multiple)
}

private func greatestCommonDivisor(_ one: UInt64, _ other: UInt64) -> UInt64 {
  var (one, other) = (one, other)
  while other != 0 { (one, other) = (other, one % other) }
  return one
}
