/// What the optimisers maximise: Σ inside weights − λ Σ_C A(C) B(C) over the groups C.
///
/// A(C) and B(C) sum two masses of the vertices of C. With both masses the strength and
/// λ = γ/(4m) this is m times Newman's modularity; with the row's and the column's degree and
/// λ = γ/M it is M times Barber's; with both masses 1 and λ = γ/2 it is the constant Potts model
/// up to a constant. One optimiser so serves them all.
struct CommunityProblem {
  let adjacency: CSR
  let weights: [Double]
  let first: [Double]
  let second: [Double]
  let penalty: Double
  /// Whether the masses come from the weights, as in modularity, or stand alone.
  let massesAreStrengths: Bool

  var vertexCount: Int { adjacency.rowCount }

  /// The weights of all edges, each in both directions.
  let totalWeight: Double

  /// Gains up to this are taken for rounding and move nothing.
  var negligible: Double { 1e-13 * totalWeight }

  init(
    adjacency: CSR, weights: [Double], first: [Double], second: [Double], penalty: Double,
    massesAreStrengths: Bool = true
  ) {
    self.adjacency = adjacency
    self.weights = weights
    self.first = first
    self.second = second
    self.penalty = penalty
    self.massesAreStrengths = massesAreStrengths
    totalWeight = weights.reduce(0, +)
  }

  /// The quality of a partition whose labels are below the number of vertices.
  func quality(of labels: [UInt32]) -> Double {
    weightInside(labels) / 2 - punishment(of: labels)
  }

  /// The quality of a partition of the vertices that these vertices were merged from, whose edges
  /// weighed `whole` in both directions: what isn't cut here is inside.
  func quality(of labels: [UInt32], whole: Double) -> Double {
    (whole - (totalWeight - weightInside(labels))) / 2 - punishment(of: labels)
  }

  /// The quality of leaving every vertex alone.
  var qualityOfSingles: Double {
    -penalty * zip(first, second).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The weight of the edges inside groups, in both directions.
  private func weightInside(_ labels: [UInt32]) -> Double {
    (0..<vertexCount).reduce(0) {
      $0
        + WeightTally.weight(
          adjacency.range($1), of: adjacency.neighbors, weights, towards: labels[$1], in: labels)
    }
  }

  private func punishment(of labels: [UInt32]) -> Double {
    var firstMass = [Double](repeating: 0, count: vertexCount)
    var secondMass = firstMass
    for (vertex, label) in labels.enumerated() {
      firstMass[Int(label)] += first[vertex]
      secondMass[Int(label)] += second[vertex]
    }
    return penalty * zip(firstMass, secondMass).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The problem with other weights of the edges, those of 0 left out.
  ///
  /// Masses and penalty follow, as far as they come from the weights: each is scaled by what
  /// remains of the vertex's strength, the penalty by the total.
  func reweighted(_ weight: (Int) -> Double) -> CommunityProblem {
    var offsets: [UInt32] = [0]
    var neighbors: [UInt32] = []
    var newWeights: [Double] = []
    var newFirst = first
    var newSecond = second
    for vertex in 0..<vertexCount {
      var before = 0.0
      var after = 0.0
      for index in adjacency.range(vertex) {
        before += weights[index]
        let new = weight(index)
        guard new > 0 else { continue }
        after += new
        neighbors.append(adjacency.neighbors[index])
        newWeights.append(new)
      }
      offsets.append(UInt32(neighbors.count))
      guard massesAreStrengths, before > 0 else { continue }
      newFirst[vertex] *= after / before
      newSecond[vertex] *= after / before
    }
    let remaining = newWeights.reduce(0, +) / max(totalWeight, .leastNormalMagnitude)
    return CommunityProblem(
      adjacency: CSR(offsets: offsets, neighbors: neighbors), weights: newWeights,
      first: newFirst, second: newSecond,
      penalty: massesAreStrengths && remaining > 0 ? penalty / remaining : penalty,
      massesAreStrengths: massesAreStrengths)
  }

  /// The problem whose vertices are the groups; partitions of it have the same quality up to a
  /// constant.
  ///
  /// - Precondition: `labels` number the groups from 0 without gaps.
  func aggregated(by labels: [UInt32], count: Int) -> CommunityProblem {
    var firstMass = [Double](repeating: 0, count: count)
    var secondMass = firstMass
    for vertex in 0..<vertexCount {
      firstMass[Int(labels[vertex])] += first[vertex]
      secondMass[Int(labels[vertex])] += second[vertex]
    }
    let members = grouped(labels, count: count)
    let tally = WeightTally(labelCount: count)
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(count + 1)
    var neighbors: [UInt32] = []
    var newWeights: [Double] = []
    for group in 0..<count {
      for member in members.range(group) {
        tally.add(
          adjacency.range(Int(members.neighbors[member])), of: adjacency.neighbors, weights,
          labels: labels)
      }
      for label in tally.labels.filter({ Int($0) != group }).sorted() {
        neighbors.append(label)
        newWeights.append(tally[label])
      }
      tally.clear()
      offsets.append(UInt32(neighbors.count))
    }
    return CommunityProblem(
      adjacency: CSR(offsets: offsets, neighbors: neighbors), weights: newWeights,
      first: firstMass, second: secondMass, penalty: penalty,
      massesAreStrengths: massesAreStrengths)
  }
}

/// The members of each group, ascending, as rows of one table.
func grouped(_ labels: [UInt32], count: Int) -> CSR {
  var offsets = [UInt32](repeating: 0, count: count + 1)
  for label in labels { offsets[Int(label) + 1] += 1 }
  for group in 0..<count { offsets[group + 1] += offsets[group] }
  var next = offsets
  var members = [UInt32](repeating: 0, count: labels.count)
  for (vertex, label) in labels.enumerated() {
    members[Int(next[Int(label)])] = UInt32(vertex)
    next[Int(label)] += 1
  }
  return CSR(offsets: offsets, neighbors: members)
}
