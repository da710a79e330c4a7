import Coalitions
import Testing

@Suite struct NetworkPeriodTests {
  /// One letter a year from 2010 on.
  let network = ClusteringTests.network([[0, 1], [1, 2], [], [0, 3]])

  @Test func `each year is a network with those who came, came back and left`() {
    let periods = network.periods(PeriodSettings())
    #expect(periods.map(\.period.name) == ["2010", "2011", "2012", "2013"])
    #expect(periods.map(\.newcomers) == [["o0", "o1"], ["o2"], [], ["o3"]])
    #expect(periods.map(\.returners) == [[], ["o1"], [], ["o0"]])
    #expect(periods.map(\.dropOuts) == [[], ["o0"], ["o1", "o2"], []])
    #expect(periods.map(\.network.documents.count) == [1, 1, 1, 1])
  }

  @Test func `windows overlap, and cumulative ones only grow`() {
    let windows = network.periods(PeriodSettings(width: 2))
    #expect(windows.map(\.period.name) == ["2010–2011", "2011–2012", "2012–2013"])
    #expect(windows.map(\.network.organizations.count) == [3, 2, 2])
    let cumulative = network.periods(PeriodSettings(isCumulative: true))
    #expect(cumulative.map(\.period.name) == ["2010", "2010–2011", "2010–2012", "2010–2013"])
    #expect(cumulative.map(\.network.organizations.count) == [2, 3, 3, 4])
    #expect(cumulative.flatMap(\.dropOuts).isEmpty)
  }

  @Test func `a date without a month is in no month`() {
    #expect(network.periods(PeriodSettings(unit: .month)).isEmpty)
    #expect(network.periods(PeriodSettings(unit: .decade)).map(\.period.name) == ["2010s"])
  }
}
