public import Networks

/// How clusters are found.
public enum ClusteringMethod: String, Hashable, Sendable, CaseIterable {
  /// Organizations and documents together, of greatest Barber modularity, by Leiden's algorithm.
  case bipartite
  /// The weighted projection, of greatest modularity, by Leiden's algorithm.
  case leiden
  /// The same by Louvain's algorithm.
  case louvain
  /// The constant Potts model on the weighted projection, by Leiden's algorithm.
  case cpm
  /// Label propagation on the weighted projection.
  case labelPropagation = "label-propagation"

  /// The method as people write it.
  public var words: String {
    switch self {
    case .bipartite: "Barber's modularity on organizations × documents (Leiden)"
    case .leiden: "modularity of the weighted projection (Leiden)"
    case .louvain: "modularity of the weighted projection (Louvain)"
    case .cpm: "the constant Potts model on the weighted projection (Leiden)"
    case .labelPropagation: "label propagation on the weighted projection"
    }
  }
}

/// How clusters are found, how often it is tried, and from which seed.
public struct ClusteringSettings: Hashable, Sendable {
  /// The method.
  public var method: ClusteringMethod
  /// γ: larger values favour smaller clusters.
  public var resolution: Double
  /// How many seeded runs are made; nil stands for the network's ``SigningNetwork/usualRuns``.
  public var runs: Int?
  /// The seed of the first.
  public var seed: UInt64
  /// What the ties of the projection weigh; nil stands for 1 each.
  public var weight: TieWeight?
  /// Whether the clusters are those on which the runs agree, instead of those of the best run.
  public var isConsensus: Bool

  /// Makes settings; by default the best of the usual number of two-mode runs.
  ///
  /// - Precondition: `runs` is positive, the resolution positive and finite; label propagation,
  ///   which has nothing to make as great as it can, has no consensus.
  public init(
    method: ClusteringMethod = .bipartite, resolution: Double = 1, runs: Int? = nil,
    seed: UInt64 = 7, weight: TieWeight? = .newman, isConsensus: Bool = false
  ) {
    precondition(runs ?? 1 > 0, "At least one run is made.")
    precondition(resolution > 0 && resolution.isFinite, "A resolution is a positive number.")
    precondition(
      !isConsensus || method != .labelPropagation, "Label propagation has no consensus.")
    self.isConsensus = isConsensus
    self.method = method
    self.resolution = resolution
    self.runs = runs
    self.seed = seed
    self.weight = weight
  }
}

/// The clusters of a network and how well they hold.
public struct Clustering: Hashable, Sendable {
  /// The clusters, largest first, then by their first organization.
  public let clusters: [Cluster]
  /// For each organization of the network the index of its cluster.
  public let membership: [Int]
  /// For each organization the share of runs that keep it with its cluster.
  public let stability: [Double]
  /// Barber's modularity of the partition (2007, doi:10.1103/PhysRevE.76.066102), or the quality
  /// the method makes as great as it can.
  public let modularity: Double
  /// How it was found.
  public let method: ClusteringMethod
  /// Whether the runs agree on it; else it is that of the best run.
  public let isConsensus: Bool
  /// How many seeded runs were made.
  public let runs: Int
  /// The seed of the first.
  public let seed: UInt64

  /// How it was found, as people write it.
  public var words: String {
    method.words + (isConsensus ? ", consensus of \(runs) runs" : "")
  }
}

extension SigningNetwork {
  /// Groups of organizations and documents of greatest Barber modularity.
  ///
  /// The best of `runs` seeded optimisations, by default of ``usualRuns``; each organization's
  /// stability is the share of runs that keep it with its cluster.
  ///
  /// - Precondition: `runs` is positive.
  /// - Complexity: about O(signings) a pass and run.
  public func clustering(
    runs: Int? = nil, resolution: Double = 1, seed: UInt64
  ) -> Clustering {
    bipartiteClustering(
      ClusteringSettings(resolution: resolution, runs: runs, seed: seed), runs: runs ?? usualRuns,
      of: .rows)
  }

  /// How many runs a clustering has by default: 100, and in networks of more than 10,000 signings
  /// so many fewer that their cost stays about the same, but not under 20; above 250,000 signings as
  /// many as 5,000,000 holds them, but never under 5.
  public var usualRuns: Int {
    let count = max(1, signings.count)
    return count > 250_000 ? max(5, 5_000_000 / count) : max(20, min(100, 1_000_000 / count))
  }

  /// The clusters of a mode by some method.
  ///
  /// In the result organizations stand for the vertices of the mode, documents for the others.
  ///
  /// - Throws: `NetworksError.tooManyPairs` where a projection is needed and too large.
  /// - Complexity: about O(ties) a pass and run.
  public func clustering(
    _ settings: ClusteringSettings, of mode: Mode = .rows
  ) throws(NetworksError) -> Clustering {
    let runs = settings.runs ?? usualRuns
    guard settings.method != .bipartite else {
      return bipartiteClustering(settings, runs: runs, of: mode)
    }
    var source = measureSource(of: mode, weight: settings.weight)
    return Clustering(
      try source.graph().partition(by: settings, runs: runs), of: source.incidence, settings,
      runs: runs)
  }

  private func bipartiteClustering(
    _ settings: ClusteringSettings, runs: Int, of mode: Mode
  ) -> Clustering {
    var generator = SplitMix64(seed: settings.seed)
    let facing = incidence.facing(mode)
    let found = facing.communities(
      runs: runs, resolution: settings.resolution, seekingConsensus: settings.isConsensus,
      using: &generator)
    // Where no division is better than none, each connected part is one cluster, not every
    // organization by itself.
    let isDivided = found.modularity > 1e-9 || settings.resolution != 1
    guard isDivided else {
      let parts = facing.components
      return Clustering(
        ClusteringResult(
          labels: parts.rows, others: parts.columns, stability: parts.rows.map { _ in 1 },
          quality: found.modularity),
        of: facing, settings, runs: runs)
    }
    let membership = found.consensus ?? found.membership
    return Clustering(
      ClusteringResult(
        labels: membership.rows, others: membership.columns,
        stability: (found.consensusStability ?? found.stability).rows,
        quality: found.consensus.map {
          facing.modularity(of: $0, resolution: settings.resolution)
        } ?? found.modularity),
      of: facing, settings, runs: runs)
  }
}

/// What any method finds: a label for each vertex, and for the other mode where it has part.
private struct ClusteringResult {
  let labels: [UInt32]
  let others: [UInt32]
  let stability: [Double]
  let quality: Double
}

extension Graph {
  fileprivate func partition(by settings: ClusteringSettings, runs: Int) -> ClusteringResult {
    var generator = SplitMix64(seed: settings.seed)
    switch settings.method {
    case .labelPropagation: return propagated(runs: runs, using: &generator)
    case .bipartite, .leiden, .louvain, .cpm:
      let quality: CommunityQuality =
        settings.method == .cpm
        ? .constantPotts(resolution: settings.resolution)
        : .modularity(resolution: settings.resolution)
      let found = communities(
        quality, by: settings.method == .louvain ? .louvain : .leiden, runs: runs,
        seekingConsensus: settings.isConsensus, using: &generator)
      if let consensus = found.consensus {
        return ClusteringResult(
          labels: consensus.labels, others: [],
          stability: found.consensusStability ?? found.stability,
          quality: self.quality(of: consensus, quality))
      }
      return ClusteringResult(
        labels: found.membership.labels, others: [], stability: found.stability,
        quality: found.quality)
    }
  }

  /// The run of greatest modularity; stability is the share of runs in which most of a vertex's
  /// community is with it.
  private func propagated(
    runs count: Int, using generator: inout SplitMix64
  ) -> ClusteringResult {
    var runs: [Membership] = []
    for _ in 0..<count { runs.append(labelPropagation(using: &generator)) }
    let qualities = runs.map { modularity(of: $0) }
    let best = runs[qualities.indices.max { qualities[$0] < qualities[$1] } ?? 0]
    var kept = [Int](repeating: 0, count: vertexCount)
    for run in runs {
      for group in best.groups {
        for vertex in group.sharingMostFrequentLabel(of: run.labels) { kept[Int(vertex)] += 1 }
      }
    }
    return ClusteringResult(
      labels: best.labels, others: [], stability: kept.map { Double($0) / Double(count) },
      quality: modularity(of: best))
  }
}

extension [UInt32] {
  /// The vertices that bear the label most of them bear; of equally frequent ones the smallest.
  fileprivate func sharingMostFrequentLabel(of labels: [UInt32]) -> [UInt32] {
    var counts: [UInt32: Int] = [:]
    for vertex in self { counts[labels[Int(vertex)], default: 0] += 1 }
    let most = counts.min { (-$0.value, $0.key) < (-$1.value, $1.key) }?.key
    return filter { labels[Int($0)] == most }
  }
}

extension Clustering {
  fileprivate init(
    _ result: ClusteringResult, of incidence: Incidence, _ settings: ClusteringSettings,
    runs: Int
  ) {
    let groups = Self.members(of: result)
      .filter { !$0.organizations.isEmpty }
      .sorted { left, right in
        (-left.organizations.count, left.organizations[0])
          < (-right.organizations.count, right.organizations[0])
      }
    var membership = [Int](repeating: 0, count: incidence.rowCount)
    for (index, group) in groups.enumerated() {
      for organization in group.organizations { membership[organization] = index }
    }
    self.init(
      clusters: groups.map { group in
        let stability = group.organizations.reduce(0) { $0 + result.stability[$1] }
        return Cluster(
          organizations: group.organizations, documents: group.documents,
          stability: stability / Double(group.organizations.count))
      },
      membership: membership, stability: result.stability, modularity: result.quality,
      method: settings.method, isConsensus: settings.isConsensus, runs: runs, seed: settings.seed)
  }

  private static func members(
    of result: ClusteringResult
  ) -> [(organizations: [Int], documents: [Int])] {
    let count = Int((result.labels + result.others).max() ?? 0) + 1
    var groups = [(organizations: [Int], documents: [Int])](repeating: ([], []), count: count)
    for (row, label) in result.labels.enumerated() {
      groups[Int(label)].organizations.append(row)
    }
    for (column, label) in result.others.enumerated() {
      groups[Int(label)].documents.append(column)
    }
    return groups
  }
}

/// How alike two clusterings of the same vertices are.
public struct ClusteringComparison: Hashable, Sendable {
  /// Normalised mutual information, over the mean entropy.
  public let normalizedMutualInformation: Double
  /// Adjusted mutual information (Vinh, Epps & Bailey 2010).
  public let adjustedMutualInformation: Double
  /// Adjusted Rand index (Hubert & Arabie 1985).
  public let adjustedRandIndex: Double
  /// Variation of information in nats (Meilă 2007).
  public let variationOfInformation: Double

  /// Compares two assignments of a group to each vertex.
  ///
  /// - Precondition: both have a group for each of the same vertices.
  public init(_ first: [Int], _ second: [Int]) {
    let comparison = PartitionComparison(
      Membership(first.map(UInt32.init)), Membership(second.map(UInt32.init)))
    normalizedMutualInformation = comparison.normalizedMutualInformation
    adjustedMutualInformation = comparison.adjustedMutualInformation
    adjustedRandIndex = comparison.adjustedRandIndex
    variationOfInformation = comparison.variationOfInformation
  }
}
