public import Coalitions
import Letters
import Signatories

extension ExchangeGraph {
  /// The two-mode network as it is: organizations, documents, and who did what where.
  ///
  /// `bipartite` is 0 for organizations and 1 for documents, as networkx has it. Given measures
  /// and clusters, organizations carry them as attributes; documents carry their cluster.
  public init(
    _ network: SigningNetwork, measures: [OrganizationMeasures] = [], clusters: [Cluster] = [],
    name: String = "Organizations and documents"
  ) {
    let organizations = OrganizationNodes(
      network, measures: measures, clusters: clusters, isTwoMode: true)
    let offset = network.organizations.count
    self.init(
      name: name,
      note: "Two-mode network: an edge joins an organization and one of the "
        + "\(network.documentWord). Weight 1.",
      nodeAttributes: organizations.attributes + Self.documentAttributes,
      edgeAttributes: Self.signingAttributes,
      nodes: organizations.nodes(followedBy: Self.documentAttributes.count)
        + Self.documentNodes(of: network, clusters: clusters, organizations: organizations),
      edges: network.signings.map { signing in
        Edge(
          source: signing.organization, target: offset + signing.document, weight: 1,
          date: network.documents[signing.document].date?.description,
          values: Self.values(of: signing, in: network))
      })
  }

  private static let documentAttributes: [Table.Column] = [
    .init("title"), .init("date"), .init("document_kind"),
    .init("signers", nil, .integer),
  ]

  private static let signingAttributes: [Table.Column] = [
    .init("roles", nil, .list), .init("names", nil, .list), .init("line", nil, .integer),
  ]

  private static func documentNodes(
    of network: SigningNetwork, clusters: [Cluster], organizations: OrganizationNodes
  ) -> [Node] {
    var signers = [Int](repeating: 0, count: network.documents.count)
    for signing in network.signings { signers[signing.document] += 1 }
    let clusterOf = clusterNumbers(ofDocumentsIn: clusters)
    return network.documents.enumerated().map { index, letter in
      Node(
        id: "doc:\(letter.id)", label: letter.title ?? letter.id, mode: .document,
        date: letter.date?.description,
        values: organizations.emptyValues(mode: .document, cluster: clusterOf[index]) + [
          Cell(letter.title), Cell(letter.date?.description), .text(letter.kind.rawValue),
          .integer(signers[index]),
        ])
    }
  }

  private static func values(
    of signing: SigningNetwork.Signing, in network: SigningNetwork
  ) -> [Cell] {
    let mentions = signing.mentions.map { network.mentions[$0] }
    var seen: Set<String> = []
    let names = mentions.map(\.name).filter { seen.insert($0).inserted }
    return [
      .list(signing.roles.sorted().map { .text($0.rawValue) }), .list(names.map(Cell.text)),
      Cell(mentions.first?.start.line),
    ]
  }
}
