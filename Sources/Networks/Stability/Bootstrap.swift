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

extension Incidence {
  /// The percentile intervals of the ranks of the rows when as many columns as there are are
  /// drawn with replacement: the bootstrap of Efron 1979, doi:10.1214/aos/1176344552.
  ///
  /// It means something only where the columns are a sample of a population. A column drawn twice
  /// counts as two columns; rows without a column rank last.
  ///
  /// - Precondition: at least one draw.
  /// - Complexity: one run of the function for each draw.
  public func bootstrappedRanks<Failure: Error>(
    draws: Int = 1000, seed: UInt64, scoring score: (Incidence) throws(Failure) -> [Double]
  ) throws(Failure) -> [RankInterval] {
    precondition(draws > 0, "At least one draw.")
    var generator = SplitMix64(seed: seed)
    var ranks = [[UInt32]](repeating: [], count: rowCount)
    for _ in 0..<draws {
      let sample = drawingColumnsWithReplacement(using: &generator)
      let values = Ranks(sample.presentScores(try score(sample))).values
      for (row, rank) in values.enumerated() { ranks[row].append(rank) }
    }
    return ranks.map { ranks in
      let sorted = ranks.sorted()
      let quantile = { (share: Double) in
        sorted[max(Int((share * Double(sorted.count)).rounded(.up)) - 1, 0)]
      }
      return RankInterval(low: quantile(0.025), high: quantile(0.975))
    }
  }

  /// As many columns as there are, each drawn from all.
  private func drawingColumnsWithReplacement(using generator: inout SplitMix64) -> Incidence {
    var offsets: [UInt32] = [0]
    var members: [UInt32] = []
    for _ in 0..<columnCount {
      let column = Int(generator.below(UInt64(columnCount)))
      members.append(contentsOf: columns.neighbors[columns.range(column)])
      offsets.append(UInt32(members.count))
    }
    return Incidence(
      rows: CSR(offsets: offsets, neighbors: members), columnCount: rowCount
    ).transposed
  }
}
