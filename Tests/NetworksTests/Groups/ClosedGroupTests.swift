import Networks
import TestSupport
import Testing

@Suite struct ClosedGroupTests {
  static let bipartite = ["davis", "disconnected", "synthetic"].filter(Oracle.isAvailable)

  @Test(arguments: bipartite) func `closed and maximal groups are the oracle's`(
    name: String
  ) throws {
    let oracle = try Oracle(name)
    let incidence = oracle.incidence
    let levels = oracle.entry("frequent_groups")["by_support"]
    #expect(!levels.keys.isEmpty)
    for level in levels.keys {
      let support = try #require(Int(level))
      let expected = levels[level]["value"].elements.map {
        ClosedGroup(members: $0[0].integers.map { UInt32($0) }, support: $0[1].integer)
      }
      let found = incidence.closedGroups(minimumSupport: support)
      #expect(found.isComplete)
      #expect(found.groups.count == levels[level]["closed_count"].integer)
      #expect(Set(expected).isSubset(of: found.groups))
      #expect(
        incidence.maximalGroups(minimumSupport: support).groups.count
          == levels[level]["check"]["fpmax_maximal_groups"].integer)
    }
  }

  @Test func `every small table has the groups of the definition`() {
    withEveryIncidence(rows: 4, columns: 3) { incidence in
      for mode in Mode.allCases {
        for support in 1...2 {
          for size in 1...2 {
            let closed = definition(incidence.facing(mode), support: support, size: size)
            let found = incidence.closedGroups(
              of: mode, minimumSupport: support, minimumSize: size)
            #expect(found.groups == closed)
            let maximal = closed.filter { one in
              !closed.contains { $0 != one && Set($0.members).isSuperset(of: one.members) }
            }
            #expect(
              incidence.maximalGroups(
                of: mode, minimumSupport: support, minimumSize: size
              ).groups == maximal)
          }
        }
      }
    }
  }

  @Test func `larger tables have the groups of the definition`() {
    var generator = SplitMix64(seed: 31)
    for _ in 0..<40 {
      let incidence = Incidence.random(rows: 9, columns: 16, using: &generator)
      for support in 1...4 {
        #expect(
          incidence.closedGroups(minimumSupport: support).groups
            == definition(incidence, support: support, size: 2))
      }
    }
  }

  @Test func `new numbers change nothing but the numbers`() {
    var generator = SplitMix64(seed: 32)
    let incidence = Incidence.random(rows: 40, columns: 60, using: &generator)
    let rowOrder = Array(0..<40).shuffled(using: &generator)
    let columnOrder = Array(0..<60).shuffled(using: &generator)
    let other = incidence.relabeled(rows: rowOrder, columns: columnOrder)
    let renamed = incidence.closedGroups(minimumSupport: 6).groups.map { group in
      ClosedGroup(
        members: group.members.map { UInt32(rowOrder[Int($0)]) }.sorted(), support: group.support)
    }
    #expect(renamed.count > 100)
    #expect(other.closedGroups(minimumSupport: 6).groups == renamed.sorted())
  }

  @Test func `too many groups are cut and said to be cut`() {
    // Every set of rows is closed: column l lacks row l.
    let matrix = (0..<20).map { row in (0..<20).map { $0 == row ? 0 : 1 } }
    let found = Incidence(matrix: matrix).closedGroups(minimumSupport: 1, limit: 1000)
    #expect(found.groups.count == 1000)
    #expect(!found.isComplete)
  }

  @Test func `a million signers of one document are one group`() {
    let many = 1_000_000
    let pairs = (0..<many).map { (row: UInt32($0), column: UInt32(0)) }
    let more = [(row: UInt32(5), column: UInt32(1)), (row: UInt32(9), column: UInt32(1))]
    let incidence = Incidence(rowCount: many, columnCount: 2, pairs: pairs + more)
    #expect(
      incidence.closedGroups(minimumSupport: 2).groups
        == [ClosedGroup(members: [5, 9], support: 2)])
    #expect(incidence.closedGroups(minimumSupport: 1).groups.map(\.members.count) == [many, 2])
  }

  @Test(
    .enabled(if: Repository.shared != nil), arguments: [(120, 1689), (90, 19419), (70, 259_300)])
  func `the senate has as many closed groups as a peer finds`(support: Int, count: Int) throws {
    let senate = try #require(try TieTable.senate)
    var found = 0
    senate.incidence.forEachClosedGroup(minimumSupport: support) { _, _ in
      found += 1
      return true
    }
    #expect(found == count)
  }

  private func definition(_ incidence: Incidence, support: Int, size: Int) -> [ClosedGroup] {
    let rows = incidence.matrix
    return (0..<(1 << rows.count)).compactMap { bits in
      let members = rows.indices.filter { bits >> $0 & 1 == 1 }
      let shared = (0..<incidence.columnCount).filter { column in
        members.allSatisfy { rows[$0][column] == 1 }
      }
      let isClosed = rows.indices.allSatisfy { row in
        members.contains(row) || shared.contains { rows[row][$0] == 0 }
      }
      guard members.count >= size, shared.count >= support, isClosed else { return nil }
      return ClosedGroup(members: members.map { UInt32($0) }, support: shared.count)
    }.sorted()
  }
}
