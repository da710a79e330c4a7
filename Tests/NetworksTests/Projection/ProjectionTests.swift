import Networks
import TestSupport
import Testing

@Suite struct ProjectionTests {
  static let bipartite = ["davis", "disconnected", "synthetic"].filter(Oracle.isAvailable)

  static let columns: [(TieWeight, String)] = [
    (.count, "count"), (.jaccard, "jaccard"), (.overlapMinimum, "overlap_min"),
    (.overlapMaximum, "overlap_max"), (.cosine, "cosine"), (.newman, "newman_1_over_k_minus_1"),
    (.fractional, "hyperbolic_1_over_k"), (.perPair, "per_pair_2_over_k_k_minus_1"),
  ]

  @Test(arguments: bipartite) func `every weight is the oracle's`(name: String) throws {
    let oracle = try Oracle(name)
    let incidence = oracle.incidence
    let projection = try incidence.projected()
    let entry = oracle.entry("projection")
    #expect(projection.pairCount == entry["edges_total"].integer)
    let rows = oracle.table("projection")
    for (weight, column) in Self.columns {
      let weights = incidence.tieWeights(of: projection, weighting: weight)
      let total = entry["totals"][column]
      expectClose(weights.reduce(0, +), total["sum"].number)
      expectClose(weights.map { $0 * $0 }.reduce(0, +), total["sum_squares"].number)
      expectClose(weights.max() ?? 0, total["max"].number)
      expectClose(
        rows.map { weights[projection.position($0["i"], $0["j"])] }, rows.map { $0[column] ?? .nan }
      )
    }
    let flows = incidence.resourceAllocation(of: projection)
    expectClose(
      rows.map { flows.toSmaller[projection.position($0["i"], $0["j"])] },
      rows.map { $0["resource_allocation_i_from_j"] ?? .nan })
    expectClose(
      rows.map { flows.toGreater[projection.position($0["i"], $0["j"])] },
      rows.map { $0["resource_allocation_j_from_i"] ?? .nan })
  }

  @Test func `every small table gives what the definition says, on both modes`() throws {
    try withEveryIncidence(rows: 3, columns: 4) { incidence in
      for mode in Mode.allCases {
        let matrix = incidence.facing(mode).matrix
        for minimum in 1...2 {
          let expected = definition(matrix, minimum: minimum)
          let projection = try incidence.projected(onto: mode, minimumCount: minimum)
          var pairs: [CountedPair] = []
          projection.forEachPair { pairs.append(CountedPair(first: $0, second: $1, count: $2)) }
          #expect(pairs == expected)
          pairs = []
          incidence.forEachPair(of: mode, minimumCount: minimum) {
            pairs.append(CountedPair(first: $0, second: $1, count: $2))
          }
          #expect(pairs == expected)
        }
      }
    }
  }

  @Test func `rows of more columns than a byte can count are counted right`() throws {
    var generator = SplitMix64(seed: 19)
    let incidence = Incidence.random(rows: 140, columns: 830, using: &generator)
    let degrees = incidence.rowDegrees
    // Some row on either side of the 255 columns that a byte holds.
    #expect(degrees.contains { $0 > 255 } && degrees.contains { $0 < 256 })
    for minimum in [1, 3] {
      let projection = try incidence.projected(minimumCount: minimum)
      var pairs: [CountedPair] = []
      projection.forEachPair { pairs.append(CountedPair(first: $0, second: $1, count: $2)) }
      #expect(pairs == definition(incidence.matrix, minimum: minimum))
    }
  }

  @Test func `rows of more columns than sixteen bits can count are counted right`() throws {
    var pairs: [(row: UInt32, column: UInt32)] = []
    for column: UInt32 in 0..<70_000 {
      pairs += [(0, column), (2, column)]
      if column < 66_000 { pairs.append((1, column)) }
    }
    let incidence = Incidence(rowCount: 4, columnCount: 70_000, pairs: pairs)
    let projection = try incidence.projected(minimumCount: 65_999)
    #expect(projection.counts == [66_000, 70_000, 66_000])
    #expect(try incidence.projected(minimumCount: 66_001).counts == [70_000])
    #expect(try incidence.projected(minimumCount: .max).counts.isEmpty)
  }

  @Test func `Newman's weights of a row sum to its columns that others share`() throws {
    var generator = SplitMix64(seed: 3)
    for _ in 0..<20 {
      let incidence = Incidence.random(rows: 30, columns: 12, using: &generator)
      let graph = try incidence.projected(weighting: .newman)
      let strengths = (0..<30).map { row in
        graph.adjacency.range(row).reduce(0) { $0 + graph.weights[$1] }
      }
      let shared = (0..<30).map { row in
        Double(
          incidence.rows.range(row).count {
            incidence.columns.degree(Int(incidence.rows.neighbors[$0])) > 1
          })
      }
      expectClose(strengths, shared)
      expectClose(ProjectionOperator(incidence, weighting: .newman).strengths, shared)
    }
  }

  @Test func `new numbers for rows and columns change no weight`() throws {
    var generator = SplitMix64(seed: 4)
    let incidence = Incidence.random(rows: 20, columns: 15, using: &generator)
    let rowOrder = Array(0..<20).shuffled(using: &generator)
    let columnOrder = Array(0..<15).shuffled(using: &generator)
    let other = incidence.relabeled(rows: rowOrder, columns: columnOrder)
    for weight in TieWeight.allCases {
      let one = try incidence.projected(weighting: weight)
      let two = try other.projected(weighting: weight)
      #expect(one.edgeCount == two.edgeCount)
      for row in 0..<20 {
        for index in one.adjacency.range(row) {
          let partner = UInt32(rowOrder[Int(one.adjacency.neighbors[index])])
          let position = two.adjacency.range(rowOrder[row])
            .first { two.adjacency.neighbors[$0] == partner }
          expectClose(position.map { two.weights[$0] } ?? .nan, one.weights[index], relative: 1e-14)
        }
      }
    }
  }

  @Test func `weights of incidences enter the sums as products`() throws {
    // Rows 0 and 1 share columns 0 and 1; row 2 joins them in column 1.
    let incidence = Incidence(matrix: [[1, 1, 0], [1, 1, 1], [0, 1, 0]])
    let roles = try IncidenceWeights([1, 0.5, 1, 0.25, 2, 0.5], of: incidence)
    let expected: [TieWeight: [Double]] = [
      .count: [1.125, 0.25, 0.125], .newman: [1.0625, 0.125, 0.0625],
      .jaccard: [1.25 / 3.5, 0.5 / 1.5, 0.25 / 3.5],
      .overlapMinimum: [1.25 / 1.5, 1, 0.5],
      .cosine: [
        1.125 / (1.25 * 5.0625).squareRoot(), 0.25 / (1.25 * 0.25).squareRoot(),
        0.125 / (5.0625 * 0.25).squareRoot(),
      ],
    ]
    let projection = try incidence.projected()
    for (weight, values) in expected {
      expectClose(
        incidence.tieWeights(of: projection, weighting: weight, weights: roles), values)
    }
    let ones = try IncidenceWeights([Double](repeating: 1, count: 6), of: incidence)
    for weight in TieWeight.allCases {
      expectClose(
        incidence.tieWeights(of: projection, weighting: weight, weights: ones),
        incidence.tieWeights(of: projection, weighting: weight))
    }
  }

  @Test func `a weight that is no positive number is refused by its place`() {
    let incidence = Incidence(matrix: [[1, 1]])
    for bad in [Double.nan, -1, 0, .infinity] {
      #expect(throws: NetworksError.self) { try IncidenceWeights([1, bad], of: incidence) }
    }
    #expect(throws: NetworksError.weightCount(expected: 2, found: 1)) {
      try IncidenceWeights([1], of: incidence)
    }
  }

  @Test func `a million signers of one document are refused or counted, not stored`() throws {
    let many = 1_000_000
    let pairs = (0..<many).map { (row: UInt32($0), column: UInt32(0)) }
    let more = [(row: UInt32(5), column: UInt32(1)), (row: UInt32(9), column: UInt32(1))]
    let incidence = Incidence(rowCount: many, columnCount: 2, pairs: pairs + more)
    #expect(throws: NetworksError.tooManyPairs(atLeast: 499_999_500_000, limit: 100_000_000)) {
      try incidence.projected()
    }
    #expect(try incidence.projected(minimumCount: 2).pairCount == 1)
    #expect(incidence.topPairs(1) == [CountedPair(first: 5, second: 9, count: 2)])
    #expect(incidence.topPairs(3).map(\.second) == [9, 1, 2])
    let strengths = ProjectionOperator(incidence).strengths
    #expect(strengths[0] == 999_999 && strengths[5] == 1_000_000)
  }

  @Test func `large columns set aside are still counted`() throws {
    var generator = SplitMix64(seed: 21)
    var pairs: [(row: UInt32, column: UInt32)] = []
    for column in 0..<30 {
      let density = column < 3 ? 0.9 : 0.03
      for row in 0..<150 where Double.random(in: 0..<1, using: &generator) < density {
        pairs.append((UInt32(row), UInt32(column)))
      }
    }
    let incidence = Incidence(rowCount: 150, columnCount: 30, pairs: pairs)
    for minimum in 1...6 {
      var found: [CountedPair] = []
      incidence.forEachPair(minimumCount: minimum) {
        found.append(CountedPair(first: $0, second: $1, count: $2))
      }
      #expect(found == definition(incidence.matrix, minimum: minimum))
    }
  }

  private func definition(_ matrix: [[Int]], minimum: Int) -> [CountedPair] {
    matrix.indices.flatMap { first in
      matrix.indices.filter { $0 > first }.compactMap { second in
        let count = zip(matrix[first], matrix[second]).count { $0 == 1 && $1 == 1 }
        return count < minimum
          ? nil
          : CountedPair(first: UInt32(first), second: UInt32(second), count: UInt32(count))
      }
    }
  }
}

extension Projection {
  /// Where a pair stands.
  func position(_ first: Double?, _ second: Double?) -> Int {
    guard let first, let second else { return -1 }
    return upper.range(Int(first)).first { upper.neighbors[$0] == UInt32(second) } ?? -1
  }
}
