extension Incidence {
  /// The p-values of pairs from seeded tables with the same row and column sums (FDSM).
  ///
  /// p = (r + 1)/(N + 1), where r of N tables give a pair as much as observed, or more (upper
  /// tail), or as much or less (lower tail).
  ///
  /// - Complexity: N projections of time; memory for the pairs, times the threads.
  func sampledPairTests(
    _ pairs: Projection, trials: Int, seed: UInt64, tail: Tail
  ) -> PairTests {
    let chains = TableChains(trials: max(trials, 0), seed: seed).chains
    let tally = concurrentReduce(chains.count) {
      SampleTally(pairs, tail: tail)
    } scratch: {
    } task: { _, chain in
      var tally = SampleTally(pairs, tail: tail)
      var tables = MarginPreservingTables(self, seed: chains[chain].seed)
      for _ in chains[chain].tables { tally.add(tables.next()) }
      return tally
    } combine: { tally, part in
      tally.add(part)
    }
    return PairTests(
      model: .fixedDegreeSequence(trials: trials, seed: seed), tail: tail,
      ties: tally.tests(trials: max(trials, 0)), vertexCount: rowCount,
      attainability: .known(
        [(1 / Double(max(trials, 0) + 1), rowCount * max(rowCount - 1, 0) / 2)]))
  }

  /// Every pair of rows with what it shares, also nothing.
  ///
  /// Throws `tooManyPairs` if there are more than `limit`.
  func allPairs(limit: Int) throws(NetworksError) -> Projection {
    let possible = rowCount * max(rowCount - 1, 0) / 2
    guard possible <= limit else { throw .tooManyPairs(atLeast: possible, limit: limit) }
    var counts: [UInt32] = []
    var partners: [UInt32] = []
    var offsets: [UInt32] = [0]
    let sweep = PairSweep(self, minimum: 1)
    var (found, shared): ([UInt32], [UInt32]) = ([], [])
    for row in 0..<rowCount {
      found.removeAll(keepingCapacity: true)
      shared.removeAll(keepingCapacity: true)
      sweep.visit(row, partners: &found, shared: &shared)
      let start = counts.count
      partners.append(contentsOf: (row + 1..<max(rowCount, row + 1)).map { UInt32($0) })
      counts.append(contentsOf: repeatElement(0, count: partners.count - start))
      for index in found.indices { counts[start + Int(found[index]) - row - 1] = shared[index] }
      offsets.append(UInt32(partners.count))
    }
    return Projection(
      upper: CSR(offsets: offsets, neighbors: partners), counts: counts, degrees: rowDegrees,
      minimumCount: 0)
  }
}

/// How often random tables gave the pairs as much as observed, and how much in all.
private struct SampleTally: Sendable {
  private let observed: Projection
  private let tail: Tail
  private var hits: [UInt32]
  private var totals: [UInt64]

  init(_ observed: Projection, tail: Tail) {
    self.observed = observed
    self.tail = tail
    hits = [UInt32](repeating: 0, count: observed.pairCount)
    totals = [UInt64](repeating: 0, count: observed.pairCount)
  }

  mutating func add(_ table: Incidence) {
    let sweep = PairSweep(table, minimum: 1)
    var (partners, shared): ([UInt32], [UInt32]) = ([], [])
    for row in 0..<table.rowCount {
      partners.removeAll(keepingCapacity: true)
      shared.removeAll(keepingCapacity: true)
      sweep.visit(row, partners: &partners, shared: &shared)
      var next = 0
      for index in observed.upper.range(row) {
        let partner = observed.upper.neighbors[index]
        while next < partners.count && partners[next] < partner { next += 1 }
        let count = next < partners.count && partners[next] == partner ? shared[next] : 0
        totals[index] += UInt64(count)
        let isHit =
          tail == .upper ? count >= observed.counts[index] : count <= observed.counts[index]
        if isHit { hits[index] += 1 }
      }
    }
  }

  mutating func add(_ other: SampleTally) {
    for index in hits.indices {
      hits[index] += other.hits[index]
      totals[index] += other.totals[index]
    }
  }

  func tests(trials: Int) -> [PairTest] {
    var result: [PairTest] = []
    result.reserveCapacity(observed.pairCount)
    observed.forEachPair { first, second, count in
      let index = result.count
      result.append(
        PairTest(
          first: first, second: second, count: count,
          expected: trials > 0 ? Double(totals[index]) / Double(trials) : .nan,
          p: Double(hits[index] + 1) / Double(trials + 1)))
    }
    return result
  }
}
