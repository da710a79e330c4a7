import Networks
import TestSupport
import Testing

@Suite struct HitsTests {
  @Test func `the singular value of Southern Women is the published one`() throws {
    let hits = try Oracle("davis").incidence.hits()
    let published = try Oracle("published").file["southern_women"]["singular_values"].numbers
    #expect(abs(hits.singularValue - published[0]) < 1e-8)
    #expect(hits.hasConverged)
  }

  @Test func `hubs and authorities are singular vectors in every small table`() {
    withEveryIncidence(rows: 3, columns: 3) { incidence in
      let hits = incidence.hits()
      let matrix = incidence.matrix
      for row in 0..<incidence.rowCount {
        let image = (0..<incidence.columnCount).reduce(0) {
          $0 + Double(matrix[row][$1]) * hits.scores.columns[$1]
        }
        #expect(abs(image - hits.singularValue * hits.scores.rows[row]) < 1e-12)
      }
      if incidence.count > 0 {
        expectClose(hits.scores.rows.reduce(0) { $0 + $1 * $1 }, 1)
        expectClose(hits.scores.columns.reduce(0) { $0 + $1 * $1 }, 1)
      }
    }
  }
}
