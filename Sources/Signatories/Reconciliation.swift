public import Letters

/// The number of signers a document claims beside the number it lists, with the cause of a
/// difference where it can be seen.
public struct Reconciliation: Hashable, Sendable {
  /// Why claimed and listed numbers differ, or seem to.
  public enum Cause: Hashable, Sendable {
    /// The printed numbering leaves these numbers out.
    case numberingSkips([Int])
    /// Numbered lines of the list in which no signer was found.
    case unreadNumbers([Int])
    /// A name stands in the list more than once.
    case listedTwice([String])
    /// Lines of the file that hold two signers where most hold one.
    case twoOnOneLine([Int])
    /// Persons among the organizations.
    case personsAmongOrganizations(Int)
    /// The document names only some of the signers, in a sentence.
    case listedInPart
    /// Those who issued the document are counted but not listed.
    case issuersCounted(Int)
  }

  /// The document.
  public let document: Document.ID
  /// The number it states, or nil.
  public let claimed: ClaimedCount?
  /// How many of its signers are organizations, and how many are persons.
  public let organizations, persons: Int
  /// The causes that can be seen, empty where the numbers agree.
  public let causes: [Cause]
  private let reportsAnotherLetter: Bool

  /// Compares what a document claims with who was found to sign it.
  ///
  /// - Complexity: O(lines + mentions · log mentions).
  public init(_ document: Document, mentions: [Mention]) {
    let signers = mentions.filter { $0.role == .signatory && $0.document == document.id }
    self.document = document.id
    claimed = document.claimed
    organizations = signers.count { $0.type == .organization }
    persons = signers.count - organizations
    reportsAnotherLetter = document.kind == .pressRelease || document.kind == .other
    causes = Self.causes(in: document, signers: signers, all: mentions)
  }

  /// How many signers the document lists.
  public var listed: Int { organizations + persons }

  /// Whether claimed and listed numbers are compatible.
  ///
  /// “More than 70” allows 70 and more, “about 80” a tenth up or down. Without a claim, without a
  /// list, and where the text names only some signers there is nothing to compare.
  public var agrees: Bool {
    guard let claimed, listed > 0, !causes.contains(.listedInPart) else { return true }
    return Self.fits(listed, claimed)
  }

  /// What is claimed and listed, in words.
  ///
  /// Such as “claims 87, lists 87 entries: 83 organizations and 4 persons”.
  public var summary: String {
    guard listed > 0 else {
      guard let claimed else { return "lists none" }
      return reportsAnotherLetter
        ? "reports a letter with \(claimed.inWords) signers, lists none"
        : "claims \(claimed.inWords) signers, lists none"
    }
    let entries = "lists \(Self.count(listed, "entry", "entries")): \(composition)"
    return claimed.map { "claims \($0.inWords), \(entries)" } ?? entries
  }

  /// The summary followed by the causes, in words.
  public var explanation: String {
    causes.isEmpty ? summary : "\(summary); \(causes.map(\.inWords).joined(separator: "; "))"
  }

  /// A finding where claimed and listed numbers differ, else nil.
  public var finding: Finding? {
    guard !agrees else { return nil }
    return Finding(
      kind: "claimed-count-differs", document: document, message: "It \(explanation).")
  }

  private var composition: String {
    var parts: [String] = []
    if organizations > 0 {
      parts.append(Self.count(organizations, "organization", "organizations"))
    }
    if persons > 0 { parts.append(Self.count(persons, "person", "persons")) }
    return parts.joined(separator: " and ")
  }

  private static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  fileprivate static func fits(_ number: Int, _ claimed: ClaimedCount) -> Bool {
    switch claimed.relation {
    case .exactly: number == claimed.count
    case .atLeast: number >= claimed.count
    case .about: abs(number - claimed.count) * 10 <= max(claimed.count, 20)
    }
  }
}

extension Reconciliation {
  private static func causes(
    in document: Document, signers: [Mention], all mentions: [Mention]
  ) -> [Cause] {
    guard let claimed = document.claimed, !signers.isEmpty else { return [] }
    var causes: [Cause] = []
    let persons = signers.count { $0.type == .person }
    if persons > 0, persons < signers.count, claimed.speaksOfOrganizations {
      causes.append(.personsAmongOrganizations(persons))
    }
    guard !fits(signers.count, claimed) else { return causes }
    if signers.allSatisfy({ $0.rule == SignerInProse.name }), signers.count < claimed.count {
      return causes + [.listedInPart]
    }
    let lines = SignedLines(document, signers: signers)
    causes += [
      lines.skippedNumbers.isEmpty ? nil : .numberingSkips(lines.skippedNumbers),
      lines.unreadNumbers.isEmpty ? nil : .unreadNumbers(lines.unreadNumbers),
      lines.repeatedNames.isEmpty ? nil : .listedTwice(lines.repeatedNames),
      lines.doubleLines.isEmpty ? nil : .twoOnOneLine(lines.doubleLines),
    ].compactMap { $0 }
    let names = Set(signers.map { CorrectionKey.name($0.name) })
    let issuers = mentions.count {
      $0.role == .issuer && !names.contains(CorrectionKey.name($0.name))
    }
    if issuers > 0, fits(signers.count + issuers, claimed) {
      causes.append(.issuersCounted(issuers))
    }
    return causes
  }
}

extension Reconciliation.Cause {
  /// The cause in words.
  public var inWords: String {
    switch self {
    case .numberingSkips(let numbers): "the numbering skips \(Self.list(numbers))"
    case .unreadNumbers(let numbers): "nobody was found beside number \(Self.list(numbers))"
    case .listedTwice(let names):
      names.map { "“\($0)”" }.joined(separator: ", ") + " \(names.count == 1 ? "is" : "are") "
        + "listed more than once"
    case .twoOnOneLine(let lines):
      "two names stand on \(lines.count == 1 ? "line" : "lines") \(Self.list(lines))"
    case .personsAmongOrganizations(let count):
      "\(count) of them \(count == 1 ? "is a person" : "are persons") among organizations"
    case .listedInPart: "the list is printed in part"
    case .issuersCounted(let count):
      "\(count) more issued it and \(count == 1 ? "is" : "are") not in the list"
    }
  }

  private static func list(_ numbers: [Int]) -> String {
    let shown = numbers.prefix(8).map(String.init).joined(separator: ", ")
    return numbers.count > 8 ? "\(shown) and \(numbers.count - 8) more" : shown
  }
}

extension ClaimedCount {
  /// “87”, “more than 70”, “about 80”.
  fileprivate var inWords: String {
    switch relation {
    case .exactly: "\(count)"
    case .atLeast: "more than \(count)"
    case .about: "about \(count)"
    }
  }

  /// Whether it counts organizations and not persons.
  fileprivate var speaksOfOrganizations: Bool {
    let words = text.lowercased()
    return ["organi", "group", "grupo", "group", "entidad", "associa", "asocia", "verb", "ngo"]
      .contains { words.contains($0) }
  }
}
