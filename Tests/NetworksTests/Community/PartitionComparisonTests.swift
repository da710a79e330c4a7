import Networks
import TestSupport
import Testing

@Suite struct PartitionComparisonTests {
  private let first = Membership([0, 0, 0, 1, 1, 1, 2, 2])
  private let second = Membership([0, 0, 1, 1, 1, 2, 2, 2])

  // igraph 1.0.0: compare_communities(first, second, method) with nmi, vi and adjusted_rand.
  @Test func `partitions compare as in igraph`() {
    let comparison = PartitionComparison(first, second)
    expectClose(comparison.normalizedMutualInformation, 0.5588730382170326)
    expectClose(comparison.variationOfInformation, 0.9547712524422187)
    expectClose(comparison.adjustedRandIndex, 0.23809523809523783)
  }

  @Test func `adjusted measures are corrected by the mean over all permutations`() {
    var (rand, information, count) = (0.0, 0.0, 0.0)
    withEveryPermutation(of: Array(second.labels)) { labels in
      let comparison = PartitionComparison(first, Membership(labels))
      rand += comparison.adjustedRandIndex
      information += comparison.adjustedMutualInformation
      count += 1
    }
    #expect(count == 40_320)
    #expect(abs(rand / count) < 1e-9)
    #expect(abs(information / count) < 1e-9)
  }

  @Test func `equal partitions are alike whatever the labels`() {
    let comparison = PartitionComparison(first, Membership([2, 2, 2, 0, 0, 0, 1, 1]))
    expectClose(comparison.normalizedMutualInformation, 1)
    expectClose(comparison.adjustedMutualInformation, 1)
    expectClose(comparison.adjustedRandIndex, 1)
    #expect(comparison.variationOfInformation < 1e-12)
  }

  @Test func `trivial partitions are alike only among themselves`() {
    let one = Membership([0, 0, 0, 0])
    let each = Membership([0, 1, 2, 3])
    #expect(PartitionComparison(one, one).normalizedMutualInformation == 1)
    #expect(PartitionComparison(each, each).adjustedMutualInformation == 1)
    #expect(PartitionComparison(one, each).normalizedMutualInformation == 0)
    #expect(PartitionComparison(one, each).adjustedRandIndex == 0)
    #expect(PartitionComparison(Membership([]), Membership([])).adjustedRandIndex == 1)
  }
}

private func withEveryPermutation(of items: [UInt32], _ body: ([UInt32]) -> Void) {
  func extend(_ chosen: [UInt32], _ rest: [UInt32]) {
    if rest.isEmpty { return body(chosen) }
    for index in rest.indices {
      extend(chosen + [rest[index]], Array(rest[..<index] + rest[(index + 1)...]))
    }
  }
  extend([], items)
}
