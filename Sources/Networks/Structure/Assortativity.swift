extension Graph {
  /// Degree assortativity: the correlation of the degrees at both ends of the edges.
  ///
  /// Pearson's r over all edges in both directions; NaN where all ends have one degree. Newman
  /// 2002, doi:10.1103/PhysRevLett.89.208701.
  ///
  /// - Complexity: O(vertices + edges).
  public var degreeAssortativity: Double { assortativity(of: degrees.map(Double.init)) }

  /// Assortativity of a number: its correlation over the two ends of the edges.
  ///
  /// Edges count by weight if `weighted`. NaN where the number doesn't vary over the ends. Newman
  /// 2003, doi:10.1103/PhysRevE.67.026126.
  ///
  /// - Precondition: one number for each vertex.
  /// - Complexity: O(vertices + edges).
  public func assortativity(of values: [Double], weighted: Bool = false) -> Double {
    precondition(values.count == vertexCount, "Each vertex has exactly one value.")
    var (total, mean) = (0.0, 0.0)
    forEachEnd(weighted) { vertex, _, weight in
      total += weight
      mean += weight * values[vertex]
    }
    mean /= total
    var (product, variance) = (0.0, 0.0)
    forEachEnd(weighted) { vertex, other, weight in
      product += weight * (values[vertex] - mean) * (values[other] - mean)
      variance += weight * (values[vertex] - mean) * (values[vertex] - mean)
    }
    return variance > 1e-14 * total * mean * mean ? product / variance : .nan
  }

  /// How the edges lie between the groups: their weight from each group to each.
  ///
  /// Symmetric; an edge inside a group counts twice, so that rows sum to the group's strength.
  ///
  /// - Complexity: O(vertices + edges + groups²).
  public func mixing(by groups: Membership, weighted: Bool = false) -> [[Double]] {
    precondition(groups.labels.count == vertexCount, "Each vertex has exactly one group.")
    var table = [[Double]](
      repeating: [Double](repeating: 0, count: groups.count), count: groups.count)
    forEachEnd(weighted) { vertex, other, weight in
      table[Int(groups.labels[vertex])][Int(groups.labels[other])] += weight
    }
    return table
  }

  /// Assortativity by attribute: how far edges keep to groups.
  ///
  /// r = (Σ e_gg − Σ a_g²)/(1 − Σ a_g²) with e the mixing table as shares and a its row sums: 1 if
  /// all edges lie inside groups, 0 if they don't care; NaN where all edges touch one group only.
  /// Newman 2003, doi:10.1103/PhysRevE.67.026126.
  ///
  /// - Complexity: O(vertices + edges).
  public func assortativity(by groups: Membership, weighted: Bool = false) -> Double {
    precondition(groups.labels.count == vertexCount, "Each vertex has exactly one group.")
    var (total, inside) = (0.0, 0.0)
    var sums = [Double](repeating: 0, count: groups.count)
    forEachEnd(weighted) { vertex, other, weight in
      total += weight
      sums[Int(groups.labels[vertex])] += weight
      if groups.labels[vertex] == groups.labels[other] { inside += weight }
    }
    let expected = sums.reduce(0) { $0 + $1 / total * ($1 / total) }
    return expected < 1 ? (inside / total - expected) / (1 - expected) : .nan
  }

  /// The E–I index: edges to other groups less edges inside, over all; from −1 to 1.
  ///
  /// NaN without edges. Krackhardt & Stern 1988, doi:10.2307/2786835.
  ///
  /// - Complexity: O(vertices + edges).
  public func externalInternalIndex(by groups: Membership, weighted: Bool = false) -> Double {
    let (inside, total) = insideAndTotal(groups, weighted)
    let (allInside, all) = (inside.reduce(0, +), total.reduce(0, +))
    return (all - 2 * allInside) / all
  }

  /// The E–I index of each vertex's own edges; NaN if it has none.
  public func externalInternalIndices(
    by groups: Membership, weighted: Bool = false
  ) -> [Double] {
    let (inside, total) = insideAndTotal(groups, weighted)
    return zip(inside, total).map { ($1 - 2 * $0) / $1 }
  }

  private func insideAndTotal(
    _ groups: Membership, _ weighted: Bool
  ) -> (inside: [Double], total: [Double]) {
    precondition(groups.labels.count == vertexCount, "Each vertex has exactly one group.")
    var inside = [Double](repeating: 0, count: vertexCount)
    var total = inside
    forEachEnd(weighted) { vertex, other, weight in
      total[vertex] += weight
      if groups.labels[vertex] == groups.labels[other] { inside[vertex] += weight }
    }
    return (inside, total)
  }

  /// Calls a function with each edge in both directions.
  @inline(__always)
  private func forEachEnd(_ weighted: Bool, _ body: (Int, Int, Double) -> Void) {
    for vertex in 0..<vertexCount {
      for index in adjacency.range(vertex) {
        body(vertex, Int(adjacency.neighbors[index]), weighted ? weights[index] : 1)
      }
    }
  }
}
