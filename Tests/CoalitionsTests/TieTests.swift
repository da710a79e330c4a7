import Coalitions
import Networks
import Testing

@Suite struct TieTests {
  /// Three letters: 0, 1 and 2 sign the first; 0 and 1 the second; 2 alone the third.
  let network = ClusteringTests.network([[0, 1, 2], [0, 1], [2]])

  @Test func `a tie counts shared letters and weighs them`() throws {
    let ties = try network.ties()
    #expect(ties.map { [$0.a, $0.b, $0.shared] } == [[0, 1, 2], [0, 2, 1], [1, 2, 1]])
    #expect(ties.map(\.newman) == [1.5, 0.5, 0.5])
    #expect(ties.map(\.jaccard) == [1, 1 / 3.0, 1 / 3.0])
  }

  @Test func `Newman's weights of an organization sum to its letters with company`() throws {
    let ties = try network.ties()
    let sums = (0..<3).map { vertex in
      ties.filter { $0.a == vertex || $0.b == vertex }.reduce(0) { $0 + $1.newman }
    }
    #expect(sums == [2, 2, 1])
  }

  @Test func `a threshold keeps the pairs that share as much`() throws {
    #expect(try network.ties(minimumCount: 2).map { [$0.a, $0.b] } == [[0, 1]])
  }

  @Test func `a tie has every weight`() throws {
    let weights = try network.weights(of: try network.ties())
    // 0 and 1 share letters of three and two signers, and each signed two.
    #expect(weights[0][.count] == 2)
    #expect(weights[0][.newman] == 1.5)
    #expect(abs(weights[0][.fractional] - 5 / 6.0) < 1e-15)
    #expect(abs(weights[0][.perPair] - 4 / 3.0) < 1e-15)
    #expect(weights[0][.cosine] == 1)
    #expect(weights[1][.overlapMinimum] == 0.5)
    #expect(abs(weights[0].allocationToA - 5 / 12.0) < 1e-15)
  }

  @Test func `letters tie through the organizations they share`() throws {
    let ties = try network.ties(of: .columns)
    #expect(ties.map { [$0.a, $0.b, $0.shared] } == [[0, 1, 2], [0, 2, 1]])
  }

  @Test func `the lower tail lists pairs that share too little to be chance`() throws {
    // Two blocs that never meet in forty letters.
    let blocs = ClusteringTests.network((0..<40).map { $0 % 2 == 0 ? [0, 1] : [2, 3] })
    let ties = try blocs.rankedTies(SignificanceSettings(tail: .lower))
    #expect(ties.ranked.map { [$0.a, $0.b] }.prefix(4) == [[0, 2], [0, 3], [1, 2], [1, 3]])
    #expect(ties.backbone.count == 4)
    #expect(ties.backbone.allSatisfy { $0.shared == 0 })
  }

  @Test func `too few tables can't reach the level after the correction`() throws {
    let blocs = ClusteringTests.network((0..<12).map { $0 % 2 == 0 ? [0, 1] : [2, 3] })
    let few = try blocs.rankedTies(
      SignificanceSettings(nullModel: .fixedDegreeSequence(trials: 10, seed: 1), correction: .holm))
    #expect(try #require(few.smallestAttainableQ) > 0.05)
    let many = try blocs.rankedTies(
      SignificanceSettings(nullModel: .fixedDegreeSequence(trials: 999, seed: 1), correction: .holm)
    )
    #expect(try #require(many.smallestAttainableQ) < 0.05)
  }
}
