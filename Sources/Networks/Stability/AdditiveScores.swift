/// Scores that are sums over columns, so that leaving columns out needs no new computation.
///
/// The items may be the rows of a network (their degree, or their strength under a weight that is
/// a sum), or pairs or groups of rows (what they share). An item is absent where none of its
/// columns is left.
public struct AdditiveScores: Sendable {
  /// Items × columns.
  public let incidence: Incidence
  /// What each tie adds to its item's score, parallel to `incidence.rows.neighbors`.
  public let contributions: [Double]

  /// The number of columns of each row.
  public init(degreesOf incidence: Incidence) {
    self.incidence = incidence
    contributions = [Double](repeating: 1, count: incidence.count)
  }

  /// The strengths of the rows in the projection under a weight that is a sum.
  ///
  /// A column of degree k adds (k−1) times its factor to each of its rows; with weights r of the
  /// ties, rᵢ times the sum of those of the other rows.
  ///
  /// - Precondition: the weight is `count`, `newman`, `fractional` or `perPair`.
  public init(
    strengthsOf incidence: Incidence, weighting weight: TieWeight,
    weights: IncidenceWeights? = nil
  ) {
    precondition(weight.isSum, "Only weights that are sums are additive over columns.")
    self.incidence = incidence
    let sums = weights.map { weights in
      (0..<incidence.columnCount).map { column in
        incidence.columns.range(column).reduce(0) { $0 + weights.byColumn[$1] }
      }
    }
    contributions = incidence.rows.neighbors.enumerated().map { index, column in
      let degree = incidence.columns.degree(Int(column))
      if degree < 2 { return 0 }
      let factor = weight.factor(ofDegree: degree)
      guard let weights, let sums else { return Double(degree - 1) * factor }
      return weights.byRow[index] * (sums[Int(column)] - weights.byRow[index]) * factor
    }
  }

  /// The number of columns that hold all rows of each group, or both of each pair.
  ///
  /// - Precondition: groups are not empty.
  /// - Complexity: O(columns of the groups' members).
  public init(sharedBy groups: [[UInt32]], in incidence: Incidence) {
    var rowOf: [UInt32] = []
    var columnOf: [UInt32] = []
    for (number, members) in groups.enumerated() {
      for column in incidence.columns(sharedBy: members) {
        rowOf.append(UInt32(number))
        columnOf.append(column)
      }
    }
    self.init(
      degreesOf: Incidence(
        rowCount: groups.count, columnCount: incidence.columnCount, rowOf: rowOf,
        columnOf: columnOf))
  }

  /// The scores with all columns; NaN for an item without columns.
  public var scores: [Double] {
    (0..<incidence.rowCount).map { score(of: $0) { _ in true } }
  }

  /// The sum over the columns that are kept, NaN where none is.
  func score(of item: Int, where isKept: (Int) -> Bool) -> Double {
    var sum = 0.0
    var isPresent = false
    for index in incidence.rows.range(item) where isKept(Int(incidence.rows.neighbors[index])) {
      sum += contributions[index]
      isPresent = true
    }
    return isPresent ? sum : .nan
  }
}

extension Incidence {
  /// The columns that hold all of some rows, sorted.
  ///
  /// - Precondition: at least one row.
  /// - Complexity: O(columns of the rows).
  public func columns(sharedBy members: [UInt32]) -> [UInt32] {
    guard let first = members.first else { preconditionFailure("A group has a member.") }
    var shared = rows.neighbors[rows.range(Int(first))][...]
    for member in members.dropFirst() {
      let other = rows.neighbors[rows.range(Int(member))]
      var kept: [UInt32] = []
      var position = other.startIndex
      for column in shared {
        while position < other.endIndex && other[position] < column { position += 1 }
        if position < other.endIndex && other[position] == column { kept.append(column) }
      }
      shared = kept[...]
    }
    return Array(shared)
  }
}
