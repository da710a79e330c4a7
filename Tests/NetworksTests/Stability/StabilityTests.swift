import Networks
import Synchronization
import TestSupport
import Testing

@Suite struct StabilityTests {
  @Test func `equal scores share a rank and the absent come last`() {
    #expect(Ranks([3, 5, 3, .nan, 1, 5, .nan]).values == [3, 1, 3, 6, 5, 1, 6])
    #expect(Ranks([0.1 + 0.2, 0.3]).values == [1, 1])
    #expect(Ranks([]).values.isEmpty)
  }

  @Test func `leaving a column out equals ranking the network without it`() throws {
    var generator = SplitMix64(seed: 81)
    for _ in 0..<20 {
      let incidence = Incidence.random(rows: 15, columns: 9, using: &generator)
      let degrees = incidence.leaveOneOutRanks { rest in
        (0..<15).map { Double(rest.rows.degree($0)) }
      }
      #expect(AdditiveScores(degreesOf: incidence).leaveOneOutRanks() == degrees)
      for weight in [TieWeight.count, .newman, .fractional, .perPair] {
        let strengths = incidence.leaveOneOutRanks {
          ProjectionOperator($0, weighting: weight).strengths
        }
        let shared = AdditiveScores(strengthsOf: incidence, weighting: weight)
        #expect(shared.leaveOneOutRanks() == strengths)
        expectClose(
          zip(shared.scores, ProjectionOperator(incidence, weighting: weight).strengths)
            .map { $0.isNaN ? 0 : $0 - $1 }, [Double](repeating: 0, count: 15), floor: 1e3)
      }
    }
  }

  @Test func `partners lost with a column are counted once for all columns`() {
    var generator = SplitMix64(seed: 83)
    for _ in 0..<20 {
      let incidence = Incidence.random(rows: 14, columns: 8, using: &generator)
      let direct = incidence.leaveOneOutRanks { rest in
        (0..<14).map { row in
          Double(
            Set(
              rest.rows.neighbors[rest.rows.range(row)].flatMap {
                rest.columns.neighbors[rest.columns.range(Int($0))]
              }
            ).subtracting([UInt32(row)]).count)
        }
      }
      #expect(incidence.leaveOneOutDegreeRanks() == direct)
    }
  }

  @Test func `columns that a score doesn't notice are passed over, and equal ones run once`() {
    let runs = Mutex(0)
    // Columns 0 and 1 are equal and cover all pairs; 2 has one row; 3 ties row 3 to row 0.
    let incidence = Incidence(
      matrix: [[1, 1, 0, 1], [1, 1, 1, 0], [1, 1, 0, 0], [0, 0, 0, 1]])
    func count(_ dependence: ScoreDependence) -> Int {
      runs.withLock { $0 = 0 }
      _ = incidence.leaveOneOutRanks(dependingOn: dependence) { rest in
        runs.withLock { $0 += 1 }
        return [Double](repeating: 0, count: rest.rowCount)
      }
      return runs.withLock { $0 }
    }
    // One run for the whole network each time.
    #expect(count(.columns) == 4)
    #expect(count(.sharedColumns) == 3)
    #expect(count(.pairs) == 2)
  }

  @Test func `half samples give the same from shared work as from whole runs`() {
    var generator = SplitMix64(seed: 82)
    let incidence = Incidence.random(rows: 12, columns: 25, using: &generator)
    let strata = (0..<25).map { $0 % 3 }
    let shared = AdditiveScores(strengthsOf: incidence, weighting: .newman)
      .subsampledRanks(draws: 200, top: 3, strata: strata, seed: 4)
    let whole = incidence.subsampledRanks(draws: 200, top: 3, strata: strata, seed: 4) {
      ProjectionOperator($0, weighting: .newman).strengths
    }
    #expect(shared == whole)
    for distribution in shared {
      #expect(distribution.low <= distribution.high)
      #expect((0...1).contains(distribution.topShare))
    }
  }

  @Test func `half of every stratum is drawn`() {
    var samples = HalfSamples(columnCount: 11, strata: [0, 0, 0, 0, 7, 7, 7, 7, 7, 7, 3], seed: 1)
    var drawn = [Int](repeating: 0, count: 11)
    for _ in 0..<2000 {
      let next = samples.next()
      #expect(next[..<4].count { $0 } == 2)
      #expect(next[4..<10].count { $0 } == 3)
      for (column, isDrawn) in next.enumerated() where isDrawn { drawn[column] += 1 }
    }
    // Binomial(2000, ½) leaves 1000 ± 150 once in 10¹¹.
    #expect(drawn.allSatisfy { abs($0 - 1000) < 150 })
  }

  @Test func `a group loses its place with a column it stands in`() {
    let incidence = Incidence(matrix: [[1, 1, 1, 0], [1, 1, 1, 1], [0, 0, 1, 1], [0, 0, 0, 1]])
    let pairs: [[UInt32]] = [[0, 1], [1, 2], [2, 3]]
    let scores = AdditiveScores(sharedBy: pairs, in: incidence)
    #expect(scores.scores == [3, 2, 1])
    let ranges = scores.leaveOneOutRanks()
    #expect(ranges.map(\.rank) == [1, 2, 3])
    #expect(ranges.map(\.best) == [1, 1, 2])
    #expect(ranges[1].movedBy == 0 && ranges[1].worst == 2)
    #expect(ranges[2].worst == 3 && ranges[2].movedBy == 2)
    #expect(incidence.columns(sharedBy: [0, 1, 2]) == [2])
  }
}
