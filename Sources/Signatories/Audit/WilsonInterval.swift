/// The score interval of a share.
///
/// The limits are those shares p that a two-sided test without continuity correction does not
/// reject: (p̂ + z²/2n ± z·√(p̂(1−p̂)/n + z²/4n²)) / (1 + z²/n). They stay inside 0–1 and hold for
/// small samples and for shares of 0 and 1.
///
/// Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference,
/// J. Am. Stat. Assoc. 22 (1927) 209–212, doi:10.1080/01621459.1927.10502953.
public struct WilsonInterval: Hashable, Sendable {
  /// The lower limit, 0–1.
  public let lower: Double
  /// The upper limit, 0–1.
  public let upper: Double

  /// The 97.5 % point of the normal distribution, for a 95 % interval.
  public static let ninetyFive = 1.959_963_984_540_054
  /// The 98.75 % point: two such intervals hold together in 95 % of all cases (Bonferroni).
  public static let ninetySevenAndHalf = 2.241_402_727_604_947

  /// Makes the interval of a share seen in a sample; `trials` may be an effective size and so need
  /// not be whole.
  ///
  /// - Precondition: `trials` is above 0 and `share` lies in 0–1.
  public init(share: Double, of trials: Double, z: Double = ninetyFive) {
    precondition(trials > 0, "A share is seen in a sample.")
    precondition((0...1).contains(share), "A share lies between 0 and 1.")
    let square = z * z
    let middle = share + square / (2 * trials)
    let spread =
      z * (share * (1 - share) / trials + square / (4 * trials * trials)).squareRoot()
    let scale = 1 + square / trials
    lower = share == 0 ? 0 : max(0, (middle - spread) / scale)
    upper = share == 1 ? 1 : min(1, (middle + spread) / scale)
  }
}
