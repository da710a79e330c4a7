extension Graph {
  /// The core number: the largest k such that a vertex lies where all have k neighbours.
  ///
  /// Seidman 1983, doi:10.1016/0378-8733(83)90028-X; computed by bins after Batagelj & Zaveršnik
  /// 2011, doi:10.1007/s11634-010-0079-y.
  ///
  /// - Complexity: O(vertices + edges), memory O(vertices).
  public var coreNumbers: [Int] { coreNumbersByBins(adjacency) }

  /// The s-core number: the largest s such that a vertex lies where all have strength s.
  ///
  /// Eidsaa & Almaas 2013, doi:10.1103/PhysRevE.88.062819, as a generalised core of Batagelj &
  /// Zaveršnik 2011, doi:10.1007/s11634-010-0079-y.
  ///
  /// - Complexity: O(edges · log edges), memory O(edges).
  public var strengthCoreNumbers: [Double] {
    var remaining = strengths
    var isRemoved = [Bool](repeating: false, count: vertexCount)
    var result = remaining
    var queue = DistanceQueue()
    for vertex in 0..<vertexCount { queue.insert(vertex, at: remaining[vertex]) }
    var level = 0.0
    while let (vertex, key) = queue.popFirst() {
      guard !isRemoved[vertex], key == remaining[vertex] else { continue }
      level = max(level, key)
      result[vertex] = level
      isRemoved[vertex] = true
      for index in adjacency.range(vertex) {
        let neighbor = Int(adjacency.neighbors[index])
        guard !isRemoved[neighbor] else { continue }
        remaining[neighbor] = max(remaining[neighbor] - weights[index], 0)
        queue.insert(neighbor, at: remaining[neighbor])
      }
    }
    return result
  }
}

extension Incidence {
  /// The core numbers of both modes: the largest k with k ties to vertices of core number ≥ k.
  ///
  /// - Complexity: O(rows + columns + incidences).
  public var coreNumbers: (rows: [Int], columns: [Int]) {
    let numbers = coreNumbersByBins(joinedAdjacency)
    return (Array(numbers[..<rowCount]), Array(numbers[rowCount...]))
  }

  /// The (p, q)-core: the largest part in which rows have p columns and columns q rows.
  ///
  /// Says for each row and column whether it belongs. Ahmed et al. 2007, *Visualisation and
  /// analysis of large and complex scientific networks*, doi:10.1109/APVIS.2007.329304.
  ///
  /// - Complexity: O(rows + columns + incidences).
  public func core(
    rowDegree p: Int, columnDegree q: Int
  ) -> (rows: [Bool], columns: [Bool]) {
    let graph = joinedAdjacency
    let rowCount = self.rowCount
    var remaining = (0..<graph.rowCount).map { graph.degree($0) }
    var falling = remaining.indices.filter { remaining[$0] < ($0 < rowCount ? p : q) }
    var isKept = [Bool](repeating: true, count: graph.rowCount)
    for vertex in falling { isKept[vertex] = false }
    while let vertex = falling.popLast() {
      for index in graph.range(vertex) {
        let neighbor = Int(graph.neighbors[index])
        remaining[neighbor] -= 1
        if isKept[neighbor], remaining[neighbor] < (neighbor < rowCount ? p : q) {
          isKept[neighbor] = false
          falling.append(neighbor)
        }
      }
    }
    return (Array(isKept[..<rowCount]), Array(isKept[rowCount...]))
  }
}

/// Takes away vertices of least remaining degree, kept sorted by degree in one array.
private func coreNumbersByBins(_ graph: CSR) -> [Int] {
  let count = graph.rowCount
  var degrees = (0..<count).map { UInt32(graph.degree($0)) }
  let largest = Int(degrees.max() ?? 0)
  var starts = [UInt32](repeating: 0, count: largest + 2)
  for degree in degrees { starts[Int(degree) + 1] += 1 }
  for degree in 0...largest { starts[degree + 1] += starts[degree] }
  var next = starts
  var order = [UInt32](repeating: 0, count: count)
  var positions = order
  for vertex in 0..<count {
    let degree = Int(degrees[vertex])
    positions[vertex] = next[degree]
    order[Int(next[degree])] = UInt32(vertex)
    next[degree] += 1
  }
  let neighbors = graph.neighbors
  for place in 0..<count {
    let vertex = Int(order[place])
    for index in graph.range(vertex) {
      let neighbor = Int(neighbors[index])
      guard degrees[neighbor] > degrees[vertex] else { continue }
      // The neighbour changes places with the first of its bin, which then begins later.
      let degree = Int(degrees[neighbor])
      let first = starts[degree]
      let other = order[Int(first)]
      order[Int(positions[neighbor])] = other
      positions[Int(other)] = positions[neighbor]
      order[Int(first)] = UInt32(neighbor)
      positions[neighbor] = first
      starts[degree] += 1
      degrees[neighbor] -= 1
    }
  }
  return degrees.map(Int.init)
}
