public import Coalitions
public import Networks

extension Table {
  /// The centralities of the organizations with their stability ranges.
  ///
  /// The columns are the contract of `measure`, then rank by strength, its range with each
  /// document left out in turn, and the document that moves it furthest. Communities count from 1.
  public static func measures(
    _ measures: some Sequence<OrganizationMeasures>, of network: SigningNetwork
  ) -> Table {
    let labels = OrganizationLabels(network.organizations)
    return Table(
      name: "measures", title: "Centralities", note: measureNote, columns: measureColumns,
      rows: measures.map { one in
        [
          .text(labels[one.organization]), .integer(one.documents), .integer(one.degree),
          .number(one.strength), .number(one.betweenness), .number(one.closeness),
          .number(one.harmonic), .number(one.eigenvector), .number(one.pageRank),
          .integer(one.core), .integer(one.community + 1), .number(one.stability),
          .integer(one.rank.rank), .integer(one.rank.best), .integer(one.rank.worst),
          Cell(one.rank.movedBy.map { network.documents[$0].id }),
        ]
      })
  }

  /// The clusters: who belongs to each, with which documents, and how stable it is.
  public static func clusters(
    _ clusters: some Sequence<Cluster>, of network: SigningNetwork
  ) -> Table {
    let labels = OrganizationLabels(network.organizations)
    return Table(
      name: "clusters", title: "Co-signing clusters",
      note: "Communities by Barber's modularity on organizations × documents. Stability: mean "
        + "share of the seeded optimisations that keep an organization with its cluster.",
      columns: [
        .init("cluster", "Cluster", .integer), .init("size", "Organizations", .integer),
        .init("stability", "Stability", .number(digits: 2)),
        .init("documents", "Documents", .list, subject: .document),
        .init("members", "Members", .list, subject: .organization),
      ],
      rows: clusters.enumerated().map { index, cluster in
        [
          .integer(index + 1), .integer(cluster.organizations.count), .number(cluster.stability),
          .list(cluster.documents.map { .text(network.documents[$0].id) }),
          .list(cluster.organizations.map { .text(labels[$0]) }),
        ]
      })
  }

  /// The clusters of a mode as a method found them.
  public static func clusters(
    _ clustering: Clustering, of network: SigningNetwork, in mode: Mode = .rows
  ) -> Table {
    let labels = VertexLabels(network, mode)
    let others = VertexLabels(network, mode == .rows ? .columns : .rows)
    return Table(
      name: "clusters", title: "Co-signing clusters",
      note: "Communities by \(clustering.words). Stability: mean share of the "
        + "\(clustering.runs) seeded runs that keep a vertex with its cluster.",
      columns: [
        .init("cluster", "Cluster", .integer),
        .init("size", mode == .rows ? "Organizations" : "Documents", .integer),
        .init("stability", "Stability", .number(digits: 2)),
        .init(mode == .rows ? "documents" : "organizations", nil, .list, subject: others.subject),
        .init("members", "Members", .list, subject: labels.subject),
      ],
      rows: clustering.clusters.enumerated().map { index, cluster in
        [
          .integer(index + 1), .integer(cluster.organizations.count), .number(cluster.stability),
          .list(cluster.documents.map { .text(others[$0]) }),
          .list(cluster.organizations.map { .text(labels[$0]) }),
        ]
      })
  }

  private static let measureNote =
    "Documents, betweenness and closeness: two-mode network, Borgatti–Halgin normalised (0–1). "
    + "Degree, harmonic (Σ 1/d, not divided) and core: unweighted projection. Strength, "
    + "eigenvector (norm 1) and PageRank (damping 0.85, sum 1): projection with Newman's weights "
    + "1/(k−1). Community: Barber's modularity. Rank: by strength; best and worst with each "
    + "document left out in turn."

  private static let measureColumns: [Column] = [
    .init("organization", "Organization", subject: .organization),
    .init("documents", "Documents", .integer),
    .init("degree", "Degree", .integer), .init("strength", "Strength", .number(digits: 4)),
    .init("betweenness", "Betweenness", .number(digits: 3)),
    .init("closeness", "Closeness", .number(digits: 3)),
    .init("harmonic", "Harmonic", .number(digits: 4)),
    .init("eigenvector", "Eigenvector", .number(digits: 3)),
    .init("pagerank", "PageRank", .number(digits: 3)), .init("core", "Core", .integer),
    .init("community", "Community", .integer),
    .init("stability", "Stability", .number(digits: 2)), .init("rank", "Rank", .integer),
    .init("rank_best", "Best rank", .integer), .init("rank_worst", "Worst rank", .integer),
    .init("moved_by", "Moved most by", subject: .document),
  ]
}
