import Networks
import TestSupport
import Testing

@Suite struct StratifiedPairTestsTests {
  @Test func `one stratum is SDSM`() throws {
    for name in ["davis", "disconnected"] {
      let incidence = try Oracle(name).incidence
      let one = try incidence.pairTests(strata: [Int](repeating: 3, count: incidence.columnCount))
      let two = try incidence.pairTests()
      #expect(one.ties.map(\.count) == two.ties.map(\.count))
      expectClose(one.ties.map(\.p), two.ties.map(\.p), relative: 1e-10)
      expectClose(one.ties.map(\.expected), two.ties.map(\.expected), relative: 1e-10)
      #expect(one.attainable.map(\.pairs).reduce(0, +) == one.pairCount)
      expectClose(
        try #require(one.attainable.first).p, try #require(two.attainable.first).p,
        relative: 1e-10)
    }
  }

  /// P(X ≥ count) as the sum over all outcomes of independent trials.
  static func tail(_ p: [Double], atLeast count: Int) -> Double {
    var mass = [1.0]
    for one in p {
      var next = [Double](repeating: 0, count: mass.count + 1)
      for (value, share) in mass.enumerated() {
        next[value] += share * (1 - one)
        next[value + 1] += share * one
      }
      mass = next
    }
    return mass.dropFirst(count).reduce(0, +)
  }

  @Test func `tails are those of the models of the strata, trial by trial`() throws {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<10 {
      let incidence = Incidence.random(rows: 9, columns: 12, using: &generator)
      let strata = (0..<12).map { $0 % 3 }
      let models = try (0..<3).map { stratum in
        try BipartiteConfigurationModel(
          fitting: incidence.keepingColumns { strata[$0] == stratum })
      }
      for tie in try incidence.pairTests(strata: strata).ties {
        let both = (0..<12).map { column in
          models[strata[column]].probability(row: Int(tie.first), column: column)
            * models[strata[column]].probability(row: Int(tie.second), column: column)
        }
        expectClose(tie.expected, both.reduce(0, +), relative: 1e-9)
        expectClose(tie.p, Self.tail(both, atLeast: Int(tie.count)), relative: 1e-8)
      }
    }
  }
}
