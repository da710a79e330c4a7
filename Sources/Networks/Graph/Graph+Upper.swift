extension Graph {
  /// Builds a graph of the upper triangle of its adjacency, sorted.
  ///
  /// - Precondition: each neighbour in `upper` is greater than its row; one weight for each.
  /// - Complexity: O(vertices + edges).
  public init(upper: CSR, weights: [Double]) {
    precondition(weights.count == upper.neighbors.count, "Each neighbour has exactly one weight.")
    let count = upper.rowCount
    var offsets = [UInt32](repeating: 0, count: count + 1)
    for row in 0..<count {
      offsets[row + 1] += UInt32(upper.degree(row))
      for index in upper.range(row) { offsets[Int(upper.neighbors[index]) + 1] += 1 }
    }
    for row in 0..<count { offsets[row + 1] += offsets[row] }
    var next = offsets
    var neighbors: [UInt32] = .zerosOnLargePages(2 * weights.count)
    var both: [Double] = .zerosOnLargePages(2 * weights.count)
    // A row receives its smaller neighbours while those are visited, before its own turn comes.
    for row in 0..<count {
      for index in upper.range(row) {
        let other = Int(upper.neighbors[index])
        neighbors[Int(next[row])] = UInt32(other)
        both[Int(next[row])] = weights[index]
        next[row] += 1
        neighbors[Int(next[other])] = UInt32(row)
        both[Int(next[other])] = weights[index]
        next[other] += 1
      }
    }
    self.init(adjacency: CSR(offsets: offsets, neighbors: neighbors), weights: both)
  }
}
