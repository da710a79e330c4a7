/// What the distances from each vertex sum to: the ground of all closeness measures.
public struct DistanceTotals: Hashable, Sendable {
  /// How many vertices each reaches, itself included.
  public let reached: [Int]
  /// The sum of distances to them.
  public let sums: [Int]
  /// The sum of inverse distances to them.
  public let inverseSums: [Double]

  /// Makes totals of their parts.
  public init(reached: [Int], sums: [Int], inverseSums: [Double]) {
    self.reached = reached
    self.sums = sums
    self.inverseSums = inverseSums
  }

  /// Closeness after Wasserman & Faust: (r − 1)/Σd · (r − 1)/(n − 1); isolated vertices have 0.
  ///
  /// r counts the vertices reached, itself included. Wasserman & Faust 1994,
  /// doi:10.1017/CBO9780511815478, equation 5.22.
  public var closeness: [Double] {
    let others = Double(max(reached.count - 1, 1))
    return reached.indices.map { vertex in
      let near = Double(reached[vertex] - 1)
      return sums[vertex] == 0 ? 0 : near / Double(sums[vertex]) * near / others
    }
  }

  /// Closeness within the component: (r − 1)/Σd; isolated vertices have 0.
  ///
  /// Freeman 1978, doi:10.1016/0378-8733(78)90021-7.
  public var componentCloseness: [Double] {
    reached.indices.map { vertex in
      sums[vertex] == 0 ? 0 : Double(reached[vertex] - 1) / Double(sums[vertex])
    }
  }

  /// Harmonic centrality Σ 1/d, not divided; vertices that are not reached add 0.
  ///
  /// Marchiori & Latora 2000, doi:10.1016/S0378-4371(00)00311-3.
  public var harmonic: [Double] { inverseSums }
}

extension Graph {
  /// The sums of distances in steps; weights are not used.
  ///
  /// - Complexity: O(vertices · edges), memory O(vertices).
  public var distanceTotals: DistanceTotals {
    totals(in: adjacency, from: Array(0..<vertexCount), among: vertexCount, stepsPerUnit: 1)
  }
}

extension Incidence {
  /// The sums of distances between rows in the projection, which is not built.
  ///
  /// Two rows are at distance 1 if they share a column: half their distance in the two-mode
  /// network.
  ///
  /// - Complexity: O(classes of equal rows · incidences), memory O(rows + columns + incidences).
  public var projectedDistanceTotals: DistanceTotals {
    let classes = rowClasses
    let totals = totals(
      in: joinedAdjacency, from: classes.firsts, among: rowCount, stepsPerUnit: 2)
    return DistanceTotals(
      reached: classes.labels.map { totals.reached[Int($0)] },
      sums: classes.labels.map { totals.sums[Int($0)] },
      inverseSums: classes.labels.map { totals.inverseSums[Int($0)] })
  }
}

/// Totals over the vertices below `count`, whose distances are multiples of `stepsPerUnit`.
private func totals(
  in graph: CSR, from sources: [Int], among count: Int, stepsPerUnit: UInt32
) -> DistanceTotals {
  let totals = concurrentConcatenation(sources.count, partsOf: 64) {
    BreadthFirstSearch(vertexCount: graph.rowCount)
  } task: { search, part in
    part.map { position in
      search.run(from: sources[position], in: graph)
      return DistanceCounts(search, among: count, stepsPerUnit: stepsPerUnit)
    }
  }
  return DistanceTotals(
    reached: totals.map(\.reached), sums: totals.map(\.sum), inverseSums: totals.map(\.inverseSum))
}

/// The sums of the distances from one vertex.
private struct DistanceCounts {
  let reached: Int
  let sum: Int
  let inverseSum: Double

  init(_ search: BreadthFirstSearch, among count: Int, stepsPerUnit: UInt32) {
    // How many vertices stand at each distance: few numbers, so the sums hardly round.
    var counts: [Int] = []
    for vertex in search.order where Int(vertex) < count {
      let distance = Int(search.distances[Int(vertex)] / stepsPerUnit)
      if distance == counts.count { counts.append(0) }
      counts[distance] += 1
    }
    reached = counts.reduce(0, +)
    sum = counts.indices.reduce(0) { $0 + $1 * counts[$1] }
    inverseSum = counts.indices.dropFirst().reduce(0) { $0 + Double(counts[$1]) / Double($1) }
  }
}
