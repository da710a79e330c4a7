/// The pairs of rows that share columns, each once, with how many they share.
///
/// The upper triangle of B·Bᵀ: `upper` holds for each vertex its partners with a greater number,
/// `counts` lies parallel to `upper.neighbors`.
public struct Projection: Hashable, Sendable {
  /// The partners of each vertex that come after it, sorted.
  public let upper: CSR
  /// What the pairs of `upper` share; at least `minimumCount`.
  public let counts: [UInt32]
  /// The degree of each vertex in the two-mode network.
  public let degrees: [UInt32]
  /// The least count that was kept.
  public let minimumCount: Int

  /// The number of vertices.
  public var vertexCount: Int { degrees.count }
  /// The number of pairs kept.
  public var pairCount: Int { counts.count }
  /// The number of pairs there could be, n(n−1)/2.
  public var possiblePairCount: Int { vertexCount * (vertexCount - 1) / 2 }

  /// The pairs with their counts, sorted by the pair.
  var pairs: [CountedPair] {
    var pairs: [CountedPair] = []
    pairs.reserveCapacity(pairCount)
    forEachPair { pairs.append(CountedPair(first: $0, second: $1, count: $2)) }
    return pairs
  }

  /// Calls a function with each pair and its count, sorted by the pair.
  public func forEachPair(
    _ body: (_ first: UInt32, _ second: UInt32, _ count: UInt32) throws -> Void
  ) rethrows {
    for first in 0..<vertexCount {
      for index in upper.range(first) {
        try body(UInt32(first), upper.neighbors[index], counts[index])
      }
    }
  }

  /// The weights of the pairs, parallel to `counts`.
  ///
  /// - Precondition: the weight depends only on the count and the degrees; the others need the
  ///   two-mode network, see `Incidence.projected(onto:weighting:)`.
  public func weights(_ weight: TieWeight) -> [Double] {
    precondition(weight.isFunctionOfCount, "This weight needs the two-mode network.")
    var result: [Double] = []
    result.reserveCapacity(pairCount)
    forEachPair { first, second, count in
      result.append(
        weight.value(
          sum: Double(count), sizes: Double(degrees[Int(first)]), Double(degrees[Int(second)])))
    }
    return result
  }

  /// The pairs as a graph under one weight each.
  ///
  /// - Precondition: one weight for each pair, parallel to `counts`.
  /// - Complexity: O(vertices + pairs).
  public func graph(weights: [Double]) -> Graph {
    Graph(upper: upper, weights: weights)
  }
}

extension Incidence {
  /// The most pairs a projection stores unless it is told otherwise.
  ///
  /// As a graph they take 24 bytes each.
  public static var pairLimit: Int { 100_000_000 }

  /// The most pairs that are tested; each takes some 200 bytes until it is shown.
  public static var testedPairLimit: Int { 30_000_000 }

  /// The number of counters a projection raises: Σ k(k−1)/2 over the other mode.
  ///
  /// Its work, and an upper bound of its pairs.
  public func pairIncrements(onto mode: Mode = .rows) -> Int {
    let columns = facing(mode).columns
    return (0..<columns.rowCount).reduce(0) {
      $0 + columns.degree($1) * (columns.degree($1) - 1) / 2
    }
  }

  /// The pairs of a mode that share at least `minimumCount` vertices of the other mode.
  ///
  /// Throws `tooManyPairs` if more than `limit` pairs would have to be stored, or if there is one
  /// vertex of the other mode so large that it alone makes more.
  ///
  /// - Complexity: O(Σ k²) time over the degrees k of the other mode, memory for the pairs kept.
  public func projected(
    onto mode: Mode = .rows, minimumCount: Int = 1, limit: Int = pairLimit
  ) throws(NetworksError) -> Projection {
    let incidence = facing(mode)
    if minimumCount <= 1 { try incidence.refuseHopelessSize(limit) }
    let pairs = PairBlocks(incidence, minimum: minimumCount).joined(limit: limit)
    guard pairs.partners.count <= limit else {
      throw .tooManyPairs(atLeast: pairs.partners.count, limit: limit)
    }
    return Projection(
      upper: CSR(offsets: pairs.offsets, neighbors: pairs.partners), counts: pairs.shared,
      degrees: incidence.rowDegrees, minimumCount: max(minimumCount, 1))
  }

  /// Calls a function with each pair that shares at least `minimumCount`, without storing them.
  ///
  /// - Complexity: time as `projected(onto:minimumCount:)`, memory O(vertices).
  public func forEachPair(
    of mode: Mode = .rows, minimumCount: Int = 1,
    _ body: (_ first: UInt32, _ second: UInt32, _ count: UInt32) throws -> Void
  ) rethrows {
    let incidence = facing(mode)
    let sweep = PairSweep(incidence, minimum: minimumCount)
    var partners: [UInt32] = []
    var shared: [UInt32] = []
    for row in 0..<incidence.rowCount {
      partners.removeAll(keepingCapacity: true)
      shared.removeAll(keepingCapacity: true)
      sweep.visit(row, partners: &partners, shared: &shared)
      for index in partners.indices {
        try body(UInt32(row), partners[index], shared[index])
      }
    }
  }

  /// The degree of each row.
  public var rowDegrees: [UInt32] { rows.degrees }
  /// The degree of each column.
  public var columnDegrees: [UInt32] { columns.degrees }

  /// Throws where one column alone has more pairs than may be kept.
  func refuseHopelessSize(_ limit: Int) throws(NetworksError) {
    let largest = (0..<columnCount).map { columns.degree($0) }.max() ?? 0
    let pairs = largest * max(largest - 1, 0) / 2
    if pairs > limit { throw .tooManyPairs(atLeast: pairs, limit: limit) }
  }
}

extension CSR {
  /// The number of neighbours of each row.
  var degrees: [UInt32] { (0..<rowCount).map { offsets[$0 + 1] - offsets[$0] } }
}
