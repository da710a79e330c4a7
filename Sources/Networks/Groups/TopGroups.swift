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
  /// - Complexity: time of the search for groups, on several threads; memory for up to
  ///   2·max(n, 512) groups of each part of the search that waits for its turn.
  public func topGroups(
    _ n: Int, by ranking: GroupRanking = .support, of mode: Mode = .rows, minimumSupport: Int,
    minimumSize: Int = 2, limit: Int = 5_000_000
  ) throws(NetworksError) -> (groups: [GroupTest], isComplete: Bool) {
    let incidence = facing(mode)
    let tester = try GroupTester(incidence)
    let search = ClosedGroupSearch(
      incidence, minimumSupport: minimumSupport, minimumSize: minimumSize, isMaximalOnly: false)
    let found = search.reduced(limit: limit) {
      BestGroups(capacity: max(n, 0))
    } scratch: {
      tester
    } take: { tester, best, members, support in
      let rank =
        switch ranking {
        case .support: -Double(support)
        case .area: -Double(support * members.count)
        case .surprise: tester.score(members, support: support)
        }
      best.insert(rank: rank, ClosedGroup(members: members, support: support))
    } merge: { best, part in
      best.insert(part)
    }
    let groups = found.part.sorted
    let tests = concurrentConcatenation(groups.count, partsOf: 64) {
      tester
    } task: { tester, part in
      part.map { tester.test(groups[$0]) }
    }
    return (tests, found.isComplete)
  }
}

/// The first groups of those seen so far.
private struct BestGroups: Sendable {
  let capacity: Int
  private var groups: [RankedGroup] = []

  init(capacity: Int) {
    self.capacity = capacity
  }

  var sorted: [ClosedGroup] { groups.sorted().prefix(capacity).map(\.group) }

  mutating func insert(rank: Double, _ group: ClosedGroup) {
    groups.append(RankedGroup(rank: rank, group: group))
    shrink()
  }

  mutating func insert(_ other: BestGroups) {
    groups.append(contentsOf: other.groups)
    shrink()
  }

  private mutating func shrink() {
    if groups.count >= 2 * max(capacity, 512) { groups = Array(groups.sorted().prefix(capacity)) }
  }
}

private struct RankedGroup: Comparable, Sendable {
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
