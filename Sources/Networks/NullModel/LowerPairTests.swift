extension Incidence {
  /// The p-values of pairs that share less than expected, where that can be seen at all.
  ///
  /// Lists the pairs, also those that share nothing, whose smallest attainable p-value is at most
  /// `significance`: P(X ≤ x) at the fewest x that their degrees allow. For all other pairs no
  /// observation could be surprisingly small.
  ///
  /// Throws `notConverged`, or `tooManyPairs` if more than `limit` pairs would be listed.
  ///
  /// - Complexity: time of the projection and of the pairs listed.
  public func lowerPairTests(
    under model: NullModel = .stochasticDegreeSequence(), of mode: Mode = .rows,
    significance: Double = 0.05, limit: Int = 20_000_000
  ) throws(NetworksError) -> PairTests {
    let incidence = facing(mode)
    if case .fixedDegreeSequence(let trials, let seed) = model {
      let pairs = try incidence.allPairs(limit: limit)
      return incidence.sampledPairTests(pairs, trials: trials, seed: seed, tail: .lower)
    }
    let tails = try PairTails(model, of: incidence, tail: .lower)
    let attainable = tails.leastLowerTails
    let visible = attainable.filter { $0.p <= significance }
    let count = visible.reduce(0) { $0 + $1.pairs }
    guard count <= limit else { throw .tooManyPairs(atLeast: count, limit: limit) }
    let pairs = incidence.pairs(of: tails.classes, visible.map { ($0.first, $0.second) })
    return PairTests(
      model: model, tail: .lower, ties: tails.tests(of: .list(pairs)),
      vertexCount: incidence.rowCount,
      attainability: .known(
        attainable.map { ($0.p, $0.pairs) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }))
  }

  /// The pairs of rows of two classes each, also those that share nothing, with what they share.
  private func pairs(
    of classes: DegreeClasses, _ wanted: [(first: Int, second: Int)]
  ) -> [CountedPair] {
    var members = [[Int]](repeating: [], count: classes.count)
    for (row, number) in classes.classOf.enumerated() { members[number].append(row) }
    var partnersOf = [[Int]](repeating: [], count: classes.count)
    for (first, second) in wanted {
      partnersOf[first].append(second)
      if first != second { partnersOf[second].append(first) }
    }
    let sweep = PairSweep(self, minimum: 1)
    var (partners, shared): ([UInt32], [UInt32]) = ([], [])
    var counts = [UInt32](repeating: 0, count: rowCount)
    var result: [CountedPair] = []
    for row in 0..<rowCount {
      partners.removeAll(keepingCapacity: true)
      shared.removeAll(keepingCapacity: true)
      sweep.visit(row, partners: &partners, shared: &shared)
      for index in partners.indices { counts[Int(partners[index])] = shared[index] }
      let others = partnersOf[classes.classOf[row]]
        .flatMap { members[$0].filter { $0 > row } }.sorted()
      for other in others {
        result.append(
          CountedPair(first: UInt32(row), second: UInt32(other), count: counts[other]))
      }
      for partner in partners { counts[Int(partner)] = 0 }
    }
    return result
  }
}

extension PairTails {
  /// For each two classes with pairs, the lower tail at the fewest columns that two such rows can
  /// share: none, or what their degrees force.
  var leastLowerTails: [(first: Int, second: Int, p: Double, pairs: Int)] {
    let classPairs = classPairs()
    let results = results(
      for: classPairs.map { first, second, _ in
        let forced = classes.degrees[first] + classes.degrees[second] - columnCount
        return Key(first, second, count: max(0, forced))
      })
    return zip(classPairs, results).map { ($0.first, $0.second, $1.p, $0.pairs) }
  }

  /// Every two classes and the number of pairs of rows they make.
  func classPairs() -> [(first: Int, second: Int, pairs: Int)] {
    (0..<classes.count).flatMap { first in
      (first..<classes.count).map { second in
        let pairs =
          first == second
          ? classes.sizes[first] * (classes.sizes[first] - 1) / 2
          : classes.sizes[first] * classes.sizes[second]
        return (first, second, pairs)
      }
    }.filter { $0.2 > 0 }
  }
}
