#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// How alike two partitions of the same vertices are.
///
/// Entropies are in nats. Where both partitions are trivial, both all one group or both all
/// single vertices, they are alike: 1.
public struct PartitionComparison: Sendable {
  private let count: Int
  private let firstSizes: [Int]
  private let secondSizes: [Int]
  /// The sizes of the non-empty intersections of groups.
  private let shared: [(first: Int, second: Int, size: Int)]

  /// Counts what the groups of two partitions share.
  ///
  /// - Precondition: both have a label for each of the same vertices.
  /// - Complexity: O(n log n).
  public init(_ first: Membership, _ second: Membership) {
    precondition(first.labels.count == second.labels.count, "Both part the same vertices.")
    count = first.labels.count
    firstSizes = first.groups.map(\.count)
    secondSizes = second.groups.map(\.count)
    var cells: [(first: Int, second: Int, size: Int)] = []
    for (one, other) in zip(first.labels, second.labels).sorted(by: { $0 < $1 }) {
      if let last = cells.last, last.first == Int(one), last.second == Int(other) {
        cells[cells.count - 1].size += 1
      } else {
        cells.append((Int(one), Int(other), 1))
      }
    }
    shared = cells
  }

  /// The mutual information Σ p_ij log(p_ij / p_i p_j).
  public var mutualInformation: Double {
    let n = Double(count)
    return shared.reduce(0) { sum, cell in
      let expected = Double(firstSizes[cell.first]) * Double(secondSizes[cell.second])
      return sum + Double(cell.size) / n * log(n * Double(cell.size) / expected)
    }
  }

  /// Normalised mutual information: over the mean of both entropies; from 0 to 1.
  ///
  /// Danon et al. 2005, doi:10.1088/1742-5468/2005/09/P09008.
  public var normalizedMutualInformation: Double {
    let mean = (entropy(firstSizes) + entropy(secondSizes)) / 2
    return mean > 0 ? max(mutualInformation / mean, 0) : 1
  }

  /// Adjusted mutual information: 1 for equal partitions, 0 on average for random ones.
  ///
  /// (I − E I)/(mean entropy − E I), the expectation over partitions of the same group sizes.
  /// Vinh, Epps & Bailey 2010, *Journal of Machine Learning Research* 11, 2837–2854.
  ///
  /// - Complexity: O(distinct sizes² · size), memory O(n).
  public var adjustedMutualInformation: Double {
    if areBothTrivial { return 1 }
    let expected = expectedMutualInformation
    let mean = (entropy(firstSizes) + entropy(secondSizes)) / 2
    return (mutualInformation - expected) / (mean - expected)
  }

  /// The adjusted Rand index: agreement on pairs, 0 on average for random partitions.
  ///
  /// Hubert & Arabie 1985, doi:10.1007/BF01908075.
  public var adjustedRandIndex: Double {
    func pairs(_ size: Int) -> Double { Double(size) * Double(size - 1) / 2 }
    if areBothTrivial { return 1 }
    let together = shared.reduce(0) { $0 + pairs($1.size) }
    let first = firstSizes.reduce(0) { $0 + pairs($1) }
    let second = secondSizes.reduce(0) { $0 + pairs($1) }
    let expected = first * second / pairs(count)
    return (together - expected) / ((first + second) / 2 - expected)
  }

  /// The variation of information, a distance: H₁ + H₂ − 2 I; from 0 to log n.
  ///
  /// Meilă 2007, doi:10.1016/j.jmva.2006.11.013.
  public var variationOfInformation: Double {
    max(entropy(firstSizes) + entropy(secondSizes) - 2 * mutualInformation, 0)
  }

  private var areBothTrivial: Bool {
    (firstSizes.count < 2 && secondSizes.count < 2)
      || (firstSizes.count == count && secondSizes.count == count)
  }

  private func entropy(_ sizes: [Int]) -> Double {
    let n = Double(count)
    return -sizes.reduce(0) { $0 + Double($1) / n * log(Double($1) / n) }
  }

  /// The mean of the mutual information over all partitions of the same sizes, hypergeometric.
  private var expectedMutualInformation: Double {
    var logFactorials = [0.0]
    for value in stride(from: 1, through: count, by: 1) {
      logFactorials.append(logFactorials[value - 1] + log(Double(value)))
    }
    let n = Double(count)
    var sum = 0.0
    for (a, timesA) in distinct(firstSizes) {
      for (b, timesB) in distinct(secondSizes) {
        let constant =
          logFactorials[a] + logFactorials[b] + logFactorials[count - a] + logFactorials[count - b]
          - logFactorials[count]
        var cell = 0.0
        for size in max(1, a + b - count)...min(a, b) {
          let chance =
            constant - logFactorials[size] - logFactorials[a - size] - logFactorials[b - size]
            - logFactorials[count - a - b + size]
          cell += Double(size) / n * log(n * Double(size) / (Double(a) * Double(b))) * exp(chance)
        }
        sum += Double(timesA) * Double(timesB) * cell
      }
    }
    return sum
  }

  private func distinct(_ sizes: [Int]) -> [(size: Int, times: Int)] {
    var result: [(size: Int, times: Int)] = []
    for size in sizes.sorted() {
      if result.last?.size == size {
        result[result.count - 1].times += 1
      } else {
        result.append((size, 1))
      }
    }
    return result
  }
}
