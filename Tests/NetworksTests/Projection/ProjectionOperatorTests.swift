import Networks
import TestSupport
import Testing

@Suite struct ProjectionOperatorTests {
  @Test(arguments: [TieWeight.count, .newman, .fractional, .perPair])
  func `the operator multiplies as the built projection does`(weight: TieWeight) throws {
    var generator = SplitMix64(seed: 5)
    for mode in Mode.allCases {
      let incidence = Incidence.random(rows: 18, columns: 13, using: &generator)
      let roles = try IncidenceWeights(
        (0..<incidence.count).map { _ in Double.random(in: 0.1..<2, using: &generator) },
        of: incidence)
      for weights in [nil, roles] {
        let graph = try incidence.projected(onto: mode, weighting: weight, weights: weights)
        let x = (0..<graph.vertexCount).map { _ in Double.random(in: -1..<1, using: &generator) }
        let built = (0..<graph.vertexCount).map { row in
          graph.adjacency.range(row).reduce(0) {
            $0 + graph.weights[$1] * x[Int(graph.adjacency.neighbors[$1])]
          }
        }
        let implicit = ProjectionOperator(
          incidence, onto: mode, weighting: weight, weights: weights)
        expectClose(implicit.applied(to: x), built, relative: 1e-9, floor: 1e-3)
      }
    }
  }
}
