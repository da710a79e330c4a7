import Coalitions
import Networks
import Testing

@Suite struct RankStabilityTests {
  /// 24 letters in two years; organization 0 signs all, 1 every second, the others rarely.
  static let letters: [[Int]] = (0..<24).map { letter in
    [0] + (letter % 2 == 0 ? [1] : []) + (letter % 6 == 0 ? [2, 3] : []) + (letter == 5 ? [4] : [])
  }

  @Test func `strength has the ranges that leaving letters out one by one gives`() throws {
    for code in 0..<512 {
      let letters = (0..<3).map { letter in (0..<3).filter { code >> (3 * letter + $0) & 1 == 1 } }
      let network = ClusteringTests.network(letters)
      let direct = network.strengthRanks
      let found = try network.stability(of: .strength).ranges
      #expect(found.map(\.rank) == direct.map(\.rank))
      #expect(found.map(\.best) == direct.map(\.best))
      #expect(found.map(\.worst) == direct.map(\.worst))
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
