import Signatories
import Testing

@Suite struct AuditEstimateTests {
  /// A log of so many judgements in each stratum.
  private func log(
    _ strata: [(kind: String, size: Int, judgements: [(String, Int)])]
  ) -> AuditLog {
    var text = AuditLog.header
    for (kind, size, judgements) in strata {
      var start = 0
      for (judgement, count) in judgements {
        for _ in 0..<count {
          text += "a.txt,00ff,\(kind),\(size),1,\(start),,,\(judgement),,\n"
          start += 1
        }
      }
    }
    return AuditLog(utf8: Array(text.utf8))
  }

  @Test func `one stratum gives the plain share with Wilson's limits`() throws {
    let estimate = AuditEstimate(log([("signatory", 1000, [("right", 18), ("wrong", 2)])]))
    let precision = try #require(estimate.precision)
    let wilson = WilsonInterval(share: 0.9, of: 20)
    #expect(abs(precision.value - 0.9) < 1e-12)
    #expect(abs(precision.lower - wilson.lower) < 1e-12)
    #expect(abs(precision.upper - wilson.upper) < 1e-12)
    #expect(estimate.recall == nil)
  }

  @Test func `strata count by their size`() throws {
    let estimate = AuditEstimate(
      log([
        ("signatory", 900, [("right", 10)]), ("speaker", 100, [("right", 5), ("wrong", 5)]),
      ]))
    // (900 · 1 + 100 · ½) / 1000
    let precision = try #require(estimate.precision)
    #expect(abs(precision.value - 0.95) < 1e-12)
    #expect(estimate.signatoryPrecision?.value == 1)
    // Kish: 1000² / (900²/10 + 100²/10) = 12.195…
    let wilson = WilsonInterval(share: 0.95, of: 1e6 / (81_000 + 1_000))
    #expect(abs(precision.lower - wilson.lower) < 1e-12)
  }

  @Test func `missed signers are projected to all unmarked lines`() throws {
    let estimate = AuditEstimate(
      log([
        ("signatory", 200, [("right", 9), ("wrong", 1)]),
        ("line-in-list", 50, [("none", 8), ("missed", 1), ("missed 3", 1)]),
        ("line-elsewhere", 1000, [("none", 20)]),
      ]))
    // T = 200 · 0.9 = 180; M = 50 · 4/10 = 20.
    let recall = try #require(estimate.recall)
    #expect(abs(recall.value - 0.9) < 1e-12)
    #expect(recall.lower < recall.value && recall.value < recall.upper)
    #expect(estimate.missed == 4)
    #expect(estimate.lines == 30)
  }

  @Test func `a full audit without fault is perfect but for its sampling error`() throws {
    let estimate = AuditEstimate(
      log([("signatory", 40, [("right", 40)]), ("line-elsewhere", 60, [("none", 60)])]))
    let recall = try #require(estimate.recall)
    #expect(recall.value == 1)
    #expect(recall.upper == 1)
    #expect(recall.lower > 0.8 && recall.lower < 1)
  }

  /// Draws audits from a known corpus and counts how often the interval holds the true recall.
  @Test func `the recall interval covers the truth in 95 of 100 audits at least`() throws {
    var generator = CountingGenerator(state: 11)
    let (found, right, lines, lacking) = (300, 285, 2000, 30)
    let truth = Double(right) / Double(right + lacking)
    var covered = 0
    let runs = 400
    for _ in 0..<runs {
      let mentions = (0..<found).shuffled(using: &generator).prefix(50).count { $0 < right }
      let missed = (0..<lines).shuffled(using: &generator).prefix(50).count { $0 < lacking }
      let estimate = AuditEstimate(
        log([
          ("signatory", found, [("right", mentions), ("wrong", 50 - mentions)]),
          ("line-elsewhere", lines, [("missed", missed), ("none", 50 - missed)]),
        ]))
      let recall = try #require(estimate.recall)
      if recall.lower <= truth && truth <= recall.upper { covered += 1 }
    }
    #expect(covered * 100 >= runs * 95)
  }

  @Test func `the unsure count as not drawn, and the open not at all`() {
    let estimate = AuditEstimate(
      log([("signatory", 10, [("right", 3), ("unsure", 2), ("open", 1), ("", 4)])]))
    #expect(estimate.mentions == 3)
    #expect(estimate.unsure == 2)
    #expect(!estimate.isEmpty)
    #expect(AuditEstimate(AuditLog()).isEmpty)
  }
}
