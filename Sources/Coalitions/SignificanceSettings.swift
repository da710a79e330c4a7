public import Networks

/// How ties are tested: what is held fixed, at which level, corrected how.
public struct SignificanceSettings: Hashable, Sendable {
  /// What is held fixed when chance deals out the signatures.
  public var nullModel: NullModel
  /// The significance level α.
  public var level: Double
  /// How p-values are corrected for the number of pairs.
  public var correction: Correction

  /// Makes settings; by default exact SDSM at 0.05 with Benjamini–Hochberg.
  ///
  /// - Precondition: 0 < level < 1.
  public init(
    nullModel: NullModel = .stochasticDegreeSequence(), level: Double = 0.05,
    correction: Correction = .benjaminiHochberg
  ) {
    precondition(level > 0 && level < 1, "A level lies between 0 and 1.")
    self.nullModel = nullModel
    self.level = level
    self.correction = correction
  }
}
