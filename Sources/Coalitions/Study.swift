public import Letters
public import Signatories

/// One run over a corpus: what was read, who was found in it, and who is who.
///
/// A study is a value; it is made of documents that are already read, and of hand-coded tables.
public struct Study: Sendable {
  /// The documents with their texts; tables have none.
  public let documents: [Document]
  /// All documents, those of tables too, in the order in which they were read.
  public let letters: [SigningNetwork.Letter]
  /// Every mention of every document, corrections applied.
  public let mentions: [Mention]
  /// Which names are which organization.
  public let resolution: Resolution
  /// For a copy of a letter, the id of the document it is folded into.
  public let originals: [Document.ID: Document.ID]
  /// How many copies were kept as documents of their own on request.
  public let keptCopies: Int
  /// The number of signers each document claims beside the number it lists, in reading order.
  public let reconciliations: [Reconciliation]
  /// How many rows of `mentions.csv` changed something.
  public let corrections: Int
  /// What an audit by hand tells of the extraction; nil where nothing was judged.
  public let audit: AuditEstimate?
  /// What should be looked at.
  public let findings: [Finding]

  /// A document and who was found in it.
  public struct Reading: Sendable {
    /// The document.
    public let document: Document
    /// Who was found in it.
    public let extraction: Extraction
    /// Its text, boiled down to be compared with others.
    package let known: KnownSketch

    /// Reads who signed, spoke in or issued a document.
    ///
    /// - Complexity: linear in the length of the document.
    public init(_ document: Document) {
      self.document = document
      extraction = document.extraction
      known = KnownSketch(document, extraction)
    }

    package init(document: Document, extraction: Extraction, sketch: TextSketch) {
      self.document = document
      self.extraction = extraction
      known = KnownSketch(sketch, of: extraction)
    }
  }

  /// Corrects and resolves what was found in documents and tables, and folds copies.
  ///
  /// - Complexity: that of `Resolution` and `Copies`.
  public init(
    readings: [Reading], tables: [IncidenceTable] = [], records: HumanRecords = HumanRecords(),
    settings: StudySettings = StudySettings()
  ) {
    let stated = records.documents.applied(to: readings.map(\.document))
    let documents = stated.documents
    let corrected = records.mentions.applied(
      to: readings.flatMap(\.extraction.mentions), of: documents)
    let found = Self.byDocument(corrected.mentions)
    reconciliations = documents.map { Reconciliation($0, mentions: found[$0.id] ?? []) }
    let all = corrected.mentions + tables.flatMap(\.mentions)
    let mentions = settings.includesPersons ? all : all.filter { $0.type == .organization }
    let resolution = Resolution(
      resolving: Self.occurrences(of: mentions, documents: documents, tables: tables),
      decisions: records.decisions, authority: records.authority,
      asWritten: settings.takesNamesAsWritten)
    let copies = Copies(
      of: documents, mentions: mentions, entities: resolution.entities,
      sketches: Dictionary(
        readings.map { ($0.document.id, $0.known) }, uniquingKeysWith: { first, _ in first }),
      decisions: .init(same: stated.same, different: stated.different, apart: stated.apart))
    self.documents = documents
    letters =
      documents.map { .init($0, attributes: stated.attributes[$0.id] ?? []) }
      + tables.flatMap(\.documents).map(SigningNetwork.Letter.init)
    self.mentions = mentions
    self.resolution = resolution
    originals = settings.keepsCopies ? [:] : copies.originals
    keptCopies = settings.keepsCopies ? copies.originals.count : 0
    corrections = corrected.applied
    let estimate = AuditEstimate(records.audit)
    audit = estimate.isEmpty ? nil : estimate
    findings =
      documents.flatMap(\.findings) + readings.flatMap(\.extraction.findings)
      + reconciliations.compactMap(\.finding) + tables.flatMap(\.findings) + records.findings
      + stated.findings + corrected.findings + copies.findings + resolution.findings
  }

  /// The mentions of each document, which mostly stand one behind the other.
  private static func byDocument(_ mentions: [Mention]) -> [Document.ID: [Mention]] {
    var found: [Document.ID: [Mention]] = [:]
    var start = 0
    while start < mentions.count {
      let id = mentions[start].document
      let end = mentions[start...].firstIndex { $0.document != id } ?? mentions.count
      found[id, default: []] += mentions[start..<end]
      start = end
    }
    return found
  }

  /// The mentions as resolution takes them, with the language of their documents or rows.
  private static func occurrences(
    of mentions: [Mention], documents: [Document], tables: [IncidenceTable]
  ) -> [NameOccurrence] {
    var languages = Dictionary(
      documents.map { ($0.id, $0.language) }, uniquingKeysWith: { first, _ in first })
    for table in tables {
      for (mention, language) in zip(table.mentions, table.languages) where language != nil {
        languages[mention.document] = language
      }
    }
    var last: (document: Document.ID, language: String?)?
    return mentions.map { mention in
      if last?.document != mention.document {
        last = (mention.document, languages[mention.document] ?? nil)
      }
      return NameOccurrence(mention, language: last?.language)
    }
  }

  /// The network of organizations and documents under these settings.
  ///
  /// - Complexity: O(m log m) for m mentions.
  public func network(_ settings: NetworkSettings = .init()) -> SigningNetwork {
    let resolution = resolution(under: settings)
    return SigningNetwork(
      of: mentions, entities: resolution.entities, organizations: resolution.organizations,
      letters: letters, originals: originals, settings: settings)
  }

  /// Who is who under these settings: as resolved, or with every part counted as its parent.
  ///
  /// - Complexity: O(organizations) where parts count as parents.
  public func resolution(under settings: NetworkSettings) -> Resolution {
    settings.rollsUpToParents ? resolution.rolledUpToParents() : resolution
  }
}

extension SigningNetwork.Letter {
  /// The letter a document is, with what `documents.csv` says of it besides.
  public init(_ document: Document, attributes: [DocumentRecords.Attribute] = []) {
    self.init(
      id: document.id, title: document.title, date: document.date, kind: document.kind,
      attributes: attributes)
  }

  /// The letter a table tells of; what kind it is, is not known.
  public init(_ tabled: IncidenceTable.TabledDocument) {
    self.init(id: tabled.id, title: tabled.title, date: tabled.date, kind: .other)
  }
}
