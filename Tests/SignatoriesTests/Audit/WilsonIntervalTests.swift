import Signatories
import Testing

@Suite struct WilsonIntervalTests {
  /// The score interval without continuity correction in table I of Newcombe 1998.
  ///
  /// Statistics in Medicine 17, 857–872, method 3, 95 %.
  @Test(arguments: [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0000, 0.1611),
    (1, 29, 0.0061, 0.1718),
  ])
  func `the limits are the published ones`(
    successes: Int, trials: Int, lower: Double, upper: Double
  ) {
    let interval = WilsonInterval(
      share: Double(successes) / Double(trials), of: Double(trials))
    #expect(abs(interval.lower - lower) < 5e-5)
    #expect(abs(interval.upper - upper) < 5e-5)
  }

  @Test func `the limits are the shares the score test just does not reject`() {
    let (share, trials) = (0.3, 40.0)
    let interval = WilsonInterval(share: share, of: trials)
    for limit in [interval.lower, interval.upper] {
      let score = (share - limit) / (limit * (1 - limit) / trials).squareRoot()
      #expect(abs(abs(score) - WilsonInterval.ninetyFive) < 1e-9)
    }
  }

  @Test func `failures mirror successes`() {
    let some = WilsonInterval(share: 0.1, of: 50)
    let rest = WilsonInterval(share: 0.9, of: 50)
    #expect(abs(some.lower - (1 - rest.upper)) < 1e-12)
    #expect(abs(some.upper - (1 - rest.lower)) < 1e-12)
  }

  @Test func `nothing and everything reach the ends`() {
    #expect(WilsonInterval(share: 0, of: 7).lower == 0)
    #expect(WilsonInterval(share: 1, of: 7).upper == 1)
  }
}
