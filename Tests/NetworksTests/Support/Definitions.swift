import Networks
import TestSupport

/// Shortest paths by their definition, slowly: the other side of every differential test.
struct ShortestPaths {
  /// Distances in steps, nil where there is no path.
  var distances: [[Int?]]
  /// How many shortest paths there are.
  var counts: [[Double]]

  init(_ adjacency: [[Double]]) {
    let n = adjacency.count
    distances = (0..<n).map { u in
      (0..<n).map { v in u == v ? 0 : adjacency[u][v] != 0 ? 1 : nil }
    }
    for middle in 0..<n {
      for u in 0..<n {
        for v in 0..<n {
          guard let first = distances[u][middle], let second = distances[middle][v] else {
            continue
          }
          distances[u][v] = min(distances[u][v] ?? .max, first + second)
        }
      }
    }
    counts = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
    for u in 0..<n {
      counts[u][u] = 1
      for distance in stride(from: 1, to: max(n, 1), by: 1) {
        for v in 0..<n where distances[u][v] == distance {
          counts[u][v] = (0..<n)
            .filter { distances[u][$0] == distance - 1 && adjacency[$0][v] != 0 }
            .reduce(0) { $0 + counts[u][$1] }
        }
      }
    }
  }

  /// Betweenness over unordered pairs.
  var betweenness: [Double] {
    distances.indices.map { vertex in
      var sum = 0.0
      for s in distances.indices {
        for t in 0..<s where s != vertex && t != vertex {
          guard let direct = distances[s][t], let first = distances[s][vertex],
            let second = distances[vertex][t], first + second == direct
          else { continue }
          sum += counts[s][vertex] * counts[vertex][t] / counts[s][t]
        }
      }
      return sum
    }
  }

  /// Σ(d − 1) over connected unordered pairs.
  var stepsBetween: Double {
    distances.indices.reduce(0) { sum, s in
      sum + (0..<s).reduce(0) { $0 + Double((distances[s][$1] ?? 1) - 1) }
    }
  }
}

extension Graph {
  /// The weights as a matrix, 0 without an edge.
  var matrix: [[Double]] {
    var matrix = [[Double]](
      repeating: [Double](repeating: 0, count: vertexCount), count: vertexCount)
    for vertex in 0..<vertexCount {
      for index in adjacency.range(vertex) {
        matrix[vertex][Int(adjacency.neighbors[index])] = weights[index]
      }
    }
    return matrix
  }

  /// The same graph under other numbers: vertex `v` becomes `order[v]`.
  func relabeled(_ order: [Int]) -> Graph {
    Graph(
      vertexCount: vertexCount,
      edges: edges.reversed().map { (UInt32(order[$0.0]), UInt32(order[$0.1]), $0.2) })
  }

  /// Each edge once, the smaller end first.
  var edges: [(Int, Int, Double)] {
    (0..<vertexCount).flatMap { u in
      adjacency.range(u).filter { adjacency.neighbors[$0] > u }
        .map { (u, Int(adjacency.neighbors[$0]), weights[$0]) }
    }
  }

  init(vertexCount: Int, pairs: [(Int, Int)]) {
    self.init(
      vertexCount: vertexCount, edges: pairs.map { (UInt32($0.0), UInt32($0.1), 1) })
  }

  static func star(_ leaves: Int) -> Graph {
    Graph(vertexCount: leaves + 1, pairs: (0..<leaves).map { (0, $0 + 1) })
  }

  static func path(_ count: Int) -> Graph {
    Graph(vertexCount: count, pairs: (1..<count).map { ($0 - 1, $0) })
  }

  static func cycle(_ count: Int) -> Graph {
    Graph(vertexCount: count, pairs: (0..<count).map { ($0, ($0 + 1) % count) })
  }

  static func complete(_ count: Int) -> Graph {
    Graph(
      vertexCount: count, pairs: (0..<count).flatMap { u in (0..<u).map { ($0, u) } })
  }

  /// A random graph with random whole weights of 1 to 4.
  static func random(vertices: Int, density: Double, using generator: inout SplitMix64) -> Graph {
    var edges: [(UInt32, UInt32, Double)] = []
    for u in 0..<vertices {
      for v in 0..<u where Double.random(in: 0..<1, using: &generator) < density {
        edges.append((UInt32(v), UInt32(u), Double(Int.random(in: 1...4, using: &generator))))
      }
    }
    return Graph(vertexCount: vertices, edges: edges)
  }
}

extension Incidence {
  /// The number of shared columns of each two rows, as a graph, by definition.
  var countProjection: Graph {
    var edges: [(UInt32, UInt32, Double)] = []
    var shared = [Double](repeating: 0, count: rowCount)
    for u in 0..<rowCount {
      for index in rows.range(u) {
        for other in columns.range(Int(rows.neighbors[index])) {
          shared[Int(columns.neighbors[other])] += 1
        }
      }
      for v in 0..<u where shared[v] > 0 { edges.append((UInt32(v), UInt32(u), shared[v])) }
      for v in 0..<rowCount { shared[v] = 0 }
    }
    return Graph(vertexCount: rowCount, edges: edges)
  }

  /// Both modes as one graph, rows first.
  var bipartiteGraph: Graph {
    Graph(
      vertexCount: rowCount + columnCount,
      pairs: (0..<rowCount).flatMap { row in
        rows.range(row).map { (row, rowCount + Int(rows.neighbors[$0])) }
      })
  }
}

extension Oracle {
  /// The graph that the one-mode values are on.
  var oneModeGraph: Graph {
    file.keys.contains("documents") ? incidence.countProjection : graph
  }

  /// The oracles kept with the tests.
  static let bipartite = ["davis", "disconnected"]
  /// The oracles with one-mode values kept with the tests.
  static let all = ["davis", "disconnected", "karate", "karate_weighted", "lesmis"]
  /// Also the large one, where it is present.
  static let bipartiteAndLarge = bipartite + (isAvailable("synthetic") ? ["synthetic"] : [])
  /// Also the large one, where it is present.
  static let allAndLarge = all + (isAvailable("synthetic") ? ["synthetic"] : [])
}
