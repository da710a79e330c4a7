public import Networks

/// The groups that co-sign most often, and what a null model says of them.
public struct CosigningGroups: Sendable {
  /// The groups: most documents first, then largest, then by id.
  public let ranked: [CosigningGroup]
  /// Whether these are all groups of that support.
  public let isComplete: Bool
  /// The number of margin-preserving tables their p-values were corrected with; nil where the
  /// groups were too many for that, and have no p-values.
  public let trials: Int?
  /// The seed of the tables.
  public let seed: UInt64

  /// Makes the result of a ranking.
  public init(ranked: [CosigningGroup], isComplete: Bool, trials: Int?, seed: UInt64) {
    self.ranked = ranked
    self.isComplete = isComplete
    self.trials = trials
    self.seed = seed
  }
}

extension SigningNetwork {
  /// The groups that co-sign most often: closed sets of two or more organizations in at least
  /// `minimumDocuments` documents.
  ///
  /// Expectation and conditional tail are those of the stochastic degree sequence model. A group
  /// was chosen for its support; its p is therefore the share of `trials` seeded tables with the
  /// same margins whose least likely group of that size is no likelier (Westfall & Young 1993,
  /// ISBN 978-0-471-55761-6), and q corrects it over the groups that are listed. Where a table has
  /// more than `searchLimit` groups nothing is corrected, and p and q are nil.
  ///
  /// - Throws: `NetworksError.notConverged` where the configuration model can't be solved.
  /// - Precondition: `minimumDocuments` is positive.
  /// - Complexity: time of the search for groups, once and for every table.
  public func groups(
    minimumDocuments: Int = 2, most: Int = 10_000, trials: Int = 200, seed: UInt64 = 7,
    searchLimit: Int = 20_000
  ) throws(NetworksError) -> CosigningGroups {
    let found = try incidence.topGroups(most, minimumSupport: minimumDocuments)
    var correction: GroupCorrection?
    if !found.groups.isEmpty, found.isComplete, found.groups.count < min(most, searchLimit) {
      let tables = try GroupCorrection(
        incidence, minimumSupport: minimumDocuments, trials: trials, seed: seed,
        limit: searchLimit)
      if tables.isComplete { correction = tables }
    }
    let p = correction.map { tables in found.groups.map(tables.p(of:)) }
    let q = p.map { Correction.benjaminiHochberg.adjusted($0, familySize: $0.count) }
    let groups = found.groups.enumerated().map { index, test in
      let members = test.group.members.map(Int.init)
      return CosigningGroup(
        members: members, documents: sharedDocuments(of: members), expected: test.expected,
        p: p?[index], given: test.given, q: q?[index])
    }
    return CosigningGroups(
      ranked: groups.sorted(by: CosigningGroup.comesFirst), isComplete: found.isComplete,
      trials: correction.map(\.trials), seed: seed)
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
}

extension CosigningGroup {
  /// Most documents first, then largest, then by the organizations.
  fileprivate static func comesFirst(_ left: CosigningGroup, _ right: CosigningGroup) -> Bool {
    let (a, b) = (left.documents.count, right.documents.count)
    if a != b { return a > b }
    if left.members.count != right.members.count {
      return left.members.count > right.members.count
    }
    return left.members.lexicographicallyPrecedes(right.members)
  }
}
