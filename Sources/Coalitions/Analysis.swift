public import Networks

/// Everything that is computed from one network.
public struct Analysis: Sendable {
  /// The network.
  public let network: SigningNetwork
  /// Who signs with whom, tested and ranked.
  public let ties: CosigningTies
  /// The groups that co-sign two or more documents.
  public let groups: CosigningGroups
  /// The clusters.
  public let clustering: Clustering
  /// The measures of every organization.
  public let measures: [OrganizationMeasures]
  /// The figures of the network and what it can't support.
  public let summary: NetworkSummary

  /// Computes everything.
  ///
  /// - Throws: `NetworksError` where the network is too large or an iteration doesn't converge.
  /// - Complexity: that of its parts.
  public init(
    of network: SigningNetwork, testing settings: SignificanceSettings? = .init(),
    seed: UInt64 = 7
  ) throws(NetworksError) {
    let parts = AnalysisOnDemand(of: network, testing: settings, seed: seed)
    self.network = network
    ties = try parts.ties
    groups = try parts.groups
    clustering = parts.clustering
    measures = try network.measures(clustering: clustering)
    summary = network.summary(ties: ties, clustering: clustering)
  }
}
