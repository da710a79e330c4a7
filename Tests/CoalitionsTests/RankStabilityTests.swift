import Coalitions
import Networks
import Testing

@Suite struct RankStabilityTests {
  /// 24 letters in two years; organization 0 signs all, 1 every second, the others rarely.
  static let letters: [[Int]] = (0..<24).map { letter in
    [0] + (letter % 2 == 0 ? [1] : []) + (letter % 6 == 0 ? [2, 3] : []) + (letter == 5 ? [4] : [])
  }

  @Test func `a letter left out moves those who rest on it`() throws {
    // 0 signs all three letters, 1 two, 2 the first only.
    let network = ClusteringTests.network([[0, 1, 2], [0, 1], [0]])
    let ranks = try network.stability(of: .strength).ranges
    #expect(ranks.map(\.rank) == [1, 1, 3])
    #expect(ranks.map(\.best) == [1, 1, 1])
    // Without the first letter organization 2 is absent and last; without the second all tie.
    #expect(ranks.map(\.worst) == [1, 1, 3])
    #expect(ranks.map(\.movedBy) == [nil, nil, 1])
  }

  @Test func `a letter of very many signers leaves digits enough for ranges`() throws {
    // What 40,000 share is found by taking away what they don't, which costs three digits or more.
    let network = ClusteringTests.network([Array(0..<40_000), [0, 1, 2], [0, 1]])
    for id in ["pagerank", "eigenvector", "katz"] {
      let measure = try #require(VertexMeasure.named(id))
      let ranges = try network.stability(of: measure).ranges
      #expect(ranges[0].rank == 1 && ranges[1].rank == 1)
      #expect(ranges[2].rank == 3)
      #expect(ranges[3].rank == 4 && ranges[39_999].rank == 4)
    }
  }

  @Test func `strength has the ranges that a count from scratch gives without each letter`() throws
  {
    for code in 0..<512 {
      let letters = (0..<3).map { letter in (0..<3).filter { code >> (3 * letter + $0) & 1 == 1 } }
      let ranks = try ClusteringTests.network(letters).stability(of: .strength).ranges
      for organization in ranks.indices {
        let direct = (0..<3).map { omitted in
          Self.rank(
            of: organization, in: letters.enumerated().map { $0 == omitted ? [] : $1 },
            count: ranks.count)
        }
        let whole = Self.rank(of: organization, in: letters, count: ranks.count)
        #expect(ranks[organization].rank == whole)
        #expect(ranks[organization].best == min(whole, direct.min() ?? whole))
        #expect(ranks[organization].worst == max(whole, direct.max() ?? whole))
      }
    }
  }

  /// 1 + how many have more letters with company; the absent stand behind all who are present.
  static func rank(of organization: Int, in letters: [[Int]], count: Int) -> Int {
    func value(_ vertex: Int) -> Int {
      guard letters.contains(where: { $0.contains(vertex) }) else { return -1 }
      return letters.count { $0.count > 1 && $0.contains(vertex) }
    }
    return 1 + (0..<count).count { value($0) > value(organization) }
  }

  @Test func `every measure has the ranges that its values without each letter give`() throws {
    var generator = SplitMix64(seed: 31)
    let letters = (0..<7).map { _ in (0..<8).filter { _ in generator.next() % 3 == 0 } }
    let network = ClusteringTests.network(letters + [[0], [1, 2], [1, 2]])
    let incidence = network.incidence
    for measure in VertexMeasure.all where measure.id != "coreness" {
      for weight in [TieWeight.newman, .jaccard, nil] {
        func ranks(_ network: Incidence) throws -> [UInt32] {
          var source = MeasureSource(network, weight: weight)
          let scores = try measure.scores(in: &source)
          return Ranks(
            scores.indices.map { network.rows.degree($0) > 0 ? scores[$0] : .nan }
          ).values
        }
        let direct = try (0..<incidence.columnCount).map {
          try ranks(incidence.leavingOut(column: $0))
        }
        let found = try network.stability(of: measure, weight: weight).ranges
        for (row, whole) in try ranks(incidence).enumerated() {
          let all = direct.map { Int($0[row]) } + [Int(whole)]
          #expect(found[row].rank == Int(whole), "\(measure.id)")
          #expect(found[row].best == all.min(), "\(measure.id)")
          #expect(found[row].worst == all.max(), "\(measure.id)")
        }
      }
    }
  }

  @Test func `under twenty documents there are no ranges from halves, from twenty on there are`()
    throws
  {
    let few = ClusteringTests.network(Array(Self.letters.prefix(19)))
    #expect(try few.stability(of: .strength).halves == nil)
    let many = ClusteringTests.network(Array(Self.letters.prefix(20)))
    let halves = try #require(try many.stability(of: .strength).halves)
    #expect(halves[0].topShare == 1)
    #expect(halves[0].low == 1 && halves[0].high == 1)
  }

  @Test func `an organization that is drawn half of the time is absent half of the time`() throws {
    let network = ClusteringTests.network(Self.letters)
    let found = try network.stability(of: .documents, settings: .init(draws: 4000, top: 2))
    let halves = try #require(found.halves)
    #expect(abs(Double(halves[4].absences) / 4000 - 0.5) < 0.03)
    // Absent it ranks behind all others who are there.
    #expect(halves[4].high == 5)
    #expect(halves[1].topShare > 0.99)
  }

  @Test func `a measure that is no sum is computed anew`() throws {
    let network = ClusteringTests.network(Self.letters)
    let found = try network.stability(
      of: try #require(VertexMeasure.named("betweenness")), settings: .init(draws: 20))
    #expect(found.ranges[0].rank == 1)
    #expect(found.halves?.count == 5)
    #expect(found.interval == nil)
  }

  @Test func `a bootstrap interval is given on request only, and the same for the same seed`()
    throws
  {
    let network = ClusteringTests.network(Self.letters)
    let settings = StabilitySettings(draws: 200, isSample: true)
    let one = try network.stability(of: .strength, settings: settings)
    let other = try network.stability(of: .strength, settings: settings)
    #expect(one.interval == other.interval)
    let interval = try #require(one.interval)
    #expect(interval[0].low == 1 && interval[0].high == 1)
    #expect(interval.allSatisfy { $0.low <= $0.high })
  }
}
