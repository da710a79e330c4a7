import Networks
import TestSupport
import Testing

@Suite struct PairTestsTests {
  static let bipartite = ["davis", "disconnected", "synthetic"].filter(Oracle.isAvailable)

  @Test(arguments: bipartite) func `hypergeometric and SDSM tails are the oracle's`(
    name: String
  ) throws {
    let oracle = try Oracle(name)
    let rows = oracle.table("backbone_p_values").filter { ($0["count"] ?? 0) > 0 }
    let models: [(NullModel, String)] = [
      (.fixedRow, "hypergeometric_upper"), (.stochasticDegreeSequence(), "sdsm_upper"),
    ]
    for (model, column) in models {
      let tests = try oracle.incidence.pairTests(under: model)
      let found = Dictionary(uniqueKeysWithValues: tests.ties.map { ([$0.first, $0.second], $0) })
      let own = rows.map { row in
        found[[UInt32(row["i"] ?? 0), UInt32(row["j"] ?? 0)]]
      }
      expectClose(own.map { $0?.p ?? .nan }, rows.map { $0[column] ?? .nan }, relative: 1e-8)
      #expect(own.map { Double($0?.count ?? 0) } == rows.map { $0["count"] ?? 0 })
    }
  }

  @Test func `Southern Women are too few for a tie under SDSM`() throws {
    let women = try Oracle("published").file["southern_women"]
    let incidence = try Oracle("davis").incidence
    let sdsm = try incidence.pairTests()
    expectClose(sdsm.ties.map(\.p).min() ?? 0, women["sdsm_exact_min_p"].number, relative: 1e-5)
    #expect(sdsm.backbone(correcting: .none).ties.isEmpty)
    let drawn = try incidence.pairTests(under: .fixedRow)
    #expect(
      drawn.backbone(significance: 0.05, correcting: .none).ties.count
        == women["hypergeom_edges_p05"].integer)
    #expect(
      drawn.backbone(significance: 0.025, correcting: .none).ties.count
        == women["hypergeom_edges_p025"].integer)
  }

  @Test(.enabled(if: Repository.shared != nil))
  func `the senate has its published backbones`() throws {
    let senate = try #require(try TieTable.senate)
    let published = try Oracle("published").file["senate115_networkdata_cosponsor"]
    let exact = try senate.incidence.pairTests()
    let normal = try senate.incidence.pairTests(
      under: .stochasticDegreeSequence(.refinedNormal))
    func ties(_ tests: PairTests, _ level: Double, _ correction: Correction) -> Int {
      tests.backbone(significance: level, correcting: correction).ties.count
    }
    #expect(exact.ties.count == published["projection_edges"].integer)
    #expect(exact.pairCount == 5995)
    #expect(ties(exact, 0.05, .none) == published["sdsm_exact_p05_onetail"].integer)
    #expect(ties(exact, 0.025, .none) == published["sdsm_exact_p025"].integer)
    #expect(ties(exact, 0.05, .holm) == published["exact_holm_05"].integer)
    #expect(ties(exact, 0.05, .benjaminiHochberg) == published["exact_bh_05"].integer)
    #expect(ties(normal, 0.05, .none) == published["sdsm_rna_p05_onetail"].integer)
    #expect(ties(normal, 0.025, .none) == published["sdsm_rna_p025"].integer)
  }

  @Test func `documents without signers would change the answer, so the caller leaves them out`()
    throws
  {
    let together = Incidence(matrix: [[1, 1], [1, 1]])
    #expect(try together.pairTests().ties.map(\.p) == [1])
    let padded = Incidence(
      rowCount: 2, columnCount: 62, pairs: [(0, 0), (0, 1), (1, 0), (1, 1)])
    #expect(try padded.pairTests(under: .fixedRow).ties[0].p < 0.001)
  }

  @Test func `a column of a hundred thousand rows is refused before its pairs are listed`() {
    let letter = Incidence(
      rowCount: 100_000, columnCount: 1, rowOf: Array(0..<100_000),
      columnOf: [UInt32](repeating: 0, count: 100_000))
    #expect(throws: NetworksError.tooManyPairs(atLeast: 4_999_950_000, limit: 30_000_000)) {
      try letter.pairTests()
    }
    #expect(throws: NetworksError.self) { try letter.pairTests(strata: [0]) }
  }

  @Test func `empty and tiny networks have tests without ties`() throws {
    let models: [NullModel] = [
      .fixedFill, .fixedRow, .fixedColumn, .stochasticDegreeSequence(),
      .stochasticDegreeSequence(.refinedNormal),
    ]
    try withEveryIncidence(rows: 2, columns: 2) { incidence in
      for model in models {
        let tests = try incidence.pairTests(under: model)
        #expect(tests.ties.allSatisfy { $0.p > 0 && $0.p <= 1 && $0.expected.isFinite })
        #expect(tests.attainableCount(at: 1) == tests.pairCount)
      }
    }
  }
}
