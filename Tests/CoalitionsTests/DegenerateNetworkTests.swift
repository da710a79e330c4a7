import Coalitions
import Networks
import Testing

/// Networks in which most measures mean nothing: each has its say, none traps.
@Suite struct DegenerateNetworkTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let incidence: Incidence

    init(_ name: String, rows: Int, columns: Int, _ pairs: [(row: UInt32, column: UInt32)]) {
      testDescription = name
      incidence = Incidence(rowCount: rows, columnCount: columns, pairs: pairs)
    }
  }

  static let cases = [
    Case("nothing", rows: 0, columns: 0, []),
    Case("vertices without a tie", rows: 3, columns: 2, []),
    Case("one organization", rows: 1, columns: 3, [(0, 0), (0, 1), (0, 2)]),
    Case("one document", rows: 3, columns: 1, [(0, 0), (1, 0), (2, 0)]),
    Case("documents with one signer", rows: 3, columns: 3, [(0, 0), (1, 1), (2, 2)]),
    Case("isolated vertices", rows: 4, columns: 3, [(1, 1), (2, 1)]),
    Case("duplicate rows", rows: 2, columns: 2, [(0, 0), (1, 0), (0, 0), (1, 0), (1, 1), (1, 1)]),
  ]

  @Test(arguments: cases)
  func `every measure has a value or none for every vertex`(of one: Case) throws {
    for weight in [TieWeight.newman, .count, nil] {
      for incidence in [one.incidence, one.incidence.transposed] {
        var source = MeasureSource(incidence, weight: weight)
        for measure in VertexMeasure.all {
          #expect(try measure.scores(in: &source).count == incidence.rowCount, "\(measure.id)")
        }
      }
    }
  }

  @Test(arguments: cases)
  func `every figure is a number or undefined`(of one: Case) throws {
    var source = MeasureSource(one.incidence)
    let figures = try NetworkFigure.all(of: &source)
    #expect(figures.first { $0.name == "incidences" }?.value == Double(one.incidence.count))
    #expect(figures.allSatisfy { !$0.value.isInfinite })
  }

  @Test(arguments: cases)
  func `every null model tests what there is`(of one: Case) throws {
    for model in [
      NullModel.stochasticDegreeSequence(), .fixedRow, .fixedColumn, .fixedFill,
      .fixedDegreeSequence(trials: 20, seed: 1),
    ] {
      let tests = try one.incidence.pairTests(under: model)
      #expect(tests.ties.allSatisfy { (0...1).contains($0.p) })
      #expect(tests.backbone().familySize == tests.pairCount)
    }
  }

  @Test func `an iteration that does not end tells its residual`() {
    let edges = (0..<UInt32(199)).map { ($0, $0 + 1, Double($0) + 1) }
    let path = Graph(vertexCount: 200, edges: edges)
    let scores = path.eigenvectorCentrality(maximumProducts: 3).scores
    #expect(!scores.hasConverged)
    #expect(scores.residual > 1e-14)
    #expect(scores.values.count == 200)
  }

  @Test func `all pairs of a dense table are refused by number, not by memory`() {
    let signers = (0..<2000).map { (row: UInt32($0), column: UInt32(0)) }
    let incidence = Incidence(rowCount: 2000, columnCount: 1, pairs: signers)
    #expect(throws: NetworksError.tooManyPairs(atLeast: 1_999_000, limit: 1000)) {
      try incidence.projected(minimumCount: 1, limit: 1000)
    }
  }
}
