public import Letters

/// One occurrence of a signatory's, speaker's or issuer's name in a document.
public struct Mention: Hashable, Sendable {
  /// The document it stands in.
  public let document: Document.ID
  /// The name as written: wrapped lines joined, without bullet, number or place column.
  public var name: String
  /// Organization or person.
  public var type: SignatoryType
  /// Signed, was quoted, or issued the document.
  public var role: Role
  /// Whom a person belongs to ("for identification only").
  public var affiliation: String?
  /// A bare place beside the name.
  public var place: String?
  /// The list heading it stands under.
  public var group: String?
  /// Its position in its list, from 1; nil outside lists.
  public var position: Int?
  /// From the first to the last byte of the name in the decoded file.
  public var range: SourceRange
  /// Line and column of the first byte.
  public var start: SourcePosition
  /// The page, for paginated formats.
  public var page: Int?
  /// The rule that found it.
  public var rule: String
  /// How sure the rule is, 0–1.
  public var confidence: Double

  /// Makes a mention.
  public init(
    document: Document.ID, name: String, type: SignatoryType, role: Role,
    affiliation: String? = nil, place: String? = nil, group: String? = nil, position: Int? = nil,
    range: SourceRange, start: SourcePosition, page: Int? = nil, rule: String, confidence: Double
  ) {
    self.document = document
    self.name = name
    self.type = type
    self.role = role
    self.affiliation = affiliation
    self.place = place
    self.group = group
    self.position = position
    self.range = range
    self.start = start
    self.page = page
    self.rule = rule
    self.confidence = confidence
  }
}

/// What a name stands for.
public enum SignatoryType: String, Sendable, CaseIterable {
  case organization
  case person
}

/// What a name does in a document.
public enum Role: String, Sendable, CaseIterable, Comparable {
  case signatory
  case speaker
  case issuer

  /// Signatory before speaker before issuer.
  public static func < (left: Role, right: Role) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .signatory: 0
    case .speaker: 1
    case .issuer: 2
    }
  }
}
