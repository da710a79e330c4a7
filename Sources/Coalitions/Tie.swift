/// Two organizations that signed at least one document together, with what the null model says.
public struct Tie: Hashable, Sendable {
  /// Index of the organization whose id comes first.
  public let a: Int
  /// Index of the other organization.
  public let b: Int
  /// The number of documents both signed.
  public let shared: Int
  /// Σ 1/(k−1) over the shared documents, k their number of signers (Newman 2001,
  /// doi:10.1103/PhysRevE.64.016132).
  public let newman: Double
  /// Shared documents over documents that either signed.
  public let jaccard: Double
  /// The number of shared documents the null model expects.
  public let expected: Double?
  /// The upper tail under the null model, P(X ≥ shared).
  public let p: Double?
  /// `p` corrected over all pairs of organizations of the network.
  public let q: Double?

  /// Makes a tie.
  public init(
    a: Int, b: Int, shared: Int, newman: Double, jaccard: Double, expected: Double? = nil,
    p: Double? = nil, q: Double? = nil
  ) {
    self.a = a
    self.b = b
    self.shared = shared
    self.newman = newman
    self.jaccard = jaccard
    self.expected = expected
    self.p = p
    self.q = q
  }
}
