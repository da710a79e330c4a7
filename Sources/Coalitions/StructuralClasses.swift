public import Signatories

/// Organizations that stand in exactly the same documents in exactly the same roles.
///
/// They are structurally equivalent: the network can't tell them apart (Lorrain & White 1971,
/// doi:10.1080/0022250X.1971.9989788).
public struct StructuralClass: Hashable, Sendable {
  /// One document of the class and what its organizations do there.
  public struct Part: Hashable, Sendable {
    /// Index into the network's documents.
    public let document: Int
    /// The roles, in their order.
    public let roles: [Role]
  }

  /// Indices of the organizations, ascending.
  public let organizations: [Int]
  /// The documents they share and their roles there, by document.
  public let parts: [Part]
}

extension SigningNetwork {
  /// The classes of structurally equivalent organizations, by their documents, then roles.
  ///
  /// Every organization with a document is in exactly one class; one without is in none.
  ///
  /// - Complexity: O(signings + classes · log classes · documents of a class).
  public var structuralClasses: [StructuralClass] {
    var members: [[StructuralClass.Part]: [Int]] = [:]
    for (organization, parts) in partsByOrganization.enumerated() where !parts.isEmpty {
      members[parts, default: []].append(organization)
    }
    return
      members
      .map { StructuralClass(organizations: $0.value, parts: $0.key) }
      .sorted { left, right in
        left.parts.lexicographicallyPrecedes(right.parts) { $0.precedes($1) }
      }
  }

  private var partsByOrganization: [[StructuralClass.Part]] {
    var parts = [[StructuralClass.Part]](repeating: [], count: organizations.count)
    for signing in signings {
      parts[signing.organization].append(
        StructuralClass.Part(document: signing.document, roles: signing.roles.sorted()))
    }
    return parts.map { $0.sorted { $0.precedes($1) } }
  }
}

extension StructuralClass.Part {
  fileprivate func precedes(_ other: Self) -> Bool {
    document != other.document
      ? document < other.document : roles.lexicographicallyPrecedes(other.roles)
  }
}
