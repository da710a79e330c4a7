extension AdditiveScores {
  /// The range of each item's rank when each column in turn is left out.
  ///
  /// Only the items of the column left out change their score.
  ///
  /// - Complexity: O(columns · items + Σ d²) for degrees d of the items, without a sort of all.
  public func leaveOneOutRanks() -> [RankRange] {
    incidence.leaveOneOutRanks(scores) { item, column in
      score(of: item) { $0 != column }
    }
  }
}

extension Incidence {
  /// The range of each row's rank by its degree in the projection, each column left out in turn.
  ///
  /// Without a column a row loses the partners with whom it shares no other: all are counted once.
  ///
  /// - Complexity: O(Σ k²) over the degrees k of the columns, and O(columns · rows).
  public func leaveOneOutDegreeRanks() -> [RankRange] {
    let (degrees, losses) = partnersThroughOneColumn
    let scores = presentScores(degrees.map(Double.init))
    return leaveOneOutRanks(scores) { row, column in
      guard rows.degree(row) > 1 else { return .nan }
      var range = rows.range(row)
      while rows.neighbors[range.lowerBound] != column { range = range.dropFirst() }
      return Double(degrees[row] - losses[range.lowerBound])
    }
  }

  /// For each row its partners, and for each of its columns those it has through that one only,
  /// parallel to `rows.neighbors`.
  private var partnersThroughOneColumn: (degrees: [Int], losses: [Int]) {
    var degrees = [Int](repeating: 0, count: rowCount)
    var losses = [Int](repeating: 0, count: count)
    var counts = [Int](repeating: 0, count: rowCount)
    for row in 0..<rowCount {
      forEachPartner(of: row) { _, other in
        if counts[other] == 0 { degrees[row] += 1 }
        counts[other] += 1
      }
      forEachPartner(of: row) { index, other in if counts[other] == 1 { losses[index] += 1 } }
      forEachPartner(of: row) { _, other in counts[other] = 0 }
    }
    return (degrees, losses)
  }

  /// Hands over each row that shares a column with this one, with the position of the column.
  private func forEachPartner(of row: Int, _ take: (_ index: Int, _ other: Int) -> Void) {
    for index in rows.range(row) {
      for position in columns.range(Int(rows.neighbors[index])) {
        let other = Int(columns.neighbors[position])
        if other != row { take(index, other) }
      }
    }
  }

  /// The ranges of scores of which only those in the column left out change, to what the function
  /// says.
  ///
  /// The changed ones are merged into the order of the others, which stays.
  fileprivate func leaveOneOutRanks(
    _ scores: [Double], changed newScore: (_ row: Int, _ column: Int) -> Double
  ) -> [RankRange] {
    var scores = scores
    let order = scores.indices.filter { !scores[$0].isNaN }
      .sorted { (scores[$0], $1) > (scores[$1], $0) }
    var ranges = Ranks(scores, inOrder: order).values.map { RankRange(rank: $0) }
    var isChanged = [Bool](repeating: false, count: scores.count)
    for column in 0..<columnCount {
      let changed = columns.range(column).map { Int(columns.neighbors[$0]) }
      let before = changed.map { scores[$0] }
      for item in changed {
        scores[item] = newScore(item, column)
        isChanged[item] = true
      }
      let moved = changed.filter { !scores[$0].isNaN }
        .sorted { (scores[$0], $1) > (scores[$1], $0) }
      let merged = Self.merged(order.lazy.filter { !isChanged[$0] }, moved, scores)
      for (item, rank) in Ranks(scores, inOrder: merged).values.enumerated() {
        ranges[item].include(rank, without: column)
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
  /// without columns rank last. It is run once for columns of the same rows, and not at all for
  /// columns that what it depends on doesn't notice; the runs go to all cores.
  ///
  /// - Complexity: one run of the function for each class of equal columns that matters.
  public func leaveOneOutRanks<Failure: Error>(
    dependingOn dependence: ScoreDependence = .columns,
    scoring score: @Sendable (Incidence) throws(Failure) -> [Double]
  ) throws(Failure) -> [RankRange] {
    let scores = try score(self)
    var ranges = Ranks(presentScores(scores)).values.map { RankRange(rank: $0) }
    let firsts = transposed.rowClasses.firsts
    // In batches, so that memory grows with the rows and not with the columns as well.
    for start in stride(from: 0, to: firsts.count, by: 64) {
      let batch = firsts[start..<min(start + 64, firsts.count)]
      let ranks = try concurrentMap(batch.count) { index throws(Failure) in
        let column = batch[start + index]
        let rest = leavingOut(column: column)
        let isUnmoved = dependence.isUnmoved(by: column, of: self)
        return Ranks(rest.presentScores(isUnmoved ? scores : try score(rest))).values
      }
      for (column, values) in zip(batch, ranks) {
        for (row, rank) in values.enumerated() { ranges[row].include(rank, without: column) }
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
