public import Coalitions

/// What the edges of a projection are weighted by.
public enum ExchangeWeight: String, Sendable, CaseIterable {
  /// The number of shared documents.
  case sharedDocuments = "shared"
  /// Newman's 1/(k−1) over the shared documents.
  case newman
  /// Shared documents over those that either signed.
  case jaccard
}

extension ExchangeGraph {
  /// The one-mode network of organizations that share documents.
  ///
  /// Every edge carries all weights and, where a null model was asked, expectation, p and q as
  /// attributes; `weight` decides which of them readers see as the weight.
  public init(
    projecting ties: some Sequence<Tie>, of network: SigningNetwork,
    weight: ExchangeWeight = .sharedDocuments, measures: [OrganizationMeasures] = [],
    clusters: [Cluster] = [], name: String = "Organizations that sign together"
  ) {
    let organizations = OrganizationNodes(
      network, measures: measures, clusters: clusters, isTwoMode: false)
    self.init(
      name: name,
      note: "Projection: an edge joins two organizations that share \(network.documentWord). "
        + "Weight: \(weight.words).",
      nodeAttributes: organizations.attributes, edgeAttributes: Self.tieAttributes,
      nodes: organizations.nodes(followedBy: 0),
      edges: ties.map { tie in
        Edge(
          source: tie.a, target: tie.b, weight: weight.value(of: tie),
          values: [
            .integer(tie.shared), .number(tie.newman), .number(tie.jaccard), Cell(tie.expected),
            Cell(tie.p), Cell(tie.q),
          ])
      })
  }

  private static let tieAttributes: [Table.Column] = [
    .init("shared", nil, .integer), .init("newman", nil, .number(digits: 4)),
    .init("jaccard", nil, .number(digits: 4)), .init("expected", nil, .number(digits: 4)),
    .init("p", nil, .number(digits: 4)), .init("q", nil, .number(digits: 4)),
  ]
}

extension ExchangeWeight {
  /// The weight of a tie.
  func value(of tie: Tie) -> Double {
    switch self {
    case .sharedDocuments: Double(tie.shared)
    case .newman: tie.newman
    case .jaccard: tie.jaccard
    }
  }

  var words: String {
    switch self {
    case .sharedDocuments: "number of shared documents"
    case .newman: "Newman's sum of 1/(k−1) over the shared documents"
    case .jaccard: "shared documents over those that either signed (Jaccard)"
    }
  }
}
