/// Breadth-first search from one source, with its working memory kept for the next source.
package struct BreadthFirstSearch {
  /// The vertices reached, in order of distance; the source is first.
  package private(set) var order: [UInt32] = []
  /// The distance of each vertex; `unreached` where there is no path.
  package private(set) var distances: [UInt32]
  /// Stands for "no path".
  package static let unreached = UInt32.max

  /// Prepares the search of a graph with so many vertices.
  package init(vertexCount: Int) {
    distances = [UInt32](repeating: Self.unreached, count: vertexCount)
    order.reserveCapacity(vertexCount)
  }

  /// Finds the distance of every vertex from the source.
  ///
  /// - Complexity: O(vertices and edges of the source's component).
  package mutating func run(from source: Int, in graph: CSR) {
    for vertex in order { distances[Int(vertex)] = Self.unreached }
    order.removeAll(keepingCapacity: true)
    order.append(UInt32(source))
    distances[source] = 0
    var head = 0
    while head < order.count {
      let vertex = Int(order[head])
      head += 1
      let next = distances[vertex] + 1
      for index in graph.range(vertex) {
        let neighbor = graph.neighbors[index]
        if distances[Int(neighbor)] == Self.unreached {
          distances[Int(neighbor)] = next
          order.append(neighbor)
        }
      }
    }
  }
}
