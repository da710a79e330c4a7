/// What makes a partition of a one-mode network good.
public enum CommunityQuality: Hashable, Sendable {
  /// More weight inside groups than expected from the strengths: Newman & Girvan's modularity.
  ///
  /// Q = 1/2m Σ (w_ij − γ s_i s_j/2m) over i, j in one group. Newman 2004,
  /// doi:10.1103/PhysRevE.70.056131; resolution γ after Reichardt & Bornholdt 2006,
  /// doi:10.1103/PhysRevE.74.016110.
  case modularity(resolution: Double = 1)
  /// Groups denser than γ: the constant Potts model, without a resolution limit.
  ///
  /// H = Σ_C (e_C − γ n_C(n_C − 1)/2), e_C the weight inside, n_C the vertices. Traag, Van Dooren
  /// & Nesterov 2011, doi:10.1103/PhysRevE.84.016114.
  case constantPotts(resolution: Double)
}

/// Communities of a one-mode network with what supports them.
public struct Communities: Hashable, Sendable {
  /// The best partition found.
  public let membership: Membership
  /// Its quality.
  public let quality: Double
  /// The share of runs in which each vertex is with its community; 1 is certain.
  public let stability: [Double]
  /// The partition on which the runs agree; nil unless it was sought.
  public let consensus: Membership?
  /// The share of runs in which each vertex is with its community of the consensus.
  public let consensusStability: [Double]?
  /// The quality of each run, in order.
  public let runQualities: [Double]

  /// Makes communities of their parts.
  public init(
    membership: Membership, quality: Double, stability: [Double], consensus: Membership? = nil,
    consensusStability: [Double]? = nil, runQualities: [Double]
  ) {
    self.membership = membership
    self.quality = quality
    self.stability = stability
    self.consensus = consensus
    self.consensusStability = consensusStability
    self.runQualities = runQualities
  }
}

extension Graph {
  /// The modularity of a partition; 0 without edges.
  ///
  /// See `CommunityQuality.modularity`. Not `weighted`: each edge counts 1.
  ///
  /// - Complexity: O(vertices + edges).
  public func modularity(
    of membership: Membership, resolution: Double = 1, weighted: Bool = true
  ) -> Double {
    quality(of: membership, .modularity(resolution: resolution), weighted: weighted)
  }

  /// The quality of a partition.
  ///
  /// - Complexity: O(vertices + edges).
  public func quality(
    of membership: Membership, _ quality: CommunityQuality, weighted: Bool = true
  ) -> Double {
    precondition(
      membership.labels.count == vertexCount, "The partition has a label for each vertex.")
    let problem = communityProblem(quality, weighted: weighted)
    return reported(problem.quality(of: membership.labels), quality, problem)
  }

  /// Groups of greatest quality, by seeded runs of Leiden or Louvain.
  ///
  /// The best of `runs` optimisations, with the share of them that each vertex's place rests on
  /// and, `seekingConsensus`, the partition they agree on. A run ends when a pass gains no more
  /// than `minimumGain`, as a share of all weight. Same seed, same result.
  ///
  /// - Precondition: `runs` is positive.
  /// - Complexity: about O(edges) a pass and run; memory O(edges + runs · vertices).
  public func communities(
    _ quality: CommunityQuality = .modularity(), by algorithm: CommunityAlgorithm = .leiden,
    runs: Int = 100, weighted: Bool = true, minimumGain: Double = 0,
    seekingConsensus: Bool = false, using generator: inout SplitMix64
  ) -> Communities {
    let problem = communityProblem(quality, weighted: weighted)
    let result = CommunityRuns(
      problem, runs: runs, by: algorithm, minimumGain: minimumGain * problem.totalWeight / 2,
      seekingConsensus: seekingConsensus, using: &generator)
    return Communities(
      membership: Membership(result.best),
      quality: reported(result.bestQuality, quality, problem),
      stability: result.stability, consensus: result.consensus.map { Membership($0.labels) },
      consensusStability: result.consensus?.stability,
      runQualities: result.qualities.map { reported($0, quality, problem) })
  }

  private func communityProblem(
    _ quality: CommunityQuality, weighted: Bool
  ) -> CommunityProblem {
    let values = weighted ? weights : [Double](repeating: 1, count: weights.count)
    switch quality {
    case .modularity(let resolution):
      let masses = weighted ? strengths : degrees.map(Double.init)
      let total = masses.reduce(0, +)
      return CommunityProblem(
        adjacency: adjacency, weights: values, first: masses, second: masses,
        penalty: total > 0 ? resolution / (2 * total) : 0)
    case .constantPotts(let resolution):
      let ones = [Double](repeating: 1, count: vertexCount)
      return CommunityProblem(
        adjacency: adjacency, weights: values, first: ones, second: ones,
        penalty: resolution / 2, massesAreStrengths: false)
    }
  }

  /// The optimiser's quality in the units of the definition.
  private func reported(
    _ value: Double, _ quality: CommunityQuality, _ problem: CommunityProblem
  ) -> Double {
    switch quality {
    case .modularity:
      return problem.totalWeight > 0 ? 2 * value / problem.totalWeight : 0
    case .constantPotts(let resolution): return value + resolution * Double(vertexCount) / 2
    }
  }
}
