import Networks

extension Kernel {
  /// PageRank on the count projection, which is never built.
  static let pageRank = Kernel(name: "pagerank_implicit") { incidence, _ in
    let ranks = ProjectionOperator(incidence).pageRank(tolerance: 1e-11)
    return facts(ranks.values) + [("products", Double(ranks.products))]
  }

  /// PageRank on the stored count projection; its making is timed apart.
  static let storedPageRank = Kernel(name: "pagerank") { incidence, _ in
    let graph = try incidence.projected(weighting: .count)
    let (cost, ranks) = Measurement.of { graph.pageRank(tolerance: 1e-11) }
    return cost.ofKernelAlone + facts(ranks.values) + [("products", Double(ranks.products))]
  }

  /// The leading eigenvector of the count projection, which is never built.
  static let eigenvector = Kernel(name: "eigenvector_implicit") { incidence, _ in
    let leading = ProjectionOperator(incidence).eigenvectorCentrality(tolerance: 1e-11)
    return facts(leading.scores.values) + [
      ("eigenvalue", leading.eigenvalue), ("products", Double(leading.scores.products)),
    ]
  }

  /// Katz centrality on the count projection; the search for its damping is timed apart, as the
  /// peers' is.
  static let katz = Kernel(name: "katz_implicit") { incidence, _ in
    let damping = ProjectionOperator(incidence).katzCentrality(tolerance: 1e-12).alpha
    let (cost, katz) = Measurement.of {
      ProjectionOperator(incidence).katzCentrality(alpha: damping, tolerance: 1e-12)
    }
    let length = katz.scores.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return cost.ofKernelAlone + facts(katz.scores.values.map { $0 / length }) + [
      ("alpha", katz.alpha), ("products", Double(katz.scores.products)),
    ]
  }

  /// The same with the search.
  static let searchedKatz = Kernel(name: "katz_searched") { incidence, _ in
    let katz = ProjectionOperator(incidence).katzCentrality(tolerance: 1e-12)
    return [("alpha", katz.alpha), ("products", Double(katz.scores.products))]
  }

  /// Betweenness on the projection from 64 evenly spaced sources.
  static let sampledBetweenness = Kernel(name: "betweenness_sampled") { incidence, _ in
    let step = max(incidence.rowCount / 64, 1)
    let sources = stride(from: 0, to: incidence.rowCount, by: step).prefix(64)
    return facts(try incidence.projectedBetweenness(from: Array(sources)))
  }

  /// Exact betweenness on the projection.
  static let betweenness = Kernel(name: "betweenness") { incidence, _ in
    facts(try incidence.projectedBetweenness())
  }

  /// Exact betweenness on the projection of pairs that share enough; its making is timed too.
  static let thresholdedBetweenness = Kernel(name: "betweenness_min_weight") {
    incidence, settings in
    let graph = try incidence.projected(weighting: .count, minimumCount: settings.minimumCount)
    return facts(graph.betweenness)
  }

  /// Two-mode betweenness of both modes.
  static let twoModeBetweenness = Kernel(name: "betweenness_two_mode") { incidence, _ in
    facts(incidence.betweenness.rows)
  }

  /// Sums of the distances in the projection, for closeness and harmonic centrality.
  static let distances = Kernel(name: "distances") { incidence, _ in
    facts(incidence.projectedDistanceTotals.closeness)
  }

  private static func facts(_ scores: [Double]) -> [(String, Double)] {
    let place = scores.indices.max { scores[$0] < scores[$1] } ?? 0
    return [
      ("sum", scores.reduce(0, +)), ("max", scores.max() ?? 0), ("argmax", Double(place)),
    ]
  }
}
