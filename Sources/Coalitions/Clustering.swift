internal import Networks

/// The clusters of a network and how well they hold.
public struct Clustering: Hashable, Sendable {
  /// The clusters, largest first, then by their first organization.
  public let clusters: [Cluster]
  /// For each organization of the network the index of its cluster.
  public let membership: [Int]
  /// For each organization the share of runs that keep it with its cluster.
  public let stability: [Double]
  /// Barber's modularity of the partition (2007, doi:10.1103/PhysRevE.76.066102).
  public let modularity: Double
  /// How many seeded runs were made.
  public let runs: Int
  /// The seed of the first.
  public let seed: UInt64
}

extension SigningNetwork {
  /// Groups of organizations and documents of greatest Barber modularity.
  ///
  /// The best of `runs` seeded optimisations; each organization's stability is the share of runs
  /// that keep it with its cluster.
  ///
  /// - Precondition: `runs` is positive.
  /// - Complexity: about O(signings) a pass and run.
  public func clustering(runs: Int = 100, resolution: Double = 1, seed: UInt64) -> Clustering {
    var generator = SplitMix64(seed: seed)
    let found = incidence.communities(runs: runs, resolution: resolution, using: &generator)
    let groups = Self.members(of: found.membership)
      .filter { !$0.organizations.isEmpty }
      .sorted { left, right in
        (-left.organizations.count, left.organizations[0])
          < (-right.organizations.count, right.organizations[0])
      }
    var membership = [Int](repeating: 0, count: organizations.count)
    for (index, group) in groups.enumerated() {
      for organization in group.organizations { membership[organization] = index }
    }
    return Clustering(
      clusters: groups.map { group in
        let stability = group.organizations.reduce(0) { $0 + found.stability.rows[$1] }
        return Cluster(
          organizations: group.organizations, documents: group.documents,
          stability: stability / Double(group.organizations.count))
      },
      membership: membership, stability: found.stability.rows, modularity: found.modularity,
      runs: runs, seed: seed)
  }

  private static func members(
    of membership: TwoModeMembership
  ) -> [(organizations: [Int], documents: [Int])] {
    var groups = [(organizations: [Int], documents: [Int])](
      repeating: ([], []), count: membership.count)
    for (row, label) in membership.rows.enumerated() {
      groups[Int(label)].organizations.append(row)
    }
    for (column, label) in membership.columns.enumerated() {
      groups[Int(label)].documents.append(column)
    }
    return groups
  }
}
