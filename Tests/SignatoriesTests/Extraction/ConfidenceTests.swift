import Foundation
import Signatories
import TestSupport
import Testing

/// Fits the confidences anew from what was right at first sight.
struct ConfidenceTests {
  /// How many mentions of one document bore some evidence, and how many of them were right.
  private struct Outcome {
    let document: String
    let evidence: Evidence
    let found: Int
    let right: Int
  }

  private static func outcomes() throws -> [Outcome] {
    let file = Repository.fixtures.appending(path: "Calibration/first-sight.csv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
      .map { line in
        let cells = line.split(separator: ",").map(String.init)
        try #require(cells.count == 4)
        return Outcome(
          document: cells[0], evidence: try #require(Evidence(rawValue: cells[1])),
          found: try #require(Int(cells[2])), right: try #require(Int(cells[3])))
      }
  }

  /// Evidence of one role, the surest first.
  private static let orders: [[Evidence]] = [
    [.announcedName, .unannouncedName, .announcedLine, .unannouncedLine, .unlikelyLine],
    [.sentence], [.speechVerb, .otherAttribution], [.statedIssuer, .hintedIssuer],
  ]

  /// Laplace's estimate for each kind of evidence, neighbours pooled that are out of order.
  private static func fitted(_ outcomes: [Outcome]) -> [Evidence: Double] {
    var fit: [Evidence: Double] = [:]
    for order in orders {
      var pools: [(members: [Evidence], right: Int, found: Int)] = []
      for evidence in order {
        let own = outcomes.filter { $0.evidence == evidence }
        pools.append(
          ([evidence], own.reduce(0) { $0 + $1.right }, own.reduce(0) { $0 + $1.found }))
        while pools.count > 1 {
          let (last, before) = (pools[pools.count - 1], pools[pools.count - 2])
          guard estimate(last.right, last.found) > estimate(before.right, before.found) else {
            break
          }
          pools.removeLast(2)
          pools.append(
            (before.members + last.members, before.right + last.right, before.found + last.found))
        }
      }
      for pool in pools {
        for member in pool.members { fit[member] = estimate(pool.right, pool.found) }
      }
    }
    return fit
  }

  private static func estimate(_ right: Int, _ found: Int) -> Double {
    Double(right + 1) / Double(found + 2)
  }

  @Test func `every confidence is the fitted share, to two digits`() throws {
    let fit = Self.fitted(try Self.outcomes())
    for evidence in Evidence.allCases {
      let share = try #require(fit[evidence])
      #expect(abs(share - evidence.confidence) <= 0.005, "\(evidence.rawValue): \(share)")
    }
  }

  @Test func `confidences foretell the letters left out, in bins of fifty and more`() throws {
    let outcomes = try Self.outcomes()
    var bins: [Int: (expected: Double, right: Int, found: Int)] = [:]
    for document in Set(outcomes.map(\.document)).sorted() {
      let fit = Self.fitted(outcomes.filter { $0.document != document })
      for outcome in outcomes where outcome.document == document {
        let share = try #require(fit[outcome.evidence])
        let bin = share >= 0.9 ? 2 : share >= 0.75 ? 1 : 0
        bins[bin, default: (0, 0, 0)].expected += share * Double(outcome.found)
        bins[bin, default: (0, 0, 0)].right += outcome.right
        bins[bin, default: (0, 0, 0)].found += outcome.found
      }
    }
    for (bin, sums) in bins.sorted(by: { $0.key < $1.key }) {
      let expected = sums.expected / Double(sums.found)
      let observed = Double(sums.right) / Double(sums.found)
      print(
        "reliability bin \(bin): \(sums.found) mentions, foretold \(expected), right \(observed)")
      if sums.found >= 50 { #expect(abs(expected - observed) < 0.06) }
    }
    #expect(bins.values.contains { $0.found >= 50 })
  }
}
