/// A letter, statement or release: its text, its lines, and what it says of itself.
public struct Document: Sendable, Identifiable {
  /// The path relative to the root that was given; what output calls `document`.
  public let id: String
  /// The decoded file.
  public var text: SourceText { content.text }
  /// The visible lines in reading order, page furniture included.
  public var lines: [Line] { content.lines }
  /// The title, if the document has one.
  public let title: String?
  /// The date it states.
  public let date: PartialDate?
  /// ISO 639-1 code of its language.
  public let language: String?
  /// What kind of document it is.
  public let kind: DocumentKind
  /// The number of signers it states.
  public let claimed: ClaimedCount?
  /// Doubtful judgements about it.
  public let findings: [Finding]
  /// Where title, date and language come from.
  public let origins: MetadataOrigins
  /// The text and its lines, perhaps still packed.
  package let content: DocumentContent

  package init(
    id: String, text: SourceText, lines: [Line], title: String?, date: PartialDate?,
    language: String?, kind: DocumentKind, claimed: ClaimedCount?, findings: [Finding] = [],
    origins: MetadataOrigins = MetadataOrigins()
  ) {
    self.init(
      id: id, content: .read(text, lines), title: title, date: date, language: language,
      kind: kind, claimed: claimed, findings: findings, origins: origins)
  }

  package init(
    id: String, content: DocumentContent, title: String?, date: PartialDate?, language: String?,
    kind: DocumentKind, claimed: ClaimedCount?, findings: [Finding], origins: MetadataOrigins
  ) {
    self.id = id
    self.content = content
    self.title = title
    self.date = date
    self.language = language
    self.kind = kind
    self.claimed = claimed
    self.findings = findings
    self.origins = origins
  }

  /// The same document under another id.
  package func renamed(to id: String) -> Document {
    Document(
      id: id, content: content, title: title, date: date, language: language, kind: kind,
      claimed: claimed, findings: findings, origins: origins)
  }
}

/// What kind of document it is.
public enum DocumentKind: String, Sendable, CaseIterable {
  case letter
  case statement
  case pressRelease = "press_release"
  case list
  case other
}

/// A calendar date, as precise as it is stated: `1999`, `2026-02` or `2022-07-11`.
public struct PartialDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The year.
  public let year: Int
  /// The month, 1–12, if stated.
  public let month: Int?
  /// The day, 1–31, if stated.
  public let day: Int?

  /// Makes a date; a day without a month is dropped.
  public init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = month == nil ? nil : day
  }

  /// ISO 8601, cut to what is stated.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return ([padded(year, 4)] + [month, day].compactMap { $0 }.map { padded($0, 2) })
      .joined(separator: "-")
  }

  /// Earlier first; a less precise date comes before the dates it contains.
  public static func < (left: PartialDate, right: PartialDate) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }
}

/// The number of signers a document states for the list it carries or the letter it reports.
public struct ClaimedCount: Hashable, Sendable {
  /// How the number is meant.
  public enum Relation: String, Sendable {
    case exactly
    case atLeast = "at_least"
    case about
  }

  /// The number.
  public let count: Int
  /// How it is meant.
  public let relation: Relation
  /// The words of the document.
  public let text: String
  /// Where they stand.
  public let range: SourceRange

  /// Makes a claim.
  public init(count: Int, relation: Relation, text: String, range: SourceRange) {
    self.count = count
    self.relation = relation
    self.text = text
    self.range = range
  }
}

/// A doubtful judgement to be reviewed, with its place.
///
/// It never stops a run.
public struct Finding: Hashable, Sendable {
  /// A short, stable name of the kind of doubt, such as `claimed-count-differs`.
  public let kind: String
  /// The document.
  public let document: String
  /// Where, if it has a place.
  public let position: SourcePosition?
  /// One sentence for the reader.
  public let message: String

  /// Makes a finding.
  public init(kind: String, document: String, position: SourcePosition? = nil, message: String) {
    self.kind = kind
    self.document = document
    self.position = position
    self.message = message
  }
}
