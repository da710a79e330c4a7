internal import Signatories

extension SigningNetwork {
  /// The same network with organizations called by the names of a table, by id, and those of one
  /// name told apart.
  ///
  /// - Complexity: O(organizations); O(signings) where a name changes.
  public func calling(_ names: [String: String]) -> SigningNetwork {
    let called = organizations.map { organization in
      var copy = organization
      copy.label = names[organization.id] ?? organization.label
      return copy
    }
    return (names.isEmpty ? self : replacing(called)).withDistinctLabels
  }

  /// The same network with organizations of one name told apart by their ids: `Heron Trust
  /// (heron-trust-2)`.
  ///
  /// - Complexity: O(organizations); O(signings) where names are equal.
  public var withDistinctLabels: SigningNetwork {
    var counts: [String: Int] = [:]
    for organization in organizations { counts[organization.label, default: 0] += 1 }
    guard counts.count < organizations.count else { return self }
    let named = organizations.map { organization in
      var copy = organization
      if counts[organization.label] != 1 {
        copy.label = "\(organization.label) (\(organization.id))"
      }
      return copy
    }
    return replacing(named)
  }

  private func replacing(_ organizations: [Organization]) -> SigningNetwork {
    SigningNetwork(
      organizations: organizations, documents: documents, signings: signings, mentions: mentions,
      roles: roles, roleWeights: roleWeights)
  }
}
