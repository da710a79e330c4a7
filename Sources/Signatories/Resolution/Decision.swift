/// One human judgement about two names.
public struct Decision: Hashable, Sendable {
  /// What was decided.
  public enum Verdict: String, Sendable, CaseIterable {
    /// The names are one organization.
    case same
    /// They are two.
    case different
    /// The person could not tell; the question is not asked again.
    case unsure
    /// Whatever was decided of the two names before no longer holds.
    case undo
  }

  /// One name, as written.
  public let a: String
  /// The other.
  public let b: String
  /// What was decided.
  public let verdict: Verdict
  /// By whom.
  public let who: String
  /// When, as the person wrote it; ISO 8601 where the program writes it.
  public let when: String
  /// Why.
  public let why: String
  /// The line of the log it stands on, from 1; nil before it is written.
  public let line: Int?

  /// Makes a decision.
  public init(
    a: String, b: String, verdict: Verdict, who: String = "", when: String = "", why: String = "",
    line: Int? = nil
  ) {
    self.a = a
    self.b = b
    self.verdict = verdict
    self.who = who
    self.when = when
    self.why = why
    self.line = line
  }

  /// The decision as a line of the log.
  public var csv: String { CSVLine.text([a, b, verdict.rawValue, who, when, why]) }
}
