public import Testing

/// Expects a number within a relative distance of what it should be; NaN equals only NaN.
///
/// `floor` is the size below which the distance counts absolutely, for values that are zero up
/// to rounding.
public func expectClose(
  _ actual: Double, _ expected: Double, relative: Double = 1e-9, floor: Double = 1e-12,
  _ comment: @autoclosure () -> String = "", sourceLocation: SourceLocation = #_sourceLocation
) {
  if let distance = excess(actual, expected, relative, floor) {
    Issue.record(
      "\(actual) is not \(expected): off by \(distance) \(comment())",
      sourceLocation: sourceLocation)
  }
}

/// Expects every number of a list within a relative distance of what it should be.
///
/// Names the worst position once instead of failing at each.
public func expectClose(
  _ actual: [Double], _ expected: [Double], relative: Double = 1e-9, floor: Double = 1e-12,
  _ comment: @autoclosure () -> String = "", sourceLocation: SourceLocation = #_sourceLocation
) {
  guard actual.count == expected.count else {
    Issue.record(
      "\(actual.count) values instead of \(expected.count) \(comment())",
      sourceLocation: sourceLocation)
    return
  }
  let misses = actual.indices.compactMap { index in
    excess(actual[index], expected[index], relative, floor).map { (index, $0) }
  }
  guard let worst = misses.max(by: { $0.1 < $1.1 }) else { return }
  Issue.record(
    """
    \(misses.count) of \(actual.count) values are off, worst at \(worst.0): \
    \(actual[worst.0]) is not \(expected[worst.0]) \(comment())
    """, sourceLocation: sourceLocation)
}

/// The distance where it is too large, nil where the numbers agree.
private func excess(
  _ actual: Double, _ expected: Double, _ relative: Double, _ floor: Double
) -> Double? {
  if actual == expected || (actual.isNaN && expected.isNaN) { return nil }
  let distance = abs(actual - expected)
  if distance.isNaN { return .infinity }
  let scale = max(abs(actual), abs(expected))
  return distance <= max(relative * scale, floor * relative) ? nil : distance
}
