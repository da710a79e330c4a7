/// Communities of a projection that was not built.
public struct ProjectedCommunities: Hashable, Sendable {
  /// The best partition found.
  public let membership: Membership
  /// Its modularity on the projection.
  public let modularity: Double
  /// The share of runs in which each row is with its community; 1 is certain.
  public let stability: [Double]
  /// The modularity of each run, in order.
  public let runModularities: [Double]

  /// Makes communities of their parts.
  public init(
    membership: Membership, modularity: Double, stability: [Double], runModularities: [Double]
  ) {
    self.membership = membership
    self.modularity = modularity
    self.stability = stability
    self.runModularities = runModularities
  }
}

extension Incidence {
  /// Leiden communities of the rows by modularity on a projection that is never built.
  ///
  /// The same quality as `Graph.communities` on that projection; the first level works with the
  /// number of rows of each group in each column. A run ends when a pass gains less than
  /// `minimumGain`. Traag, Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z.
  ///
  /// - Precondition: `runs` is positive; the weight is a sum: `count`, `newman`, `fractional` or
  ///   `perPair`.
  /// - Complexity: about O(Σ over incidences of the groups in the column) a sweep; memory
  ///   O(incidences + ties between refined parts).
  public func projectedCommunities(
    weighting weight: TieWeight = .count, resolution: Double = 1, runs: Int = 10,
    minimumGain: Double = 1e-5, using generator: inout SplitMix64
  ) -> ProjectedCommunities {
    precondition(runs > 0, "At least one run is needed.")
    let problem = ProjectedCommunityProblem(self, weighting: weight, resolution: resolution)
    let partitions = (0..<runs).map { _ in
      var own = SplitMix64(seed: generator.next())
      return Membership(problem.optimized(minimumGain: minimumGain, using: &own)).labels
    }
    let values = partitions.map(problem.modularity(of:))
    let top = (values.max() ?? 0) - 1e-13
    let best = partitions[values.firstIndex { $0 >= top } ?? 0]
    return ProjectedCommunities(
      membership: Membership(best), modularity: problem.modularity(of: best),
      stability: shareOfAgreement(of: partitions, with: best), runModularities: values)
  }

  /// The modularity of a partition of the rows on a projection that is not built.
  ///
  /// - Complexity: O(rows + incidences).
  public func projectedModularity(
    of membership: Membership, weighting weight: TieWeight = .count, resolution: Double = 1
  ) -> Double {
    precondition(membership.labels.count == rowCount, "The partition has a label for each row.")
    return ProjectedCommunityProblem(self, weighting: weight, resolution: resolution)
      .modularity(of: membership.labels)
  }
}
