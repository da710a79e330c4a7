public import Networks

/// How ties are tested: what is held fixed, who could sign, at which level, corrected how.
public struct SignificanceSettings: Hashable, Sendable {
  /// Who could have signed which document.
  public enum Risk: Hashable, Sendable {
    /// Everybody every document.
    case everywhere
    /// Each the documents from its first to its last one.
    case lifetimes
    /// As a table says.
    case stated(RiskRecords)
  }

  /// What is held fixed when chance deals out the signatures.
  public var nullModel: NullModel
  /// The significance level α.
  public var level: Double
  /// How p-values are corrected for the number of pairs.
  public var correction: Correction
  /// Which pairs count as tests.
  public var family: Backbone.Family
  /// Whether more than expected is looked for, or less.
  public var tail: Tail
  /// Who could have signed what; other than `everywhere` only under exact SDSM.
  public var risk: Risk
  /// The attribute of documents in whose values the null model is fitted apart; only under exact
  /// SDSM.
  public var strata: String?

  /// Whether everybody could have signed everything, and all documents are fitted as one.
  var isUnrestricted: Bool { risk == .everywhere && strata == nil }

  /// Makes settings; by default exact SDSM at 0.05 with Benjamini–Hochberg over all pairs.
  ///
  /// - Precondition: 0 < level < 1.
  public init(
    nullModel: NullModel = .stochasticDegreeSequence(), level: Double = 0.05,
    correction: Correction = .benjaminiHochberg, family: Backbone.Family = .all,
    tail: Tail = .upper, risk: Risk = .everywhere, strata: String? = nil
  ) {
    precondition(level > 0 && level < 1, "A level lies between 0 and 1.")
    self.nullModel = nullModel
    self.level = level
    self.correction = correction
    self.family = family
    self.tail = tail
    self.risk = risk
    self.strata = strata
  }
}
