import Letters
public import Signatories

extension Table {
  /// Who signed, spoke or issued what: one row a mention, with the place it was read from.
  ///
  /// The columns are the contract of `extract`.
  public static func mentions(_ mentions: some Sequence<Mention>) -> Table {
    Table(
      name: "mentions", title: "Names found in the documents", note: mentionNote,
      columns: mentionColumns, rows: mentions.map(cells))
  }

  /// Which names are which organization, and why: the rows of ``mentions(_:)`` in the same order,
  /// each with its organization.
  ///
  /// The columns are the contract of `resolve`.
  public static func resolution(_ rows: some Sequence<ResolvedMention>) -> Table {
    Table(
      name: "resolution", title: "Names and the organizations they stand for", note: mentionNote,
      columns: mentionColumns + resolutionColumns, rows: rows.map(cells))
  }

  /// The rows of the resolution table, one by one, for those that are too many to be held.
  public static func resolutionRows(
    _ rows: some Sequence<ResolvedMention>
  ) -> some Sequence<[Cell]> {
    rows.lazy.map(cells)
  }

  private static let mentionNote =
    "Line and column count from 1, columns in Unicode scalars; start and end are UTF-8 offsets "
    + "into the decoded file."

  private static let mentionColumns: [Column] = [
    .init("document", "Document"), .init("name", "Name as written"), .init("type", "Type"),
    .init("role", "Role"), .init("affiliation", "Affiliation"), .init("place", "Place"),
    .init("group", "List heading"), .init("position", "Position", .integer),
    .init("line", "Line", .integer), .init("column", "Column", .integer),
    .init("start", "Start", .integer), .init("end", "End", .integer),
    .init("page", "Page", .integer), .init("rule", "Rule"),
    .init("confidence", "Confidence", .number(digits: 2)),
  ]

  private static let resolutionColumns: [Column] = [
    .init("entity", "Organization id"), .init("label", "Organization"),
    .init("score", "Score", .number(digits: 2)), .init("evidence", "Evidence"),
  ]

  private static func cells(of row: ResolvedMention) -> [Cell] {
    cells(of: row.mention) + [
      .text(row.entity), .text(row.label), Cell(row.score), .text(row.evidence),
    ]
  }

  private static func cells(of mention: Mention) -> [Cell] {
    [
      .text(mention.document), .text(mention.name), .text(mention.type.rawValue),
      .text(mention.role.rawValue), Cell(mention.affiliation), Cell(mention.place),
      Cell(mention.group), Cell(mention.position), .integer(mention.start.line),
      .integer(mention.start.column), .integer(mention.range.start), .integer(mention.range.end),
      Cell(mention.page), .text(mention.rule), .number(mention.confidence),
    ]
  }
}

/// A mention and the organization it was resolved to.
public struct ResolvedMention: Sendable {
  /// The mention.
  public let mention: Mention
  /// The organization's id.
  public let entity: String
  /// The organization's name.
  public let label: String
  /// How sure the link is, 0–1; nil for a name that stands alone.
  public let score: Double?
  /// Why, in words.
  public let evidence: String

  /// Makes a row of the resolution table.
  public init(mention: Mention, entity: String, label: String, score: Double?, evidence: String) {
    self.mention = mention
    self.entity = entity
    self.label = label
    self.score = score
    self.evidence = evidence
  }
}
