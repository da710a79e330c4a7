import Networks
import TestSupport
import Testing

@Suite struct CorePeripheryTests {
  @Test func `no other core has fewer misfits in any small graph`() {
    withEveryGraph(vertices: 5) { graph in
      let found = graph.corePeriphery
      let matrix = graph.matrix
      var least = Int.max
      for bits in 0..<(1 << graph.vertexCount) {
        let isCore = (0..<graph.vertexCount).map { bits >> $0 & 1 == 1 }
        let misfits = cells(isCore).filter { matrix[$0.0][$0.1] != ($0.2 ? 1 : 0) }.count
        least = min(least, misfits)
        if isCore == found.isCore { #expect(misfits == found.misfits) }
      }
      #expect(found.misfits == least)
      let ideal = cells(found.isCore)
      expectClose(
        found.fit,
        correlation(ideal.map { matrix[$0.0][$0.1] }, ideal.map { $0.2 ? 1 : 0 }))
    }
  }

  @Test func `coreness leaves no gradient in every small graph`() {
    withEveryGraph(vertices: 5) { graph in
      let coreness = graph.coreness()
      guard coreness.scores.hasConverged else { return }
      let (c, matrix) = (coreness.scores.values, graph.matrix)
      for i in c.indices {
        let gradient = c.indices.filter { $0 != i }
          .reduce(0) { $0 + (matrix[i][$1] - c[i] * c[$1]) * c[$1] }
        #expect(abs(gradient) < 1e-9)
      }
      let pairs = c.indices.flatMap { i in (0..<i).map { (i, $0) } }
      if !coreness.fit.isNaN {
        expectClose(
          coreness.fit,
          correlation(pairs.map { matrix[$0.0][$0.1] }, pairs.map { c[$0.0] * c[$0.1] }),
          relative: 1e-7)
      }
    }
  }

  @Test func `a clique with a fringe is a core with a periphery`() {
    let clique = (0..<5).flatMap { u in (0..<u).map { ($0, u) } }
    let graph = Graph(vertexCount: 10, pairs: clique + (0..<5).map { ($0, $0 + 5) })
    #expect(graph.corePeriphery.isCore == (0..<10).map { $0 < 5 })
    #expect(graph.corePeriphery.misfits == 0)
    expectClose(graph.corePeriphery.fit, 1)
    let coreness = graph.coreness()
    #expect(coreness.scores.hasConverged)
    for inner in coreness.scores.values[..<5] {
      #expect(coreness.scores.values[5...].allSatisfy { $0 < inner })
    }
  }

  @Test func `graphs without pairs have no fit`() {
    #expect(Graph(vertexCount: 0, edges: []).corePeriphery.fit.isNaN)
    #expect(Graph(vertexCount: 1, edges: []).corePeriphery.fit.isNaN)
    #expect(Graph(vertexCount: 3, edges: []).coreness().scores.values == [0, 0, 0])
  }

  /// The pairs inside core and inside periphery, with whether the ideal ties them.
  private func cells(_ isCore: [Bool]) -> [(Int, Int, Bool)] {
    isCore.indices.flatMap { i in
      (0..<i).filter { isCore[$0] == isCore[i] }.map { (i, $0, isCore[i]) }
    }
  }

  private func correlation(_ x: [Double], _ y: [Double]) -> Double {
    let n = Double(x.count)
    let (meanX, meanY) = (x.reduce(0, +) / n, y.reduce(0, +) / n)
    let product = zip(x, y).reduce(0) { $0 + ($1.0 - meanX) * ($1.1 - meanY) }
    let squaresX = x.reduce(0) { $0 + ($1 - meanX) * ($1 - meanX) }
    let squaresY = y.reduce(0) { $0 + ($1 - meanY) * ($1 - meanY) }
    guard squaresX / n > 1e-12, squaresY / n > 1e-12 else { return .nan }
    return product / (squaresX * squaresY).squareRoot()
  }
}
