/// A community of organizations and the documents that go with them.
public struct Cluster: Hashable, Sendable {
  /// Indices of its organizations, ascending.
  public let organizations: [Int]
  /// Indices of its documents, ascending; empty for clusters of a projection.
  public let documents: [Int]
  /// Mean over its organizations of the share of seeded optimisations that keep them together.
  public let stability: Double

  /// Makes a cluster.
  public init(organizations: [Int], documents: [Int], stability: Double) {
    self.organizations = organizations
    self.documents = documents
    self.stability = stability
  }
}
