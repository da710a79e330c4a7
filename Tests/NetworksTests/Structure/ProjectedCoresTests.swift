import Networks
import TestSupport
import Testing

/// Degrees and cores of a projection that isn't built.
@Suite struct ProjectedCoresTests {
  @Test func `both are those of the projection, equal rows or not`() throws {
    var generator = SplitMix64(seed: 31)
    for columns in [1, 3, 6, 20] {
      let incidence = Incidence.random(rows: 60, columns: columns, using: &generator)
      let graph = incidence.countProjection
      #expect(try incidence.projectedDegrees() == graph.degrees)
      #expect(try incidence.projectedCoreNumbers() == graph.coreNumbers)
    }
  }

  @Test func `a column of very many rows that stand nowhere else costs nothing`() throws {
    let rows = 300_000
    let pairs = (0..<rows).map { (row: UInt32($0), column: UInt32(0)) } + [(0, 1), (1, 1)]
    let incidence = Incidence(rowCount: rows + 1, columnCount: 2, pairs: pairs)
    let degrees = try incidence.projectedDegrees()
    #expect(degrees[0] == rows - 1 && degrees[rows - 1] == rows - 1 && degrees[rows] == 0)
    #expect(try incidence.projectedCoreNumbers() == degrees)
  }

  @Test func `too many pairs of different rows are refused`() {
    let incidence = Incidence.complete(rows: 40, columns: 40, without: { $0 == $1 && $0 > 0 })
    #expect(throws: NetworksError.self) { try incidence.projectedDegrees(limit: 100) }
    #expect(throws: NetworksError.self) { try incidence.projectedCoreNumbers(limit: 100) }
  }
}

extension Incidence {
  fileprivate static func complete(
    rows: Int, columns: Int, without isLeftOut: (Int, Int) -> Bool
  ) -> Incidence {
    let pairs = (0..<rows).flatMap { row in
      (0..<columns).filter { !isLeftOut(row, $0) }
        .map { (row: UInt32(row), column: UInt32($0)) }
    }
    return Incidence(rowCount: rows, columnCount: columns, pairs: pairs)
  }
}
