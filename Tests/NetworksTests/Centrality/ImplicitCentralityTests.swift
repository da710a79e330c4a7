import Networks
import TestSupport
import Testing

@Suite struct ImplicitCentralityTests {
  @Test(arguments: Oracle.bipartiteAndLarge)
  func `centralities without a projection are those on it`(name: String) throws {
    let oracle = try Oracle(name)
    let projection = ProjectionOperator(oracle.incidence)
    expectClose(projection.pageRank().values, oracle.vector("pagerank_weighted"))
    let leading = projection.eigenvectorCentrality()
    expectClose(leading.eigenvalue, oracle.scalar("leading_eigenvalue_weighted"))
    expectClose(leading.scores.values, oracle.vector("eigenvector_weighted"), floor: 1e-3)
    expectClose(projection.katzCentrality().scores.values, oracle.vector("katz"))
  }

  @Test func `Newman weights give the same scores with and without a projection`() throws {
    let incidence = try Oracle("davis").incidence
    let projection = ProjectionOperator(incidence, weighting: .newman)
    let graph = try incidence.projected(weighting: .newman)
    expectClose(projection.pageRank().values, graph.pageRank().values)
    expectClose(
      projection.eigenvectorCentrality().scores.values,
      graph.eigenvectorCentrality().scores.values)
  }

  @Test func `all agree in every small table`() {
    withEveryIncidence(rows: 3, columns: 3) { incidence in
      let projection = ProjectionOperator(incidence)
      let graph = incidence.countProjection
      expectClose(projection.pageRank().values, graph.pageRank().values)
      expectClose(
        projection.eigenvectorCentrality().scores.values,
        graph.eigenvectorCentrality().scores.values, floor: 1e-3)
    }
  }

  @Test func `a million signers of one document need no projection`() {
    let count = 1_000_000
    let incidence = Incidence(
      rowCount: count, columnCount: 1, pairs: (0..<count).map { (UInt32($0), 0) })
    let projection = ProjectionOperator(incidence)
    #expect(abs(projection.pageRank().values[7] - 1e-6) < 1e-15)
    let leading = projection.eigenvectorCentrality()
    expectClose(leading.eigenvalue, 999_999)
    expectClose(leading.scores.values[7], 1e-3)
  }
}
