/// How to look for the partition of greatest quality.
public enum CommunityAlgorithm: Hashable, Sendable, CaseIterable {
  /// Moves, splits into connected parts, merges; groups are always connected.
  ///
  /// Traag, Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z.
  case leiden
  /// Moves and merges.
  ///
  /// Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008.
  case louvain
}

extension CommunityProblem {
  /// The labels one seeded run ends with: passes until one gains no more than `minimumGain`.
  ///
  /// With such a bound, vertices that hardly gain from the second pass on are taken to say that
  /// parts won't either.
  func optimized(
    by algorithm: CommunityAlgorithm, minimumGain: Double = 0, using generator: inout SplitMix64
  ) -> [UInt32] {
    var labels = (0..<UInt32(vertexCount)).map { $0 }
    var quality = qualityOfSingles
    // A run may start again from its own result; each time must gain, and few ever need ten.
    for pass in 0..<100 {
      let bound = pass > 0 && minimumGain > 0 ? minimumGain : nil
      guard
        let (next, nextQuality) = onePass(
          from: labels, by: algorithm, ifMovesGainOver: bound, using: &generator)
      else { break }
      let gain = nextQuality - quality
      if gain > negligible { (labels, quality) = (next, nextQuality) }
      if gain <= max(negligible, minimumGain) { break }
    }
    return labels
  }

  /// Moving and merging, level upon level, until the groups can't be merged any more; the labels
  /// and their quality, which the last and smallest level tells; nil where moving the first
  /// level's vertices gains no more than `bound`.
  func onePass(
    from start: [UInt32], by algorithm: CommunityAlgorithm, ifMovesGainOver bound: Double? = nil,
    using generator: inout SplitMix64
  ) -> (labels: [UInt32], quality: Double)? {
    var problem = self
    var labels = start
    // The vertex of the present level that stands for each vertex of the first.
    var place = (0..<UInt32(vertexCount)).map { $0 }
    while true {
      let gained = problem.moveVertices(&labels, using: &generator)
      if let bound, problem.vertexCount == vertexCount, gained <= bound { return nil }
      let groups = Membership(labels)
      let parts =
        algorithm == .leiden ? Membership(problem.refined(labels, using: &generator)) : groups
      if parts.count == problem.vertexCount {
        let quality = problem.quality(of: labels, whole: totalWeight)
        return (place.map { groups.labels[Int($0)] }, quality)
      }
      let next = problem.aggregated(by: parts.labels, count: parts.count)
      var nextLabels = [UInt32](repeating: 0, count: parts.count)
      for (vertex, part) in parts.labels.enumerated() {
        nextLabels[Int(part)] = groups.labels[vertex]
      }
      place = place.map { parts.labels[Int($0)] }
      (problem, labels) = (next, nextLabels)
    }
  }
}
