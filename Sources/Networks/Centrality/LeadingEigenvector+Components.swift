extension LeadingEigenvector {
  /// Below this length what stands in a component is rounding.
  ///
  /// A component that shares the largest eigenvalue has a part of the vector of ones of at least
  /// 1/√n of the longest; any other has nothing, which products leave as some 10⁻¹⁶.
  private static let nothing = 1e-9

  /// The same with zeros in the components that don't share the largest eigenvalue.
  ///
  /// `labels` gives the component of each vertex, numbered below `count`.
  ///
  /// - Complexity: O(vertices).
  func withZeros(outside labels: [UInt32], count: Int) -> LeadingEigenvector {
    var squares = [Double](repeating: 0, count: count)
    for (label, value) in zip(labels, scores.values) { squares[Int(label)] += value * value }
    let isNothing = squares.map { $0 < Self.nothing * Self.nothing }
    return LeadingEigenvector(
      scores: scores.mapping { values in
        zip(labels, values).map { isNothing[Int($0)] ? 0 : $1 }
      }, eigenvalue: eigenvalue)
  }
}
