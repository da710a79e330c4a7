public import Networks

extension SigningNetwork {
  /// The pairs of organizations that share at least `minimumCount` documents, by their indices;
  /// or pairs of documents that share organizations.
  ///
  /// Expectation and p-values are not yet known; see `rankedTies(_:of:)`.
  ///
  /// - Throws: `NetworksError.tooManyPairs` where more pairs co-signed than can be stored.
  /// - Complexity: O(Σ k²) over the signers k of the documents; memory for the pairs kept.
  public func ties(
    of mode: Mode = .rows, minimumCount: Int = 1
  ) throws(NetworksError) -> [Tie] {
    let (incidence, weights) = (incidence.facing(mode), weights?.facing(mode))
    let projection = try incidence.projected(minimumCount: minimumCount)
    let newman = incidence.tieWeights(of: projection, weighting: .newman, weights: weights)
    let jaccard = incidence.tieWeights(of: projection, weighting: .jaccard, weights: weights)
    var ties: [Tie] = []
    ties.reserveCapacity(projection.pairCount)
    projection.forEachPair { first, second, count in
      ties.append(
        Tie(
          a: Int(first), b: Int(second), shared: Int(count), newman: newman[ties.count],
          jaccard: jaccard[ties.count]))
    }
    return ties
  }

  /// The tests of pairs with the weights of their ties, in their order; both weights are 0 where two
  /// share nothing.
  ///
  /// - Complexity: that of the projection; memory for a tie a test and two numbers a pair.
  func weighed(
    _ tests: [Backbone.Tie], of mode: Mode
  ) throws(NetworksError) -> [Tie] {
    let (incidence, weights) = (incidence.facing(mode), weights?.facing(mode))
    let projection = try incidence.projected()
    let newman = incidence.tieWeights(of: projection, weighting: .newman, weights: weights)
    let jaccard = incidence.tieWeights(of: projection, weighting: .jaccard, weights: weights)
    return tests.map { test in
      let (a, b) = (Int(test.first), Int(test.second))
      let index = projection.index(of: a, b)
      return Tie(
        a: a, b: b, shared: Int(test.count), newman: index.map { newman[$0] } ?? 0,
        jaccard: index.map { jaccard[$0] } ?? 0, expected: test.expected, p: test.p, q: test.q)
    }
  }

  /// All weights of some ties, in their order; resource allocation takes every edge as 1.
  ///
  /// - Throws: `NetworksError.tooManyPairs` where more pairs share something than can be stored.
  /// - Complexity: O(Σ k²) over the degrees k of the other mode for each weight.
  public func weights(
    of ties: [Tie], in mode: Mode = .rows
  ) throws(NetworksError) -> [TieWeights] {
    let (incidence, own) = (incidence.facing(mode), weights?.facing(mode))
    let projection = try incidence.projected()
    let values = TieWeight.allCases.map {
      incidence.tieWeights(of: projection, weighting: $0, weights: own)
    }
    let allocation = incidence.resourceAllocation(of: projection)
    return ties.map { tie in
      guard let index = projection.index(of: tie.a, tie.b) else {
        return TieWeights(values: TieWeight.allCases.map { _ in 0 }, toA: 0, toB: 0)
      }
      return TieWeights(
        values: values.map { $0[index] }, toA: allocation.toSmaller[index],
        toB: allocation.toGreater[index])
    }
  }

  /// The disparity of some ties: how surprising each weight is to either end.
  ///
  /// The first number is the smaller α, for ties that matter to one end; the second the greater.
  /// Serrano, Boguñá & Vespignani 2009, doi:10.1073/pnas.0808904106.
  ///
  /// - Throws: `NetworksError.tooManyPairs` where more pairs share something than can be stored.
  /// - Complexity: that of the projection.
  public func disparity(
    of ties: [Tie], weight: TieWeight, in mode: Mode = .rows
  ) throws(NetworksError) -> [(either: Double, both: Double)] {
    let (incidence, own) = (incidence.facing(mode), weights?.facing(mode))
    let projection = try incidence.projected()
    let tests = projection.graph(
      weights: incidence.tieWeights(of: projection, weighting: weight, weights: own)
    ).disparityTests()
    return ties.map { tie in
      guard let index = projection.index(of: tie.a, tie.b) else { return (1, 1) }
      return (tests[index].either, tests[index].both)
    }
  }
}

/// All weights a tie can have in a projection.
public struct TieWeights: Hashable, Sendable {
  private let values: [Double]
  /// The share of the second vertex's resource that reaches the first.
  ///
  /// Zhou et al. 2007, doi:10.1103/PhysRevE.76.046115.
  public let allocationToA: Double
  /// The share of the first vertex's resource that reaches the second.
  public let allocationToB: Double

  init(values: [Double], toA: Double, toB: Double) {
    self.values = values
    allocationToA = toA
    allocationToB = toB
  }

  /// The value of one weight.
  public subscript(weight: TieWeight) -> Double {
    TieWeight.allCases.firstIndex(of: weight).map { values[$0] } ?? 0
  }
}

extension Projection {
  /// The position of a pair in `counts`; nil where the two share nothing.
  fileprivate func index(of first: Int, _ second: Int) -> Int? {
    var range = upper.range(min(first, second))
    let target = UInt32(max(first, second))
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let found = upper.neighbors[middle]
      if found == target { return middle }
      range = found < target ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }
}
