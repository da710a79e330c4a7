public import Networks

/// How the stability of a ranking is looked into.
public struct StabilitySettings: Hashable, Sendable {
  /// How often half the documents are drawn, or as many again with replacement.
  public var draws: Int
  /// How many first places are watched.
  public var top: Int
  /// The seed of the draws.
  public var seed: UInt64
  /// The attribute of documents whose values are drawn from apart; nil stands for `campaign`,
  /// where a document has one, else for `year`.
  public var strata: String?
  /// Whether the documents are a sample of a population, so that a bootstrap interval means
  /// something.
  public var isSample: Bool

  /// Makes settings; by default 1,000 draws of half the documents.
  ///
  /// - Precondition: `draws` and `top` are positive.
  public init(
    draws: Int = 1000, top: Int = 10, seed: UInt64 = 7, strata: String? = nil,
    isSample: Bool = false
  ) {
    precondition(draws > 0 && top > 0, "Draws and places are positive.")
    self.draws = draws
    self.top = top
    self.seed = seed
    self.strata = strata
    self.isSample = isSample
  }
}

/// A ranking of organizations by one measure and how far it rests on the letters at hand.
public struct RankStability: Sendable {
  /// From how many documents on half of them say something.
  public static let fewestForHalves = 20

  /// The measure.
  public let measure: VertexMeasure
  /// The score of each organization.
  public let scores: [Double]
  /// The ranks, and their range with each document left out in turn.
  public let ranges: [Coalitions.RankRange]
  /// The ranks over draws of half the documents; nil with fewer than twenty.
  public let halves: [RankDistribution]?
  /// The 95 % interval of the ranks over documents drawn with replacement; nil unless asked for.
  public let interval: [RankInterval]?
  /// How it was looked into.
  public let settings: StabilitySettings
  /// The attribute whose values were drawn from apart; nil where there is only one.
  public let strata: String?

  /// The organizations in order of rank, then id.
  public var order: [Int] {
    ranges.indices.sorted { (ranges[$0].rank, $0) < (ranges[$1].rank, $1) }
  }
}

extension SigningNetwork {
  /// Ranks organizations by a measure, with the ranges of their ranks.
  ///
  /// Documents and strength are sums over documents: leaving some out takes no new computation.
  /// Other measures are computed anew for each document and draw.
  ///
  /// - Throws: `NetworksError` as the measure.
  /// - Complexity: of sums O(draws · signings); of others a run for each document and draw.
  public func stability(
    of measure: VertexMeasure, weight: TieWeight? = .newman,
    settings: StabilitySettings = StabilitySettings()
  ) throws(NetworksError) -> RankStability {
    var source = MeasureSource(incidence, weight: weight)
    let scores = try measure.scores(in: &source)
    let strata = strata(settings.strata)
    let reads = Scoring(network: incidence, measure: measure, weight: weight)
    return RankStability(
      measure: measure, scores: scores,
      ranges: try reads.leaveOneOutRanks().map(Coalitions.RankRange.init),
      halves: documents.count < RankStability.fewestForHalves
        ? nil : try reads.halves(settings, strata?.groupOf),
      interval: settings.isSample ? try reads.interval(settings) : nil,
      settings: settings, strata: strata?.name)
  }

  /// The strata of the documents: what was asked for, else campaigns, else years.
  private func strata(_ name: String?) -> AttributeGroups? {
    let names = name.map { [$0] } ?? ["campaign", "year"]
    let found = names.lazy.compactMap { groups(by: $0, of: .columns) }.first
    return found.flatMap { $0.values.count > 1 ? $0 : nil }
  }
}

/// A measure that is computed again and again with other documents.
private struct Scoring {
  let network: Incidence
  let measure: VertexMeasure
  let weight: TieWeight?

  /// The measure as a sum over documents, if it is one.
  private var sum: AdditiveScores? {
    switch (measure.id, weight) {
    case ("documents", _): AdditiveScores(degreesOf: network)
    case ("strength", .count?), ("strength", .newman?), ("strength", .fractional?),
      ("strength", .perPair?):
      weight.map { AdditiveScores(strengthsOf: network, weighting: $0) }
    default: nil
    }
  }

  private func scores(of network: Incidence) throws(NetworksError) -> [Double] {
    var source = MeasureSource(network, weight: weight)
    return try measure.scores(in: &source)
  }

  func leaveOneOutRanks() throws(NetworksError) -> [Networks.RankRange] {
    if let sum { return sum.leaveOneOutRanks() }
    return try network.leaveOneOutRanks { rest throws(NetworksError) in try scores(of: rest) }
  }

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

  func interval(_ settings: StabilitySettings) throws(NetworksError) -> [RankInterval] {
    try network.bootstrappedRanks(draws: settings.draws, seed: settings.seed) {
      sample throws(NetworksError) in try scores(of: sample)
    }
  }
}

extension RankRange {
  /// A range of the kernels: the document that moves the rank furthest is kept, of equals the one
  /// that worsens it.
  fileprivate init(_ range: Networks.RankRange) {
    let (rank, best, worst) = (Int(range.rank), Int(range.best), Int(range.worst))
    let moved = worst - rank >= rank - best ? range.columnOfWorst : range.columnOfBest
    self.init(rank: rank, best: best, worst: worst, movedBy: moved.map { Int($0) })
  }
}
