import Networks
import TestSupport
import Testing

@Suite struct SampledPairTestsTests {
  @Test func `sampled tables keep both sums and differ`() {
    var generator = SplitMix64(seed: 51)
    for (rows, columns) in [(12, 20), (20, 8)] {
      let incidence = Incidence.random(rows: rows, columns: columns, using: &generator)
      var tables = MarginPreservingTables(incidence, seed: 5)
      var seen: Set<Incidence> = []
      for _ in 0..<20 {
        let table = tables.next()
        #expect(table.rowDegrees == incidence.rowDegrees)
        #expect(table.columnDegrees == incidence.columnDegrees)
        #expect(table.matrix.map { $0.reduce(0, +) } == incidence.rowDegrees.map { Int($0) })
        seen.insert(table)
      }
      #expect(seen.count > 15)
    }
  }

  @Test func `every table with the sums is equally likely`() {
    // Five tables have rows 2, 1, 1 and columns 2, 1, 1.
    let incidence = Incidence(matrix: [[1, 1, 0], [1, 0, 0], [0, 0, 1]])
    var tables = MarginPreservingTables(incidence, seed: 6)
    var counts: [Incidence: Int] = [:]
    for _ in 0..<5000 { counts[tables.next(), default: 0] += 1 }
    #expect(counts.count == 5)
    // χ² with four degrees of freedom; 23.5 is exceeded once in ten thousand runs.
    let statistic = counts.values.reduce(0.0) {
      $0 + (Double($1) - 1000) * (Double($1) - 1000) / 1000
    }
    #expect(statistic < 23.5)
  }

  @Test func `p-values approach those over every table with the sums`() throws {
    let incidence = Incidence(matrix: [[1, 1, 1, 0], [1, 1, 0, 0], [0, 1, 0, 1], [0, 0, 1, 1]])
    var tables: [Incidence] = []
    for bits in 0..<(1 << 16) {
      let table = Incidence(matrix: (0..<4).map { r in (0..<4).map { bits >> (4 * r + $0) & 1 } })
      let isLike =
        table.rowDegrees == incidence.rowDegrees && table.columnDegrees == incidence.columnDegrees
      if isLike { tables.append(table) }
    }
    let model = NullModel.fixedDegreeSequence(trials: 4000, seed: 7)
    let tests = try incidence.pairTests(under: model)
    for test in tests.ties {
      let exact =
        Double(
          tables.count { table in
            zip(table.matrix[Int(test.first)], table.matrix[Int(test.second)])
              .count { $0 == 1 && $1 == 1 } >= Int(test.count)
          }) / Double(tables.count)
      let deviation = (exact * (1 - exact) / 4000).squareRoot()
      #expect(abs(test.p - exact) < 5 * deviation + 1e-3)
    }
    #expect(try incidence.lowerPairTests(under: model).ties.count == 6)
  }

  @Test func `same seed, same bytes, and too few trials are told`() throws {
    let incidence = try Oracle("davis").incidence
    let few = try incidence.pairTests(under: .fixedDegreeSequence(trials: 99, seed: 1))
    #expect(few.ties == (try incidence.pairTests(under: few.model).ties))
    // 153 pairs: Bonferroni can't go below 153/100.
    #expect(!few.reaches(0.05, correcting: .bonferroni))
    #expect(!few.reaches(0.05, correcting: .holm))
    #expect(few.reaches(0.05, correcting: .benjaminiHochberg))
    #expect(few.reaches(0.05, correcting: .none))
    #expect(few.backbone(correcting: .holm).ties.isEmpty)
  }
}
