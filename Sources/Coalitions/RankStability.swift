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
  public let ranges: [RankRange]
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
  /// Documents and strength are sums over documents, and the degree without a document is known
  /// from the partners each has through that one only: leaving some out takes no new computation.
  /// Spectral measures go without the projection. Others are computed anew, once for documents of
  /// the same signers, not for documents they don't notice, and by all cores.
  ///
  /// - Precondition: edges weigh 1 each where a bootstrap interval is asked for of a measure that is
  ///   no sum.
  /// - Throws: `NetworksError` as the measure.
  /// - Complexity: of sums O(draws · signings); of others a run for each document that matters and
  ///   each draw.
  public func stability(
    of measure: VertexMeasure, weight: TieWeight? = .newman,
    settings: StabilitySettings = StabilitySettings()
  ) throws(NetworksError) -> RankStability {
    var source = measureSource(weight: weight)
    let scores = try measure.scores(in: &source)
    let strata = strata(settings.strata)
    let reads = RepeatedMeasure(
      network: incidence, weights: weights, measure: measure, weight: weight)
    return RankStability(
      measure: measure, scores: scores,
      ranges: try reads.leaveOneOutRanks(),
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
