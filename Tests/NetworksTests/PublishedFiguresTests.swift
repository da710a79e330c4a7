import Networks
import TestSupport
import Testing

/// Figures that others have printed of two real networks, beside those of one measure each.
@Suite struct PublishedFiguresTests {
  static func women() throws -> (names: [String], incidence: Incidence, published: JSONValue) {
    let oracle = try Oracle("davis")
    return (
      oracle.file["organizations"].elements.map(\.string), oracle.incidence,
      try Oracle("published").file["southern_women"]
    )
  }

  @Test func `Southern Women have the published projections`() throws {
    let (names, women, published) = try Self.women()
    #expect(women.rowCount == published["women"].integer)
    #expect(women.columnCount == published["events"].integer)
    #expect(women.count == published["ties"].integer)
    let counts = try women.projected().counts.map(Double.init)
    let mean = counts.reduce(0, +) / Double(counts.count)
    expectClose(mean, published["mean_weight"].number)
    #expect(counts.count { $0 > mean } == published["edges_weight_gt_mean"].integer)
    let events = try women.projected(onto: .columns)
    #expect(events.pairCount == published["event_projection_edges"].integer)
    let pair = try #require(women.topPairs(1).first)
    let top = published["top_pair"]
    #expect(names[Int(pair.first)].hasPrefix(top[0].string))
    #expect(names[Int(pair.second)].hasPrefix(top[1].string))
    #expect(Int(pair.count) == top[2].integer)
  }

  @Test func `Southern Women have the published Newman weights`() throws {
    let (names, women, published) = try Self.women()
    let projection = try women.projected()
    let weights = women.tieWeights(of: projection, weighting: .newman)
    expectClose(weights.reduce(0, +), published["newman_weight_sum"].number)
    var ties: [(names: Set<Substring>, weight: Double)] = []
    projection.forEachPair { first, second, _ in
      let both = [first, second].map { names[Int($0)].prefix { $0 != " " } }
      ties.append((Set(both), weights[ties.count]))
    }
    let top = ties.sorted { $0.weight > $1.weight }.prefix(3)
    for (tie, expected) in zip(top, published["newman_top"].elements) {
      #expect(tie.names == Set([expected[0].string[...], expected[1].string[...]]))
      // Printed with three or four digits.
      #expect(abs(tie.weight - expected[2].number) < 5e-4)
    }
  }

  @Test func `Freeman's split and the best partitions have the published modularity`() throws {
    let (_, women, published) = try Self.women()
    let graph = try women.projected(weighting: .count)
    let split = Membership((0..<18).map { $0 < 9 ? 0 : 1 })
    func isPrinted(_ value: Double, _ key: String) -> Bool {
      abs(value - published[key].number) < 5.1e-7
    }
    #expect(isPrinted(graph.modularity(of: split), "weighted_projection_Q_freeman_split"))
    var generator = SplitMix64(seed: 5)
    let best = graph.communities(runs: 50, using: &generator)
    #expect(isPrinted(best.quality, "weighted_projection_Q_optimal"))
    // Events go with the women they gain more from.
    let events = women.joining(split)
    #expect(isPrinted(women.modularity(of: events), "barber_Q_freeman_split"))
    let bipartite = women.communities(runs: 50, using: &generator)
    #expect(abs(bipartite.modularity - published["barber_Q_best"]["4"].number) < 5.1e-7)
    #expect(bipartite.membership.count == 4)
  }

  @Test func `no pair of Southern Women is significant, and five women share four events`() throws {
    let (names, women, published) = try Self.women()
    let backbone = try women.pairTests().backbone(significance: 0.05, correcting: .none)
    #expect(backbone.ties.count == published["sdsm_edges_p05_onetail"].integer)
    let five = women.closedGroups(minimumSupport: 4).groups.filter { $0.members.count == 5 }
    let published5 = published["top_quintuple"].elements
    let members = five.map { Set($0.members.map { names[Int($0)].prefix { $0 != " " } }) }
    #expect(members.contains(Set(published5.prefix(5).map { $0.string[...] })))
    #expect(five.allSatisfy { $0.support == published5[5].integer })
  }

  @Test(.enabled(if: Repository.shared != nil)) func `the senate has its published ties`() throws {
    let senate = try #require(try TieTable.senate)
    let published = try Oracle("published").file["senate115_networkdata_cosponsor"]
    let projection = try senate.incidence.projected()
    #expect(projection.pairCount == published["projection_edges"].integer)
    expectClose(
      Double(projection.pairCount) / Double(projection.possiblePairCount),
      published["projection_density"].number)
    #expect(
      senate.incidence.columnDegrees.count { $0 == 1 } == published["single_signer_bills"].integer)
    let pair = try #require(senate.incidence.topPairs(1).first)
    let names = [pair.first, pair.second].map { senate.rows[Int($0)].prefix { $0 != "," } }
    let top = published["max_weight"]
    #expect(Set(names) == Set([top[0].string[...], top[1].string[...]]))
    #expect(Int(pair.count) == top[2].integer)
  }
}

extension Incidence {
  /// Two groups of rows with each column in the one it gains more modularity from.
  fileprivate func joining(_ rows: Membership) -> TwoModeMembership {
    let total = Double(count)
    let columns = (0..<columnCount).map { column -> UInt32 in
      var gains = [0.0, 0.0]
      for row in 0..<rowCount {
        gains[Int(rows.labels[row])] -=
          Double(self.rows.degree(row) * self.columns.degree(column)) / total
      }
      for index in self.columns.range(column) {
        gains[Int(rows.labels[Int(self.columns.neighbors[index])])] += 1
      }
      return gains[0] >= gains[1] ? 0 : 1
    }
    return TwoModeMembership(rows: rows.labels, columns: columns)
  }
}
