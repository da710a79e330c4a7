public import Networks

extension SigningNetwork {
  /// The pairs of organizations that share at least `minimumCount` documents, by their indices.
  ///
  /// Expectation and p-values are not yet known; see `significance(of:)`.
  ///
  /// - Throws: `NetworksError.tooManyPairs` where more pairs co-signed than can be stored.
  /// - Complexity: O(Σ k²) over the signers k of the documents; memory for the pairs kept.
  public func ties(minimumCount: Int = 1) throws(NetworksError) -> [Tie] {
    let projection = try incidence.projected(minimumCount: minimumCount)
    let newman = incidence.tieWeights(of: projection, weighting: .newman)
    let jaccard = projection.weights(.jaccard)
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
}
