/// What makes one group come before another.
public enum GroupRanking: String, Hashable, Sendable, CaseIterable {
  /// The number of shared columns.
  case support
  /// The number of members times the number of shared columns.
  case area
  /// The least score: the group that chance is least likely to bring together.
  case surprise
}

extension Incidence {
  /// The first closed groups of a mode by some ranking, tested; ties by support, then members.
  ///
  /// At most `limit` groups are looked at; `isComplete` says whether these were all.
  ///
  /// Throws `notConverged` if the configuration model can't be solved.
  ///
  /// - Complexity: time of the search for groups, memory for `n` of them.
  public func topGroups(
    _ n: Int, by ranking: GroupRanking = .support, of mode: Mode = .rows, minimumSupport: Int,
    minimumSize: Int = 2, limit: Int = 5_000_000
  ) throws(NetworksError) -> (groups: [GroupTest], isComplete: Bool) {
    let incidence = facing(mode)
    var tester = try GroupTester(incidence)
    var best: [RankedGroup] = []
    var looked = 0
    let isComplete = incidence.forEachClosedGroup(
      minimumSupport: minimumSupport, minimumSize: minimumSize
    ) { members, support in
      looked += 1
      if looked > limit { return false }
      let rank =
        switch ranking {
        case .support: -Double(support)
        case .area: -Double(support * members.count)
        case .surprise: tester.score(members, support: support)
        }
      let group = ClosedGroup(members: members, support: support)
      best.append(RankedGroup(rank: rank, group: group))
      if best.count >= 2 * max(n, 512) { best = Array(best.sorted().prefix(n)) }
      return true
    }
    return (best.sorted().prefix(max(n, 0)).map { tester.test($0.group) }, isComplete)
  }
}

private struct RankedGroup: Comparable {
  let rank: Double
  let group: ClosedGroup

  static func < (one: RankedGroup, other: RankedGroup) -> Bool {
    if one.rank != other.rank { return one.rank < other.rank }
    if one.group.support != other.group.support {
      return one.group.support > other.group.support
    }
    return one.group < other.group
  }
}
