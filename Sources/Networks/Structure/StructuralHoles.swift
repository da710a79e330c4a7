/// Burt's measures of how much a vertex's contacts are tied among each other.
public struct StructuralHoles: Hashable, Sendable {
  /// Constraint: 0 without redundancy, around 1 where all lies in one group; NaN if isolated.
  public let constraints: [Double]
  /// The number of contacts less their redundancy; NaN if isolated.
  public let effectiveSizes: [Double]

  /// Makes measures of their parts.
  public init(constraints: [Double], effectiveSizes: [Double]) {
    self.constraints = constraints
    self.effectiveSizes = effectiveSizes
  }
}

extension Graph {
  /// Burt's constraint and effective size of every vertex.
  ///
  /// With p_ij = w_ij/s_i the constraint is Σ_j (p_ij + Σ_q p_iq p_qj)² over the neighbours j, and
  /// the effective size Σ_j (1 − Σ_q p_iq m_jq) with m_jq = w_jq / max_k w_jk, q over the other
  /// common neighbours. Isolated vertices have none (NaN). Burt 1992, *Structural Holes*,
  /// doi:10.4159/9780674029095. Not `weighted`: each edge counts 1.
  ///
  /// - Complexity: O(Σ over edges of the degrees of both ends), memory O(vertices).
  public func structuralHoles(weighted: Bool = true) -> StructuralHoles {
    let values = weighted ? weights : [Double](repeating: 1, count: weights.count)
    var totals = [Double](repeating: 0, count: vertexCount)
    var largest = totals
    for vertex in 0..<vertexCount {
      for index in adjacency.range(vertex) {
        totals[vertex] += values[index]
        largest[vertex] = max(largest[vertex], values[index])
      }
    }
    var isNeighbor = [Bool](repeating: false, count: vertexCount)
    var indirect = [Double](repeating: 0, count: vertexCount)
    var constraints = [Double](repeating: .nan, count: vertexCount)
    var effectiveSizes = constraints
    for ego in 0..<vertexCount where adjacency.degree(ego) > 0 {
      let range = adjacency.range(ego)
      for index in range { isNeighbor[Int(adjacency.neighbors[index])] = true }
      var redundancy = 0.0
      for index in range {
        let q = Int(adjacency.neighbors[index])
        let share = values[index] / totals[ego]
        for second in adjacency.range(q) {
          let j = Int(adjacency.neighbors[second])
          guard isNeighbor[j] else { continue }
          indirect[j] += share * values[second] / totals[q]
          redundancy += share * values[second] / largest[j]
        }
      }
      var constraint = 0.0
      for index in range {
        let j = Int(adjacency.neighbors[index])
        let invested = values[index] / totals[ego] + indirect[j]
        constraint += invested * invested
        indirect[j] = 0
        isNeighbor[j] = false
      }
      constraints[ego] = constraint
      effectiveSizes[ego] = Double(range.count) - redundancy
    }
    return StructuralHoles(constraints: constraints, effectiveSizes: effectiveSizes)
  }
}
