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
    for _ in 0..<100 {
      let next = onePass(from: labels, minimumGain: minimumGain, using: &generator)
      let nextValue = modularity(of: next)
      let gain = nextValue - value
      if gain > 0 { (labels, value) = (next, nextValue) }
      if gain <= max(minimumGain, 1e-13) { break }
    }
    return labels
  }

  private func onePass(
    from start: [UInt32], minimumGain: Double, using generator: inout SplitMix64
  ) -> [UInt32] {
    var labels = start
    moveRows(&labels, minimumGain: minimumGain, using: &generator)
    let groups = Membership(labels)
    let parts = Membership(refined(groups.labels, using: &generator))
    if parts.count == incidence.rowCount { return groups.labels }
    var partLabels = [UInt32](repeating: 0, count: parts.count)
    for (row, part) in parts.labels.enumerated() { partLabels[Int(part)] = groups.labels[row] }
    let merged = aggregated(by: parts)
      .onePass(from: partLabels, by: .leiden, using: &generator)
    return parts.labels.map { merged[Int($0)] }
  }

  /// Moves single rows to the best group they meet, sweep upon sweep in one random order.
  private func moveRows(
    _ labels: inout [UInt32], minimumGain: Double, using generator: inout SplitMix64
  ) {
    let count = incidence.rowCount
    var tally = GroupTally(incidence, labels: labels)
    var groupMass = [Double](repeating: 0, count: count)
    for row in 0..<count { groupMass[Int(labels[row])] += masses[row] }
    var weightTo = [Double](repeating: 0, count: count)
    var touched: [UInt32] = []
    let order = (0..<count).filter { masses[$0] > 0 }.shuffled(using: &generator)
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
          let gain = weightTo[Int(label)] - 2 * penalty * mass * groupMass[Int(label)]
          if gain > bestGain + negligible { (best, bestGain) = (label, gain) }
          weightTo[Int(label)] = 0
        }
        touched.removeAll(keepingCapacity: true)
        groupMass[Int(best)] += mass
        guard best != old else { continue }
        labels[row] = best
        tally.move(row, from: old, to: best)
        gained += bestGain - stay
      }
      if gained <= max(minimumGain, 1e-13) / 4 * totalWeight { break }
    }
  }

  /// Splits groups into well-connected parts; see `CommunityProblem.refined`.
  private func refined(_ groups: [UInt32], using generator: inout SplitMix64) -> [UInt32] {
    let count = incidence.rowCount
    var groupMass = [Double](repeating: 0, count: count)
    for row in 0..<count { groupMass[Int(groups[row])] += masses[row] }
    var parts = (0..<UInt32(count)).map { $0 }
    var tally = GroupTally(incidence, labels: parts)
    var partMass = masses
    var isSingle = [Bool](repeating: true, count: count)
    var outward = outwardWeights(groups)
    var weightTo = [Double](repeating: 0, count: count)
    var touched: [UInt32] = []
    var gains: [Double] = []
    func isWellConnected(_ part: Int, _ group: Int) -> Bool {
      let rest = 2 * partMass[part] * (groupMass[group] - partMass[part])
      return outward[part] >= penalty * rest - negligible
    }
    for row in (0..<count).shuffled(using: &generator) {
      let group = Int(groups[row])
      guard isSingle[row], masses[row] > 0, isWellConnected(row, group) else { continue }
      tally.addWeights(of: row, factors: factors, to: &weightTo, touched: &touched)
      weightTo[row] = 0
      for part in touched {
        let isOpen =
          Int(part) != row && Int(groups[Int(part)]) == group && isWellConnected(Int(part), group)
        let gain = weightTo[Int(part)] - 2 * penalty * masses[row] * partMass[Int(part)]
        gains.append(isOpen && gain >= 0 ? gain : -.infinity)
      }
      if let chosen = drawnByGain(gains, using: &generator) {
        let part = Int(touched[chosen])
        outward[part] += outward[row] - 2 * weightTo[part]
        partMass[part] += masses[row]
        parts[row] = UInt32(part)
        (isSingle[part], isSingle[row]) = (false, false)
        tally.move(row, from: UInt32(row), to: UInt32(part))
      }
      for part in touched { weightTo[Int(part)] = 0 }
      touched.removeAll(keepingCapacity: true)
      gains.removeAll(keepingCapacity: true)
    }
    return parts
  }

  /// The weight from each row to the rest of its group.
  private func outwardWeights(_ groups: [UInt32]) -> [Double] {
    let tally = GroupTally(incidence, labels: groups)
    var weightTo = [Double](repeating: 0, count: incidence.rowCount)
    var touched: [UInt32] = []
    return (0..<incidence.rowCount).map { row in
      tally.addWeights(of: row, factors: factors, to: &weightTo, touched: &touched)
      let outward = weightTo[Int(groups[row])] - selfWeights[row]
      for label in touched { weightTo[Int(label)] = 0 }
      touched.removeAll(keepingCapacity: true)
      return outward
    }
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
