#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

extension Graph {
  /// The number of triangles at each vertex.
  ///
  /// - Complexity: O(Σ over edges of the degree of an end), memory O(vertices).
  public var triangles: [Int] {
    var counts = [Int](repeating: 0, count: vertexCount)
    forEachTriangle { corners, _ in
      counts[corners.0] += 1
      counts[corners.1] += 1
      counts[corners.2] += 1
    }
    return counts
  }

  /// Local clustering: the share of a vertex's pairs of neighbours that are tied; 0 below two.
  ///
  /// Watts & Strogatz 1998, doi:10.1038/30918.
  public var localClustering: [Double] {
    zip(triangles, degrees).map { triangles, degree in
      degree < 2 ? 0 : 2 * Double(triangles) / (Double(degree) * Double(degree - 1))
    }
  }

  /// Transitivity: the share of paths of two edges that are closed; 0 without any.
  ///
  /// Newman, Watts & Strogatz 2002, doi:10.1073/pnas.012582999.
  public var transitivity: Double {
    let paths = degrees.reduce(0.0) { $0 + Double($1) * Double($1 - 1) / 2 }
    return paths == 0 ? 0 : Double(triangles.reduce(0, +)) / paths
  }

  /// Clustering after Onnela: the geometric mean weight of triangles.
  ///
  /// 2/(d(d − 1)) Σ (w_ij w_ik w_jk)^⅓ / max w over the triangles, with the largest weight of the
  /// whole graph; 0 below two neighbours. Onnela et al. 2005, doi:10.1103/PhysRevE.71.065103.
  ///
  /// - Complexity: as `triangles`.
  public var geometricClustering: [Double] {
    let largest = weights.max() ?? 1
    var sums = [Double](repeating: 0, count: vertexCount)
    forEachTriangle { corners, edges in
      let mean = cbrt(
        weights[edges.0] / largest * (weights[edges.1] / largest) * (weights[edges.2] / largest))
      sums[corners.0] += mean
      sums[corners.1] += mean
      sums[corners.2] += mean
    }
    return zip(sums, degrees).map { sum, degree in
      degree < 2 ? 0 : 2 * sum / (Double(degree) * Double(degree - 1))
    }
  }

  /// Clustering after Barrat: how much of a vertex's strength lies in triangles.
  ///
  /// 1/(s (d − 1)) Σ (w_ij + w_ik)/2 over ordered pairs of tied neighbours; 0 below two.
  /// Barrat et al. 2004, doi:10.1073/pnas.0400087101.
  ///
  /// - Complexity: as `triangles`.
  public var strengthClustering: [Double] {
    var sums = [Double](repeating: 0, count: vertexCount)
    forEachTriangle { corners, edges in
      sums[corners.0] += weights[edges.0] + weights[edges.1]
      sums[corners.1] += weights[edges.0] + weights[edges.2]
      sums[corners.2] += weights[edges.1] + weights[edges.2]
    }
    let (strengths, degrees) = (self.strengths, self.degrees)
    return (0..<vertexCount).map { vertex in
      degrees[vertex] < 2 ? 0 : sums[vertex] / (strengths[vertex] * Double(degrees[vertex] - 1))
    }
  }

  /// Calls a function with each triangle u < v < w once, and the positions of uv, uw and vw.
  @inline(__always)
  func forEachTriangle(_ body: ((Int, Int, Int), (Int, Int, Int)) -> Void) {
    let none = UInt32.max
    var edgeTo = [UInt32](repeating: none, count: vertexCount)
    let neighbors = adjacency.neighbors
    for u in 0..<vertexCount {
      let later = adjacency.range(u).drop { neighbors[$0] < u }
      for index in later { edgeTo[Int(neighbors[index])] = UInt32(index) }
      for first in later {
        let v = Int(neighbors[first])
        for third in adjacency.range(v).reversed() {
          let w = Int(neighbors[third])
          if w <= v { break }
          if edgeTo[w] != none { body((u, v, w), (first, Int(edgeTo[w]), third)) }
        }
      }
      for index in later { edgeTo[Int(neighbors[index])] = none }
    }
  }
}
