import Networks
import TestSupport
import Testing

@Suite struct BipartiteConfigurationModelTests {
  static let bipartite = ["davis", "disconnected", "synthetic"].filter(Oracle.isAvailable)

  @Test(arguments: bipartite) func `fitnesses and probabilities are the oracle's`(
    name: String
  ) throws {
    let oracle = try Oracle(name)
    let model = try BipartiteConfigurationModel(fitting: oracle.incidence)
    let entry = oracle.entry("bicm")
    expectClose(model.rowFitness, entry["x"].numbers, relative: 1e-11)
    expectClose(model.columnFitness, entry["y"].numbers, relative: 1e-11)
    for (row, values) in entry["value"].elements.enumerated() {
      let own = (0..<oracle.columnCount).map { model.probability(row: row, column: $0) }
      expectClose(own, values.numbers, relative: 1e-11)
    }
  }

  @Test func `expected degrees are the observed ones in every small table`() throws {
    try withEveryIncidence(rows: 4, columns: 3) { incidence in
      let model = try BipartiteConfigurationModel(fitting: incidence)
      for row in 0..<incidence.rowCount {
        let expected = (0..<incidence.columnCount).reduce(0) {
          $0 + model.probability(row: row, column: $1)
        }
        expectClose(expected, Double(incidence.rows.degree(row)), floor: 1e-3)
      }
      for column in 0..<incidence.columnCount {
        let expected = (0..<incidence.rowCount).reduce(0) {
          $0 + model.probability(row: $1, column: column)
        }
        expectClose(expected, Double(incidence.columns.degree(column)), floor: 1e-3)
      }
    }
  }

  @Test func `ties that the degrees force have probability one`() throws {
    // Two rows complete on two columns, and beside them two free blocks of one tie a row.
    let incidence = Incidence(matrix: [
      [1, 1, 1, 0], [1, 1, 0, 1], [1, 0, 0, 0], [0, 1, 0, 0],
    ])
    let model = try BipartiteConfigurationModel(fitting: incidence)
    let expected = [[1, 1, 0.5, 0.5], [1, 1, 0.5, 0.5], [0.5, 0.5, 0, 0], [0.5, 0.5, 0, 0]]
    for row in 0..<4 {
      expectClose((0..<4).map { model.probability(row: row, column: $0) }, expected[row])
    }
  }

  @Test(.enabled(if: Repository.shared != nil))
  func `the senate is solved to the last digits`() throws {
    let senate = try #require(try TieTable.senate)
    let model = try BipartiteConfigurationModel(fitting: senate.incidence)
    #expect(model.residual < 1e-10)
  }
}
