extension Incidence {
  /// The p-values of pairs of rows under SDSM in strata of columns.
  ///
  /// In each stratum, a year or a campaign, the configuration model holds the expected degrees of
  /// the rows and columns in it. So two rows that were busy in one campaign aren't surprising for
  /// having met there. What two rows share is the sum over the strata; its tail is exact.
  /// `strata` names the stratum of each column.
  ///
  /// Throws `notConverged` if a model can't be solved, and `tooManyPairs` where more pairs
  /// are to be tested than the limit allows.
  ///
  /// - Precondition: one stratum for each column.
  /// - Complexity: a model for each stratum, and a tail for every two different lists of degrees
  ///   and count.
  public func pairTests(strata: [Int]) throws(NetworksError) -> PairTests {
    precondition(strata.count == columnCount, "One stratum for each column.")
    try refuseHopelessSize(Self.testedPairLimit)
    let tails = try StratifiedTails(self, strata: strata)
    let pairs = try projected(limit: Self.testedPairLimit)
    return PairTests(
      model: .stochasticDegreeSequence(), tail: .upper,
      ties: tails.tests(of: .projection(pairs)),
      vertexCount: rowCount, attainability: .deferred { tails.attainable })
  }
}

/// Expectation and tails of what two rows share over strata.
private struct StratifiedTails: Sendable {
  /// Two kinds of rows, the smaller number first, and a count: what a result depends on.
  private struct Key: Hashable, Sendable {
    let first: UInt32
    let second: UInt32
    let count: UInt32
  }

  private let models: [BipartiteConfigurationModel]
  /// Rows with equal degrees in every stratum are alike: the first of each, and how many.
  private var representatives: [Int] = []
  private var sizes: [Int] = []
  private var kindOf: [Int] = []

  init(_ incidence: Incidence, strata: [Int]) throws(NetworksError) {
    var models: [BipartiteConfigurationModel] = []
    for stratum in Set(strata).sorted() {
      models.append(
        try BipartiteConfigurationModel(
          fitting: incidence.keepingColumns { strata[$0] == stratum }))
    }
    self.models = models
    var kinds: [[Int]: Int] = [:]
    for row in 0..<incidence.rowCount {
      let classes = models.map { $0.rows.classOf[row] }
      if let kind = kinds[classes] {
        sizes[kind] += 1
        kindOf.append(kind)
      } else {
        kinds[classes] = sizes.count
        kindOf.append(sizes.count)
        representatives.append(row)
        sizes.append(1)
      }
    }
  }

  /// The tests of pairs of rows; each different key is computed once, by all cores.
  func tests(of pairs: PairSource) -> [PairTest] {
    pairs.tests { first, second, count in
      let (one, other) = (UInt32(kindOf[Int(first)]), UInt32(kindOf[Int(second)]))
      return Key(first: min(one, other), second: max(one, other), count: count)
    } results: { keys in
      results(for: keys)
    }
  }

  private func results(for keys: [Key]) -> [PairTails.Result] {
    concurrentConcatenation(keys.count, partsOf: 64) {
      PoissonBinomial()
    } task: { scratch, part in
      part.map { computed(keys[$0], &scratch) }
    }
  }

  private func computed(_ key: Key, _ scratch: inout PoissonBinomial) -> PairTails.Result {
    scratch.sizes.removeAll(keepingCapacity: true)
    scratch.probabilities.removeAll(keepingCapacity: true)
    let (first, second) = (representatives[Int(key.first)], representatives[Int(key.second)])
    for model in models {
      scratch.append(model, model.rows.classOf[first], model.rows.classOf[second])
    }
    return PairTails.Result(
      expected: scratch.mean, p: scratch.tail(.upper, at: Int(key.count)))
  }

  /// The smallest p-values of every two kinds of rows: where they share all they can.
  var attainable: [(p: Double, pairs: Int)] {
    var keys: [Key] = []
    var pairs: [Int] = []
    for (one, first) in representatives.enumerated() {
      for (other, second) in representatives.enumerated().dropFirst(one) {
        let count = one == other ? sizes[one] * (sizes[one] - 1) / 2 : sizes[one] * sizes[other]
        guard count > 0 else { continue }
        let most = models.reduce(0) { sum, model in
          let (rows, degrees) = (model.rows.classOf, model.rows.degrees)
          return sum + min(degrees[rows[first]], degrees[rows[second]])
        }
        keys.append(Key(first: UInt32(one), second: UInt32(other), count: UInt32(most)))
        pairs.append(count)
      }
    }
    return zip(results(for: keys), pairs).map { (p: $0.p, pairs: $1) }
      .sorted { ($0.p, $0.pairs) < ($1.p, $1.pairs) }
  }
}

extension PoissonBinomial {
  /// Adds the probabilities that rows of two classes both stand in a column of a stratum.
  fileprivate mutating func append(
    _ model: BipartiteConfigurationModel, _ first: Int, _ second: Int
  ) {
    let width = model.columns.count
    for column in 0..<width {
      let p =
        model.probabilities[first * width + column] * model.probabilities[second * width + column]
      guard p > 0 else { continue }
      sizes.append(model.columns.sizes[column])
      probabilities.append(p)
    }
  }
}
