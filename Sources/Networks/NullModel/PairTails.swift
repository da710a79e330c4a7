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
  private var scratch = PoissonBinomial()
  private var known: [UInt64: Result] = [:]

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

  /// The expectation and tail for two rows by their numbers.
  mutating func result(_ first: Int, _ second: Int, count: Int) -> Result {
    result(classes: classes.classOf[first], classes.classOf[second], count: count)
  }

  /// The expectation and tail for rows of two classes.
  mutating func result(classes one: Int, _ other: Int, count: Int) -> Result {
    let (first, second) = (min(one, other), max(one, other))
    let key = UInt64(first) << 42 | UInt64(second) << 22 | UInt64(min(count, 1 << 22 - 1))
    if count < 1 << 22 - 1, let result = known[key] { return result }
    let result = computed(first, second, count)
    known[key] = result
    return result
  }

  private mutating func computed(_ first: Int, _ second: Int, _ count: Int) -> Result {
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
