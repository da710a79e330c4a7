import Networks
import TestSupport
import Testing

@Suite struct AtRiskPairTestsTests {
  @Test func `without structural zeros it is SDSM`() throws {
    for name in ["davis", "disconnected"] {
      let incidence = try Oracle(name).incidence
      let everywhere = [[UInt32]](
        repeating: (0..<incidence.columnCount).map { UInt32($0) }, count: incidence.rowCount)
      let risk = RiskTable(everywhere, of: incidence)
      let one = try incidence.pairTests(atRisk: risk)
      let two = try incidence.pairTests()
      #expect(one.ties.map(\.count) == two.ties.map(\.count))
      expectClose(one.ties.map(\.p), two.ties.map(\.p), relative: 1e-10)
      expectClose(one.ties.map(\.expected), two.ties.map(\.expected), relative: 1e-10)
      expectClose(
        one.attainable.map(\.p),
        two.attainable.flatMap { [Double](repeating: $0.p, count: $0.pairs) }, relative: 1e-9)
    }
  }

  @Test func `a row at risk in few of many columns is solved too`() throws {
    // Two blocs of fifteen letters each, a sixth of the letters with a fifth signer, and row 5 in
    // one of three.
    let incidence = Incidence(
      rowCount: 6, columnCount: 30,
      pairs: (0..<30).flatMap { column -> [(row: UInt32, column: UInt32)] in
        let bloc: [UInt32] = column % 2 == 0 ? [0, 1] : [2, 3]
        return (bloc + (column % 5 == 0 ? [4] : []) + (column == 7 ? [5] : []))
          .map { ($0, UInt32(column)) }
      })
    let all = (0..<30).map { UInt32($0) }
    let risk = RiskTable([all, all, all, all, all, [6, 7, 8]], of: incidence)
    let model = try ConstrainedConfigurationModel(fitting: incidence, atRisk: risk)
    let sums = (0..<6).map { row in
      (0..<30).reduce(0) { $0 + model.probability(row: row, column: $1) }
    }
    expectClose(sums, [15, 15, 15, 15, 6, 1], relative: 1e-9)
  }

  @Test func `degrees are matched over the cells at risk, and elsewhere is nothing`() throws {
    var generator = SplitMix64(seed: 71)
    for _ in 0..<10 {
      let incidence = Incidence.random(rows: 12, columns: 15, using: &generator)
      let risk = RiskTable(lifetimesOf: incidence)
      let model = try ConstrainedConfigurationModel(fitting: incidence, atRisk: risk)
      for row in 0..<12 {
        let all = (0..<15).map { model.probability(row: row, column: $0) }
        #expect(abs(all.reduce(0, +) - Double(incidence.rows.degree(row))) < 1e-8)
        for column in 0..<15 where !risk.isAtRisk(row: row, column: column) {
          #expect(all[column] == 0)
        }
      }
      for column in 0..<15 {
        let sum = (0..<12).reduce(0) { $0 + model.probability(row: $1, column: column) }
        #expect(abs(sum - Double(incidence.columns.degree(column))) < 1e-8)
      }
    }
  }

  @Test func `two generations are two networks`() throws {
    // Rows 0–3 live in columns 0–4, rows 4–7 in columns 5–9: as if each were alone.
    let old = [[1, 1, 0, 0, 1], [1, 0, 1, 0, 1], [1, 0, 0, 1, 1], [1, 0, 1, 0, 1]]
    let zeros = [Int](repeating: 0, count: 5)
    let incidence = Incidence(matrix: old.map { $0 + zeros } + old.map { zeros + $0 })
    let tests = try incidence.pairTests(atRisk: RiskTable(lifetimesOf: incidence))
    let alone = try Incidence(matrix: old).pairTests()
    expectClose(tests.ties.map(\.p), alone.ties.map(\.p) + alone.ties.map(\.p), relative: 1e-9)
    #expect(tests.pairCount == 28)
  }

  @Test func `small tables never fail`() throws {
    try withEveryIncidence(rows: 3, columns: 3) { incidence in
      let tests = try incidence.pairTests(atRisk: RiskTable(lifetimesOf: incidence))
      #expect(tests.ties.allSatisfy { $0.p > 0 && $0.p <= 1 })
    }
  }
}
