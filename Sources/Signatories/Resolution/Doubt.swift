/// What kind of evidence left two names undecided.
package struct Doubt: Hashable, Sendable {
  /// What stands against a pair.
  package enum Opposition: String, CaseIterable, Sendable {
    case none
    /// A doubt of the rule itself.
    case own
    /// Both sign one list.
    case list
    case place
    /// Other names of the two bodies contradict each other.
    case contradiction
  }

  /// The rule that speaks for the pair.
  package let rule: LinkRule
  /// What speaks against it.
  package let opposition: Opposition
  /// The strength the rule gave its evidence, in hundredths, 1–99.
  package let strength: Int

  /// Makes a kind of doubt.
  package init(rule: LinkRule, opposition: Opposition, strength: Int) {
    self.rule = rule
    self.opposition = opposition
    self.strength = min(max(strength, 1), 99)
  }
}
