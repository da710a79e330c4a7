extension Graph {
  /// The connected components; an isolated vertex is one of its own.
  ///
  /// - Complexity: O(vertices + edges · α), memory O(vertices).
  public var components: Membership {
    var sets = DisjointSets(count: vertexCount)
    for vertex in 0..<vertexCount {
      for index in adjacency.range(vertex) where adjacency.neighbors[index] < vertex {
        sets.unite(UInt32(vertex), adjacency.neighbors[index])
      }
    }
    return Membership(sets.roots())
  }
}

extension Incidence {
  /// The connected components of both modes together; an isolated vertex is one of its own.
  ///
  /// Documents are read once and join their rows, so that the projection is never needed.
  ///
  /// - Complexity: O(rows + columns + incidences · α), memory O(rows + columns).
  public var components: TwoModeMembership {
    var sets = DisjointSets(count: rowCount)
    for column in 0..<columnCount {
      let range = columns.range(column)
      guard var root = range.first.map({ columns.neighbors[$0] }) else { continue }
      for index in range.dropFirst() { root = sets.unite(root, columns.neighbors[index]) }
    }
    let roots = sets.roots()
    let columnLabels = (0..<columnCount).map { column in
      columns.degree(column) == 0
        ? UInt32(rowCount + column)
        : roots[Int(columns.neighbors[Int(columns.offsets[column])])]
    }
    return TwoModeMembership(rows: roots, columns: columnLabels)
  }
}
