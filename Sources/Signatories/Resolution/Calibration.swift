/// How often evidence that did not suffice to join two names is right.
///
/// The odds that two names are one organization are
///
///     exp(rule + opposition + both + strength · ln(s / (1 − s))) · (names / 1000)^−decline
///
/// for evidence of strength s: rules have their odds among 1,000 names and a power by which these
/// fall as names grow more and are alike by accident; what opposes a pair lowers them, some rules'
/// more than others'.
///
/// `fitted` is the greatest likelihood of doubts counted among our own invented names, the seeds,
/// the names of our own letters judged by hand, and synthetic names, with a normal prior for each
/// number; `make calibration` counts and fits anew and prints how well sources that were left out
/// are foretold, and `CalibrationTests` holds that these are the numbers it finds.
package struct Calibration: Hashable, Sendable {
  /// What a rule's evidence is worth.
  package struct RuleOdds: Hashable, Sendable {
    /// The logarithm of the odds at strength ½ among 1,000 names.
    package let odds: Double
    /// The power of the number of names by which odds fall.
    package let decline: Double

    /// Makes the odds of a rule.
    package init(odds: Double, decline: Double) {
      self.odds = odds
      self.decline = decline
    }
  }

  /// A rule and what opposes it.
  package struct Opposed: Hashable, Sendable {
    package let rule: LinkRule
    package let opposition: Doubt.Opposition

    /// Makes a pair of rule and opposition.
    package init(_ rule: LinkRule, _ opposition: Doubt.Opposition) {
      self.rule = rule
      self.opposition = opposition
    }
  }

  /// By rule; a rule that is not listed has `usual`.
  package var rules: [LinkRule: RuleOdds]
  /// What is expected of a rule that was never seen in doubt.
  package var usual: RuleOdds
  /// What an opposition adds.
  package var oppositions: [Doubt.Opposition: Double]
  /// What an opposition adds for one rule besides.
  package var opposed: [Opposed: Double]
  /// How much the rules' own strength counts.
  package var strength: Double

  /// Makes a calibration.
  package init(
    rules: [LinkRule: RuleOdds], usual: RuleOdds, oppositions: [Doubt.Opposition: Double],
    opposed: [Opposed: Double], strength: Double
  ) {
    self.rules = rules
    self.usual = usual
    self.oppositions = oppositions
    self.opposed = opposed
    self.strength = strength
  }

  /// The probability that a doubtful pair is one organization, in a run with so many names.
  ///
  /// Held between 0.01 and 0.95: what was never wrong in some dozen cases may be.
  package func probability(of doubt: Doubt, names: Int) -> Double {
    let rule = rules[doubt.rule] ?? usual
    let share = Double(doubt.strength) / 100
    let growth = Logarithm.natural(Double(max(names, 100)) / 1000)
    let odds =
      rule.odds - rule.decline * growth + strength * Logarithm.natural(share / (1 - share))
      + (oppositions[doubt.opposition] ?? 0)
      + (opposed[Opposed(doubt.rule, doubt.opposition)] ?? 0)
    return min(max(Logarithm.logistic(odds), 0.01), 0.95)
  }
}
