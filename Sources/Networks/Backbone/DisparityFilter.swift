#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// An edge and how surprising its weight is to either end.
public struct DisparityTest: Hashable, Sendable {
  /// The smaller vertex.
  public let first: UInt32
  /// The greater vertex.
  public let second: UInt32
  /// The weight.
  public let weight: Double
  /// The significance α seen from the smaller vertex.
  public let alphaFirst: Double
  /// The significance α seen from the greater vertex.
  public let alphaSecond: Double

  /// The smaller α: the edge is kept if it matters to one end.
  public var either: Double { min(alphaFirst, alphaSecond) }
  /// The greater α: the edge is kept only if it matters to both ends.
  public var both: Double { max(alphaFirst, alphaSecond) }
}

extension Graph {
  /// The disparity filter: how surprising each weight is if a vertex's strength is split at random.
  ///
  /// α = (1 − w/s)^(d−1) with the strength s and degree d of an end; 1 where d = 1. The edges come
  /// sorted by their ends. Serrano, Boguñá & Vespignani 2009, doi:10.1073/pnas.0808904106.
  ///
  /// - Complexity: O(edges).
  public func disparityTests() -> [DisparityTest] {
    let strengths = (0..<vertexCount).map { vertex in
      adjacency.range(vertex).reduce(0) { $0 + weights[$1] }
    }
    var result: [DisparityTest] = []
    result.reserveCapacity(edgeCount)
    for first in 0..<vertexCount {
      for index in adjacency.range(first) where Int(adjacency.neighbors[index]) > first {
        let second = Int(adjacency.neighbors[index])
        let alpha = { (vertex: Int) in
          pow(1 - weights[index] / strengths[vertex], Double(adjacency.degree(vertex) - 1))
        }
        result.append(
          DisparityTest(
            first: UInt32(first), second: UInt32(second), weight: weights[index],
            alphaFirst: alpha(first), alphaSecond: alpha(second)))
      }
    }
    return result
  }
}
