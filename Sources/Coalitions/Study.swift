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
  /// What should be looked at.
  public let findings: [Finding]

  /// A document and who was found in it.
  public struct Reading: Sendable {
    /// The document.
    public let document: Document
    /// Who was found in it.
    public let extraction: Extraction

    /// Reads who signed, spoke in or issued a document.
    ///
    /// - Complexity: linear in the length of the document.
    public init(_ document: Document) {
      self.document = document
      extraction = document.extraction
    }
  }

  /// Resolves what was found in documents and tables.
  ///
  /// - Complexity: that of `Resolution`.
  public init(readings: [Reading], tables: [IncidenceTable] = []) {
    let documents = readings.map(\.document)
    let extractions = readings.map(\.extraction)
    let tabled = tables.flatMap(\.documents)
    let mentions = extractions.flatMap(\.mentions) + tables.flatMap(\.mentions)
    let languages =
      zip(documents, extractions).flatMap { document, extraction in
        extraction.mentions.map { _ in document.language }
      } + tables.flatMap(\.languages)
    let resolution = Resolution(
      resolving: zip(mentions, languages).map { NameOccurrence($0, language: $1) })
    self.documents = documents
    letters = documents.map(SigningNetwork.Letter.init) + tabled.map(SigningNetwork.Letter.init)
    self.mentions = mentions
    self.resolution = resolution
    originals = [:]
    findings =
      documents.flatMap(\.findings) + extractions.flatMap(\.findings)
      + tables.flatMap(\.findings) + resolution.findings
  }

  /// The network of organizations and documents under these settings.
  ///
  /// - Complexity: O(m log m) for m mentions.
  public func network(_ settings: NetworkSettings = .init()) -> SigningNetwork {
    SigningNetwork(
      of: mentions, entities: resolution.entities, organizations: resolution.organizations,
      letters: letters, originals: originals, settings: settings)
  }
}

extension SigningNetwork.Letter {
  /// The letter a document is.
  public init(_ document: Document) {
    self.init(
      id: document.id, title: document.title, date: document.date, kind: document.kind)
  }

  /// The letter a table tells of; what kind it is, is not known.
  public init(_ tabled: IncidenceTable.TabledDocument) {
    self.init(id: tabled.id, title: tabled.title, date: tabled.date, kind: .other)
  }
}
