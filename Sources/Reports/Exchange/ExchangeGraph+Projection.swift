public import Coalitions
public import Networks

/// What the edges of a projection are weighted by.
public enum ExchangeWeight: String, Sendable, CaseIterable {
  /// The number of shared documents.
  case sharedDocuments = "shared"
  /// Newman's 1/(k−1) over the shared documents.
  case newman
  /// The sum of 1/k over the shared documents.
  case fractional
  /// The sum of 2/(k(k−1)) over the shared documents.
  case perPair = "per-pair"
  /// Shared documents over those that either signed.
  case jaccard
  /// Shared documents over the fewer of the two.
  case overlapMinimum = "overlap-min"
  /// Shared documents over the more of the two.
  case overlapMaximum = "overlap-max"
  /// Shared documents over the geometric mean of the two.
  case cosine
}

/// The ties of a projection with what they weigh, ready to be written.
public struct ProjectedTies: Sendable {
  /// Whose ties they are.
  public let mode: Mode
  /// The ties.
  public let ties: [Tie]
  /// All weights of each.
  public let weights: [TieWeights]
  /// Whether each tie alone holds its component together.
  public let isBridge: [Bool]
  /// How the ties were chosen, if not all are there.
  public let choice: String?

  /// Puts ties and weights together.
  ///
  /// - Throws: `NetworksError.tooManyPairs` where more pairs share something than can be stored.
  /// - Complexity: O(Σ k²) over the degrees k of the other mode.
  public init(
    _ ties: [Tie], of network: SigningNetwork, in mode: Mode = .rows, choice: String? = nil
  ) throws(NetworksError) {
    self.mode = mode
    self.ties = ties
    self.choice = choice
    weights = try network.weights(of: ties, in: mode)
    let graph = Graph(
      vertexCount: network.incidence.facing(mode).rowCount,
      edges: ties.filter { $0.shared > 0 }.map { (UInt32($0.a), UInt32($0.b), 1) })
    let bridges = Set(graph.cutStructure.bridges.map { [Int($0.first), Int($0.second)] })
    isBridge = ties.map { bridges.contains([$0.a, $0.b]) }
  }
}

extension ExchangeGraph {
  /// The one-mode network of organizations that share documents, or of documents that share
  /// organizations.
  ///
  /// Every edge carries all weights and, where a null model was asked, expectation, p and q as
  /// attributes; `weight` decides which of them readers see as the weight.
  public init(
    projecting projected: ProjectedTies, of network: SigningNetwork,
    weight: ExchangeWeight = .sharedDocuments, measures: [OrganizationMeasures] = [],
    clusters: [Cluster] = [], name: String? = nil
  ) {
    let organizations = OrganizationNodes(
      network, measures: measures, clusters: clusters, isTwoMode: false)
    let isOfDocuments = projected.mode == .columns
    self.init(
      name: name
        ?? (isOfDocuments ? "Documents with common signers" : "Organizations that sign together"),
      note: (isOfDocuments
        ? "Projection: an edge joins two documents that share organizations. "
        : "Projection: an edge joins two organizations that share \(network.documentWord). ")
        + (projected.choice.map { $0 + " " } ?? "") + "Weight: \(weight.words).",
      nodeAttributes: isOfDocuments ? Self.ownDocumentAttributes : organizations.attributes,
      edgeAttributes: Self.tieAttributes,
      nodes: isOfDocuments
        ? Self.ownDocumentNodes(of: network, clusters: clusters)
        : organizations.nodes(followedBy: 0),
      edges: projected.ties.indices.map { index in
        Self.edge(projected, index, weight: weight)
      })
  }

  private static func edge(
    _ projected: ProjectedTies, _ index: Int, weight: ExchangeWeight
  ) -> Edge {
    let (tie, weights) = (projected.ties[index], projected.weights[index])
    return Edge(
      source: tie.a, target: tie.b, weight: weights[weight.tieWeight],
      values: [
        .integer(tie.shared), .number(tie.newman), .number(tie.jaccard), Cell(tie.expected),
        Cell(tie.p), Cell(tie.q), .number(weights[.fractional]), .number(weights[.perPair]),
        .number(weights[.overlapMinimum]), .number(weights[.overlapMaximum]),
        .number(weights[.cosine]), .number(weights.allocationToA), .number(weights.allocationToB),
        .boolean(projected.isBridge[index]),
      ])
  }

  private static let tieAttributes: [Table.Column] =
    [.init("shared", nil, .integer)]
    + [
      "newman", "jaccard", "expected", "p", "q", "fractional", "per_pair", "overlap_min",
      "overlap_max", "cosine", "allocation_to_source", "allocation_to_target",
    ].map { .init($0, nil, .number(digits: 4)) }
    + [.init("bridge", nil, .boolean)]
}

extension ExchangeWeight {
  /// The weight as kernels call it.
  public var tieWeight: TieWeight {
    switch self {
    case .sharedDocuments: .count
    case .newman: .newman
    case .fractional: .fractional
    case .perPair: .perPair
    case .jaccard: .jaccard
    case .overlapMinimum: .overlapMinimum
    case .overlapMaximum: .overlapMaximum
    case .cosine: .cosine
    }
  }

  var words: String {
    switch self {
    case .sharedDocuments: "number of shared documents"
    case .newman: "Newman's sum of 1/(k−1) over the shared documents"
    case .fractional: "sum of 1/k over the shared documents"
    case .perPair: "sum of 2/(k(k−1)) over the shared documents"
    case .jaccard: "shared documents over those that either signed (Jaccard)"
    case .overlapMinimum: "shared documents over the fewer of the two (overlap)"
    case .overlapMaximum: "shared documents over the more of the two"
    case .cosine: "shared documents over the geometric mean of the two (cosine)"
    }
  }
}
