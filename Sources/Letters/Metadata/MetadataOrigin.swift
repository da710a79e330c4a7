/// Where a title, date or language comes from.
public enum MetadataOrigin: String, Sendable, CaseIterable {
  /// The text that people read.
  case text
  /// The keys between `---` or `+++` at the head of the file.
  case frontMatter = "front_matter"
  /// `<title>`, `<meta>`, `<time>` or `lang` of a page.
  case pageMetadata = "page_metadata"
  /// JSON-LD (`schema.org`) in a page.
  case jsonLD = "json_ld"
  /// The head of an e-mail message.
  case mailHead = "mail_head"
  /// The record around the text: a line of JSON Lines or a row of a table.
  case record
  /// The name of the file.
  case fileName = "file_name"
  /// The properties of a PDF, DOCX, ODT or RTF file.
  case fileProperties = "file_properties"
  /// The table `documents.csv`.
  case documentsTable = "documents_table"
}

/// Where each of a document's stated facts comes from; nil where the fact is not known.
public struct MetadataOrigins: Hashable, Sendable {
  /// The origin of the title.
  public var title: MetadataOrigin?
  /// The origin of the date.
  public var date: MetadataOrigin?
  /// The origin of the language.
  public var language: MetadataOrigin?

  /// Makes the origins of a document.
  public init(
    title: MetadataOrigin? = nil, date: MetadataOrigin? = nil, language: MetadataOrigin? = nil
  ) {
    self.title = title
    self.date = date
    self.language = language
  }
}

/// A fact and where it comes from.
struct Stated<Value> {
  let value: Value
  let origin: MetadataOrigin
}

extension Stated: Sendable where Value: Sendable {}
