internal import Letters

extension Resolution {
  /// Decides which names are one organization.
  ///
  /// Names that are equal after normalisation are one. Everything else needs evidence: an acronym
  /// beside the name, a typing error, another half of a bilingual name. Names that sign one list are
  /// two bodies, places part chapters, and no two names are joined through a third they
  /// contradict.
  ///
  /// As written, every name is an organization of its own, unless people decided otherwise.
  ///
  /// - Complexity: O(names + candidate pairs), where pairs come from equal keys only.
  public init(
    resolving occurrences: [NameOccurrence], decisions: DecisionLog = DecisionLog(),
    authority: AuthorityFile = AuthorityFile(), asWritten: Bool = false
  ) {
    self.init(
      resolving: occurrences, decisions: decisions, authority: authority, asking: .worthwhile,
      asWritten: asWritten)
  }

  /// Which doubts become questions.
  package enum Asking: Sendable {
    /// Those that are worth a person's time.
    case worthwhile
    /// All, to measure how often each kind is right.
    case everything
  }

  /// Decides which names are one organization, and asks as much as is wanted.
  package init(
    resolving occurrences: [NameOccurrence], decisions: DecisionLog = DecisionLog(),
    authority: AuthorityFile = AuthorityFile(), asking: Asking, asWritten: Bool = false
  ) {
    let known = Judgements.names(decisions, authority)
    let roster = NameRoster(occurrences, known: known, asWritten: asWritten)
    var resolver = Resolver(roster)
    resolver.judgements = Judgements(
      decisions, authority, entries: roster.entryOfOccurrence[occurrences.count...])
    resolver.authority = authority
    resolver.asking = asking
    resolver.run(asWritten: asWritten)
    self = resolver.resolution(occurrences: occurrences.count)
  }

  /// Decides which names of mentions are one organization.
  public init(
    resolving mentions: [Mention], decisions: DecisionLog = DecisionLog(),
    authority: AuthorityFile = AuthorityFile()
  ) {
    self.init(
      resolving: mentions.map { NameOccurrence($0) }, decisions: decisions, authority: authority)
  }
}

/// The steps of a resolution.
struct Resolver {
  let roster: NameRoster
  let index: NameIndex
  var clusters: Clusters
  var joined: [Candidate] = []
  var open: [Candidate] = []
  /// How many pairs of names were compared.
  private(set) var comparisons = 0
  var findings: [Finding] = []
  var judgements = Judgements(DecisionLog(), AuthorityFile(), entries: [])
  var authority = AuthorityFile()
  var asking = Resolution.Asking.worthwhile
  /// Pairs a person could not judge; they are not asked again.
  var unsure: Set<[Int]> = []

  /// Links at least this sure are made; the others are asked.
  static let threshold = 0.9

  init(_ roster: NameRoster) {
    self.roster = roster
    index = NameIndex(roster)
    clusters = Clusters(index)
  }

  mutating func run(asWritten: Bool = false) {
    findings = judgements.findings
    applyJudgements()
    if asWritten { return }
    apply(EqualParts(index: index).candidates())
    apply(Spacings(index: index).candidates())
    apply(TypingErrors(index).candidates())
    apply(Translations(index: index).candidates(in: &clusters))
    apply(TypeWordsBeside(index: index).candidates())
    let initials = InitialsIndex(index)
    apply(AcronymsAlone(index: index, initials: initials).candidates(in: &clusters))
    apply(SharedAcronyms(index: index, initials: initials).candidates(in: &clusters))
    apply(Truncations(index: index).candidates(in: &clusters))
    apply(Resemblances(index: index).candidates(in: &clusters))
  }

  /// Joins the sure candidates in order of certainty, keeps the others as questions.
  mutating func apply(_ compared: ComparedPairs) {
    comparisons += compared.count
    for candidate in compared.candidates.sorted(by: Candidate.comesFirst) {
      if let obstacle = clusters.obstacle(candidate.a, candidate.b) {
        if let opposition = opposition(of: obstacle) {
          open.append(candidate.opposed(by: words(for: obstacle), opposition))
        }
      } else if let chain = contradiction(candidate) {
        open.append(candidate.opposed(by: chain, .contradiction))
      } else if candidate.score >= Self.threshold {
        clusters.join(candidate.a, candidate.b)
        joined.append(candidate)
      } else {
        open.append(candidate)
      }
    }
  }

  /// What people decided comes first and holds.
  private mutating func applyJudgements() {
    var originOfDifference: [[Int]: String] = [:]
    for pair in judgements.pairs where pair.verdict == .different {
      clusters.keepApart(pair.a, pair.b)
      originOfDifference[[pair.a, pair.b]] = place(of: pair)
    }
    for pair in judgements.pairs where pair.verdict == .same {
      if clusters.areDeclaredDifferent(pair.a, pair.b) {
        findings.append(
          Finding(
            kind: "decision", document: pair.origin,
            position: pair.line.map { SourcePosition(line: $0, column: 1) },
            message:
              "joins “\(name(of: pair.a))” and “\(name(of: pair.b))”, which other lines keep "
              + "apart (\(originOfDifference.values.sorted().joined(separator: ", "))); they stay "
              + "apart until one of the lines is undone"))
      } else if clusters.cluster(of: pair.a) != clusters.cluster(of: pair.b) {
        clusters.join(pair.a, pair.b)
        joined.append(Candidate(pair.a, pair.b, .decision, 1))
      }
    }
    for pair in judgements.pairs where pair.verdict == .unsure { unsure.insert([pair.a, pair.b]) }
    keepAuthorityApart()
  }

  /// Two lines of the authority file are two organizations.
  private mutating func keepAuthorityApart() {
    for (entry, number) in judgements.authorityOfEntry.sorted(by: { $0.key < $1.key }) {
      clusters.mark(entry, as: number)
    }
  }

  private func place(of pair: Judgements.Pair) -> String {
    pair.origin + (pair.line.map { ":\($0)" } ?? "")
  }

  /// What an obstacle opposes; nil where people have decided and nothing is left to ask.
  private func opposition(of obstacle: String) -> Doubt.Opposition? {
    if [Clusters.declaredDifferent, Clusters.toldApart].contains(obstacle) { return nil }
    return obstacle.hasPrefix("list:") ? .list : .place
  }

  /// The members that would contradict each other if a candidate were joined, in words.
  private mutating func contradiction(_ candidate: Candidate) -> String? {
    guard candidate.rule != .typingError, candidate.rule != .inflection else { return nil }
    let left = clusters.members[clusters.cluster(of: candidate.a)]
    let right = clusters.members[clusters.cluster(of: candidate.b)]
    guard let (a, b) = Contradictions(index: index).pair(left, right) else { return nil }
    let chain = "“\(name(of: a))” and “\(name(of: b))” contradict each other"
    if (a, b) != (candidate.a, candidate.b), candidate.score >= Self.threshold {
      findings.append(
        Finding(
          kind: "split-chain", document: "",
          message: "“\(name(of: candidate.a))” and “\(name(of: candidate.b))” were not joined "
            + "(\(candidate.rule.reason)), since \(chain)"))
    }
    return chain
  }

  private func words(for obstacle: String) -> String {
    guard obstacle.hasPrefix("list:"), let list = Int(obstacle.dropFirst(5)) else {
      return obstacle
    }
    return "both sign the list of \(roster.documents[list])"
  }
}
