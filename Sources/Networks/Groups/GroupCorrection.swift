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
  /// - Complexity: N times the search for groups.
  public init(
    _ incidence: Incidence, of mode: Mode = .rows, minimumSupport: Int, trials: Int, seed: UInt64,
    limit: Int = 1_000_000
  ) throws(NetworksError) {
    let facing = incidence.facing(mode)
    var tester = try GroupTester(facing)
    var tables = MarginPreservingTables(facing, seed: seed)
    var least: [[Double]] = []
    var isComplete = true
    for trial in 0..<max(trials, 0) where isComplete {
      var found = 0
      isComplete =
        tables.next().forEachClosedGroup(minimumSupport: minimumSupport) { members, support in
          found += 1
          if found > limit { return false }
          while least.count <= members.count {
            least.append([Double](repeating: 1, count: max(trials, 0)))
          }
          let score = tester.score(members, support: support)
          least[members.count][trial] = min(least[members.count][trial], score)
          return true
        }
    }
    self.trials = max(trials, 0)
    leastScores = least.map { $0.sorted() }
    self.isComplete = isComplete
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
