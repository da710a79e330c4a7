internal import Networks

extension SigningNetwork {
  /// The groups that co-sign most often: closed sets of at least `minimumSize` organizations in at
  /// least `minimumDocuments` documents, most documents first, then largest, then by id.
  ///
  /// - Precondition: both minima are positive.
  /// - Complexity: linear in the number of groups; at most `limit` are kept.
  public func groups(
    minimumDocuments: Int = 2, minimumSize: Int = 2, limit: Int = 100_000
  ) -> (groups: [CosigningGroup], isComplete: Bool) {
    let found = incidence.closedGroups(
      minimumSupport: minimumDocuments, minimumSize: minimumSize, limit: limit)
    let groups = found.groups.map { group in
      let members = group.members.map(Int.init)
      return CosigningGroup(members: members, documents: sharedDocuments(of: members))
    }
    return (groups.sorted(by: Self.comesFirst), found.isComplete)
  }

  /// Indices of the documents that all of these organizations have an edge to, ascending.
  ///
  /// - Complexity: O(their documents).
  public func sharedDocuments(of organizations: [Int]) -> [Int] {
    guard let first = organizations.first else { return [] }
    return organizations.dropFirst().reduce(documents(of: first)) { shared, organization in
      let others = Set(documents(of: organization))
      return shared.filter(others.contains)
    }
  }

  private static func comesFirst(_ left: CosigningGroup, _ right: CosigningGroup) -> Bool {
    let (a, b) = (left.documents.count, right.documents.count)
    if a != b { return a > b }
    if left.members.count != right.members.count { return left.members.count > right.members.count }
    return left.members.lexicographicallyPrecedes(right.members)
  }
}
