#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

extension CommunityProblem {
  /// Splits each group into connected parts, by merging single vertices at random inside it.
  ///
  /// A vertex joins a part with a chance that grows with the gain (exp(gain/0.01)), only if both
  /// are well connected to their group. So no group ever falls apart into pieces without edges
  /// between them (Traag, Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z).
  ///
  /// Labels of groups and of parts are below the number of vertices.
  ///
  /// - Complexity: O(edges), memory O(vertices).
  func refined(_ groups: [UInt32], using generator: inout SplitMix64) -> [UInt32] {
    let count = vertexCount
    let offsets = adjacency.offsets
    let neighbors = adjacency.neighbors
    var groupFirst = [Double](repeating: 0, count: count)
    var groupSecond = groupFirst
    for vertex in 0..<count {
      groupFirst[Int(groups[vertex])] += first[vertex]
      groupSecond[Int(groups[vertex])] += second[vertex]
    }
    var parts = (0..<UInt32(count)).map { $0 }
    var partFirst = first
    var partSecond = second
    var isSingle = [Bool](repeating: true, count: count)
    // The weight from each part to the rest of its group.
    var outward = [Double](repeating: 0, count: count)
    for vertex in 0..<count {
      outward[vertex] = WeightTally.weight(
        Int(offsets[vertex])..<Int(offsets[vertex + 1]), of: neighbors, weights,
        towards: groups[vertex], in: groups)
    }
    func isWellConnected(_ part: Int, in group: Int) -> Bool {
      let (a, b) = (partFirst[part], partSecond[part])
      let rest = a * (groupSecond[group] - b) + b * (groupFirst[group] - a)
      return outward[part] >= penalty * rest - negligible
    }
    let tally = WeightTally(labelCount: count)
    var candidates: [UInt32] = []
    var gains: [Double] = []
    for vertex in (0..<count).shuffled(using: &generator)
    where isSingle[vertex] && isWellConnected(vertex, in: Int(groups[vertex])) {
      let group = groups[vertex]
      tally.add(
        Int(offsets[vertex])..<Int(offsets[vertex + 1]), of: neighbors, weights, labels: parts)
      let (a, b) = (first[vertex], second[vertex])
      var largest = 0.0
      // A part bears the number of one of its vertices, so that its group is that vertex's.
      // No part gains more than the weight towards it.
      for part in tally.labels
      where tally[part] > largest - leastGap && groups[Int(part)] == group {
        let gain =
          tally[part] - penalty * (a * partSecond[Int(part)] + b * partFirst[Int(part)])
        guard gain >= 0, gain > largest - leastGap, isWellConnected(Int(part), in: Int(group))
        else { continue }
        largest = max(largest, gain)
        candidates.append(part)
        gains.append(gain)
      }
      if let chosen = drawnByGain(gains, using: &generator) {
        let part = Int(candidates[chosen])
        outward[part] += outward[vertex] - 2 * tally[candidates[chosen]]
        outward[vertex] = 0
        parts[vertex] = UInt32(part)
        partFirst[part] += a
        partSecond[part] += b
        partFirst[vertex] -= a
        partSecond[vertex] -= b
        isSingle[part] = false
        isSingle[vertex] = false
      }
      tally.clear()
      candidates.removeAll(keepingCapacity: true)
      gains.removeAll(keepingCapacity: true)
    }
    return parts
  }
}

/// Gains that lie further than this below the largest have no chance to be drawn: e^−40.
let leastGap = 0.4

/// Draws an index with odds exp(gain / 0.01); staying alone has gain 0 and is nil.
func drawnByGain(_ gains: [Double], using generator: inout SplitMix64) -> Int? {
  let largest = gains.reduce(0, max)
  func odds(_ gain: Double) -> Double {
    gain < largest - leastGap ? 0 : exp((gain - largest) / 0.01)
  }
  var total = odds(0)
  for gain in gains { total += odds(gain) }
  var threshold = Double(generator.next() >> 11) * 0x1p-53 * total
  for (index, gain) in gains.enumerated() {
    threshold -= odds(gain)
    if threshold < 0 { return index }
  }
  return nil
}
