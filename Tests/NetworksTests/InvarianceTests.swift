import Networks
import TestSupport
import Testing

/// Numbers of rows and columns, and the order of the input, carry no meaning.
@Suite struct InvarianceTests {
  @Test(arguments: [
    NullModel.fixedFill, .fixedRow, .fixedColumn, .stochasticDegreeSequence(),
    .stochasticDegreeSequence(.refinedNormal),
  ])
  func `new numbers change no bit of a p-value`(model: NullModel) throws {
    var generator = SplitMix64(seed: 91)
    let incidence = Incidence.random(rows: 25, columns: 30, using: &generator)
    let rowOrder = Array(0..<25).shuffled(using: &generator)
    let other = incidence.relabeled(
      rows: rowOrder, columns: Array(0..<30).shuffled(using: &generator))
    let one = try incidence.pairTests(under: model)
    let two = try other.pairTests(under: model)
    #expect(one.ties.count == two.ties.count)
    let found = Dictionary(uniqueKeysWithValues: two.ties.map { ([$0.first, $0.second], $0) })
    for test in one.ties {
      let ends = [UInt32(rowOrder[Int(test.first)]), UInt32(rowOrder[Int(test.second)])].sorted()
      let twin = try #require(found[ends])
      #expect(twin.p == test.p && twin.expected == test.expected && twin.count == test.count)
    }
    #expect(one.attainable.map(\.p) == two.attainable.map(\.p))
    #expect(one.taroneCount(at: 0.05) == two.taroneCount(at: 0.05))
  }

  @Test func `the order of the input changes nothing`() throws {
    let davis = try Oracle("davis")
    var generator = SplitMix64(seed: 92)
    for _ in 0..<5 {
      let edges = davis.edges.shuffled(using: &generator)
      let shuffled = Incidence(
        rowCount: 18, columnCount: 14, rowOf: edges.map { UInt32($0.0) },
        columnOf: edges.map { UInt32($0.1) })
      #expect(shuffled == davis.incidence)
    }
  }

  @Test func `what rows do to columns, columns do to rows`() throws {
    let incidence = try Oracle("davis").incidence
    let tests = try incidence.pairTests(of: .columns)
    let turned = try incidence.transposed.pairTests()
    #expect(tests.ties == turned.ties)
    #expect(
      incidence.closedGroups(of: .columns, minimumSupport: 4)
        == incidence.transposed.closedGroups(minimumSupport: 4))
    #expect(incidence.topPairs(5, of: .columns) == incidence.transposed.topPairs(5))
  }

  /// Kernels that work on several threads, each as all the numbers it gives.
  static let threaded: [(name: String, values: @Sendable (Incidence) throws -> [Double])] = [
    ("stored projection", { try $0.projected().numbers }),
    ("pairs that share three", { try $0.projected(minimumCount: 3).numbers }),
    ("betweenness", { try $0.projected(weighting: .count).betweenness }),
    ("sampled", { try $0.projected(weighting: .count).betweenness(from: [3, 1, 4, 15, 9]) }),
    ("weighted betweenness", { try $0.projected(weighting: .newman).weightedBetweenness }),
    ("two-mode betweenness", { $0.betweenness.rows + $0.betweenness.columns }),
    ("implicit betweenness", { try $0.projectedBetweenness() }),
    ("closeness", { $0.closenessCentrality.rows + $0.closenessCentrality.columns }),
    ("distances", { $0.projectedDistanceTotals.closeness + $0.projectedDistanceTotals.harmonic }),
    ("stochastic degrees", { try $0.pairTests().numbers }),
    ("lower tail", { try $0.lowerPairTests(under: .fixedRow).numbers }),
    (
      "sampled degrees",
      { try $0.pairTests(under: .fixedDegreeSequence(trials: 90, seed: 3)).numbers }
    ),
    (
      "at risk",
      { try $0.pairTests(atRisk: RiskTable(lifetimesOf: $0)).numbers }
    ),
    ("strata", { try $0.pairTests(strata: (0..<$0.columnCount).map { $0 % 3 }).numbers }),
    ("closed groups", { $0.closedGroups(minimumSupport: 4).numbers }),
    ("maximal groups", { $0.maximalGroups(minimumSupport: 4).numbers }),
    ("too many groups", { $0.closedGroups(minimumSupport: 3, limit: 50).numbers }),
    (
      "first groups",
      {
        let found = try $0.topGroups(20, by: .surprise, minimumSupport: 6)
        return found.groups.flatMap { [$0.score, $0.given, $0.expected] }
      }
    ),
    (
      "corrected groups",
      {
        let correction = try GroupCorrection($0, minimumSupport: 8, trials: 50, seed: 4)
        return try $0.topGroups(20, by: .surprise, minimumSupport: 8).groups
          .map(correction.p(of:))
      }
    ),
    (
      "communities",
      {
        var generator = SplitMix64(seed: 5)
        let found = $0.communities(runs: 6, using: &generator)
        return [found.modularity] + found.stability.rows + found.stability.columns
      }
    ),
    ("left out", { try $0.leaveOneOutRanks { try $0.projectedBetweenness() }.numbers }),
  ]

  /// Kernels that cut their work into parts too large for forty rows: these see many more.
  static let coarse: Set<String> = [
    "stored projection", "pairs that share three", "distances", "strata",
  ]

  @Test(arguments: threaded.map(\.name))
  func `one thread and several give the same bits`(kernel: String) throws {
    let values = try #require(Self.threaded.first { $0.name == kernel }).values
    var generator = SplitMix64(seed: 12)
    let rows = Self.coarse.contains(kernel) ? 400 : 40
    let incidence = Incidence.random(rows: rows, columns: 30, using: &generator)
    let one = try Threads.$limit.withValue(1) { try values(incidence) }
    #expect(!one.isEmpty)
    for threads in [2, 3] {
      let several = try Threads.$limit.withValue(threads) { try values(incidence) }
      #expect(several.map(\.bitPattern) == one.map(\.bitPattern))
    }
  }
}

extension Projection {
  fileprivate var numbers: [Double] {
    counts.map(Double.init) + upper.neighbors.map(Double.init) + upper.offsets.map(Double.init)
  }
}

extension PairTests {
  fileprivate var numbers: [Double] {
    ties.flatMap { [Double($0.first), Double($0.second), Double($0.count), $0.expected, $0.p] }
  }
}

extension ClosedGroups {
  fileprivate var numbers: [Double] {
    [isComplete ? 1 : 0] + groups.flatMap { $0.members.map(Double.init) + [Double($0.support)] }
  }
}

extension [RankRange] {
  fileprivate var numbers: [Double] { flatMap { [Double($0.best), Double($0.worst)] } }
}
