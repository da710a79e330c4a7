import Networks
import TestSupport
import Testing

@Suite struct BackboneTests {
  @Test func `a tie keeps count, expectation, p and q`() throws {
    let incidence = try Oracle("davis").incidence
    let backbone = try incidence.pairTests(under: .fixedRow).backbone(
      significance: 0.05, correcting: .holm)
    #expect(backbone.tested.count == 139)
    #expect(backbone.familySize == 153)
    for tie in backbone.tested {
      #expect(tie.q >= tie.p)
      let degrees = incidence.rowDegrees.map(Double.init)
      expectClose(tie.expected, degrees[Int(tie.first)] * degrees[Int(tie.second)] / 14)
    }
    #expect(backbone.graph.vertexCount == 18)
    #expect(backbone.graph.edgeCount == backbone.ties.count)
  }

  @Test func `pairs that can't attain the level are no tests on request`() throws {
    // Rows of degree 1 in 30 columns share their one column with p = 1/30.
    var pairs = (0..<20).map { (row: UInt32($0), column: UInt32($0 / 2)) }
    pairs += (20..<22).flatMap { row in (0..<6).map { (row: UInt32(row), column: UInt32(24 + $0)) }
    }
    let incidence = Incidence(rowCount: 22, columnCount: 30, pairs: pairs)
    let tests = try incidence.pairTests(under: .fixedRow)
    #expect(tests.pairCount == 231)
    #expect(tests.attainableCount(at: 0.01) == 1)
    #expect(tests.attainableCount(at: 0.04) == 191)
    #expect(tests.taroneCount(at: 0.05) == 2)
    let strict = tests.backbone(significance: 0.01, correcting: .bonferroni, among: .attainable)
    #expect(strict.familySize == 1)
    #expect(strict.ties.map(\.first) == [20])
    expectClose(strict.ties[0].q, strict.ties[0].p, relative: 1e-14)
    #expect(tests.backbone(among: .tarone).familySize == 2)
    #expect(tests.backbone().familySize == 231)
  }
}
