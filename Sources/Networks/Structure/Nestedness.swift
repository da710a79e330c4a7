/// How far the neighbourhoods of smaller vertices are parts of those of larger ones.
public struct Nestedness: Hashable, Sendable {
  /// Among rows, 0–100.
  public let rows: Double
  /// Among columns, 0–100.
  public let columns: Double
  /// Among both, 0–100.
  public let total: Double

  /// Makes nestedness of its parts.
  public init(rows: Double, columns: Double, total: Double) {
    self.rows = rows
    self.columns = columns
    self.total = total
  }
}

extension Incidence {
  /// Nestedness by overlap and decreasing fill (NODF), 0 to 100.
  ///
  /// Two vertices of a mode count 100 · shared/(degree of the smaller), 0 if their degrees are
  /// equal; the mean over all pairs of rows, of columns, and of both together. 0 without pairs.
  /// Almeida-Neto et al. 2008, doi:10.1111/j.0030-1299.2008.16644.x.
  ///
  /// - Complexity: O(Σ k²) over the degrees k of both modes, equal vertices taken together.
  public var nestedness: Nestedness {
    let (rowSum, columnSum) = (pairedNestedness, facing(.columns).pairedNestedness)
    let rowPairs = Double(rowCount) * Double(max(rowCount - 1, 0)) / 2
    let columnPairs = Double(columnCount) * Double(max(columnCount - 1, 0)) / 2
    return Nestedness(
      rows: rowPairs > 0 ? rowSum / rowPairs : 0,
      columns: columnPairs > 0 ? columnSum / columnPairs : 0,
      total: rowPairs + columnPairs > 0 ? (rowSum + columnSum) / (rowPairs + columnPairs) : 0)
  }

  private var pairedNestedness: Double {
    let classes = rowClasses
    let degrees = classes.representatives.rows.degrees
    var sum = 0.0
    classes.representatives.forEachPair { one, other, shared in
      let (first, second) = (degrees[Int(one)], degrees[Int(other)])
      guard first != second else { return }
      let pairs = Double(classes.sizes[Int(one)]) * Double(classes.sizes[Int(other)])
      sum += pairs * 100 * Double(shared) / Double(min(first, second))
    }
    return sum
  }
}
