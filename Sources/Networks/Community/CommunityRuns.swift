/// What seeded runs of one optimiser found, and how far they agree.
struct CommunityRuns {
  /// The labels of the best run; of equal ones the first.
  let best: [UInt32]
  /// The quality of `best`.
  let bestQuality: Double
  /// The quality of each run.
  let qualities: [Double]
  /// The share of runs in which each vertex is with its community of `best`.
  let stability: [Double]
  /// The labels on which the runs agree, and the share of runs in which each vertex is with its
  /// community of them; nil unless sought.
  let consensus: (labels: [UInt32], stability: [Double])?

  init(
    _ problem: CommunityProblem, runs: Int, by algorithm: CommunityAlgorithm,
    minimumGain: Double = 0, seekingConsensus: Bool, using generator: inout SplitMix64
  ) {
    precondition(runs > 0, "At least one run is needed.")
    let partitions = Self.partitions(problem, runs, algorithm, minimumGain, &generator)
    qualities = partitions.map(problem.quality(of:))
    // Runs that differ by rounding only count as equal, so that the first of them is chosen.
    let top = (qualities.max() ?? 0) - problem.negligible
    let first = qualities.firstIndex { $0 >= top } ?? 0
    best = partitions[first]
    bestQuality = qualities[first]
    stability = shareOfAgreement(of: partitions, with: best)
    // Up to ten times as many runs again: not for those who take the best.
    guard seekingConsensus else {
      consensus = nil
      return
    }
    let agreed = Self.consensus(of: partitions, problem, algorithm, minimumGain, &generator)
    consensus = (agreed, shareOfAgreement(of: partitions, with: agreed))
  }

  /// The labels of each run, by all cores; every run has a seed of its own, so that their number
  /// changes nothing.
  private static func partitions(
    _ problem: CommunityProblem, _ runs: Int, _ algorithm: CommunityAlgorithm,
    _ minimumGain: Double, _ generator: inout SplitMix64
  ) -> [[UInt32]] {
    let seeds = (0..<runs).map { _ in generator.next() }
    return concurrentMap(runs) { run in
      var own = SplitMix64(seed: seeds[run])
      return Membership(
        problem.optimized(by: algorithm, minimumGain: minimumGain, using: &own)
      ).labels
    }
  }

  /// The partition on which runs agree.
  ///
  /// Edges weighted by the share of runs that keep their ends together are optimised again until
  /// all runs agree (Lancichinetti & Fortunato 2012, doi:10.1038/srep00336; on the edges only,
  /// Tandon et al. 2019, doi:10.1103/PhysRevE.99.042301; threshold ½).
  private static func consensus(
    of partitions: [[UInt32]], _ problem: CommunityProblem, _ algorithm: CommunityAlgorithm,
    _ minimumGain: Double, _ generator: inout SplitMix64
  ) -> [UInt32] {
    if partitions.count == 1 { return partitions[0] }
    var partitions = partitions
    for _ in 0..<10 {
      let shares = agreement(of: partitions, on: problem.adjacency)
      if shares.allSatisfy({ $0 == 0 || $0 == 1 }) { break }
      let agreed = problem.reweighted { shares[$0] < 0.5 ? 0 : problem.weights[$0] * shares[$0] }
      partitions = self.partitions(agreed, partitions.count, algorithm, minimumGain, &generator)
    }
    return partitions[0]
  }

  private static func agreement(of partitions: [[UInt32]], on adjacency: CSR) -> [Double] {
    var counts = [Int32](repeating: 0, count: adjacency.neighbors.count)
    for labels in partitions {
      for vertex in 0..<adjacency.rowCount {
        let label = labels[vertex]
        for index in adjacency.range(vertex) {
          counts[index] += labels[Int(adjacency.neighbors[index])] == label ? 1 : 0
        }
      }
    }
    let runs = Double(partitions.count)
    return counts.map { Double($0) / runs }
  }
}

/// The share of partitions in which each vertex is with its group of `reference`.
///
/// In each partition a group of the reference is matched by the group it shares most vertices
/// with, of equal ones the first.
///
/// - Complexity: O(partitions · vertices).
func shareOfAgreement(of partitions: [[UInt32]], with reference: [UInt32]) -> [Double] {
  let groups = Membership(reference)
  let members = grouped(groups.labels, count: groups.count)
  var hits = [Int](repeating: 0, count: reference.count)
  var shared = [Int](repeating: 0, count: reference.count)
  for labels in partitions {
    for group in 0..<groups.count {
      let range = members.range(group)
      var match = labels[Int(members.neighbors[range.lowerBound])]
      for index in range { shared[Int(labels[Int(members.neighbors[index])])] += 1 }
      for index in range {
        let label = labels[Int(members.neighbors[index])]
        if shared[Int(label)] > shared[Int(match)] { match = label }
      }
      for index in range {
        let vertex = Int(members.neighbors[index])
        if labels[vertex] == match { hits[vertex] += 1 }
      }
      for index in range { shared[Int(labels[Int(members.neighbors[index])])] = 0 }
    }
  }
  return hits.map { Double($0) / Double(max(partitions.count, 1)) }
}
