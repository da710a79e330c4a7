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

  /// Gains up to this are taken for rounding and move nothing.
  let negligible: Double

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
    negligible = 1e-13 * weights.reduce(0, +)
  }

  /// The quality of a partition whose labels are below the number of vertices.
  func quality(of labels: [UInt32]) -> Double {
    var inside = 0.0
    var firstMass = [Double](repeating: 0, count: vertexCount)
    var secondMass = firstMass
    for vertex in 0..<vertexCount {
      let label = labels[vertex]
      firstMass[Int(label)] += first[vertex]
      secondMass[Int(label)] += second[vertex]
      for index in adjacency.range(vertex)
      where adjacency.neighbors[index] > vertex && labels[Int(adjacency.neighbors[index])] == label
      {
        inside += weights[index]
      }
    }
    return inside - penalty * zip(firstMass, secondMass).reduce(0) { $0 + $1.0 * $1.1 }
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
    let remaining = newWeights.reduce(0, +) / max(weights.reduce(0, +), .leastNormalMagnitude)
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
    var weightTo = [Double](repeating: 0, count: count)
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(count + 1)
    var neighbors: [UInt32] = []
    var newWeights: [Double] = []
    var touched: [UInt32] = []
    for group in 0..<count {
      for member in members.range(group) {
        for index in adjacency.range(Int(members.neighbors[member])) {
          let label = labels[Int(adjacency.neighbors[index])]
          if Int(label) == group { continue }
          if weightTo[Int(label)] == 0 { touched.append(label) }
          weightTo[Int(label)] += weights[index]
        }
      }
      touched.sort()
      for label in touched {
        neighbors.append(label)
        newWeights.append(weightTo[Int(label)])
        weightTo[Int(label)] = 0
      }
      touched.removeAll(keepingCapacity: true)
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
