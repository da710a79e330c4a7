/// Which group each vertex of a one-mode network belongs to.
///
/// Groups are numbered from 0 in the order in which their first vertex appears, so two equal
/// partitions are equal values.
public struct Membership: Hashable, Sendable {
  /// The group of each vertex.
  public let labels: [UInt32]
  /// The number of groups.
  public let count: Int

  /// Takes any labels below the number of vertices and renumbers them by first appearance.
  ///
  /// - Precondition: every label is smaller than the number of vertices.
  /// - Complexity: O(vertices).
  public init(_ labels: [UInt32]) {
    (self.labels, count) = renumbered(labels)
  }

  /// The vertices of each group, ascending.
  public var groups: [[UInt32]] {
    var groups = [[UInt32]](repeating: [], count: count)
    for (vertex, label) in labels.enumerated() { groups[Int(label)].append(UInt32(vertex)) }
    return groups
  }
}

/// Which group each vertex of a two-mode network belongs to; a group holds both modes.
///
/// Groups are numbered from 0 in the order in which their first vertex appears, rows first.
public struct TwoModeMembership: Hashable, Sendable {
  /// The group of each row.
  public let rows: [UInt32]
  /// The group of each column.
  public let columns: [UInt32]
  /// The number of groups.
  public let count: Int

  /// Takes any labels below the number of vertices and renumbers them by first appearance.
  ///
  /// - Precondition: every label is smaller than the number of rows and columns together.
  /// - Complexity: O(rows + columns).
  public init(rows: [UInt32], columns: [UInt32]) {
    let (labels, count) = renumbered(rows + columns)
    self.rows = Array(labels[..<rows.count])
    self.columns = Array(labels[rows.count...])
    self.count = count
  }

  /// Splits labels that hold the rows first, then the columns.
  package init(joined labels: [UInt32], rowCount: Int) {
    self.init(rows: Array(labels[..<rowCount]), columns: Array(labels[rowCount...]))
  }

  /// Rows first, then columns, as one partition.
  package var joined: Membership { Membership(rows + columns) }
}

private func renumbered(_ labels: [UInt32]) -> ([UInt32], count: Int) {
  var names = [UInt32](repeating: .max, count: labels.count)
  var next: UInt32 = 0
  let result = labels.map { label in
    precondition(Int(label) < names.count, "A label is smaller than the number of vertices.")
    if names[Int(label)] == .max {
      names[Int(label)] = next
      next += 1
    }
    return names[Int(label)]
  }
  return (result, Int(next))
}
