/// A one-mode, undirected, weighted graph: each edge stands in both directions.
///
/// Built once, then only read. Self-loops are not allowed. Weights lie parallel to
/// `adjacency.neighbors`.
public struct Graph: Hashable, Sendable {
  /// The neighbours of each vertex, sorted ascending.
  public let adjacency: CSR
  /// The weight of each entry of `adjacency.neighbors`; positive and finite.
  public let weights: [Double]

  /// Takes over a symmetric adjacency with its weights.
  ///
  /// - Precondition: as many weights as neighbours.
  public init(adjacency: CSR, weights: [Double]) {
    precondition(
      weights.count == adjacency.neighbors.count, "Each neighbour has exactly one weight.")
    self.adjacency = adjacency
    self.weights = weights
  }

  /// Builds a graph of undirected edges, each named once in any order.
  ///
  /// - Precondition: endpoints differ and lie inside `vertexCount`; no edge is named twice.
  /// - Complexity: O(vertices + edges), by counting sorts.
  public init(vertexCount: Int, edges: [(UInt32, UInt32, Double)]) {
    var offsets = [UInt32](repeating: 0, count: vertexCount + 1)
    for (u, v, _) in edges {
      precondition(
        u != v && Int(max(u, v)) < vertexCount, "An edge joins two different vertices.")
      offsets[Int(u) + 1] += 1
      offsets[Int(v) + 1] += 1
    }
    for index in 0..<vertexCount { offsets[index + 1] += offsets[index] }
    let sorted = edges.map { (min($0.0, $0.1), max($0.0, $0.1), $0.2) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    var next = offsets
    var neighbors = [UInt32](repeating: 0, count: 2 * edges.count)
    var weights = [Double](repeating: 0, count: 2 * edges.count)
    // Smaller endpoints first into the larger's row, then the other way: rows come out sorted.
    for (u, v, weight) in sorted {
      neighbors[Int(next[Int(v)])] = u
      weights[Int(next[Int(v)])] = weight
      next[Int(v)] += 1
    }
    for (u, v, weight) in sorted {
      neighbors[Int(next[Int(u)])] = v
      weights[Int(next[Int(u)])] = weight
      next[Int(u)] += 1
    }
    self.init(adjacency: CSR(offsets: offsets, neighbors: neighbors), weights: weights)
  }

  /// The number of vertices.
  public var vertexCount: Int { adjacency.rowCount }
  /// The number of undirected edges.
  public var edgeCount: Int { adjacency.neighbors.count / 2 }
}
