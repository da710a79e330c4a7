public import Coalitions
public import Networks

/// What the vertices of one mode are called in tables: organizations by their names, documents by
/// their ids.
public struct VertexLabels: Sendable {
  /// The heading of a column of them.
  public let heading: String
  /// What such a column names.
  public let subject: Table.Column.Subject
  /// The key of such a column.
  public let key: String
  private let labels: [String]

  /// The labels of the vertices of a mode, in their order.
  public init(_ network: SigningNetwork, _ mode: Mode) {
    switch mode {
    case .rows:
      let names = OrganizationLabels(network.organizations)
      (heading, subject, key) = ("Organization", .organization, "organization")
      labels = network.organizations.indices.map { names[$0] }
    case .columns:
      (heading, subject, key) = ("Document", .document, "document")
      labels = network.documents.map(\.id)
    }
  }

  /// The label of the vertex with this index.
  public subscript(index: Int) -> String { labels[index] }
}
