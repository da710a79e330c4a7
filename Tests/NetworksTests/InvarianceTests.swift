import Networks
import TestSupport
import Testing

/// Numbers of rows and columns, and the order of the input, carry no meaning.
@Suite struct InvarianceTests {
  @Test(arguments: [
    NullModel.fixedFill, .fixedRow, .fixedColumn, .stochasticDegreeSequence(),
    .stochasticDegreeSequence(.refinedNormal),
  ])
  func `new numbers change no bit of a p-value`(model: NullModel) throws {
    var generator = SplitMix64(seed: 91)
    let incidence = Incidence.random(rows: 25, columns: 30, using: &generator)
    let rowOrder = Array(0..<25).shuffled(using: &generator)
    let other = incidence.relabeled(
      rows: rowOrder, columns: Array(0..<30).shuffled(using: &generator))
    let one = try incidence.pairTests(under: model)
    let two = try other.pairTests(under: model)
    #expect(one.ties.count == two.ties.count)
    let found = Dictionary(uniqueKeysWithValues: two.ties.map { ([$0.first, $0.second], $0) })
    for test in one.ties {
      let ends = [UInt32(rowOrder[Int(test.first)]), UInt32(rowOrder[Int(test.second)])].sorted()
      let twin = try #require(found[ends])
      #expect(twin.p == test.p && twin.expected == test.expected && twin.count == test.count)
    }
    #expect(one.attainable.map(\.p) == two.attainable.map(\.p))
    #expect(one.taroneCount(at: 0.05) == two.taroneCount(at: 0.05))
  }

  @Test func `the order of the input changes nothing`() throws {
    let davis = try Oracle("davis")
    var generator = SplitMix64(seed: 92)
    for _ in 0..<5 {
      let edges = davis.edges.shuffled(using: &generator)
      let shuffled = Incidence(
        rowCount: 18, columnCount: 14, rowOf: edges.map { UInt32($0.0) },
        columnOf: edges.map { UInt32($0.1) })
      #expect(shuffled == davis.incidence)
    }
  }

  @Test func `what rows do to columns, columns do to rows`() throws {
    let incidence = try Oracle("davis").incidence
    let tests = try incidence.pairTests(of: .columns)
    let turned = try incidence.transposed.pairTests()
    #expect(tests.ties == turned.ties)
    #expect(
      incidence.closedGroups(of: .columns, minimumSupport: 4)
        == incidence.transposed.closedGroups(minimumSupport: 4))
    #expect(incidence.topPairs(5, of: .columns) == incidence.transposed.topPairs(5))
  }
}
