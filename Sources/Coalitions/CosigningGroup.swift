/// A closed set of two or more organizations: no other organization signed all of their shared
/// documents too.
public struct CosigningGroup: Hashable, Sendable {
  /// Indices of the organizations, ascending.
  public let members: [Int]
  /// Indices of the documents that all of them signed, ascending.
  public let documents: [Int]
  /// The number of shared documents the null model expects.
  public let expected: Double?
  /// P(as many documents or more) under the null model: no p-value, since the group was chosen.
  public let score: Double?
  /// The probability of a group of this size as unlikely, corrected for the choice among all; nil
  /// where it was not corrected.
  public let p: Double?
  /// The upper tail of the support, conditional on the best subset with one member less.
  public let given: Double?
  /// `p` corrected over the groups that are listed.
  public let q: Double?

  /// Makes a group.
  public init(
    members: [Int], documents: [Int], expected: Double? = nil, score: Double? = nil,
    p: Double? = nil, given: Double? = nil, q: Double? = nil
  ) {
    self.members = members
    self.documents = documents
    self.expected = expected
    self.score = score
    self.p = p
    self.given = given
    self.q = q
  }
}
