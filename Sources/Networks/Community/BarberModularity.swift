/// Communities of a two-mode network with what supports them.
public struct TwoModeCommunities: Hashable, Sendable {
  /// The best partition found.
  public let membership: TwoModeMembership
  /// Its Barber modularity.
  public let modularity: Double
  /// The share of runs in which each vertex is with its community; 1 is certain.
  public let stability: TwoModeScores
  /// The partition on which the runs agree; nil unless it was sought.
  public let consensus: TwoModeMembership?
  /// The share of runs in which each vertex is with its community of the consensus.
  public let consensusStability: TwoModeScores?
  /// The Barber modularity of each run, in order.
  public let runModularities: [Double]

  /// Makes communities of their parts.
  public init(
    membership: TwoModeMembership, modularity: Double, stability: TwoModeScores,
    consensus: TwoModeMembership? = nil, consensusStability: TwoModeScores? = nil,
    runModularities: [Double]
  ) {
    self.membership = membership
    self.modularity = modularity
    self.stability = stability
    self.consensus = consensus
    self.consensusStability = consensusStability
    self.runModularities = runModularities
  }
}

extension Incidence {
  /// Barber's modularity of a partition of both modes.
  ///
  /// Q = 1/M Σ (B_ij − γ k_i d_j / M) over rows i and columns j in one group, where M counts
  /// incidences; 0 without any. Barber 2007, doi:10.1103/PhysRevE.76.066102.
  ///
  /// γ is the `resolution`; larger values favour smaller groups.
  ///
  /// - Complexity: O(rows + columns + incidences).
  public func modularity(of membership: TwoModeMembership, resolution: Double = 1) -> Double {
    precondition(
      membership.rows.count == rowCount && membership.columns.count == columnCount,
      "The partition has a label for each row and column.")
    guard count > 0 else { return 0 }
    let problem = barberProblem(resolution: resolution)
    return problem.quality(of: membership.rows + membership.columns) / Double(count)
  }

  /// Groups of rows and columns of greatest Barber modularity, by seeded Leiden runs.
  ///
  /// The best of `runs` optimisations, with the share of them that each vertex's place rests on
  /// and, `seekingConsensus`, the partition they agree on. Same seed, same result. Isolated
  /// vertices stay alone.
  ///
  /// γ is the `resolution`; larger values favour smaller groups.
  ///
  /// - Precondition: `runs` is positive.
  /// - Complexity: about O(incidences) a pass and run; memory O(incidences + runs · vertices).
  public func communities(
    runs: Int = 100, resolution: Double = 1, by algorithm: CommunityAlgorithm = .leiden,
    seekingConsensus: Bool = false, using generator: inout SplitMix64
  ) -> TwoModeCommunities {
    let problem = barberProblem(resolution: resolution)
    let result = CommunityRuns(
      problem, runs: runs, by: algorithm, seekingConsensus: seekingConsensus, using: &generator)
    let scale = Double(max(count, 1))
    return TwoModeCommunities(
      membership: TwoModeMembership(joined: result.best, rowCount: rowCount),
      modularity: result.bestQuality / scale,
      stability: TwoModeScores(joined: result.stability, rowCount: rowCount),
      consensus: result.consensus.map {
        TwoModeMembership(joined: $0.labels, rowCount: rowCount)
      },
      consensusStability: result.consensus.map {
        TwoModeScores(joined: $0.stability, rowCount: rowCount)
      },
      runModularities: result.qualities.map { $0 / scale })
  }

  func barberProblem(resolution: Double) -> CommunityProblem {
    let (rowDegrees, columnDegrees) = degrees
    let zeros = { (count: Int) in [Double](repeating: 0, count: count) }
    return CommunityProblem(
      adjacency: joinedAdjacency, weights: [Double](repeating: 1, count: 2 * count),
      first: rowDegrees.map(Double.init) + zeros(columnCount),
      second: zeros(rowCount) + columnDegrees.map(Double.init),
      penalty: resolution / Double(max(count, 1)))
  }
}
