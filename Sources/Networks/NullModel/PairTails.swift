/// Expectation and tails of what two rows share, under one null model.
///
/// Rows of equal degree are alike, so that a result is computed once for two degrees and a count.
struct PairTails {
  private enum Distribution {
    case same(FixedFill)
    case sameForAll(PoissonBinomial)
    case hypergeometric
    case configuration(BipartiteConfigurationModel, TailMethod)
  }

  struct Result {
    var expected: Double
    var p: Double
  }

  let classes: DegreeClasses
  let columnCount: Int
  private let distribution: Distribution
  private let tail: Tail

  /// Two classes and a count: what a result depends on.
  struct Key: Hashable, Sendable {
    /// The classes of the two rows, the smaller number first.
    let first: UInt32
    let second: UInt32
    let count: UInt32

    init(_ one: Int, _ other: Int, count: Int) {
      first = UInt32(min(one, other))
      second = UInt32(max(one, other))
      self.count = UInt32(count)
    }
  }

  /// - Precondition: the model isn't `fixedDegreeSequence`, which has no formula.
  init(_ model: NullModel, of incidence: Incidence, tail: Tail) throws(NetworksError) {
    self.tail = tail
    columnCount = incidence.columnCount
    classes = DegreeClasses(incidence.rowDegrees)
    switch model {
    case .fixedFill:
      distribution = .same(
        FixedFill(
          rowCount: max(incidence.rowCount, 2), columnCount: incidence.columnCount,
          count: incidence.count))
    case .fixedRow: distribution = .hypergeometric
    case .fixedColumn: distribution = .sameForAll(Self.fixedColumn(incidence))
    case .stochasticDegreeSequence(let method):
      distribution = .configuration(try BipartiteConfigurationModel(fitting: incidence), method)
    case .fixedDegreeSequence:
      preconditionFailure("The fixed degree sequence model is sampled.")
    }
  }

  /// The tests of pairs of rows; each different key is computed once.
  func tests(of pairs: PairSource) -> [PairTest] {
    let classOf = classes.classOf
    return pairs.tests { first, second, count in
      Key(classOf[Int(first)], classOf[Int(second)], count: Int(count))
    } results: { keys in
      results(for: keys)
    }
  }

  /// The expectations and tails of some keys.
  func results(for keys: [Key]) -> [Result] {
    concurrentConcatenation(keys.count, partsOf: 64) {
      PoissonBinomial()
    } task: { scratch, part in
      part.map { computed(keys[$0], &scratch) }
    }
  }

  private func computed(_ key: Key, _ scratch: inout PoissonBinomial) -> Result {
    let (first, second, count) = (Int(key.first), Int(key.second), Int(key.count))
    switch distribution {
    case .same(let fill): return Result(expected: fill.mean, p: fill.tail(tail, at: count))
    case .sameForAll(var trials):
      return Result(expected: trials.mean, p: trials.tail(tail, at: count))
    case .hypergeometric:
      let draws = Hypergeometric(
        population: columnCount, marked: classes.degrees[first], drawn: classes.degrees[second])
      return Result(expected: draws.mean, p: draws.tail(tail, at: count))
    case .configuration(let model, let method):
      scratch.load(model, rowClasses: [first, second])
      let p =
        method == .exact
        ? scratch.tail(tail, at: count) : scratch.refinedNormalTail(tail, at: count)
      return Result(expected: scratch.mean, p: p)
    }
  }

  /// A column of degree k holds two given rows with probability k(k−1)/(n(n−1)).
  private static func fixedColumn(_ incidence: Incidence) -> PoissonBinomial {
    let columns = DegreeClasses(incidence.columnDegrees)
    let n = Double(incidence.rowCount)
    var trials = PoissonBinomial()
    trials.sizes = columns.sizes
    trials.probabilities = columns.degrees.map {
      n < 2 ? 0 : Double($0) * Double($0 - 1) / (n * (n - 1))
    }
    return trials
  }
}

/// Pairs that are tested, in whatever form they are stored.
enum PairSource {
  case projection(Projection)
  case list([CountedPair])

  var count: Int {
    switch self {
    case .projection(let projection): projection.pairCount
    case .list(let pairs): pairs.count
    }
  }

  func forEach(_ body: (_ first: UInt32, _ second: UInt32, _ count: UInt32) -> Void) {
    switch self {
    case .projection(let projection): projection.forEachPair(body)
    case .list(let pairs): for pair in pairs { body(pair.first, pair.second, pair.count) }
    }
  }

  /// The tests of the pairs, in their order; each different key is computed once.
  ///
  /// - Complexity: memory for a number and a test a pair.
  func tests<Key: Hashable>(
    key: (_ first: UInt32, _ second: UInt32, _ count: UInt32) -> Key,
    results: (_ keys: [Key]) -> [PairTails.Result]
  ) -> [PairTest] {
    var place: [Key: UInt32] = [:]
    var keys: [Key] = []
    var places: [UInt32] = []
    places.reserveCapacity(self.count)
    forEach { first, second, count in
      let key = key(first, second, count)
      let number = place[key] ?? UInt32(keys.count)
      if number == keys.count {
        place[key] = number
        keys.append(key)
      }
      places.append(number)
    }
    let results = results(keys)
    var tests: [PairTest] = []
    tests.reserveCapacity(self.count)
    forEach { first, second, count in
      let result = results[Int(places[tests.count])]
      tests.append(
        PairTest(
          first: first, second: second, count: count, expected: result.expected, p: result.p))
    }
    return tests
  }
}

extension PoissonBinomial {
  /// Takes the probabilities that rows of some classes all stand in a column.
  mutating func load(_ model: BipartiteConfigurationModel, rowClasses: [Int]) {
    sizes = model.columns.sizes
    probabilities.removeAll(keepingCapacity: true)
    for column in 0..<model.columns.count {
      var product = 1.0
      for row in rowClasses { product *= model.probabilities[row * model.columns.count + column] }
      probabilities.append(product)
    }
  }
}
