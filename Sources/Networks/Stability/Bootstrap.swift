/// The interval that holds 95 % of an item's ranks over documents drawn with replacement.
public struct RankInterval: Hashable, Sendable {
  /// The rank that 2.5 % of the draws do not exceed.
  public let low: UInt32
  /// The rank that 97.5 % of the draws do not exceed.
  public let high: UInt32

  /// Makes an interval.
  public init(low: UInt32, high: UInt32) {
    self.low = low
    self.high = high
  }
}

extension AdditiveScores {
  /// The percentile intervals of the ranks of the items over columns drawn with replacement.
  ///
  /// See `Incidence.bootstrappedRanks`: a column that is drawn twice adds twice.
  ///
  /// - Precondition: at least one draw.
  /// - Complexity: O(draws · (ties + items · log items)) time, O(draws · items) memory.
  public func bootstrappedRanks(draws: Int = 1000, seed: UInt64) -> [RankInterval] {
    precondition(draws > 0, "At least one draw.")
    var generator = SplitMix64(seed: seed)
    var ranks = [[UInt32]](repeating: [], count: incidence.rowCount)
    for _ in 0..<draws {
      var times = [Double](repeating: 0, count: incidence.columnCount)
      for column in incidence.drawnColumns(using: &generator) { times[column] += 1 }
      let scores = (0..<incidence.rowCount).map { score(of: $0, times: times) }
      for (item, rank) in Ranks(scores).values.enumerated() { ranks[item].append(rank) }
    }
    return ranks.map(RankInterval.init(of:))
  }

  private func score(of item: Int, times: [Double]) -> Double {
    var sum = 0.0
    var isPresent = false
    for index in incidence.rows.range(item) {
      let count = times[Int(incidence.rows.neighbors[index])]
      sum += count * contributions[index]
      isPresent = isPresent || count > 0
    }
    return isPresent ? sum : .nan
  }
}

extension Incidence {
  /// The percentile intervals of the ranks of the rows when as many columns as there are are
  /// drawn with replacement: the bootstrap of Efron 1979, doi:10.1214/aos/1176344552.
  ///
  /// It means something only where the columns are a sample of a population. A column drawn twice
  /// counts as two columns; rows without a column rank last. The runs go to all cores.
  ///
  /// - Precondition: at least one draw.
  /// - Complexity: one run of the function for each draw.
  public func bootstrappedRanks<Failure: Error>(
    draws: Int = 1000, seed: UInt64,
    scoring score: @Sendable (Incidence) throws(Failure) -> [Double]
  ) throws(Failure) -> [RankInterval] {
    precondition(draws > 0, "At least one draw.")
    var generator = SplitMix64(seed: seed)
    var ranks = [[UInt32]](repeating: [], count: rowCount)
    for start in stride(from: 0, to: draws, by: 64) {
      let batch = (start..<min(start + 64, draws)).map { _ in drawnColumns(using: &generator) }
      let drawn = try concurrentMap(batch.count) { index throws(Failure) in
        let sample = repeatingColumns(batch[index])
        return Ranks(sample.presentScores(try score(sample))).values
      }
      for values in drawn {
        for (row, rank) in values.enumerated() { ranks[row].append(rank) }
      }
    }
    return ranks.map(RankInterval.init(of:))
  }

  /// As many columns as there are, each drawn from all.
  fileprivate func drawnColumns(using generator: inout SplitMix64) -> [Int] {
    (0..<columnCount).map { _ in Int(generator.below(UInt64(columnCount))) }
  }

  /// The network of these columns, in this order.
  private func repeatingColumns(_ chosen: [Int]) -> Incidence {
    var offsets: [UInt32] = [0]
    var members: [UInt32] = []
    for column in chosen {
      members.append(contentsOf: columns.neighbors[columns.range(column)])
      offsets.append(UInt32(members.count))
    }
    return Incidence(
      rows: CSR(offsets: offsets, neighbors: members), columnCount: rowCount
    ).transposed
  }
}

extension RankInterval {
  fileprivate init(of ranks: [UInt32]) {
    let sorted = ranks.sorted()
    let quantile = { (share: Double) in
      sorted[max(Int((share * Double(sorted.count)).rounded(.up)) - 1, 0)]
    }
    self.init(low: quantile(0.025), high: quantile(0.975))
  }
}
