/// How an item's rank moves when one column is left out.
public struct RankRange: Hashable, Sendable {
  /// The rank with all columns.
  public let rank: UInt32
  /// The best rank when one column is left out.
  public private(set) var best: UInt32
  /// The first column whose absence gives the best rank; nil if none betters it.
  public private(set) var columnOfBest: UInt32?
  /// The worst rank when one column is left out.
  public private(set) var worst: UInt32
  /// The first column whose absence gives the worst rank; nil if none worsens it.
  public private(set) var columnOfWorst: UInt32?

  /// Starts a range at a rank.
  public init(rank: UInt32) {
    self.rank = rank
    best = rank
    worst = rank
  }

  /// Widens the range by the rank without a column.
  mutating func include(_ rank: UInt32, without column: UInt32) {
    if rank < best { (best, columnOfBest) = (rank, column) }
    if rank > worst { (worst, columnOfWorst) = (rank, column) }
  }
}

extension AdditiveScores {
  /// The range of each item's rank when each column in turn is left out.
  ///
  /// Only the items of the column left out change their score; they are merged into the order of
  /// the others, which stays.
  ///
  /// - Complexity: O(columns · items + Σ d²) for degrees d of the items, without a sort of all.
  public func leaveOneOutRanks() -> [RankRange] {
    var scores = scores
    let order = scores.indices.filter { !scores[$0].isNaN }
      .sorted { (scores[$0], $1) > (scores[$1], $0) }
    var ranges = Ranks(scores, inOrder: order).values.map { RankRange(rank: $0) }
    var isChanged = [Bool](repeating: false, count: scores.count)
    for column in 0..<incidence.columnCount {
      let changed = incidence.columns.range(column).map {
        Int(incidence.columns.neighbors[$0])
      }
      let before = changed.map { scores[$0] }
      for item in changed {
        scores[item] = score(of: item) { $0 != column }
        isChanged[item] = true
      }
      let moved = changed.filter { !scores[$0].isNaN }
        .sorted { (scores[$0], $1) > (scores[$1], $0) }
      let merged = Self.merged(order.lazy.filter { !isChanged[$0] }, moved, scores)
      for (item, rank) in Ranks(scores, inOrder: merged).values.enumerated() {
        ranges[item].include(rank, without: UInt32(column))
      }
      for (item, score) in zip(changed, before) {
        scores[item] = score
        isChanged[item] = false
      }
    }
    return ranges
  }

  private static func merged(
    _ kept: some Sequence<Int>, _ moved: [Int], _ scores: [Double]
  ) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(scores.count)
    var next = 0
    for item in kept {
      while next < moved.count && scores[moved[next]] > scores[item] {
        result.append(moved[next])
        next += 1
      }
      result.append(item)
    }
    result.append(contentsOf: moved[next...])
    return result
  }
}

extension Incidence {
  /// The network without one column; its number stays, empty.
  public func leavingOut(column: Int) -> Incidence { keepingColumns { $0 != column } }

  /// The network with only some of its columns; the others stay, empty.
  ///
  /// - Complexity: O(rows + columns + incidences).
  public func keepingColumns(where isKept: (Int) -> Bool) -> Incidence {
    Incidence(
      rows: rows.filtered { _, column in isKept(column) },
      columns: columns.filtered { column, _ in isKept(column) })
  }

  /// The range of each row's rank when each column in turn is left out, for a score that is no sum.
  ///
  /// The function gets the network without the column and returns a score for each row; rows left
  /// without columns rank last.
  ///
  /// - Complexity: one run of the function for each column.
  public func leaveOneOutRanks<Failure: Error>(
    scoring score: (Incidence) throws(Failure) -> [Double]
  ) throws(Failure) -> [RankRange] {
    var ranges = Ranks(presentScores(try score(self))).values.map { RankRange(rank: $0) }
    for column in 0..<columnCount {
      let rest = leavingOut(column: column)
      let ranks = Ranks(rest.presentScores(try score(rest)))
      for (row, rank) in ranks.values.enumerated() {
        ranges[row].include(rank, without: UInt32(column))
      }
    }
    return ranges
  }

  /// Scores with NaN for rows without columns.
  func presentScores(_ scores: [Double]) -> [Double] {
    precondition(scores.count == rowCount, "One score for each row.")
    return scores.enumerated().map { rows.degree($0.offset) == 0 ? .nan : $0.element }
  }
}
