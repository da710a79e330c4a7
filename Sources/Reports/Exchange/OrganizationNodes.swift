import Coalitions
import Signatories

/// The organizations of a network as nodes, with what is known of each.
struct OrganizationNodes {
  /// The attributes of the nodes, in the order of their values.
  let attributes: [Table.Column]
  private let network: SigningNetwork
  private let columns: [String]
  private let measures: [Int: OrganizationMeasures]
  private let hasMeasures: Bool
  private let clusterOf: [Int: Int]
  private let hasClusters: Bool

  init(
    _ network: SigningNetwork, measures: [OrganizationMeasures], clusters: [Cluster],
    isTwoMode: Bool
  ) {
    self.network = network
    var seen: Set<String> = []
    columns = network.organizations.flatMap(\.attributes).map(\.name)
      .filter { seen.insert($0).inserted }
    self.measures = Dictionary(
      measures.map { ($0.organization, $0) }, uniquingKeysWith: { first, _ in first })
    hasMeasures = !measures.isEmpty
    hasClusters = !clusters.isEmpty
    clusterOf = Dictionary(
      clusters.enumerated().flatMap { index, cluster in
        cluster.organizations.map { ($0, index + 1) }
      }, uniquingKeysWith: { first, _ in first })
    attributes = Self.unique(
      Self.basic + (hasClusters ? [.init("cluster", nil, .integer)] : [])
        + [.init("organization_type"), .init("names", nil, .list)]
        + [.init("documents", nil, .integer)]
        + (hasMeasures ? Self.measured : []) + columns.map { .init($0) })
  }

  /// The nodes, each with `padding` empty values at the end.
  func nodes(followedBy padding: Int) -> [ExchangeGraph.Node] {
    var documents = [Int](repeating: 0, count: network.organizations.count)
    for signing in network.signings { documents[signing.organization] += 1 }
    return network.organizations.enumerated().map { index, organization in
      ExchangeGraph.Node(
        id: "org:\(organization.id)", label: organization.label, mode: .organization,
        values: values(of: organization, index, documents: documents[index])
          + Array(repeating: .empty, count: padding))
    }
  }

  /// What a node that is no organization has for these attributes.
  func emptyValues(mode: ExchangeGraph.Mode, cluster: Int?) -> [Cell] {
    let known = Self.basicValues(mode) + (hasClusters ? [Cell(cluster)] : [])
    return known + Array(repeating: .empty, count: attributes.count - known.count)
  }

  private func values(of organization: Organization, _ index: Int, documents: Int) -> [Cell] {
    Self.basicValues(.organization) + (hasClusters ? [Cell(clusterOf[index])] : [])
      + [.text(organization.type.rawValue), .list(organization.names.map(Cell.text))]
      + [.integer(documents)] + (hasMeasures ? measuredValues(of: index) : [])
      + columns.map { name in Cell(organization.attributes.first { $0.name == name }?.value) }
  }

  private static let basic: [Table.Column] = [
    .init("mode"), .init("bipartite", nil, .integer),
  ]

  private static func basicValues(_ mode: ExchangeGraph.Mode) -> [Cell] {
    [.text(mode.rawValue), .integer(mode == .organization ? 0 : 1)]
  }

  private static let measured: [Table.Column] = [
    .init("degree", nil, .integer), .init("strength", nil, .number(digits: 4)),
    .init("betweenness", nil, .number(digits: 4)), .init("closeness", nil, .number(digits: 4)),
    .init("harmonic", nil, .number(digits: 4)), .init("eigenvector", nil, .number(digits: 4)),
    .init("pagerank", nil, .number(digits: 4)), .init("core", nil, .integer),
    .init("community", nil, .integer), .init("stability", nil, .number(digits: 4)),
  ]

  private func measuredValues(of index: Int) -> [Cell] {
    guard let one = measures[index] else {
      return Array(repeating: .empty, count: Self.measured.count)
    }
    return [
      .integer(one.degree), .number(one.strength), .number(one.betweenness),
      .number(one.closeness), .number(one.harmonic), .number(one.eigenvector),
      .number(one.pageRank), .integer(one.core), .integer(one.community + 1),
      .number(one.stability),
    ]
  }

  /// Columns of the authority file that have the name of one of ours, or of what every format
  /// has by itself, get a mark.
  private static func unique(_ columns: [Table.Column]) -> [Table.Column] {
    var seen: Set<String> = [
      "id", "uid", "label", "name", "x", "y", "title", "date", "document_kind", "signers",
    ]
    return columns.map { column in
      var name = column.name
      while !seen.insert(name).inserted { name += "_" }
      return Table.Column(name, column.title, column.kind)
    }
  }
}
