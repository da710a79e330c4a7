import Networks
import TestSupport
import Testing

@Suite struct NestednessTests {
  @Test func `nestedness follows its definition in every small table`() {
    withEveryIncidence(rows: 3, columns: 3) { incidence in
      let matrix = incidence.matrix
      let turned = (0..<incidence.columnCount).map { column in matrix.map { $0[column] } }
      let (rows, columns) = (paired(matrix), paired(turned))
      let nestedness = incidence.nestedness
      expectClose(nestedness.rows, mean(rows))
      expectClose(nestedness.columns, mean(columns))
      expectClose(nestedness.total, mean(rows + columns))
    }
  }

  // Almeida-Neto et al. 2008, figure 1: N = 58 (rows 53, columns 63).
  @Test func `the example of its authors comes out`() {
    let incidence = Incidence(matrix: [
      [1, 0, 1, 1, 1], [1, 1, 1, 0, 0], [0, 1, 1, 1, 0], [1, 1, 0, 0, 0], [1, 1, 0, 0, 0],
    ])
    let nestedness = incidence.nestedness
    #expect(nestedness.rows.rounded() == 53)
    #expect(nestedness.columns.rounded() == 63)
    #expect(nestedness.total.rounded() == 58)
  }

  @Test func `a staircase is nested in full, equal rows are not at all`() {
    let stairs = Incidence(matrix: [[1, 1, 1, 1], [1, 1, 1, 0], [1, 1, 0, 0], [1, 0, 0, 0]])
    #expect(stairs.nestedness == Nestedness(rows: 100, columns: 100, total: 100))
    let equal = Incidence(matrix: [[1, 1], [1, 1]])
    #expect(equal.nestedness == Nestedness(rows: 0, columns: 0, total: 0))
  }

  private func paired(_ matrix: [[Int]]) -> [Double] {
    matrix.indices.flatMap { one in
      (0..<one).map { other in
        let sizes = (matrix[one].reduce(0, +), matrix[other].reduce(0, +))
        let smaller = min(sizes.0, sizes.1)
        if sizes.0 == sizes.1 || smaller == 0 { return 0 }
        let shared = zip(matrix[one], matrix[other]).filter { $0 == 1 && $1 == 1 }.count
        return 100 * Double(shared) / Double(smaller)
      }
    }
  }

  private func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }
}
