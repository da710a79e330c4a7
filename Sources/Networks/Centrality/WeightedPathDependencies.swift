/// Brandes' accumulation over shortest paths by length, found by Dijkstra's algorithm.
struct WeightedPathDependencies {
  private let adjacency: CSR
  private let lengths: TieLengths
  private var queue = DistanceQueue()
  private var order: [UInt32] = []
  private var distances: [Double]
  /// The place of each vertex in `order`; `unsettled` before it has one.
  private var places: [UInt32]
  private let unsettled = UInt32.max
  private var pathCounts: [Double]
  private var dependencies: [Double]

  init(_ graph: Graph, _ lengths: TieLengths) {
    adjacency = graph.adjacency
    self.lengths = lengths
    distances = [Double](repeating: .infinity, count: graph.vertexCount)
    places = [UInt32](repeating: unsettled, count: graph.vertexCount)
    pathCounts = [Double](repeating: 0, count: graph.vertexCount)
    dependencies = pathCounts
  }

  /// Adds what the source depends on each vertex to `scores`.
  mutating func add(from source: Int, to scores: inout [Double]) {
    distances[source] = 0
    pathCounts[source] = 1
    queue.insert(source, at: 0)
    while let (vertex, _) = queue.popFirst() {
      if places[vertex] == unsettled { settle(vertex) }
    }
    for vertex in order.reversed() where Int(vertex) != source {
      let vertex = Int(vertex)
      let share = (1 + dependencies[vertex]) / pathCounts[vertex]
      for index in adjacency.range(vertex) where leads(index, to: vertex) {
        let neighbor = Int(adjacency.neighbors[index])
        dependencies[neighbor] += pathCounts[neighbor] * share
      }
      scores[vertex] += dependencies[vertex]
    }
    forget()
  }

  /// Counts the paths over settled neighbours and offers shorter ways to the others.
  private mutating func settle(_ vertex: Int) {
    places[vertex] = UInt32(order.count)
    order.append(UInt32(vertex))
    let distance = distances[vertex]
    for index in adjacency.range(vertex) {
      let neighbor = Int(adjacency.neighbors[index])
      if places[neighbor] != unsettled {
        if leads(index, to: vertex) { pathCounts[vertex] += pathCounts[neighbor] }
      } else if distance + lengths.values[index] < distances[neighbor] {
        distances[neighbor] = distance + lengths.values[index]
        queue.insert(neighbor, at: distances[neighbor])
      }
    }
  }

  /// Whether the edge at `index`, from its neighbour to `vertex`, ends a shortest path.
  private func leads(_ index: Int, to vertex: Int) -> Bool {
    let neighbor = Int(adjacency.neighbors[index])
    guard places[neighbor] < places[vertex] else { return false }
    let distance = distances[vertex]
    let way = distances[neighbor] + lengths.values[index]
    return way - distance <= lengths.tolerance * distance
  }

  private mutating func forget() {
    for vertex in order {
      distances[Int(vertex)] = .infinity
      places[Int(vertex)] = unsettled
      pathCounts[Int(vertex)] = 0
      dependencies[Int(vertex)] = 0
    }
    order.removeAll(keepingCapacity: true)
  }
}
