extension Graph {
  /// The rich-club coefficient at each degree k: how dense those of more than k neighbours are.
  ///
  /// φ(k) = 2E/(N(N − 1)), with N vertices of degree above k and E edges among them, for k from 0
  /// to the largest with N ≥ 2. Not compared with a null model. Zhou & Mondragón 2004,
  /// doi:10.1109/LCOMM.2004.823426.
  ///
  /// - Complexity: O(vertices + edges).
  public var richClub: [Double] {
    let degrees = degrees
    let largest = degrees.max() ?? 0
    // How many vertices, and edges by their smaller end's degree, have exactly degree k.
    var vertices = [Int](repeating: 0, count: largest + 1)
    var edges = vertices
    for vertex in 0..<vertexCount {
      vertices[degrees[vertex]] += 1
      for index in adjacency.range(vertex) where adjacency.neighbors[index] > vertex {
        edges[min(degrees[vertex], degrees[Int(adjacency.neighbors[index])])] += 1
      }
    }
    var result: [Double] = []
    var (members, ties) = (vertexCount, edgeCount)
    for k in 0...largest {
      members -= vertices[k]
      ties -= edges[k]
      guard members >= 2 else { break }
      result.append(2 * Double(ties) / (Double(members) * Double(members - 1)))
    }
    return result
  }
}
