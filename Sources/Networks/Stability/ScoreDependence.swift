/// What of a network a score looks at, so that columns it doesn't notice need no new run.
public enum ScoreDependence: Hashable, Sendable {
  /// Everything.
  case columns
  /// The projection with weights that are sums: columns with one row leave it as it is.
  case sharedColumns
  /// Which rows share a column: one whose rows all share another leaves that as it is.
  case pairs

  /// Whether the score of every row stays as it is without a column.
  ///
  /// - Complexity: O(k²) merges over its degree k, ended by the first pair that needs it.
  func isUnmoved(by column: Int, of incidence: Incidence) -> Bool {
    let members = incidence.columns.neighbors[incidence.columns.range(column)]
    return switch self {
    case .columns: members.isEmpty
    case .sharedColumns: members.count < 2
    case .pairs:
      members.indices.allSatisfy { index in
        members[(index + 1)...].allSatisfy { incidence.shareTwo(Int(members[index]), Int($0)) }
      }
    }
  }
}

extension Incidence {
  /// Whether two rows share two columns or more.
  fileprivate func shareTwo(_ one: Int, _ other: Int) -> Bool {
    var (own, others) = (rows.range(one), rows.range(other))
    var shared = 0
    while !own.isEmpty && !others.isEmpty {
      let (left, right) = (rows.neighbors[own.lowerBound], rows.neighbors[others.lowerBound])
      if left == right { shared += 1 }
      if shared == 2 { return true }
      if left <= right { own.removeFirst() }
      if right <= left { others.removeFirst() }
    }
    return false
  }
}
