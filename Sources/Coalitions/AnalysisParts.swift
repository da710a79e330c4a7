public import Networks

/// The parts of an analysis, whether they were computed before or are when they are asked for.
public protocol AnalysisParts: Sendable {
  /// The network.
  var network: SigningNetwork { get }
  /// Who signs with whom, tested and ranked.
  ///
  /// Throws `NetworksError` where the network is too large or a model can't be solved.
  var ties: CosigningTies { get throws(NetworksError) }
  /// The groups that co-sign two or more documents.
  ///
  /// Throws `NetworksError` where a model can't be solved.
  var groups: CosigningGroups { get throws(NetworksError) }
  /// The clusters.
  var clustering: Clustering { get }
  /// The ranks by strength, best first.
  var strengthRanks: [StrengthRank] { get }
}

extension Analysis: AnalysisParts {
  /// The ranks by strength, best first.
  public var strengthRanks: [StrengthRank] {
    measures.map {
      StrengthRank(organization: $0.organization, strength: $0.strength, rank: $0.rank)
    }
  }
}

/// The parts of an analysis, each computed whenever it is asked for: for one figure, which needs
/// few of them.
public struct AnalysisOnDemand: AnalysisParts {
  /// The network.
  public let network: SigningNetwork
  private let settings: SignificanceSettings?
  private let seed: UInt64

  /// Computes nothing yet.
  public init(
    of network: SigningNetwork, testing settings: SignificanceSettings? = .init(),
    seed: UInt64 = 7
  ) {
    self.network = network
    self.settings = settings
    self.seed = seed
  }

  /// Who signs with whom, tested and ranked.
  public var ties: CosigningTies {
    get throws(NetworksError) { try network.rankedTies(settings) }
  }

  /// The groups that co-sign two or more documents.
  public var groups: CosigningGroups {
    get throws(NetworksError) { try network.groups(GroupSettings(seed: seed)) }
  }

  /// The clusters.
  public var clustering: Clustering { network.clustering(seed: seed) }

  /// The ranks by strength, best first.
  public var strengthRanks: [StrengthRank] { network.strengthRanks }
}

/// An organization's place in the ranking by strength, on the Newman-weighted projection.
public struct StrengthRank: Hashable, Sendable {
  /// Index into the network's organizations.
  public let organization: Int
  /// Sum of its Newman weights: the number of its documents with two or more signers.
  public let strength: Double
  /// Its rank and the range of that rank when each document in turn is left out.
  public let rank: RankRange
}

extension SigningNetwork {
  /// The ranks of all organizations by strength, best first, then by id.
  ///
  /// - Complexity: O(signings), and of leaving each document out O(documents · organizations).
  public var strengthRanks: [StrengthRank] {
    let sums = AdditiveScores(strengthsOf: incidence, weighting: .newman, weights: weights)
    let (scores, ranks) = (sums.scores, sums.leaveOneOutRanks())
    return organizations.indices.map {
      StrengthRank(organization: $0, strength: scores[$0], rank: ranks[$0])
    }.sorted { ($0.rank.rank, $0.organization) < ($1.rank.rank, $1.organization) }
  }
}
