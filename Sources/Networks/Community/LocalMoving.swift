extension CommunityProblem {
  /// Moves single vertices to the best group beside them until none gains by moving.
  ///
  /// A queue holds the vertices whose surroundings changed (Traag, Waltman & van Eck 2019,
  /// doi:10.1038/s41598-019-41695-z). A vertex may also leave for a group of its own. Of equal
  /// gains the present group, then the one met first among the neighbours wins.
  ///
  /// Returns what the quality gained.
  ///
  /// - Complexity: O(edges) a pass over the queue, memory O(vertices).
  func moveVertices(_ labels: inout [UInt32], using generator: inout SplitMix64) -> Double {
    var gained = 0.0
    let count = vertexCount
    let offsets = adjacency.offsets
    let neighbors = adjacency.neighbors
    var firstMass = [Double](repeating: 0, count: count)
    var secondMass = firstMass
    var sizes = [UInt32](repeating: 0, count: count)
    for vertex in 0..<count {
      firstMass[Int(labels[vertex])] += first[vertex]
      secondMass[Int(labels[vertex])] += second[vertex]
      sizes[Int(labels[vertex])] += 1
    }
    var empty = (0..<UInt32(count)).reversed().filter { sizes[Int($0)] == 0 }
    var queue = (0..<UInt32(count)).shuffled(using: &generator)
    var waiting = [Bool](repeating: true, count: count)
    let tally = WeightTally(labelCount: count)
    var head = 0
    var pending = count
    while pending > 0 {
      let vertex = Int(queue[head])
      head = head + 1 == count ? 0 : head + 1
      pending -= 1
      waiting[vertex] = false
      let old = labels[vertex]
      let (a, b) = (first[vertex], second[vertex])
      let edges = Int(offsets[vertex])..<Int(offsets[vertex + 1])
      tally.add(edges, of: neighbors, weights, labels: labels)
      firstMass[Int(old)] -= a
      secondMass[Int(old)] -= b
      var best = old
      let stay =
        tally[old] - penalty * (a * secondMass[Int(old)] + b * firstMass[Int(old)])
      var bestGain = stay
      for label in tally.labels {
        let group = Int(label)
        let gain = tally[label] - penalty * (a * secondMass[group] + b * firstMass[group])
        if gain > bestGain + negligible { (best, bestGain) = (label, gain) }
      }
      tally.clear()
      if bestGain < -negligible, sizes[Int(old)] > 1, let free = empty.popLast() {
        (best, bestGain) = (free, 0)
      }
      gained += bestGain - stay
      firstMass[Int(best)] += a
      secondMass[Int(best)] += b
      guard best != old else { continue }
      labels[vertex] = best
      sizes[Int(best)] += 1
      sizes[Int(old)] -= 1
      if sizes[Int(old)] == 0 { empty.append(old) }
      for index in edges {
        let neighbor = Int(neighbors[index])
        guard !waiting[neighbor], labels[neighbor] != best else { continue }
        waiting[neighbor] = true
        let tail = head + pending
        queue[tail < count ? tail : tail - count] = UInt32(neighbor)
        pending += 1
      }
    }
    return gained
  }
}
