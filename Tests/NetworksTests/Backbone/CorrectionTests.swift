import Networks
import TestSupport
import Testing

@Suite struct CorrectionTests {
  /// The example of R's manual pages: `p.adjust(c(0.01, 0.02, 0.03, 0.04, 0.05))` by hand.
  @Test(arguments: [
    (Correction.none, [0.01, 0.02, 0.03, 0.04, 0.05]),
    (.bonferroni, [0.05, 0.1, 0.15, 0.2, 0.25]),
    (.holm, [0.05, 0.08, 0.09, 0.09, 0.09]),
    (.benjaminiHochberg, [0.05, 0.05, 0.05, 0.05, 0.05]),
    (.benjaminiYekutieli, [137.0, 137, 137, 137, 137].map { $0 / 1200 }),
  ])
  func `five values are adjusted as by hand`(correction: Correction, expected: [Double]) {
    expectClose(
      correction.adjusted([0.01, 0.02, 0.03, 0.04, 0.05], familySize: 5), expected)
  }

  @Test(arguments: Correction.allCases)
  func `unlisted tests count as values of one`(correction: Correction) {
    var generator = SplitMix64(seed: 9)
    for _ in 0..<50 {
      let values = (0..<12).map { _ in Double.random(in: 0...0.2, using: &generator) }
      let padded = correction.adjusted(
        values + [Double](repeating: 1, count: 30), familySize: 42)
      let short = correction.adjusted(values, familySize: 42)
      expectClose(short, Array(padded.prefix(12)), relative: 1e-14)
    }
  }

  @Test(arguments: Correction.allCases)
  func `order does not matter and equal values stay equal`(correction: Correction) {
    var generator = SplitMix64(seed: 10)
    let values = (0..<20).map { _ in Double(Int.random(in: 1...6, using: &generator)) / 40 }
    let order = Array(values.indices).shuffled(using: &generator)
    let one = correction.adjusted(values, familySize: 25)
    let two = correction.adjusted(order.map { values[$0] }, familySize: 25)
    #expect(order.map { one[$0] } == two)
    for (value, q) in zip(values, one) { #expect(q >= value) }
    let pairs = zip(values, one).map { [$0, $1] }
    #expect(Set(pairs).count == Set(values).count)
  }

  @Test func `a family of billions needs no list`() {
    let q = Correction.benjaminiYekutieli.adjusted([1e-14], familySize: 4_999_950_000)
    // H(m) ≈ ln m + 0.5772156649.
    expectClose(q[0], 1e-14 * 4_999_950_000 * 22.909_909_414, relative: 1e-9)
  }
}
