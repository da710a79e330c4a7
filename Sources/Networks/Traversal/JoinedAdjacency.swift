extension Incidence {
  /// Both modes as one graph: rows are vertices 0..<n, columns n..<n + m.
  ///
  /// - Complexity: O(rows + columns + incidences) time and memory.
  package var joinedAdjacency: CSR {
    precondition(
      self.rowCount + columnCount < UInt32.max && 2 * count < UInt32.max,
      "Both modes together have fewer than 2^32 vertices and ends of ties.")
    let rowCount = UInt32(self.rowCount)
    let incidences = UInt32(count)
    let offsets = rows.offsets + columns.offsets.dropFirst().map { $0 + incidences }
    return CSR(
      offsets: offsets, neighbors: rows.neighbors.map { $0 + rowCount } + columns.neighbors)
  }
}
