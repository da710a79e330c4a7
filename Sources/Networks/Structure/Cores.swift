extension Graph {
  /// The core number: the largest k such that a vertex lies where all have k neighbours.
  ///
  /// Seidman 1983, doi:10.1016/0378-8733(83)90028-X; vertices are taken away by degree as in
  /// Batagelj & Zaveršnik 2011, doi:10.1007/s11634-010-0079-y.
  ///
  /// - Complexity: O(vertices + edges), memory O(vertices).
  public var coreNumbers: [Int] { coreNumbersByLevels(adjacency) }

  /// The s-core number: the largest s such that a vertex lies where all have strength s.
  ///
  /// Eidsaa & Almaas 2013, doi:10.1103/PhysRevE.88.062819, as a generalised core of Batagelj &
  /// Zaveršnik 2011, doi:10.1007/s11634-010-0079-y.
  ///
  /// - Complexity: O(edges · log edges), memory O(edges).
  public var strengthCoreNumbers: [Double] {
    adjacency.coreNumbers(byRemaining: strengths) { index, _ in weights[index] }
  }
}

extension CSR {
  /// The core number of each row by what remains to it while the row to which least remains is
  /// taken away, again and again.
  ///
  /// A generalised core of Batagelj & Zaveršnik 2011, doi:10.1007/s11634-010-0079-y.
  ///
  /// - Parameters:
  ///   - remaining: What each row has before any is taken away.
  ///   - loss: What the neighbour at an index of `neighbors` loses with a row.
  /// - Returns: The greatest least remainder met until each row was taken away.
  /// - Complexity: O(neighbours · log neighbours).
  func coreNumbers(
    byRemaining remaining: [Double], loss: (_ index: Int, _ row: Int) -> Double
  ) -> [Double] {
    var remaining = remaining
    var isRemoved = [Bool](repeating: false, count: rowCount)
    var result = remaining
    var queue = DistanceQueue()
    for row in 0..<rowCount { queue.insert(row, at: remaining[row]) }
    var level = 0.0
    while let (row, key) = queue.popFirst() {
      guard !isRemoved[row], key == remaining[row] else { continue }
      level = max(level, key)
      result[row] = level
      isRemoved[row] = true
      for index in range(row) {
        let neighbor = Int(neighbors[index])
        guard !isRemoved[neighbor] else { continue }
        remaining[neighbor] = max(remaining[neighbor] - loss(index, row), 0)
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
    let numbers = coreNumbersByLevels(joinedAdjacency)
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

/// Takes away the vertices of least remaining degree, level by level.
///
/// A vertex falls no lower than the level at which it is taken away, so that what remains of the
/// degrees in the end are the core numbers. Unsafe for a measured reason: on arrays, or with the
/// vertices kept sorted by degree (Batagelj & Zaveršnik), it took three times as long.
private func coreNumbersByLevels(_ graph: CSR) -> [Int] {
  var remaining = graph.degrees
  var vertices = (0..<UInt32(graph.rowCount)).map { $0 }
  // One more: the next vertex is written before it is known to fall.
  var queue = [UInt32](repeating: 0, count: graph.rowCount + 1)
  let offsets = graph.offsets
  graph.neighbors.withUnsafeBufferPointer { neighbors in
    remaining.withUnsafeMutableBufferPointer { remaining in
      queue.withUnsafeMutableBufferPointer { queue in
        while !vertices.isEmpty {
          var level = UInt32.max
          for vertex in vertices { level = min(level, remaining[Int(vertex)]) }
          var end = 0
          for vertex in vertices where remaining[Int(vertex)] == level {
            queue[end] = vertex
            end += 1
          }
          var place = 0
          while place < end {
            let vertex = Int(queue[place])
            place += 1
            for index in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
              let neighbor = Int(neighbors[index])
              let degree = remaining[neighbor]
              let fallen = degree &- (degree > level ? 1 : 0)
              remaining[neighbor] = fallen
              queue[end] = UInt32(truncatingIfNeeded: neighbor)
              end &+= degree > level && fallen == level ? 1 : 0
            }
          }
          vertices.removeAll { remaining[Int($0)] <= level }
        }
      }
    }
  }
  return remaining.map(Int.init)
}
