/// One pair of rows, what it shares, and how likely chance is to give as much.
public struct PairTest: Hashable, Sendable {
  /// The smaller vertex.
  public let first: UInt32
  /// The greater vertex.
  public let second: UInt32
  /// The number of shared columns.
  public let count: UInt32
  /// The number expected under the null model.
  public let expected: Double
  /// The probability of as many or more (upper tail), or as many or fewer (lower tail).
  public let p: Double

  /// Makes a test.
  public init(first: UInt32, second: UInt32, count: UInt32, expected: Double, p: Double) {
    self.first = first
    self.second = second
    self.count = count
    self.expected = expected
    self.p = p
  }
}

/// The p-values of the pairs of a network under one null model.
///
/// The family is every pair of rows. Pairs that share nothing are not listed under the upper
/// tail: their p-value is 1, and their number is known.
public struct PairTests: Sendable {
  /// The model the p-values come from.
  public let model: NullModel
  /// The tail they measure.
  public let tail: Tail
  /// The listed pairs, sorted by the pair.
  public let ties: [PairTest]
  /// The number of vertices n.
  public let vertexCount: Int
  /// How to find the smallest attainable p-values; most questions don't need them.
  let attainability: Attainability

  /// Where the smallest attainable p-values come from.
  enum Attainability: Sendable {
    case known([(p: Double, pairs: Int)])
    case upperTails(PairTails)
    case deferred(@Sendable () -> [(p: Double, pairs: Int)])
  }

  /// For each smallest p-value that pairs can attain, how many can; sorted by the p-value.
  ///
  /// A pair can share no more than the smaller of its two degrees, and no less than they force.
  ///
  /// - Complexity: a tail for every two different degrees.
  public var attainable: [(p: Double, pairs: Int)] {
    switch attainability {
    case .known(let values): return values
    case .upperTails(let tails): return tails.attainable
    case .deferred(let values): return values()
    }
  }

  /// The number of pairs of vertices, n(n−1)/2, listed or not.
  public var pairCount: Int { vertexCount * max(vertexCount - 1, 0) / 2 }

  /// The number of pairs whose smallest attainable p-value is at most `significance`.
  public func attainableCount(at significance: Double) -> Int {
    attainable.reduce(0) { $1.p <= significance ? $0 + $1.pairs : $0 }
  }

  /// The least corrected p-value that any tie could have, if all listed ties attained the least
  /// p-value there is.
  public func leastAdjusted(by correction: Correction) -> Double {
    guard let least = attainable.first?.p, !ties.isEmpty else { return 1 }
    let best = [Double](repeating: least, count: ties.count)
    return correction.adjusted(best, familySize: pairCount).min() ?? 1
  }

  /// Whether any tie could be significant at all after the correction.
  ///
  /// Under `fixedDegreeSequence` the least p-value is 1/(N + 1): false says that N is too small.
  public func reaches(_ significance: Double, correcting correction: Correction) -> Bool {
    leastAdjusted(by: correction) <= significance
  }

  /// The number of tests after Tarone: the least K such that at most K pairs can attain
  /// significance/K.
  ///
  /// Tarone 1990, doi:10.2307/2531456.
  public func taroneCount(at significance: Double) -> Int {
    let attainable = attainable
    func count(_ level: Double) -> Int {
      attainable.reduce(0) { $1.p <= level ? $0 + $1.pairs : $0 }
    }
    var low = 1
    var high = max(pairCount, 1)
    // The number of pairs that can attain significance/K falls as K grows.
    while low < high {
      let middle = low + (high - low) / 2
      if count(significance / Double(middle)) <= middle {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low
  }
}

extension Incidence {
  /// The p-values of all pairs of a mode that share something.
  ///
  /// Throws `notConverged` if the configuration model can't be solved, and `tooManyPairs` if more
  /// than `testedPairLimit` share something.
  ///
  /// Under `fixedDegreeSequence` p = (r + 1)/(N + 1), where r of N seeded tables with the same row
  /// and column sums give a pair as much or more: never 0, and valid for any N (Phipson & Smyth
  /// 2010, doi:10.2202/1544-6115.1585). `PairTests.reaches` says whether N is large enough.
  ///
  /// - Complexity: time of the projection, and a tail for every two different degrees and count;
  ///   under `fixedDegreeSequence` N times the projection, and memory for the pairs.
  public func pairTests(
    under model: NullModel = .stochasticDegreeSequence(), of mode: Mode = .rows
  ) throws(NetworksError) -> PairTests {
    let incidence = facing(mode)
    try incidence.refuseHopelessSize(Self.testedPairLimit)
    if case .fixedDegreeSequence(let trials, let seed) = model {
      let pairs = try incidence.projected(limit: Self.testedPairLimit)
      return incidence.sampledPairTests(pairs, trials: trials, seed: seed, tail: .upper)
    }
    let tails = try PairTails(model, of: incidence, tail: .upper)
    let pairs = try incidence.projected(limit: Self.testedPairLimit)
    return PairTests(
      model: model, tail: .upper, ties: tails.tests(of: .projection(pairs)),
      vertexCount: incidence.rowCount, attainability: .upperTails(tails))
  }
}

extension PairTails {
  /// The smallest p-values of the upper tail over all pairs, by pairs of classes.
  var attainable: [(p: Double, pairs: Int)] {
    let classPairs = classPairs()
    let results = results(
      for: classPairs.map { first, second, _ in
        Key(first, second, count: min(classes.degrees[first], classes.degrees[second]))
      })
    return zip(results, classPairs).map { ($0.p, $1.pairs) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
  }
}
