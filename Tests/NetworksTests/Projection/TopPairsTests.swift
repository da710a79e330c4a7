import Networks
import TestSupport
import Testing

@Suite struct TopPairsTests {
  @Test func `the top pairs are the first of all pairs in order`() throws {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<30 {
      let incidence = Incidence.random(rows: 25, columns: 14, using: &generator)
      var all: [CountedPair] = []
      incidence.forEachPair { all.append(CountedPair(first: $0, second: $1, count: $2)) }
      all.sort()
      for n in [0, 1, 2, 7, 50, 1000] {
        #expect(incidence.topPairs(n) == Array(all.prefix(n)))
      }
    }
  }

  @Test func `Evelyn and Theresa went to seven events together`() throws {
    let davis = try Oracle("davis")
    #expect(davis.incidence.topPairs(1) == [CountedPair(first: 0, second: 2, count: 7)])
  }

  @Test func `an empty network has no pairs`() {
    #expect(Incidence(rowCount: 0, columnCount: 0, pairs: []).topPairs(5).isEmpty)
    #expect(Incidence(rowCount: 4, columnCount: 0, pairs: []).topPairs(5).isEmpty)
  }
}
