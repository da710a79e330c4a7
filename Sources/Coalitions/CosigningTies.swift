internal import Letters
public import Networks

/// The ties of a network, tested and in order: those that share most first.
public struct CosigningTies: Sendable {
  /// Every pair that shares a document: most shared first, then least likely, then by id.
  ///
  /// Under the lower tail the pairs in which little sharing could be seen, least likely first.
  public let ranked: [Tie]
  /// The number of pairs that were corrected for: all of the network, co-signing or not, unless
  /// the settings leave out those that can't attain the level.
  public let familySize: Int
  /// The smallest p-value that any pair of the network could attain; nil without pairs, or where
  /// it was not computed.
  public let smallestAttainableP: Double?
  /// The smallest q that any tie could have had; nil where `smallestAttainableP` is.
  public let smallestAttainableQ: Double?
  /// How they were tested; nil where they were not.
  public let settings: SignificanceSettings?

  /// The ties that are stronger than the null model expects, q ≤ level, in the same order.
  public var backbone: [Tie] {
    guard let level = settings?.level else { return [] }
    return ranked.filter { tie in tie.q.map { $0 <= level } ?? false }
  }

  /// How many pairs share each number of documents, most first.
  public var countsByShared: [(shared: Int, pairs: Int)] {
    ranked.reduce(into: []) { counts, tie in
      if counts.last?.shared == tie.shared {
        counts[counts.count - 1].pairs += 1
      } else {
        counts.append((tie.shared, 1))
      }
    }
  }
}

extension SigningNetwork {
  /// Tests every pair of organizations, or of documents, against a null model and ranks those
  /// that share something.
  ///
  /// Without settings nothing is tested, and ties have no p-values.
  ///
  /// - Throws: `NetworksError` where there are more pairs than can be stored, or the configuration
  ///   model can't be solved.
  /// - Precondition: strata and risk tables are given for pairs of organizations only.
  /// - Complexity: that of the projection, and a tail for every two different degrees and count.
  public func rankedTies(
    _ settings: SignificanceSettings? = .init(), of mode: Mode = .rows
  ) throws(NetworksError) -> CosigningTies {
    guard let settings else {
      let count = incidence.facing(mode).rowCount
      return CosigningTies(
        ranked: try ties(of: mode).sorted(by: Tie.comesFirst),
        familySize: count * max(count - 1, 0) / 2,
        smallestAttainableP: nil, smallestAttainableQ: nil, settings: nil)
    }
    let (tested, familySize, smallest) = try tested(settings, of: mode)
    // Sorted in place: there may be many millions.
    var ranked = try weighed(tested, of: mode)
    ranked.sort(by: settings.tail == .upper ? Tie.comesFirst : Tie.comesLast)
    return CosigningTies(
      ranked: ranked, familySize: familySize, smallestAttainableP: smallest?.p,
      smallestAttainableQ: smallest?.q, settings: settings)
  }

  /// The tests and their number, and the smallest p and q that any pair could attain: with strata or
  /// structural zeros every pair has one of its own, and they are not computed.
  private func tested(
    _ settings: SignificanceSettings, of mode: Mode
  ) throws(NetworksError) -> ([Backbone.Tie], familySize: Int, smallest: (p: Double?, q: Double)?) {
    let tests = try tests(settings, of: mode)
    let backbone = tests.backbone(
      significance: settings.level, correcting: settings.correction, among: settings.family)
    let smallest =
      settings.isUnrestricted
      ? (tests.attainable.first?.p, tests.leastAdjusted(by: settings.correction)) : nil
    return (backbone.tested, backbone.familySize, smallest)
  }

  private func tests(
    _ settings: SignificanceSettings, of mode: Mode
  ) throws(NetworksError) -> PairTests {
    if let risk = riskTable(settings.risk) {
      precondition(mode == .rows, "Who could sign is known of organizations.")
      return try incidence.pairTests(atRisk: risk)
    }
    if let strata = settings.strata.flatMap({ groups(by: $0, of: .columns) }) {
      precondition(mode == .rows, "Strata part the documents.")
      return try incidence.pairTests(strata: strata.groupOf)
    }
    switch settings.tail {
    case .upper: return try incidence.pairTests(under: settings.nullModel, of: mode)
    case .lower:
      return try incidence.lowerPairTests(
        under: settings.nullModel, of: mode, significance: settings.level)
    }
  }

  /// From how many years on the two ways of saying who could sign differ enough to be shown both.
  public static let longSpan = 5

  /// The years between the first and the last dated document.
  public var spanInYears: Int {
    let years = documents.compactMap(\.date?.year)
    guard let first = years.min(), let last = years.max() else { return 0 }
    return last - first
  }

  /// p and q of ties where each organization could sign from its first to its last document only,
  /// in the order of `ties`; nil where the documents span five years or less, the ties were not
  /// tested under exact SDSM, or the network is too large.
  ///
  /// - Throws: `NetworksError.notConverged` where the model can't be solved.
  /// - Complexity: O(organizations · documents) a step of the solver.
  public func lifetimeTests(
    of ties: CosigningTies
  ) throws(NetworksError) -> [(p: Double, q: Double)]? {
    guard spanInYears > Self.longSpan, var settings = ties.settings, settings.isPlainExactSDSM,
      organizations.count * documents.count <= Self.riskCells
    else { return nil }
    settings.risk = .lifetimes
    let tests = Dictionary(
      try rankedTies(settings).ranked.map { ([$0.a, $0.b], (p: $0.p ?? 1, q: $0.q ?? 1)) },
      uniquingKeysWith: { first, _ in first })
    return ties.ranked.map { tests[[$0.a, $0.b]] ?? (1, 1) }
  }
}

extension SignificanceSettings {
  fileprivate var isPlainExactSDSM: Bool {
    nullModel == .stochasticDegreeSequence() && tail == .upper && risk == .everywhere
      && strata == nil
  }
}

extension Tie {
  /// Most shared first, then least likely by chance, then by the organizations.
  fileprivate static func comesFirst(_ left: Tie, _ right: Tie) -> Bool {
    (-left.shared, left.p ?? 1, left.a, left.b) < (-right.shared, right.p ?? 1, right.a, right.b)
  }

  /// Least likely by chance first, then by the organizations.
  fileprivate static func comesLast(_ left: Tie, _ right: Tie) -> Bool {
    (left.p ?? 1, left.a, left.b) < (right.p ?? 1, right.a, right.b)
  }
}
