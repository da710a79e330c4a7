public import Networks

/// Which groups are looked for, in which order, and how they are corrected for the choice.
public struct GroupSettings: Hashable, Sendable {
  /// What makes one group come before another.
  public var order: GroupRanking
  /// The fewest documents a group shares.
  public var minimumDocuments: Int
  /// How many groups are kept.
  public var most: Int
  /// Whether groups that a larger one with enough documents contains are left out.
  public var isMaximalOnly: Bool
  /// The number of margin-preserving tables; 0 corrects nothing.
  public var trials: Int
  /// The seed of the tables.
  public var seed: UInt64
  /// From how many groups of a table on nothing is corrected.
  public var searchLimit: Int

  /// Makes settings.
  ///
  /// - Precondition: `minimumDocuments` and `most` are positive, `trials` is not negative.
  public init(
    order: GroupRanking = .support, minimumDocuments: Int = 2, most: Int = 10_000,
    isMaximalOnly: Bool = false, trials: Int = 200, seed: UInt64 = 7, searchLimit: Int = 20_000
  ) {
    precondition(minimumDocuments > 0 && most > 0, "A group shares a document, and one is kept.")
    precondition(trials >= 0, "The number of tables is not negative.")
    self.order = order
    self.minimumDocuments = minimumDocuments
    self.most = most
    self.isMaximalOnly = isMaximalOnly
    self.trials = trials
    self.seed = seed
    self.searchLimit = searchLimit
  }
}

/// The groups that co-sign most often, and what a null model says of them.
public struct CosigningGroups: Sendable {
  /// The groups in the order that was asked for; equals by documents, size, then id.
  public let ranked: [CosigningGroup]
  /// Whether all groups that share the documents asked for were looked at.
  public let isComplete: Bool
  /// The fewest documents that the groups looked at share: as asked for, or more where too many
  /// groups share those; nil where it isn't known.
  public let minimumDocuments: Int?
  /// The number of margin-preserving tables their p-values were corrected with; nil where the
  /// groups were too many for that, and have scores instead of p-values.
  public let trials: Int?
  /// The seed of the tables.
  public let seed: UInt64

  /// Makes the result of a ranking.
  public init(
    ranked: [CosigningGroup], isComplete: Bool, minimumDocuments: Int? = nil, trials: Int?,
    seed: UInt64
  ) {
    self.ranked = ranked
    self.isComplete = isComplete
    self.minimumDocuments = minimumDocuments
    self.trials = trials
    self.seed = seed
  }
}

extension SigningNetwork {
  /// The groups that co-sign most often: closed sets of two or more organizations in at least
  /// `minimumDocuments` documents.
  ///
  /// Expectation, score and conditional tail are those of the stochastic degree sequence model. A
  /// group was chosen for its support; its p is therefore the share of seeded tables with the
  /// same margins whose least likely group of that size is no likelier (Westfall & Young 1993,
  /// ISBN 978-0-471-55761-6), and q corrects it over the groups that are listed. Where a table has
  /// more than `searchLimit` groups nothing is corrected, and p and q are nil. Where more groups
  /// share `minimumDocuments` than can be looked at, that number is raised, and the result says so.
  ///
  /// - Throws: `NetworksError.notConverged` where the configuration model can't be solved.
  /// - Complexity: time of the search for groups, once and for every table.
  public func groups(
    _ settings: GroupSettings = GroupSettings()
  ) throws(NetworksError) -> CosigningGroups {
    let found = try incidence.topGroups(
      settings.most, by: settings.order, minimumSupport: settings.minimumDocuments)
    let correction = try correction(of: found.groups, isComplete: found.isComplete, settings)
    let p = correction.map { tables in found.groups.map(tables.p(of:)) }
    let q = p.map { Correction.benjaminiHochberg.adjusted($0, familySize: $0.count) }
    let groups = found.groups.enumerated().map { index, test in
      let members = test.group.members.map(Int.init)
      return CosigningGroup(
        members: members, documents: sharedDocuments(of: members), expected: test.expected,
        score: test.score, p: p?[index], given: test.given, q: q?[index])
    }
    let ordered =
      settings.order == .support ? groups.sorted(by: CosigningGroup.comesFirst) : groups
    return CosigningGroups(
      ranked: settings.isMaximalOnly
        ? maximal(among: ordered, minimumSupport: found.minimumSupport) : ordered,
      isComplete: found.isComplete, minimumDocuments: found.minimumSupport,
      trials: correction.map(\.trials), seed: settings.seed)
  }

  private func correction(
    of groups: [GroupTest], isComplete: Bool, _ settings: GroupSettings
  ) throws(NetworksError) -> GroupCorrection? {
    guard !groups.isEmpty, isComplete, settings.trials > 0,
      groups.count <= settings.searchLimit
    else { return nil }
    let tables = try GroupCorrection(
      incidence, minimumSupport: settings.minimumDocuments, trials: settings.trials,
      seed: settings.seed, limit: settings.searchLimit)
    return tables.isComplete ? tables : nil
  }

  private func maximal(
    among groups: [CosigningGroup], minimumSupport: Int
  ) -> [CosigningGroup] {
    let maximal = Set(
      incidence.maximalGroups(minimumSupport: minimumSupport).groups.map(\.members))
    return groups.filter { maximal.contains($0.members.map(UInt32.init)) }
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
