/// A rank and how far it moves when columns are left out, one at a time.
///
/// Ranks count from 1; equal scores share the lowest rank of their run. What is absent from the
/// reduced network ranks last.
public struct RankRange: Hashable, Sendable {
  /// The rank with all columns.
  public let rank: Int
  /// The best rank with one column left out.
  public private(set) var best: Int
  /// The worst rank with one column left out.
  public private(set) var worst: Int
  /// The first column whose absence moves the rank furthest; nil if none moves it.
  public private(set) var movedBy: Int?

  /// Makes a range.
  public init(rank: Int, best: Int, worst: Int, movedBy: Int?) {
    self.rank = rank
    self.best = best
    self.worst = worst
    self.movedBy = movedBy
  }

  /// Starts a range at a rank.
  init(rank: UInt32) {
    self.init(rank: Int(rank), best: Int(rank), worst: Int(rank), movedBy: nil)
  }

  /// Widens the range by the rank without a column.
  mutating func include(_ other: UInt32, without column: Int) {
    let other = Int(other)
    if abs(other - rank) > max(rank - best, worst - rank) { movedBy = column }
    best = min(best, other)
    worst = max(worst, other)
  }
}
