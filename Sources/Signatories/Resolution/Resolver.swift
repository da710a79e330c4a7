internal import Letters

extension Resolution {
  /// Decides which names are one organization.
  ///
  /// Names that are equal after normalisation are one. Everything else needs evidence: an acronym
  /// beside the name, a typing error, another half of a bilingual name. Names that sign one list are
  /// two bodies, places part chapters, and no two names are joined through a third they
  /// contradict.
  ///
  /// - Complexity: O(names + candidate pairs), where pairs come from equal keys only.
  public init(resolving occurrences: [NameOccurrence]) {
    let roster = NameRoster(occurrences)
    var resolver = Resolver(roster)
    resolver.run()
    self = resolver.resolution(occurrences: occurrences.count)
  }

  /// Decides which names of mentions are one organization.
  public init(resolving mentions: [Mention]) {
    self.init(resolving: mentions.map { NameOccurrence($0) })
  }
}

/// The steps of a resolution.
struct Resolver {
  let roster: NameRoster
  let index: NameIndex
  var clusters: Clusters
  var joined: [Candidate] = []
  var open: [Candidate] = []
  var findings: [Finding] = []

  /// Links at least this sure are made; the others are asked.
  static let threshold = 0.9

  init(_ roster: NameRoster) {
    self.roster = roster
    index = NameIndex(roster)
    clusters = Clusters(index)
  }

  mutating func run() {
    apply(EqualParts(index: index).candidates())
    apply(AcronymsAlone(index: index).candidates(in: &clusters))
  }

  /// Joins the sure candidates in order of certainty, keeps the others as questions.
  mutating func apply(_ candidates: [Candidate]) {
    for var candidate in candidates.sorted(by: Candidate.comesFirst) {
      if let obstacle = clusters.obstacle(candidate.a, candidate.b) {
        candidate.obstacle = words(for: obstacle)
        open.append(candidate)
      } else if candidate.score >= Self.threshold {
        clusters.join(candidate.a, candidate.b)
        joined.append(candidate)
      } else {
        open.append(candidate)
      }
    }
  }

  private func words(for obstacle: String) -> String {
    guard obstacle.hasPrefix("list:"), let list = Int(obstacle.dropFirst(5)) else {
      return obstacle
    }
    return "both sign the list of \(roster.documents[list])"
  }
}
