/// The least scores that closed groups of each size reach in random tables.
///
/// Westfall and Young's correction by the distribution of the extreme: in each seeded table with
/// the same row and column sums the groups are sought anew, and the most surprising of each size
/// is kept. A group's p-value is (r + 1)/(N + 1), where r of N tables hold a group of its size
/// at least as surprising. This corrects for the choice of the group as well as for the number of
/// groups. Westfall & Young 1993, *Resampling-Based Multiple Testing*; Ge, Dudoit & Speed 2003,
/// doi:10.1007/BF02595811.
public struct GroupCorrection: Sendable {
  /// The number of tables.
  public let trials: Int
  /// For each size, the least score in each table, sorted; tables without such a group count as 1.
  private let leastScores: [[Double]]
  /// Whether the search ended by itself in every table; if not, p-values would be too small, and
  /// a higher support is needed.
  public let isComplete: Bool

  /// Draws the tables and seeks their groups.
  ///
  /// In each table at most `limit` groups are looked at. Throws `notConverged` if the
  /// configuration model can't be solved.
  ///
  /// - Complexity: N times the search for groups, on several threads.
  public init(
    _ incidence: Incidence, of mode: Mode = .rows, minimumSupport: Int, trials: Int, seed: UInt64,
    limit: Int = 1_000_000
  ) throws(NetworksError) {
    let facing = incidence.facing(mode)
    let tester = try GroupTester(facing)
    let trials = max(trials, 0)
    let chains = TableChains(trials: trials, seed: seed).chains
    let least = concurrentReduce(chains.count) {
      LeastScores()
    } scratch: {
      tester
    } task: { tester, chain in
      var least = LeastScores()
      var tables = MarginPreservingTables(facing, seed: chains[chain].seed)
      for _ in chains[chain].tables where least.isComplete {
        least.add(tables.next(), minimumSupport: minimumSupport, limit: limit, &tester)
      }
      return least
    } combine: { all, part in
      all.add(part)
    } while: { least in
      least.isComplete
    }
    self.trials = trials
    leastScores = least.ofSize.map { scores in
      (scores + [Double](repeating: 1, count: max(trials - scores.count, 0))).sorted()
    }
    isComplete = least.isComplete
  }

  /// The corrected p-value of a group.
  public func p(of test: GroupTest) -> Double {
    guard test.size < leastScores.count else { return 1 / Double(trials + 1) }
    let scores = leastScores[test.size]
    // Equal scores that differ by rounding count as equal.
    let bound = test.score * (1 + 1e-9)
    var range = 0..<scores.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range =
        scores[middle] <= bound
        ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return Double(range.lowerBound + 1) / Double(trials + 1)
  }
}

/// The least score of the groups of each size in some tables that have such a group.
private struct LeastScores: Sendable {
  /// For each size, a score for each table with a group of this size.
  private(set) var ofSize: [[Double]] = []
  /// Whether the search ended by itself in every table.
  private(set) var isComplete = true

  /// Seeks the groups of a table, at most `limit` of them.
  mutating func add(
    _ table: Incidence, minimumSupport: Int, limit: Int, _ tester: inout GroupTester
  ) {
    var found = 0
    var least: [Double?] = []
    isComplete = table.forEachClosedGroup(minimumSupport: minimumSupport) { members, support in
      found += 1
      if found > limit { return false }
      while least.count <= members.count { least.append(nil) }
      let score = tester.score(members, support: support)
      least[members.count] = min(least[members.count] ?? 1, score)
      return true
    }
    for (size, score) in least.enumerated() {
      if let score { add([score], ofSize: size) }
    }
  }

  /// Adds what other tables gave.
  mutating func add(_ other: LeastScores) {
    for (size, scores) in other.ofSize.enumerated() { add(scores, ofSize: size) }
    isComplete = isComplete && other.isComplete
  }

  private mutating func add(_ scores: [Double], ofSize size: Int) {
    while ofSize.count <= size { ofSize.append([]) }
    ofSize[size].append(contentsOf: scores)
  }
}
