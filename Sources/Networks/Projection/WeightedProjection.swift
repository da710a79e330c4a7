extension Incidence {
  /// The projection on a mode as a graph.
  ///
  /// Ties that share fewer than `minimumCount` are left out. `weights`, one for each incidence,
  /// enter as `TieWeight` says.
  ///
  /// Throws `tooManyPairs` as `projected(onto:minimumCount:limit:)`.
  ///
  /// - Complexity: O(Σ k²) time over the degrees k of the other mode, memory for the ties kept.
  public func projected(
    onto mode: Mode = .rows, weighting weight: TieWeight, weights: IncidenceWeights? = nil,
    minimumCount: Int = 1, limit: Int = pairLimit
  ) throws(NetworksError) -> Graph {
    let projection = try projected(onto: mode, minimumCount: minimumCount, limit: limit)
    let values = tieWeights(of: projection, onto: mode, weighting: weight, weights: weights)
    return projection.graph(weights: values)
  }

  /// The weights of a projection's pairs, parallel to `projection.counts`.
  ///
  /// - Complexity: O(Σ k²) time over the degrees k of the other mode; O(pairs) for a weight that
  ///   depends on counts and degrees only, where there are no `weights`.
  public func tieWeights(
    of projection: Projection, onto mode: Mode = .rows, weighting weight: TieWeight,
    weights: IncidenceWeights? = nil
  ) -> [Double] {
    if weights == nil && weight.isFunctionOfCount { return projection.weights(weight) }
    let incidence = facing(mode)
    let faced = weights?.facing(mode)
    let sizes = incidence.sizes(for: weight, weights: faced)
    let factors = (0..<incidence.columnCount).map {
      weight.factor(ofDegree: incidence.columns.degree($0))
    }
    var sums = [Double](repeating: 0, count: incidence.rowCount)
    var result: [Double] = []
    result.reserveCapacity(projection.pairCount)
    for row in 0..<incidence.rowCount where projection.upper.degree(row) > 0 {
      incidence.addShares(of: row, weight, factors, faced, into: &sums)
      for index in projection.upper.range(row) {
        let other = Int(projection.upper.neighbors[index])
        result.append(weight.value(sum: sums[other], sizes: sizes[row], sizes[other]))
      }
      incidence.clear(sharesOf: row, in: &sums)
    }
    return result
  }

  /// How a vertex's resource reaches the others, which depends on the direction.
  ///
  /// The share of j's resource that reaches i is (1/dⱼ) Σ 1/k over the shared vertices. The first
  /// list lies parallel to `projection.counts` and holds the share of the greater vertex that
  /// reaches the smaller, the second the other direction.
  ///
  /// Zhou, Ren, Medo & Zhang 2007, doi:10.1103/PhysRevE.76.046115.
  public func resourceAllocation(
    of projection: Projection, onto mode: Mode = .rows
  ) -> (toSmaller: [Double], toGreater: [Double]) {
    let fractional = tieWeights(of: projection, onto: mode, weighting: .fractional)
    var toSmaller: [Double] = []
    var toGreater: [Double] = []
    var index = 0
    projection.forEachPair { first, second, _ in
      toSmaller.append(fractional[index] / Double(projection.degrees[Int(second)]))
      toGreater.append(fractional[index] / Double(projection.degrees[Int(first)]))
      index += 1
    }
    return (toSmaller, toGreater)
  }

  /// What the sum over shared vertices is divided by: degrees, or sums of weights or squares.
  private func sizes(for weight: TieWeight, weights: IncidenceWeights?) -> [Double] {
    guard let weights else { return rowDegrees.map(Double.init) }
    return (0..<rowCount).map { row in
      rows.range(row).reduce(0) { sum, index in
        let r = weights.byRow[index]
        return sum + (weight == .cosine ? r * r : r)
      }
    }
  }

  private func addShares(
    of row: Int, _ weight: TieWeight, _ factors: [Double], _ weights: IncidenceWeights?,
    into sums: inout [Double]
  ) {
    for index in rows.range(row) {
      let column = Int(rows.neighbors[index])
      guard let weights else {
        for position in columns.range(column) {
          sums[Int(columns.neighbors[position])] += factors[column]
        }
        continue
      }
      let own = weights.byRow[index]
      let product = weight.isSum || weight == .cosine
      for position in columns.range(column) {
        let other = weights.byColumn[position]
        sums[Int(columns.neighbors[position])] +=
          product ? own * other * factors[column] : min(own, other)
      }
    }
  }

  private func clear(sharesOf row: Int, in sums: inout [Double]) {
    for index in rows.range(row) {
      for position in columns.range(Int(rows.neighbors[index])) {
        sums[Int(columns.neighbors[position])] = 0
      }
    }
  }
}
