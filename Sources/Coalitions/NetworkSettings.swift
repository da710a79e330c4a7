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
  /// What a part in a document weighs by its role; 1 where nothing is said.
  ///
  /// Whoever has several roles in one document weighs as the one that weighs most.
  public var roleWeights: [Role: Double]

  /// Makes settings; the defaults are those of a network of signing organizations.
  ///
  /// - Precondition: at least one role, `minimumDocuments ≥ 1`, weights positive and finite.
  public init(
    roles: Set<Role> = [.signatory], includesPersons: Bool = false, minimumDocuments: Int = 1,
    rollsUpToParents: Bool = false, roleWeights: [Role: Double] = [:]
  ) {
    precondition(
      roleWeights.values.allSatisfy { $0 > 0 && $0.isFinite }, "A role weighs something.")
    self.roleWeights = roleWeights
    precondition(!roles.isEmpty, "A network needs a role that makes an edge.")
    precondition(minimumDocuments >= 1, "An organization of the network has a document.")
    self.roles = roles
    self.includesPersons = includesPersons
    self.minimumDocuments = minimumDocuments
    self.rollsUpToParents = rollsUpToParents
  }
}
