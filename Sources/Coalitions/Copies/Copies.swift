public import Letters
public import Signatories

/// Which documents are one letter: two formats or sites, a translation, a later version.
///
/// Who signed is looked at first. Two documents are folded where
/// - they have the same text (most phrases of the shorter stand in the longer) and share most of
///   the shorter's signers, or
/// - they are in two languages, share nearly all signers, five at least, state no different dates,
///   and date or claimed number agree.
///
/// The same coalition may sign two letters: documents of one language with the same signers and
/// different texts are kept apart and proposed. The earliest document stands for the others, and
/// the union of their signers signs it.
public struct Copies: Sendable {
  /// For a copy, the document it is folded into.
  public let originals: [Document.ID: Document.ID]
  /// One for each fold and each proposal, with its evidence.
  public let findings: [Finding]

  /// What people decided about copies.
  public struct Decisions: Sendable {
    /// Pairs that are one letter.
    public var same: [DocumentPair]
    /// Pairs that are not.
    public var different: [DocumentPair]
    /// Documents that are never folded.
    public var apart: Set<Document.ID>

    /// Makes decisions.
    public init(
      same: [DocumentPair] = [], different: [DocumentPair] = [], apart: Set<Document.ID> = []
    ) {
      self.same = same
      self.different = different
      self.apart = apart
    }
  }

  /// Looks for copies among documents.
  ///
  /// - Parameters:
  ///   - documents: the documents that were read.
  ///   - mentions: everybody found in them.
  ///   - entities: for each mention the index of its organization.
  ///   - decisions: forced and forbidden folds; they win.
  /// - Precondition: as many entities as mentions.
  /// - Complexity: O(bytes + pairs of documents that share a signer or a phrase).
  public init(
    of documents: [Document], mentions: [Mention], entities: [Int],
    decisions: Decisions = Decisions()
  ) {
    self.init(
      of: documents, mentions: mentions, entities: entities, sketches: [:], decisions: decisions)
  }

  /// The same with texts that were boiled down before.
  package init(
    of documents: [Document], mentions: [Mention], entities: [Int],
    sketches: [Document.ID: KnownSketch], decisions: Decisions
  ) {
    precondition(mentions.count == entities.count, "Each mention has exactly one entity.")
    let sheets = Self.compared(
      of: documents, mentions: mentions, entities: entities, sketches: sketches)
    let forbidden = Set(decisions.different)
    var folding = CopyGroups(sheets.count) { one, other in
      let left = sheets[one].document.id
      let right = sheets[other].document.id
      return decisions.apart.contains(left) || decisions.apart.contains(right)
        || forbidden.contains(DocumentPair(left, right))
    }
    var findings: [Finding] = []
    let places = Dictionary(
      sheets.enumerated().map { ($1.document.id, $0) }, uniquingKeysWith: { first, _ in first })
    var evidence: [(one: Int, other: Int, words: String)] = decisions.same.compactMap { pair in
      guard let one = places[pair.first], let other = places[pair.second] else { return nil }
      return (one, other, "documents.csv says so")
    }
    for (one, other) in Self.candidates(among: sheets) {
      switch CopyVerdict(sheets[one], sheets[other]) {
      case .copy(let words): evidence.append((one, other, words))
      case .proposal(let words) where !forbidden.contains(sheets[one].pair(with: sheets[other])):
        findings.append(sheets[other].proposal(besides: sheets[one], words))
      case .proposal, .different: break
      }
    }
    for (one, other, _) in evidence { folding.join(one, other) }
    var originals: [Document.ID: Document.ID] = [:]
    for group in folding.groups where group.count > 1 {
      guard let first = group.min(by: { sheets[$0].precedes(sheets[$1]) }) else { continue }
      for copy in group where copy != first {
        originals[sheets[copy].document.id] = sheets[first].document.id
        let reason =
          evidence.first {
            [$0.one, $0.other].contains(copy) && [$0.one, $0.other].contains(first)
          }
          ?? evidence.first { $0.one == copy || $0.other == copy }
        findings.append(sheets[copy].fold(into: sheets[first], reason?.words ?? ""))
      }
    }
    self.originals = originals
    self.findings = findings.sorted {
      ($0.document, $0.kind, $0.message) < ($1.document, $1.kind, $1.message)
    }
  }
}
