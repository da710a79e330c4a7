import Networks

extension Kernel {
  /// The upper triangle with counts, stored.
  static let projection = Kernel(name: "projection") { incidence, _ in
    let projection = try incidence.projected()
    return [
      ("edges", Double(projection.pairCount)),
      ("sum_w", projection.counts.reduce(0) { $0 + Double($1) }),
    ]
  }

  /// Pairs with at least so many in common, stored.
  static let thresholdedProjection = Kernel(name: "projection_min_weight") { incidence, settings in
    let projection = try incidence.projected(minimumCount: settings.minimumCount)
    return [
      ("min_weight", Double(settings.minimumCount)), ("edges", Double(projection.pairCount)),
      ("sum_w", projection.counts.reduce(0) { $0 + Double($1) }),
    ]
  }

  /// The hundred pairs with most in common.
  static let topPairs = Kernel(name: "top_pairs_from_incidence") { incidence, _ in
    let pairs = incidence.topPairs(100)
    return [
      ("first", Double(pairs.first?.count ?? 0)), ("last", Double(pairs.last?.count ?? 0)),
      ("sum_w", pairs.reduce(0) { $0 + Double($1.count) }),
    ]
  }

  /// Twenty products with the complete projection, which is never built.
  static let implicitProjection = Kernel(name: "implicit_products") { incidence, _ in
    let projection = ProjectionOperator(incidence)
    var x = [Double](repeating: 1, count: projection.vertexCount)
    var middle = [Double](repeating: 0, count: incidence.columnCount)
    var result = x
    for _ in 0..<20 {
      projection.apply(to: x, middle: &middle, result: &result)
      let norm = result.reduce(0) { $0 + $1 * $1 }.squareRoot()
      for index in x.indices { x[index] = result[index] / norm }
    }
    return [("max", x.max() ?? 0)]
  }
}
