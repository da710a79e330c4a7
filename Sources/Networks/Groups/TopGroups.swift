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
  /// A dense table has more groups than could ever be looked at. Where more than `limit` share
  /// `minimumSupport`, the support is raised to the least that no more than a fifth as many share:
  /// what is then ranked is well defined and no accident of the search. `isComplete` says whether
  /// nothing was raised, `minimumSupport` what was taken.
  ///
  /// Throws `notConverged` if the configuration model can't be solved.
  ///
  /// - Complexity: time of the search for groups, on several threads, and of up to `limit`/5 groups
  ///   for each halving of the support; memory for 2·max(n, 512) groups of each part of the search
  ///   that waits for its turn, of which there are few.
  public func topGroups(
    _ n: Int, by ranking: GroupRanking = .support, of mode: Mode = .rows, minimumSupport: Int,
    minimumSize: Int = 2, limit: Int = 1_000_000
  ) throws(NetworksError) -> TopGroups {
    let incidence = facing(mode)
    let tester = try GroupTester(incidence)
    func search(_ support: Int) -> (part: BestGroups, isComplete: Bool) {
      incidence.bestGroups(
        n, by: ranking, tester, minimumSupport: support, minimumSize: minimumSize, limit: limit)
    }
    var support = minimumSupport
    var found = search(support)
    let isComplete = found.isComplete
    if !isComplete {
      support = incidence.leastSupport(
        over: minimumSupport, ofAtMost: limit / 5, minimumSize: minimumSize)
      found = search(support)
    }
    let groups = found.part.sorted
    let tests = concurrentConcatenation(groups.count, partsOf: 64) {
      tester
    } task: { tester, part in
      part.map { tester.test(groups[$0]) }
    }
    return TopGroups(groups: tests, isComplete: isComplete, minimumSupport: support)
  }

  /// The least support greater than `refused` that at most `count` closed groups have; the
  /// greatest degree at most.
  private func leastSupport(over refused: Int, ofAtMost count: Int, minimumSize: Int) -> Int {
    var low = refused
    var high = max(Int(rowDegrees.max() ?? 0), refused)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      let search = ClosedGroupSearch(
        self, minimumSupport: middle, minimumSize: minimumSize, isMaximalOnly: false)
      var found = 0
      let isBounded = search.run { _, _ in
        found += 1
        return found <= count
      }
      (low, high) = isBounded ? (low, middle) : (middle, high)
    }
    return high
  }

  /// The first groups of those that share enough, at most `limit` of them looked at.
  private func bestGroups(
    _ n: Int, by ranking: GroupRanking, _ tester: GroupTester, minimumSupport: Int,
    minimumSize: Int, limit: Int
  ) -> (part: BestGroups, isComplete: Bool) {
    ClosedGroupSearch(
      self, minimumSupport: minimumSupport, minimumSize: minimumSize, isMaximalOnly: false
    ).reduced(limit: limit) {
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
  }
}

/// The first closed groups of a ranking, tested.
public struct TopGroups: Hashable, Sendable {
  /// The groups, the first of them first.
  public let groups: [GroupTest]
  /// Whether all groups of the support that was asked for were looked at.
  public let isComplete: Bool
  /// The least support of the groups that were looked at: what was asked for, or more where too
  /// many groups have that.
  public let minimumSupport: Int
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
