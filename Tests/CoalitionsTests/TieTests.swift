import Coalitions
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
}
