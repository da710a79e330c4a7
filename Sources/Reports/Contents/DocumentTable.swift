public import Letters
public import Signatories

extension Table {
  /// What each document says of itself.
  ///
  /// The columns are the contract of `extract --documents`; `listed` counts the signatories, both
  /// organizations and persons, that the document lists; `…_source` tells where a fact comes from.
  public static func documents(_ documents: [Document], mentions: [Mention]) -> Table {
    let counts = DocumentCounts.byDocument(mentions)
    return Table(
      name: "documents", title: "Documents",
      columns: [
        .init("document", "Document"), .init("title", "Title"), .init("date", "Date"),
        .init("language", "Language"), .init("kind", "Kind"),
        .init("claimed", "Claimed", .object(["count", "relation", "text"])),
        .init("listed", "Listed", .integer), .init("title_source", "Title from"),
        .init("date_source", "Date from"), .init("language_source", "Language from"),
      ],
      rows: documents.map { document in
        [
          .text(document.id), Cell(document.title), Cell(document.date?.description),
          Cell(document.language), .text(document.kind.rawValue), claim(of: document),
          .integer(counts[document.id]?.signatories ?? 0),
          Cell(document.origins.title?.rawValue), Cell(document.origins.date?.rawValue),
          Cell(document.origins.language?.rawValue),
        ]
      })
  }

  /// The corpus as a reader wants it: claimed against listed, and what was found in each role.
  ///
  /// `reconciliations` gives for a document, by id, the sentence that sets the number of signers
  /// it claims against the number it lists.
  public static func corpus(
    _ documents: [Document], mentions: [Mention], reconciliations: [Document.ID: String]
  ) -> Table {
    let counts = DocumentCounts.byDocument(mentions)
    return Table(
      name: "corpus", title: "Documents, claimed and listed signers",
      note: "Claimed: the number of signers the document states for the list it carries, or for "
        + "the letter it reports. Listed: the entries found, organizations and persons.",
      columns: corpusColumns,
      rows: documents.map { document in
        let count = counts[document.id] ?? DocumentCounts()
        return [
          .text(document.id), Cell(document.title), Cell(document.date?.description),
          Cell(document.language), .text(document.kind.words), Cell(document.claimed?.words),
          .integer(count.signatories), Cell(reconciliations[document.id]),
          .integer(count.organizations), .integer(count.persons), .integer(count.speakers),
          .integer(count.issuers), Cell(document.origins.inWords),
        ]
      })
  }

  private static let corpusColumns: [Column] = [
    .init("document", "Document", subject: .ownDocument), .init("title", "Title"),
    .init("date", "Date"),
    .init("language", "Language"), .init("kind", "Kind"), .init("claimed", "Claimed"),
    .init("listed", "Listed", .integer), .init("reconciliation", "Claimed against listed"),
    .init("organizations", "Organizations", .integer, meaning: "Organizations that signed."),
    .init("persons", "Persons", .integer, meaning: "Persons who signed in their own name."),
    .init("speakers", "Speakers", .integer, meaning: "Bodies whose spokespeople are quoted."),
    .init("issuers", "Issuers", .integer),
    .init(
      "not_from_text", "Not from the text",
      meaning: "What the letter's text does not state, and where it was taken from."),
  ]

  private static func claim(of document: Document) -> Cell {
    guard let claimed = document.claimed else { return .empty }
    return .object([
      .init("count", .integer(claimed.count)),
      .init("relation", .text(claimed.relation.rawValue)), .init("text", .text(claimed.text)),
    ])
  }
}

/// How many names were found in a document, by what they do there.
struct DocumentCounts {
  var organizations = 0
  var persons = 0
  var speakers = 0
  var issuers = 0

  var signatories: Int { organizations + persons }

  /// The counts of every document that has mentions.
  static func byDocument(_ mentions: [Mention]) -> [Document.ID: DocumentCounts] {
    mentions.reduce(into: [:]) { $0[$1.document, default: DocumentCounts()].count($1) }
  }

  private mutating func count(_ mention: Mention) {
    switch (mention.role, mention.type) {
    case (.signatory, .organization): organizations += 1
    case (.signatory, .person): persons += 1
    case (.speaker, _): speakers += 1
    case (.issuer, _): issuers += 1
    }
  }
}

extension MetadataOrigins {
  /// What was not found in the text, with its origin; nil where all was.
  var inWords: String? {
    let facts = [("title", title), ("date", date), ("language", language)].compactMap {
      name, origin in
      origin.flatMap { $0 == .text ? nil : "\(name): \($0.words)" }
    }
    return facts.isEmpty ? nil : facts.joined(separator: "; ")
  }
}

extension MetadataOrigin {
  /// The origin as people write it.
  var words: String {
    switch self {
    case .text: "text"
    case .frontMatter: "front matter"
    case .pageMetadata: "head of the page"
    case .jsonLD: "JSON-LD of the page"
    case .mailHead: "head of the e-mail"
    case .record: "record around the text"
    case .fileName: "name of the file"
    case .fileProperties: "properties of the file"
    case .documentsTable: "documents.csv"
    }
  }
}

extension DocumentKind {
  /// The kind as people write it.
  var words: String { self == .pressRelease ? "press release" : rawValue }
}

extension ClaimedCount {
  /// The claim as people write it: `87`, `at least 70`, `about 40`.
  var words: String {
    switch relation {
    case .exactly: String(count)
    case .atLeast: "at least \(count)"
    case .about: "about \(count)"
    }
  }
}
