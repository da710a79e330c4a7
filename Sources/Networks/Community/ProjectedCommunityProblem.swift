/// Modularity on a weighted projection that is not built: the first level of Leiden.
///
/// What a row is tied to a group is read off the columns: factor · rows of the group in the
/// column. While most columns hold few groups that is far less than the projection's edges.
/// Merged parts make a network small enough to be stored, on which Leiden goes on.
struct ProjectedCommunityProblem {
  let incidence: Incidence
  /// What one shared column adds to a tie.
  let factors: [Double]
  /// The strength of each row in the projection.
  let masses: [Double]
  /// What each row would be tied to itself.
  let selfWeights: [Double]
  let penalty: Double
  let totalWeight: Double

  init(_ incidence: Incidence, weighting weight: TieWeight, resolution: Double) {
    precondition(weight.isSum, "Only weights that are sums have an implicit projection.")
    self.incidence = incidence
    let factors = (0..<incidence.columnCount).map {
      incidence.columns.degree($0) < 2 ? 0 : weight.factor(ofDegree: incidence.columns.degree($0))
    }
    self.factors = factors
    selfWeights = (0..<incidence.rowCount).map { row in
      incidence.rows.range(row).reduce(0) { $0 + factors[Int(incidence.rows.neighbors[$1])] }
    }
    masses = (0..<incidence.rowCount).map { row in
      incidence.rows.range(row).reduce(0) { sum, index in
        let column = Int(incidence.rows.neighbors[index])
        return sum + factors[column] * Double(incidence.columns.degree(column) - 1)
      }
    }
    let total = masses.reduce(0, +)
    totalWeight = total / 2
    penalty = total > 0 ? resolution / (2 * total) : 0
  }

  private var negligible: Double { 1e-13 * totalWeight }

  /// The modularity of a partition.
  func modularity(of labels: [UInt32]) -> Double {
    guard totalWeight > 0 else { return 0 }
    var groupMass = [Double](repeating: 0, count: incidence.rowCount)
    for (row, label) in labels.enumerated() { groupMass[Int(label)] += masses[row] }
    let inside = GroupTally(incidence, labels: labels).pairsInside(factors: factors)
    return (inside - penalty * groupMass.reduce(0) { $0 + $1 * $1 }) / totalWeight
  }

  /// The labels one seeded run ends with: passes until one gains less than `minimumGain`.
  func optimized(minimumGain: Double, using generator: inout SplitMix64) -> [UInt32] {
    var labels = (0..<UInt32(incidence.rowCount)).map { $0 }
    var value = modularity(of: labels)
    for pass in 0..<100 {
      var next = labels
      let moved = moveRows(&next, minimumGain: minimumGain, using: &generator)
      // From the second pass on, rows that hardly gain are taken to say that parts won't either.
      if pass > 0, minimumGain > 0, moved <= minimumGain { break }
      next = merged(next, using: &generator)
      let nextValue = modularity(of: next)
      let gain = nextValue - value
      if gain > 0 { (labels, value) = (next, nextValue) }
      if gain <= max(minimumGain, 1e-13) { break }
    }
    return labels
  }

  /// Merges groups by way of their refined parts, level upon level.
  private func merged(
    _ labels: [UInt32], using generator: inout SplitMix64
  ) -> [UInt32] {
    let groups = Membership(labels)
    let refinement = ProjectedRefinement(self, groups: groups)
    let parts = Membership(refinement.parts(using: &generator))
    if parts.count == incidence.rowCount { return groups.labels }
    var partLabels = [UInt32](repeating: 0, count: parts.count)
    for (row, part) in parts.labels.enumerated() { partLabels[Int(part)] = groups.labels[row] }
    let merged =
      aggregated(by: parts)
      .onePass(from: partLabels, by: .leiden, using: &generator)?.labels ?? partLabels
    return parts.labels.map { merged[Int($0)] }
  }

  /// Moves single rows to the best group they meet, sweep upon sweep in one random order.
  ///
  /// Returns what modularity gained.
  private func moveRows(
    _ labels: inout [UInt32], minimumGain: Double, using generator: inout SplitMix64
  ) -> Double {
    let count = incidence.rowCount
    var tally = GroupTally(incidence, labels: labels)
    var groupMass = [Double](repeating: 0, count: count)
    for row in 0..<count { groupMass[Int(labels[row])] += masses[row] }
    var weightTo = [Double](repeating: 0, count: count)
    var touched: [UInt32] = []
    let order = (0..<count).filter { masses[$0] > 0 }.shuffled(using: &generator)
    var total = 0.0
    for _ in 0..<50 {
      var gained = 0.0
      for row in order {
        let old = labels[row]
        let mass = masses[row]
        tally.addWeights(of: row, factors: factors, to: &weightTo, touched: &touched)
        weightTo[Int(old)] -= selfWeights[row]
        groupMass[Int(old)] -= mass
        var best = old
        let stay = weightTo[Int(old)] - 2 * penalty * mass * groupMass[Int(old)]
        var bestGain = stay
        for label in touched {
          let weight = weightTo[Int(label)]
          weightTo[Int(label)] = 0
          guard weight > bestGain else { continue }
          let gain = weight - 2 * penalty * mass * groupMass[Int(label)]
          if gain > bestGain + negligible { (best, bestGain) = (label, gain) }
        }
        touched.removeAll(keepingCapacity: true)
        groupMass[Int(best)] += mass
        guard best != old else { continue }
        labels[row] = best
        tally.move(row, from: old, to: best)
        gained += bestGain - stay
      }
      total += gained
      if gained <= max(minimumGain, 1e-13) / 4 * totalWeight { break }
    }
    return totalWeight > 0 ? total / totalWeight : 0
  }

  /// The network of the parts, stored.
  private func aggregated(by parts: Membership) -> CommunityProblem {
    let tally = GroupTally(incidence, labels: parts.labels)
    var pairs: [(row: UInt32, column: UInt32)] = []
    var counts: [[(label: UInt32, count: UInt32)]] = []
    for column in 0..<incidence.columnCount {
      let groups = tally.groups(of: column)
      counts.append(groups)
      for group in groups { pairs.append((group.label, UInt32(column))) }
    }
    let meetings = Incidence(
      rowCount: parts.count, columnCount: incidence.columnCount, pairs: pairs)
    var partMass = [Double](repeating: 0, count: parts.count)
    for (row, part) in parts.labels.enumerated() { partMass[Int(part)] += masses[row] }
    var weightTo = [Double](repeating: 0, count: parts.count)
    var touched: [UInt32] = []
    var offsets: [UInt32] = [0]
    var neighbors: [UInt32] = []
    var weights: [Double] = []
    for part in 0..<parts.count {
      for index in meetings.rows.range(part) {
        let column = Int(meetings.rows.neighbors[index])
        guard factors[column] > 0,
          let own = counts[column].first(where: { $0.label == UInt32(part) })?.count
        else { continue }
        for (other, count) in counts[column] where other != UInt32(part) {
          if weightTo[Int(other)] == 0 { touched.append(other) }
          weightTo[Int(other)] += factors[column] * Double(own) * Double(count)
        }
      }
      for other in touched.sorted() {
        neighbors.append(other)
        weights.append(weightTo[Int(other)])
        weightTo[Int(other)] = 0
      }
      touched.removeAll(keepingCapacity: true)
      offsets.append(UInt32(neighbors.count))
    }
    return CommunityProblem(
      adjacency: CSR(offsets: offsets, neighbors: neighbors), weights: weights, first: partMass,
      second: partMass, penalty: penalty)
  }
}
