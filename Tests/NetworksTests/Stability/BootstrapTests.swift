import Networks
import Synchronization
import TestSupport
import Testing

@Suite struct BootstrapTests {
  @Test func `a network of equal columns has intervals of one rank`() {
    let incidence = Incidence(
      rowCount: 3, columnCount: 6,
      pairs: (0..<6).flatMap { column -> [(row: UInt32, column: UInt32)] in
        [(0, UInt32(column)), (1, UInt32(column))]
      })
    let found = incidence.bootstrappedRanks(draws: 50, seed: 3) { $0.degrees.rows.map(Double.init) }
    #expect(found.map(\.low) == [1, 1, 3])
    #expect(found.map(\.high) == [1, 1, 3])
  }

  @Test func `every draw has as many columns, and a column drawn twice counts twice`() {
    // Row r stands in the columns up to r.
    let incidence = Incidence(
      rowCount: 5, columnCount: 5,
      pairs: (0..<5).flatMap { row in
        (0...row).map { (row: UInt32(row), column: UInt32($0)) }
      })
    let drawn = Mutex([Int]())
    _ = incidence.bootstrappedRanks(draws: 300, seed: 9) { sample in
      #expect(sample.columnCount == 5)
      drawn.withLock { $0.append(sample.rows.degree(2)) }
      return sample.degrees.rows.map(Double.init)
    }
    let sums = drawn.withLock { $0 }
    // Row 2 holds three of five columns: a binomial of mean 3 and variance 1.2.
    let mean = Double(sums.reduce(0, +)) / 300
    #expect(abs(mean - 3) < 0.25)
    #expect(sums.contains(5) && sums.contains { $0 <= 1 })
  }

  @Test func `sums give the same intervals from shared work as from whole runs`() {
    var generator = SplitMix64(seed: 84)
    let incidence = Incidence.random(rows: 10, columns: 12, using: &generator)
    let whole = incidence.bootstrappedRanks(draws: 100, seed: 5) {
      ProjectionOperator($0, weighting: .newman).strengths
    }
    let shared = AdditiveScores(strengthsOf: incidence, weighting: .newman)
    #expect(shared.bootstrappedRanks(draws: 100, seed: 5) == whole)
  }
}
