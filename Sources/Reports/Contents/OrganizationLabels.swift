public import Signatories

/// The names organizations are shown under; two with one name are told apart by their ids.
public struct OrganizationLabels: Sendable {
  private let labels: [String]

  /// The labels of these organizations, in their order.
  public init(_ organizations: [Organization]) {
    var counts: [String: Int] = [:]
    for organization in organizations { counts[organization.label, default: 0] += 1 }
    labels = organizations.map { organization in
      counts[organization.label] == 1
        ? organization.label : "\(organization.label) (\(organization.id))"
    }
  }

  /// The label of the organization with this index.
  public subscript(index: Int) -> String { labels[index] }
}
