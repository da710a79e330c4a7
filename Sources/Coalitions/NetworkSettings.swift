public import Signatories

/// What makes an edge of the network, and who is a vertex.
public struct NetworkSettings: Hashable, Sendable {
  /// The roles that make an edge.
  public var roles: Set<Role>
  /// Whether persons who signed in their own name are vertices too.
  public var includesPersons: Bool
  /// Organizations with fewer documents are left out.
  public var minimumDocuments: Int
  /// Whether every chapter and part counts as its topmost parent.
  public var rollsUpToParents: Bool

  /// Makes settings; the defaults are those of a network of signing organizations.
  ///
  /// - Precondition: at least one role, and `minimumDocuments ≥ 1`.
  public init(
    roles: Set<Role> = [.signatory], includesPersons: Bool = false, minimumDocuments: Int = 1,
    rollsUpToParents: Bool = false
  ) {
    precondition(!roles.isEmpty, "A network needs a role that makes an edge.")
    precondition(minimumDocuments >= 1, "An organization of the network has a document.")
    self.roles = roles
    self.includesPersons = includesPersons
    self.minimumDocuments = minimumDocuments
    self.rollsUpToParents = rollsUpToParents
  }
}
