/// Brandes' accumulation of pair dependencies over shortest paths of equal steps.
///
/// Brandes 2001, *A faster algorithm for betweenness centrality*,
/// doi:10.1080/0022250X.2001.9990249. Path counts are exact below 2^53.
struct PathDependencies {
  private var order: [UInt32] = []
  private var distances: [UInt32]
  private var pathCounts: [Double]
  private var dependencies: [Double]

  init(vertexCount: Int) {
    distances = [UInt32](repeating: .max, count: vertexCount)
    pathCounts = [Double](repeating: 0, count: vertexCount)
    dependencies = [Double](repeating: 0, count: vertexCount)
    order.reserveCapacity(vertexCount)
  }

  /// Adds what the source depends on each vertex to `scores`.
  mutating func add(from source: Int, in graph: CSR, to scores: inout [Double]) {
    search(from: source, in: graph)
    for vertex in order.reversed() where Int(vertex) != source {
      let vertex = Int(vertex)
      let share = (1 + dependencies[vertex]) / pathCounts[vertex]
      let previous = distances[vertex] - 1
      for index in graph.range(vertex) {
        let neighbor = Int(graph.neighbors[index])
        if distances[neighbor] == previous {
          dependencies[neighbor] += pathCounts[neighbor] * share
        }
      }
      scores[vertex] += dependencies[vertex]
    }
    forget()
  }

  private mutating func search(from source: Int, in graph: CSR) {
    order.append(UInt32(source))
    distances[source] = 0
    pathCounts[source] = 1
    var head = 0
    while head < order.count {
      let vertex = Int(order[head])
      head += 1
      let next = distances[vertex] + 1
      let count = pathCounts[vertex]
      for index in graph.range(vertex) {
        let neighbor = Int(graph.neighbors[index])
        if distances[neighbor] == .max {
          distances[neighbor] = next
          order.append(UInt32(neighbor))
        }
        if distances[neighbor] == next { pathCounts[neighbor] += count }
      }
    }
  }

  private mutating func forget() {
    for vertex in order {
      distances[Int(vertex)] = .max
      pathCounts[Int(vertex)] = 0
      dependencies[Int(vertex)] = 0
    }
    order.removeAll(keepingCapacity: true)
  }
}
