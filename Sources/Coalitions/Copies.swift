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
    precondition(mentions.count == entities.count, "Each mention has exactly one entity.")
    let sheets = Self.sheets(of: documents, mentions: mentions, entities: entities)
    let forbidden = Set(decisions.different)
    var folding = Folding(sheets.count) { one, other in
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
      switch Verdict(sheets[one], sheets[other]) {
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

// MARK: What is compared

/// What is compared of a document.
private struct Sheet {
  let document: Document
  /// The organizations that sign it, ascending.
  let signers: [Int]
  let sketch: TextSketch

  func pair(with other: Sheet) -> DocumentPair { DocumentPair(document.id, other.document.id) }

  /// Earlier dates first, undated last; then the one with more signers, then the smaller id.
  func precedes(_ other: Sheet) -> Bool {
    switch (document.date, other.document.date) {
    case (let mine?, let theirs?) where mine != theirs: return mine < theirs
    case (_?, nil): return true
    case (nil, _?): return false
    default: break
    }
    if signers.count != other.signers.count { return signers.count > other.signers.count }
    return document.id < other.document.id
  }

  func fold(into original: Sheet, _ words: String) -> Finding {
    Finding(
      kind: "copy", document: document.id,
      message: "“\(document.id)” is counted as a copy of “\(original.document.id)”: \(words).")
  }

  func proposal(besides other: Sheet, _ words: String) -> Finding {
    Finding(
      kind: "possible-copy", document: document.id,
      message: "“\(document.id)” may be a copy of “\(other.document.id)” and is kept apart: "
        + "\(words). Decide in documents.csv, column same_as.")
  }
}

extension Copies {
  private static func sheets(
    of documents: [Document], mentions: [Mention], entities: [Int]
  ) -> [Sheet] {
    var signers: [Document.ID: [Int]] = [:]
    var ranges: [Document.ID: [SourceRange]] = [:]
    for (mention, entity) in zip(mentions, entities) where mention.role == .signatory {
      signers[mention.document, default: []].append(entity)
      ranges[mention.document, default: []].append(mention.range)
    }
    return documents.map { document in
      Sheet(
        document: document, signers: Set(signers[document.id] ?? []).sorted(),
        sketch: TextSketch(document, without: ranges[document.id] ?? []))
    }
  }

  /// The pairs that share signers or phrases, in order.
  private static func candidates(among sheets: [Sheet]) -> [(Int, Int)] {
    var bySigner: [Int: [Int]] = [:]
    var byPhrase: [UInt64: [Int]] = [:]
    for (index, sheet) in sheets.enumerated() {
      for signer in sheet.signers { bySigner[signer, default: []].append(index) }
      for key in sheet.sketch.keys { byPhrase[key, default: []].append(index) }
    }
    var shared: [Int: Int] = [:]
    for group in bySigner.values { count(group, among: sheets.count, in: &shared) }
    var keys = Set(
      shared.filter { key, number in
        let (one, other) = (key / sheets.count, key % sheets.count)
        return 2 * number >= min(sheets[one].signers.count, sheets[other].signers.count)
      }.keys)
    var phrases: [Int: Int] = [:]
    for group in byPhrase.values { count(group, among: sheets.count, in: &phrases) }
    keys.formUnion(phrases.filter { $0.value > 2 }.keys)
    return keys.sorted().map { ($0 / sheets.count, $0 % sheets.count) }
  }

  private static func count(_ group: [Int], among total: Int, in pairs: inout [Int: Int]) {
    for (place, one) in group.enumerated() {
      for other in group[(place + 1)...] { pairs[one * total + other, default: 0] += 1 }
    }
  }
}

// MARK: What decides

/// What the evidence says of two documents.
private enum Verdict {
  case copy(String)
  case proposal(String)
  case different

  /// How much of the shorter text the longer must hold.
  private static let sameText = 0.6
  /// How much alike texts must be where hardly anybody signs.
  private static let sameUnsignedText = 0.7
  /// Which share of the smaller list must sign the other too.
  private static let mostSigners = 0.5
  private static let nearlyAllSigners = 0.8
  private static let enoughSigners = 5

  init(_ one: Sheet, _ other: Sheet) {
    let shared = Self.shared(one.signers, other.signers)
    let smaller = min(one.signers.count, other.signers.count)
    let larger = max(one.signers.count, other.signers.count)
    let overlap = smaller == 0 ? 0 : Double(shared) / Double(smaller)
    let containment = one.sketch.containment(in: other.sketch)
    let signers = "\(shared) of \(smaller) and \(larger) signers in common"
    let text = "\(Int((containment * 100).rounded())) % of the shorter text in the longer"
    if Self.isSameText(one, other, containment: containment, overlap: overlap, smaller: smaller) {
      self = .copy(smaller > 0 ? "\(signers), \(text)" : text)
      return
    }
    guard smaller >= Self.enoughSigners, overlap >= Self.nearlyAllSigners,
      2 * smaller >= larger, one.document.hasNoOtherDate(than: other.document)
    else {
      self = .different
      return
    }
    let witnesses = one.document.witnesses(with: other.document)
    if let languages = one.document.otherLanguage(than: other.document) {
      self =
        witnesses.isEmpty
        ? .proposal("\(signers), \(languages)")
        : .copy(([signers, languages] + witnesses).joined(separator: ", "))
    } else {
      self =
        witnesses.isEmpty
        ? .different : .proposal(([signers, "other text"] + witnesses).joined(separator: ", "))
    }
  }

  private static func isSameText(
    _ one: Sheet, _ other: Sheet, containment: Double, overlap: Double, smaller: Int
  ) -> Bool {
    if smaller >= 2 { return containment >= sameText && overlap >= mostSigners }
    let isNobodyElse = smaller == 0 || overlap == 1
    return isNobodyElse && one.signers.count == other.signers.count
      && one.sketch.phraseCount >= 20
      && one.sketch.resemblance(to: other.sketch) >= sameUnsignedText
  }

  private static func shared(_ one: [Int], _ other: [Int]) -> Int {
    let smaller = Set(one)
    return other.count { smaller.contains($0) }
  }
}

extension Document {
  /// Whether the dates of two documents do not contradict each other.
  fileprivate func hasNoOtherDate(than other: Document) -> Bool {
    guard let mine = date, let theirs = other.date else { return true }
    return mine.agrees(with: theirs)
  }

  /// The two languages in words where they differ.
  fileprivate func otherLanguage(than other: Document) -> String? {
    guard let mine = language, let theirs = other.language, mine != theirs else { return nil }
    return "in \(min(mine, theirs)) and \(max(mine, theirs))"
  }

  /// What else two documents have in common: date, title, claimed number.
  fileprivate func witnesses(with other: Document) -> [String] {
    var witnesses: [String] = []
    if let date, let theirs = other.date, date.month != nil, theirs.month != nil,
      date.agrees(with: theirs)
    {
      witnesses.append("date \(date)")
    }
    if let claimed, claimed.count == other.claimed?.count {
      witnesses.append("\(claimed.count) signers claimed")
    }
    if let title, title.lowercased() == other.title?.lowercased() { witnesses.append("same title") }
    return witnesses
  }
}

extension PartialDate {
  /// Whether two dates can be the same day as far as they are stated.
  fileprivate func agrees(with other: PartialDate) -> Bool {
    guard year == other.year else { return false }
    guard let month, let theirs = other.month else { return true }
    guard month == theirs else { return false }
    guard let day, let last = other.day else { return true }
    return day == last
  }
}

/// Groups of documents that are joined pair by pair, but never against a veto.
private struct Folding {
  private var members: [[Int]]
  private var group: [Int]
  private let isForbidden: (Int, Int) -> Bool

  init(_ count: Int, isForbidden: @escaping (Int, Int) -> Bool) {
    members = (0..<count).map { [$0] }
    group = Array(0..<count)
    self.isForbidden = isForbidden
  }

  mutating func join(_ one: Int, _ other: Int) {
    let left = min(group[one], group[other])
    let right = max(group[one], group[other])
    guard left != right else { return }
    for member in members[left] {
      if members[right].contains(where: { isForbidden(member, $0) }) { return }
    }
    for member in members[right] { group[member] = left }
    members[left] += members[right]
    members[right] = []
  }

  var groups: [[Int]] { members.filter { !$0.isEmpty } }
}
