import Signatories
import Testing

@Suite struct AuditAllocationTests {
  @Test(arguments: [
    ([100, 100], 10, [5, 5]),
    ([900, 100], 40, [30, 10]),  // square roots 30 and 10
    ([1000, 1], 20, [19, 1]),  // no stratum gives more than it has
    ([3, 2], 50, [3, 2]),
    ([10_000, 4, 4], 10, [6, 2, 2]),  // two at least
    ([0, 50], 8, [0, 8]),
    ([], 5, []),
    ([5, 5], 1, [1, 0]),
  ])
  func `a total is shared in proportion to square roots`(
    sizes: [Int], total: Int, counts: [Int]
  ) {
    #expect(AuditAllocation.counts(of: sizes, total: total) == counts)
  }
}
