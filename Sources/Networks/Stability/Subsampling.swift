/// How an item ranks when only half of the columns are looked at.
public struct RankDistribution: Hashable, Sendable {
  /// The share of draws in which the item is among the first k.
  public let topShare: Double
  /// The rank that 5 % of the draws do not exceed.
  public let low: UInt32
  /// The rank that 95 % of the draws do not exceed.
  public let high: UInt32
  /// The number of draws in which none of the item's columns is drawn; it then ranks last.
  public let absences: Int
}

/// Seeded draws of half the columns without replacement, from each stratum by itself.
///
/// Of a stratum of odd size the middle one is drawn every other time, by chance.
public struct HalfSamples: Sendable {
  private let strata: [[Int]]
  private let columnCount: Int
  private var generator: SplitMix64

  /// Prepares draws; `strata` names the stratum of each column, nil stands for one stratum.
  ///
  /// - Precondition: one stratum for each column.
  public init(columnCount: Int, strata: [Int]? = nil, seed: UInt64) {
    precondition(strata.map { $0.count == columnCount } ?? true, "One stratum for each column.")
    self.columnCount = columnCount
    let names = strata ?? [Int](repeating: 0, count: columnCount)
    self.strata = Set(names).sorted().map { name in names.indices.filter { names[$0] == name } }
    generator = SplitMix64(seed: seed)
  }

  /// Whether each column is drawn, in the next draw.
  public mutating func next() -> [Bool] {
    var isDrawn = [Bool](repeating: false, count: columnCount)
    for stratum in strata {
      var left = stratum.count / 2
      if stratum.count % 2 == 1 { left += Int(generator.below(2)) }
      for (position, column) in stratum.enumerated() {
        let remaining = UInt64(stratum.count - position)
        if generator.below(remaining) < UInt64(left) {
          isDrawn[column] = true
          left -= 1
        }
      }
    }
    return isDrawn
  }
}

extension AdditiveScores {
  /// The ranks of the items over draws of half the columns.
  ///
  /// These are stability ranges, not confidence intervals: how much the ranking depends on which
  /// letters were at hand.
  ///
  /// - Precondition: at least one draw.
  /// - Complexity: O(draws · (ties + items · log items)) time, O(draws · items) memory.
  public func subsampledRanks(
    draws: Int = 1000, top: Int = 10, strata: [Int]? = nil, seed: UInt64
  ) -> [RankDistribution] {
    precondition(draws > 0, "At least one draw.")
    var samples = HalfSamples(columnCount: incidence.columnCount, strata: strata, seed: seed)
    var tally = RankTally(itemCount: incidence.rowCount, top: top)
    for _ in 0..<draws {
      let isDrawn = samples.next()
      tally.add((0..<incidence.rowCount).map { item in score(of: item) { isDrawn[$0] } })
    }
    return tally.distributions
  }
}

extension Incidence {
  /// The ranks of the rows over draws of half the columns, for a score that is no sum.
  ///
  /// The runs go to all cores.
  ///
  /// - Precondition: at least one draw.
  /// - Complexity: one run of the function for each draw.
  public func subsampledRanks<Failure: Error>(
    draws: Int = 1000, top: Int = 10, strata: [Int]? = nil, seed: UInt64,
    scoring score: @Sendable (Incidence) throws(Failure) -> [Double]
  ) throws(Failure) -> [RankDistribution] {
    precondition(draws > 0, "At least one draw.")
    var samples = HalfSamples(columnCount: columnCount, strata: strata, seed: seed)
    var tally = RankTally(itemCount: rowCount, top: top)
    for start in stride(from: 0, to: draws, by: 64) {
      let batch = (start..<min(start + 64, draws)).map { _ in samples.next() }
      let scores = try concurrentMap(batch.count) { index throws(Failure) in
        let half = keepingColumns { batch[index][$0] }
        return half.presentScores(try score(half))
      }
      for scores in scores { tally.add(scores) }
    }
    return tally.distributions
  }
}

/// The ranks of all draws.
private struct RankTally {
  private let top: Int
  private var ranks: [[UInt32]]
  private var absences: [Int]

  init(itemCount: Int, top: Int) {
    self.top = top
    ranks = [[UInt32]](repeating: [], count: itemCount)
    absences = [Int](repeating: 0, count: itemCount)
  }

  mutating func add(_ scores: [Double]) {
    for (item, rank) in Ranks(scores).values.enumerated() {
      ranks[item].append(rank)
      if scores[item].isNaN { absences[item] += 1 }
    }
  }

  var distributions: [RankDistribution] {
    ranks.indices.map { item in
      let sorted = ranks[item].sorted()
      let count = Double(sorted.count)
      let quantile = { (share: Double) in
        sorted[max(Int((share * count).rounded(.up)) - 1, 0)]
      }
      return RankDistribution(
        topShare: Double(sorted.count { Int($0) <= top }) / count, low: quantile(0.05),
        high: quantile(0.95), absences: absences[item])
    }
  }
}
