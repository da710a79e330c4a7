import Coalitions
import Testing

@Suite struct StrengthRanksTests {
  @Test func `a letter left out moves those who rest on it`() {
    // 0 signs all three letters, 1 two, 2 the first only.
    let ranks = ClusteringTests.network([[0, 1, 2], [0, 1], [0]]).strengthRanks
    #expect(ranks.map(\.rank) == [1, 1, 3])
    #expect(ranks.map(\.best) == [1, 1, 1])
    // Without the first letter organization 2 is absent and last; without the second all tie.
    #expect(ranks.map(\.worst) == [1, 1, 3])
    #expect(ranks.map(\.movedBy) == [nil, nil, 1])
  }

  @Test func `every rank agrees with a count from scratch on every network of three by three`() {
    for code in 0..<512 {
      let letters = (0..<3).map { letter in (0..<3).filter { code >> (3 * letter + $0) & 1 == 1 } }
      let network = ClusteringTests.network(letters)
      let ranks = network.strengthRanks
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
}
