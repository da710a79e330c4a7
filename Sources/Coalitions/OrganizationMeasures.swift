public import Networks

/// The measures of one organization's place in the network.
public struct OrganizationMeasures: Hashable, Sendable {
  /// Index into the network's organizations.
  public let organization: Int
  /// Documents it signed: its two-mode degree.
  public let documents: Int
  /// Organizations it signed with: its degree in the projection.
  public let degree: Int
  /// Sum of its Newman weights: the number of its documents with two or more signers.
  public let strength: Double
  /// Two-mode betweenness, Borgatti–Halgin normalised (0–1).
  public let betweenness: Double
  /// Two-mode closeness, Borgatti–Halgin normalised: 0–1 in a connected network.
  public let closeness: Double
  /// Harmonic centrality on the projection, Σ 1/d, not divided.
  public let harmonic: Double
  /// Eigenvector centrality on the Newman-weighted projection, Euclidean norm 1.
  public let eigenvector: Double
  /// PageRank on the Newman-weighted projection, damping 0.85, sum 1.
  public let pageRank: Double
  /// Core number in the unweighted projection.
  public let core: Int
  /// Index of its community, from 0 in order of size.
  public let community: Int
  /// Share of the seeded optimisations that put it with its community; 1 is certain.
  public let stability: Double
  /// Its rank by strength and the range of that rank when each document in turn is left out.
  public let rank: RankRange

  /// Makes the measures of one organization.
  public init(
    organization: Int, documents: Int, degree: Int, strength: Double, betweenness: Double,
    closeness: Double, harmonic: Double, eigenvector: Double, pageRank: Double, core: Int,
    community: Int, stability: Double, rank: RankRange
  ) {
    self.organization = organization
    self.documents = documents
    self.degree = degree
    self.strength = strength
    self.betweenness = betweenness
    self.closeness = closeness
    self.harmonic = harmonic
    self.eigenvector = eigenvector
    self.pageRank = pageRank
    self.core = core
    self.community = community
    self.stability = stability
    self.rank = rank
  }
}
