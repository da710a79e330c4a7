import Networks
import TestSupport
import Testing

/// Tails against their definition, summed over every table or every outcome.
@Suite struct TailsTests {
  @Test func `fixed fill counts every table with as many ones`() throws {
    for count in 0...6 {
      let tables = everyTable(rows: 3, columns: 3).filter { $0.count == count }
      guard let some = tables.first(where: { shares($0, 0, 1) > 0 }) else { continue }
      try expectTails(.fixedFill, of: some) { tables }
    }
  }

  @Test func `fixed rows and fixed columns count every table with these sums`() throws {
    let all = everyTable(rows: 3, columns: 4)
    for table in all where table.count % 3 == 2 {
      try expectTails(.fixedRow, of: table) {
        all.filter { $0.rowDegrees == table.rowDegrees }
      }
      try expectTails(.fixedColumn, of: table) {
        all.filter { $0.columnDegrees == table.columnDegrees }
      }
    }
  }

  @Test func `SDSM tails are sums over all outcomes, upper and lower`() throws {
    var generator = SplitMix64(seed: 41)
    for _ in 0..<20 {
      let incidence = Incidence.random(rows: 7, columns: 9, using: &generator)
      let model = try BipartiteConfigurationModel(fitting: incidence)
      let upper = try incidence.pairTests()
      for test in upper.ties {
        let mass = outcomes(model, [test.first, test.second], columns: 0..<9)
        expectClose(test.p, mass[Int(test.count)...].reduce(0, +), relative: 1e-11)
        expectClose(test.expected, mass.enumerated().reduce(0) { $0 + Double($1.0) * $1.1 })
      }
      let lower = try incidence.lowerPairTests(significance: 0.999)
      #expect(lower.ties.count <= 21)
      for test in lower.ties {
        let mass = outcomes(model, [test.first, test.second], columns: 0..<9)
        expectClose(test.p, mass[...Int(test.count)].reduce(0, +), relative: 1e-11)
      }
    }
  }

  @Test func `the lower tail lists only pairs that could be surprising`() throws {
    var generator = SplitMix64(seed: 42)
    let incidence = Incidence.random(rows: 14, columns: 20, using: &generator)
    for model in [NullModel.fixedRow, .stochasticDegreeSequence()] {
      let tests = try incidence.lowerPairTests(under: model, significance: 0.2)
      #expect(tests.ties.count == tests.attainableCount(at: 0.2))
      #expect(tests.ties.count > 0 && tests.ties.count < tests.pairCount)
    }
    #expect(throws: NetworksError.self) { try incidence.lowerPairTests(significance: 1, limit: 3) }
  }

  @Test func `the unit matrix of R's backbone has its published values`() throws {
    let entry = try Oracle("published").file["backbone_unit_matrix"]
    let incidence = Incidence(matrix: entry["M"].elements.map(\.integers))
    for (method, key) in [
      (TailMethod.exact, "sdsm_exact_upper"), (.refinedNormal, "sdsm_rna_upper"),
    ] {
      for test in try incidence.pairTests(under: .stochasticDegreeSequence(method)).ties {
        let expected = entry[key][Int(test.first)][Int(test.second)].number
        #expect(abs(test.p - expected) < 0.0006)
      }
    }
  }

  @Test func `far tails keep their digits`() throws {
    // Two rows share 40 of 400 columns where 4 are expected: P = 1/C(400, 40), computed exactly
    // in integers and rounded once.
    let pairs: [(row: UInt32, column: UInt32)] =
      (0..<40).map { (0, UInt32($0)) } + (0..<40).map { (1, UInt32($0)) }
    let incidence = Incidence(rowCount: 2, columnCount: 400, pairs: pairs)
    let tests = try incidence.pairTests(under: .fixedRow)
    expectClose(tests.ties[0].p, 5.075_272_873_147_634e-56, relative: 1e-12, floor: 0)
  }

  // MARK: Definitions

  private func expectTails(
    _ model: NullModel, of incidence: Incidence, among tables: () -> [Incidence]
  ) throws {
    let tables = tables()
    for test in try incidence.pairTests(under: model).ties {
      let counts = tables.map { shares($0, Int(test.first), Int(test.second)) }
      let hits = counts.count { $0 >= Int(test.count) }
      expectClose(test.p, Double(hits) / Double(tables.count), relative: 1e-11)
      expectClose(test.expected, Double(counts.reduce(0, +)) / Double(tables.count))
    }
  }

  private func shares(_ incidence: Incidence, _ first: Int, _ second: Int) -> Int {
    let matrix = incidence.matrix
    return zip(matrix[first], matrix[second]).count { $0 == 1 && $1 == 1 }
  }

  private func everyTable(rows: Int, columns: Int) -> [Incidence] {
    (0..<(1 << (rows * columns))).map { bits in
      Incidence(
        matrix: (0..<rows).map { row in
          (0..<columns).map { bits >> (row * columns + $0) & 1 }
        })
    }
  }
}

/// The distribution of how many columns hold all of some rows, summed over every outcome.
func outcomes(
  _ model: BipartiteConfigurationModel, _ rows: [UInt32], columns: some Collection<Int>
) -> [Double] {
  var mass = [Double](repeating: 0, count: columns.count + 1)
  let joint = columns.map { column in
    rows.reduce(1) { $0 * model.probability(row: Int($1), column: column) }
  }
  for bits in 0..<(1 << joint.count) {
    var probability = 1.0
    for (index, p) in joint.enumerated() { probability *= bits >> index & 1 == 1 ? p : 1 - p }
    mass[bits.nonzeroBitCount] += probability
  }
  return mass
}
