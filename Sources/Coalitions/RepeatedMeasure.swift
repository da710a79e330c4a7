internal import Networks

/// A measure that is computed again and again with other documents.
struct RepeatedMeasure: Sendable {
  let network: Incidence
  /// What each incidence weighs; nil stands for 1 each.
  let weights: IncidenceWeights?
  let measure: VertexMeasure
  let weight: TieWeight?

  /// The ranks, and their range with each document left out in turn.
  func leaveOneOutRanks() throws(NetworksError) -> [RankRange] {
    if let sum { return sum.leaveOneOutRanks() }
    if isDegree { return network.leaveOneOutDegreeRanks() }
    return try network.leaveOneOutRanks(dependingOn: dependence) { rest throws(NetworksError) in
      try scores(of: rest)
    }
  }

  /// The ranks over draws of half the documents.
  func halves(
    _ settings: StabilitySettings, _ strata: [Int]?
  ) throws(NetworksError) -> [RankDistribution] {
    if let sum {
      return sum.subsampledRanks(
        draws: settings.draws, top: settings.top, strata: strata, seed: settings.seed)
    }
    return try network.subsampledRanks(
      draws: settings.draws, top: settings.top, strata: strata, seed: settings.seed
    ) { half throws(NetworksError) in try scores(of: half) }
  }

  /// The intervals of the ranks over documents drawn with replacement.
  func interval(_ settings: StabilitySettings) throws(NetworksError) -> [RankInterval] {
    if let sum { return sum.bootstrappedRanks(draws: settings.draws, seed: settings.seed) }
    precondition(weights == nil, "A column that is drawn twice has no weights of its own.")
    return try network.bootstrappedRanks(draws: settings.draws, seed: settings.seed) {
      sample throws(NetworksError) in try scores(of: sample)
    }
  }

  /// The weight of the projection, if it is a sum over documents.
  private var sumWeight: TieWeight? { weight.flatMap { $0.isSum ? $0 : nil } }

  /// Whether the measure counts partners.
  private var isDegree: Bool {
    measure.id == "degree" || (measure.id == "strength" && weight == nil)
  }

  /// The measure as a sum over documents, if it ranks like one.
  private var sum: AdditiveScores? {
    switch measure.id {
    case "documents", "degree_centrality": AdditiveScores(degreesOf: network)
    case "strength":
      sumWeight.map { AdditiveScores(strengthsOf: network, weighting: $0, weights: weights) }
    default: nil
    }
  }

  /// Which documents the measure notices.
  private var dependence: ScoreDependence {
    switch measure.network {
    case .twoMode: .columns
    case .projection: .pairs
    case .weighted: weight == nil ? .pairs : sumWeight == nil ? .columns : .sharedColumns
    }
  }

  private func scores(of part: Incidence) throws(NetworksError) -> [Double] {
    let own = weights?.restricted(from: network, to: part)
    if let sumWeight, let scores = try spectralScores(of: part, sumWeight, own) { return scores }
    var source = MeasureSource(part, weight: weight, weights: own)
    return try measure.scores(in: &source)
  }

  /// Spectral measures by products with a projection that is never built.
  ///
  /// As many digits as it gives are taken; nine are enough, as where `measure` goes without it.
  private func spectralScores(
    of network: Incidence, _ weight: TieWeight, _ weights: IncidenceWeights?
  ) throws(NetworksError) -> [Double]? {
    let projection = ProjectionOperator(network, weighting: weight, weights: weights)
    let scores: IterativeScores
    switch measure.id {
    case "pagerank": scores = projection.pageRank()
    case "eigenvector": scores = projection.eigenvectorCentrality().scores
    case "katz": scores = projection.katzCentrality().scores
    default: return nil
    }
    return try scores.converged(orWithin: MeasureSource.implicitTolerance)
  }
}
