/// Two names that may be one organization and were not joined.
public struct OpenQuestion: Hashable, Sendable {
  /// One name.
  public let a: String
  /// The other.
  public let b: String
  /// Indices of their organizations.
  public let organizations: [Int]
  /// The documents either stands in, sorted.
  public let documents: [String]
  /// How likely a yes is, calibrated on hand-made gold and synthetic names.
  public let probability: Double
  /// What speaks for a yes.
  public let rule: LinkRule
  /// What speaks against it, if anything does: why it was not joined.
  public let obstacle: String?
  /// The words they share, rarest first.
  public let shared: [String]
  /// The words only `a` has.
  public let onlyInA: [String]
  /// The words only `b` has.
  public let onlyInB: [String]
  /// How many co-signing ties a yes would move: those of the organization that has fewer.
  public let effect: Int

  /// The reason in words.
  public var reason: String {
    obstacle.map { "\(rule.reason), but \($0)" } ?? rule.reason
  }

  /// The kind of its evidence, by which its probability is fitted.
  package let doubt: Doubt

  func with(effect: Int) -> OpenQuestion { moved(to: organizations, effect: effect) }

  func moved(to organizations: [Int], effect: Int) -> OpenQuestion {
    OpenQuestion(
      a: a, b: b, organizations: organizations, documents: documents, probability: probability,
      rule: rule, obstacle: obstacle, shared: shared, onlyInA: onlyInA, onlyInB: onlyInB,
      effect: effect, doubt: doubt)
  }
}
