/// What the neighbourhoods of two vertices of one mode are measured by.
public enum NeighborhoodOverlap: Hashable, Sendable, CaseIterable {
  /// Shared over all in either: c/(d₁ + d₂ − c).
  case dot
  /// Shared over the smaller: c/min(d₁, d₂).
  case minimum
  /// Shared over the larger: c/max(d₁, d₂).
  case maximum

  func value(shared: Int, _ first: Int, _ second: Int) -> Double {
    switch self {
    case .dot: Double(shared) / Double(first + second - shared)
    case .minimum: Double(shared) / Double(min(first, second))
    case .maximum: Double(shared) / Double(max(first, second))
    }
  }
}

extension Incidence {
  /// Clustering after Latapy: how much a vertex's neighbourhood overlaps those it touches.
  ///
  /// The mean overlap over all vertices of the same mode that share a neighbour; 0 without any.
  /// Latapy, Magnien & Del Vecchio 2008, doi:10.1016/j.socnet.2007.04.006.
  ///
  /// - Complexity: O(Σ k²) over the degrees k of both modes, equal vertices taken together.
  public func overlapClustering(_ overlap: NeighborhoodOverlap) -> TwoModeScores {
    TwoModeScores(
      rows: rowOverlapClustering(overlap),
      columns: facing(.columns).rowOverlapClustering(overlap))
  }

  private func rowOverlapClustering(_ overlap: NeighborhoodOverlap) -> [Double] {
    let classes = rowClasses
    let degrees = classes.representatives.rows.degrees.map(Int.init)
    // Rows of one class overlap in full, if they have any column at all.
    var counts = zip(classes.sizes, degrees).map { $1 == 0 ? 0 : Double($0 - 1) }
    var sums = counts
    classes.representatives.forEachPair { one, other, shared in
      let (one, other) = (Int(one), Int(other))
      let value = overlap.value(shared: Int(shared), degrees[one], degrees[other])
      sums[one] += Double(classes.sizes[other]) * value
      counts[one] += Double(classes.sizes[other])
      sums[other] += Double(classes.sizes[one]) * value
      counts[other] += Double(classes.sizes[one])
    }
    return classes.labels.map { counts[Int($0)] == 0 ? 0 : sums[Int($0)] / counts[Int($0)] }
  }
}
