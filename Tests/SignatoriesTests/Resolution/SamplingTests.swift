import Signatories
import Testing

/// A generator whose numbers are all alike.
private struct Constant: RandomNumberGenerator {
  let value: UInt64
  mutating func next() -> UInt64 { value }
}

/// A small seeded generator.
private struct Congruential: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

@Suite struct SamplingTests {
  /// `Rivers Kalina` in three countries: three questions about three bodies.
  private var resolution: Resolution {
    Resolution(
      resolving: [("Rivers Kalina", "Kenya"), ("Rivers Kalina (RK)", "Ghana"), ("Lakes", nil)]
        .enumerated().map { NameOccurrence(name: $1.0, document: "\($0)", place: $1.1) })
  }

  @Test func `all yes joins what is asked and nothing else`() {
    var always = Constant(value: 0)
    let draw = resolution.draw(using: &always)
    #expect(Set(draw).count == 2)
    #expect(draw.enumerated().allSatisfy { $0.element <= $0.offset })
  }

  @Test func `all no joins nothing`() {
    var never = Constant(value: .max)
    #expect(resolution.draw(using: &never) == [0, 1, 2])
  }

  @Test func `a question is answered yes as often as it is likely`() throws {
    var generator = Congruential(state: 11)
    let draws = resolution.draws(4_000, using: &generator)
    let share = Double(draws.count { Set($0).count == 2 }) / 4_000
    let probability = try #require(resolution.questions.first).probability
    // Four standard errors of a share over 4,000 draws.
    #expect(abs(share - probability) < 0.032)
  }

  @Test func `one seed gives one set of draws`() {
    var one = Congruential(state: 3)
    var other = Congruential(state: 3)
    #expect(resolution.draws(using: &one) == resolution.draws(using: &other))
  }
}
