extension Incidence {
  /// The p-values of pairs of rows under SDSM in strata of columns.
  ///
  /// In each stratum, a year or a campaign, the configuration model holds the expected degrees of
  /// the rows and columns in it. So two rows that were busy in one campaign aren't surprising for
  /// having met there. What two rows share is the sum over the strata; its tail is exact.
  /// `strata` names the stratum of each column.
  ///
  /// Throws `notConverged` if a model can't be solved.
  ///
  /// - Precondition: one stratum for each column.
  /// - Complexity: a model for each stratum, and a tail for every two different lists of degrees
  ///   and count.
  public func pairTests(strata: [Int]) throws(NetworksError) -> PairTests {
    precondition(strata.count == columnCount, "One stratum for each column.")
    try refuseHopelessSize(Self.testedPairLimit)
    var tails = try StratifiedTails(self, strata: strata)
    var ties: [PairTest] = []
    forEachPair { first, second, count in
      let result = tails.result(Int(first), Int(second), count: Int(count))
      ties.append(
        PairTest(
          first: first, second: second, count: count, expected: result.expected, p: result.p))
    }
    return PairTests(
      model: .stochasticDegreeSequence(), tail: .upper, ties: ties, vertexCount: rowCount,
      attainability: .deferred { [tails] in tails.attainable })
  }
}

/// Expectation and tails of what two rows share over strata.
private struct StratifiedTails {
  private struct Key: Hashable {
    let first: Int
    let second: Int
    let count: Int
  }

  private let models: [BipartiteConfigurationModel]
  /// Rows with equal degrees in every stratum are alike: the first of each, and how many.
  private var representatives: [Int] = []
  private var sizes: [Int] = []
  private var kindOf: [Int] = []
  private var scratch = PoissonBinomial()
  private var known: [Key: PairTails.Result] = [:]

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

  mutating func result(_ first: Int, _ second: Int, count: Int) -> PairTails.Result {
    let (one, other) = (kindOf[first], kindOf[second])
    let key = Key(first: min(one, other), second: max(one, other), count: count)
    if let result = known[key] { return result }
    let result = computed(first, second, count: count)
    known[key] = result
    return result
  }

  private mutating func computed(_ first: Int, _ second: Int, count: Int) -> PairTails.Result {
    scratch.sizes.removeAll(keepingCapacity: true)
    scratch.probabilities.removeAll(keepingCapacity: true)
    for model in models {
      scratch.append(model, model.rows.classOf[first], model.rows.classOf[second])
    }
    return PairTails.Result(expected: scratch.mean, p: scratch.tail(.upper, at: count))
  }

  /// The smallest p-values of every two kinds of rows: where they share all they can.
  var attainable: [(p: Double, pairs: Int)] {
    var tails = self
    var values: [(p: Double, pairs: Int)] = []
    for (one, first) in representatives.enumerated() {
      for (other, second) in representatives.enumerated().dropFirst(one) {
        let pairs =
          one == other ? sizes[one] * (sizes[one] - 1) / 2 : sizes[one] * sizes[other]
        guard pairs > 0 else { continue }
        let most = models.reduce(0) { sum, model in
          sum
            + min(
              model.rows.degrees[model.rows.classOf[first]],
              model.rows.degrees[model.rows.classOf[second]])
        }
        values.append((tails.computed(first, second, count: most).p, pairs))
      }
    }
    return values.sorted { ($0.p, $0.pairs) < ($1.p, $1.pairs) }
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
