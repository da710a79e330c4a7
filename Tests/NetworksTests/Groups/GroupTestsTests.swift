import Networks
import TestSupport
import Testing

@Suite struct GroupTestsTests {
  @Test func `score and given are sums over all outcomes`() throws {
    var generator = SplitMix64(seed: 61)
    for _ in 0..<8 {
      let incidence = Incidence.random(rows: 6, columns: 9, using: &generator)
      let model = try BipartiteConfigurationModel(fitting: incidence)
      var tester = try GroupTester(incidence)
      for group in incidence.closedGroups(minimumSupport: 1).groups {
        let test = tester.test(group)
        let mass = outcomes(model, group.members, columns: 0..<9)
        expectClose(test.score, mass[group.support...].reduce(0, +), relative: 1e-11)
        expectClose(test.expected, mass.enumerated().reduce(0) { $0 + Double($1.0) * $1.1 })
        let given = group.members.map { member -> Double in
          let others = group.members.filter { $0 != member }
          let columns = (0..<9).filter { column in
            others.allSatisfy { incidence.matrix[Int($0)][column] == 1 }
          }
          return outcomes(model, [member], columns: columns)[group.support...].reduce(0, +)
        }
        expectClose(test.given, given.max() ?? .nan, relative: 1e-11)
      }
    }
  }

  @Test func `a stranger who joins a close pair is no surprise given the pair`() throws {
    // Rows 0 and 1 always go together; row 2 stands in every other column.
    var generator = SplitMix64(seed: 62)
    var pairs: [(row: UInt32, column: UInt32)] = []
    for column in 0..<80 {
      if column < 12 { pairs += [(0, UInt32(column)), (1, UInt32(column))] }
      if column % 2 == 0 { pairs.append((2, UInt32(column))) }
      for row in 3..<12 where Bool.random(using: &generator) {
        pairs.append((UInt32(row), UInt32(column)))
      }
    }
    let incidence = Incidence(rowCount: 12, columnCount: 80, pairs: pairs)
    var tester = try GroupTester(incidence)
    let pair = tester.test(ClosedGroup(members: [0, 1], support: 12))
    #expect(pair.score < 1e-3 && pair.given < 1e-3)
    let three = ClosedGroup(members: [0, 1, 2], support: 6)
    #expect(incidence.columns(sharedBy: three.members).count == 6)
    let test = tester.test(three)
    #expect(test.score < 0.05)
    #expect(test.given > 0.1)
  }

  @Test func `top groups are the first of all groups`() throws {
    let incidence = try Oracle("davis").incidence
    var tester = try GroupTester(incidence)
    let all = incidence.closedGroups(minimumSupport: 2).groups.map { tester.test($0) }
    for ranking in GroupRanking.allCases {
      let expected = all.sorted { one, other in
        let ranks = [one, other].map { test in
          switch ranking {
          case .support: -Double(test.group.support)
          case .area: -Double(test.group.support * test.size)
          case .surprise: test.score
          }
        }
        if ranks[0] != ranks[1] { return ranks[0] < ranks[1] }
        if one.group.support != other.group.support {
          return one.group.support > other.group.support
        }
        return one.group < other.group
      }
      let top = try incidence.topGroups(7, by: ranking, minimumSupport: 2)
      #expect(top.isComplete)
      #expect(top.groups == Array(expected.prefix(7)))
    }
    let women = try Oracle("published").file["southern_women"]
    let triples = all.filter { $0.size >= 3 && $0.group.support == 5 }
    // Four triples lie in Brenda, Evelyn, Laura and Theresa, three of them closed by themselves.
    #expect(triples.count <= women["top_triples_count"].integer)
  }

  @Test func `too many groups are those of a greater support, whatever the limit`() throws {
    let incidence = try Oracle("davis").incidence
    let all = incidence.closedGroups(minimumSupport: 1).groups
    for ranking in GroupRanking.allCases {
      let top = try incidence.topGroups(1000, by: ranking, minimumSupport: 1, limit: 40)
      #expect(!top.isComplete)
      #expect(top.minimumSupport > 1)
      #expect(all.count { $0.support >= top.minimumSupport } <= 40 / 5)
      #expect(all.count { $0.support >= top.minimumSupport - 1 } > 40 / 5)
      let direct = try incidence.topGroups(1000, by: ranking, minimumSupport: top.minimumSupport)
      #expect(direct.isComplete)
      #expect(top.groups == direct.groups)
    }
  }

  @Test func `corrected p-values count tables with a group as surprising`() throws {
    let incidence = try Oracle("davis").incidence
    let correction = try GroupCorrection(incidence, minimumSupport: 3, trials: 39, seed: 8)
    #expect(correction.isComplete)
    var tester = try GroupTester(incidence)
    for group in incidence.closedGroups(minimumSupport: 3).groups {
      let test = tester.test(group)
      var tables = MarginPreservingTables(incidence, seed: 8)
      let hits = (0..<39).count { _ in
        tables.next().closedGroups(minimumSupport: 3).groups.contains {
          $0.members.count == test.size && tester.test($0).score <= test.score * (1 + 1e-9)
        }
      }
      expectClose(correction.p(of: test), Double(hits + 1) / 40)
    }
  }

  @Test func `in a table drawn at random no group is significant more often than α`() throws {
    var tables = MarginPreservingTables(try Oracle("davis").incidence, seed: 9)
    var false5 = 0
    for trial in 0..<40 {
      let table = tables.next()
      let correction = try GroupCorrection(
        table, minimumSupport: 3, trials: 19, seed: 100 + UInt64(trial))
      var tester = try GroupTester(table)
      let pairs = table.closedGroups(minimumSupport: 3).groups.filter { $0.members.count == 2 }
      if pairs.contains(where: { correction.p(of: tester.test($0)) <= 0.05 }) { false5 += 1 }
    }
    // Binomial(40, 0.05) exceeds 8 once in twenty thousand.
    #expect(false5 <= 8)
  }
}
