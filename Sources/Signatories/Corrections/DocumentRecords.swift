public import Letters

/// What people know of documents and the texts lack or get wrong: the table `documents.csv`.
///
/// Its columns are `document`, `title`, `date`, `url`, `accessed`, `addressee`, `campaign`, `stance`,
/// `same_as`; only the first is needed, further ones are carried. A document is named by its path
/// or its content hash. `same_as` names the documents it is a copy of, parted by `|`; `!` before a
/// name forbids the fold, `-` alone forbids every fold.
public struct DocumentRecords: Sendable {
  /// One row of the table.
  public struct Record: Hashable, Sendable {
    /// The path or content hash of the document.
    public let document: String
    /// The stated title, or nil.
    public let title: String?
    /// The stated date, or nil.
    public let date: PartialDate?
    /// What is said of copies.
    public let copies: [CopyRule]
    /// The other columns that are filled, in the order of the file.
    public let attributes: [Attribute]
    /// The line of the table, from 1.
    public let line: Int
  }

  /// A column and what stands in it.
  public struct Attribute: Hashable, Sendable {
    /// The name of the column.
    public let name: String
    /// The field.
    public let value: String
  }

  /// What a row says of copies.
  public enum CopyRule: Hashable, Sendable {
    /// The document is a copy of this one.
    case same(String)
    /// The document is no copy of this one.
    case different(String)
    /// The document is no copy of any.
    case never
  }

  /// The rows in order.
  public let records: [Record]
  /// The columns that are carried to tables, in the order of the file.
  public let attributeNames: [String]
  /// The rows that could not be read.
  public let problems: [CorrectionProblem]
  private let source: String

  /// Reads the table; malformed rows are told in `problems`, the rest is kept.
  ///
  /// - Complexity: O(bytes of the table).
  public init(_ table: DelimitedText) {
    source = table.source
    let own: Set<String> = ["document", "title", "date", "same_as"]
    attributeNames = table.header.filter { !own.contains($0.lowercased()) && !$0.isEmpty }
    var records: [Record] = []
    var problems = table.problems.map {
      CorrectionProblem(source: table.source, line: $0.line, message: $0.message)
    }
    if let key = table.column("document") {
      for row in table.rows {
        do throws(RowError) {
          records.append(try Record(row, of: table, key: key, own: own))
        } catch {
          problems.append(
            CorrectionProblem(source: table.source, line: row.line, message: error.message))
        }
      }
    } else {
      problems.append(
        CorrectionProblem(
          source: table.source, line: 1,
          message: "has no column “document”; name the documents in the first column"))
    }
    self.records = records
    self.problems = problems.sorted { $0.line < $1.line }
  }

  /// What the table says of documents: titles and dates set, further columns, copies.
  public struct Outcome: Sendable {
    /// The documents with their titles and dates.
    public let documents: [Document]
    /// The further columns of each document that has a row.
    public let attributes: [Document.ID: [Attribute]]
    /// Pairs of documents that are one letter.
    public let same: [DocumentPair]
    /// Pairs of documents that are not.
    public let different: [DocumentPair]
    /// The documents that are never folded.
    public let apart: Set<Document.ID>
    /// One for each row, or document in `same_as`, that was not read.
    public let findings: [Finding]
  }

  /// Applies the rows to documents.
  ///
  /// - Complexity: O(bytes of the documents + rows).
  public func applied(to documents: [Document]) -> Outcome {
    let keys = records.isEmpty ? [:] : CorrectionKey.documents(documents)
    var byDocument: [Document.ID: [Record]] = [:]
    var findings: [Finding] = []
    var same: [DocumentPair] = []
    var different: [DocumentPair] = []
    var apart: Set<Document.ID> = []
    for record in records {
      guard let id = keys[record.document] else {
        findings.append(unfit(record, record.document))
        continue
      }
      byDocument[id, default: []].append(record)
      for rule in record.copies {
        switch rule {
        case .never: apart.insert(id)
        case .same(let other), .different(let other):
          guard let target = keys[other] else {
            findings.append(unfit(record, other))
            continue
          }
          if case .same = rule { same.append(DocumentPair(id, target)) }
          if case .different = rule { different.append(DocumentPair(id, target)) }
        }
      }
    }
    return Outcome(
      documents: documents.map { document in
        (byDocument[document.id] ?? []).reduce(document) { $0.stating($1) }
      },
      attributes: byDocument.mapValues { $0.flatMap(\.attributes) },
      same: same, different: different, apart: apart, findings: findings)
  }

  private func unfit(_ record: Record, _ document: String) -> Finding {
    Finding(
      kind: "correction-unused", document: document,
      message: "\(source):\(record.line): no document of this name or content was read: "
        + "“\(document)”.")
  }
}

/// Two documents, in order of their ids.
public struct DocumentPair: Hashable, Sendable {
  /// The id that sorts first.
  public let first: Document.ID
  /// The other.
  public let second: Document.ID

  /// Makes a pair; the order does not matter.
  public init(_ one: Document.ID, _ other: Document.ID) {
    first = min(one, other)
    second = max(one, other)
  }
}

extension DocumentRecords.Record {
  fileprivate init(
    _ row: DelimitedText.Row, of table: DelimitedText, key: Int, own: Set<String>
  ) throws(RowError) {
    func field(_ name: String) -> String? {
      guard let column = table.column(name) else { return nil }
      let value = row.fields[column].split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return value.isEmpty ? nil : value
    }
    guard let document = field("document") else { throw RowError(message: "names no document") }
    var date: PartialDate?
    if let stated = field("date") {
      date = PartialDate(iso8601: stated)
      guard date != nil else {
        throw RowError(message: "has the date “\(stated)”; write 1999, 2026-02 or 2022-07-11")
      }
    }
    self.document = document
    self.date = date
    title = field("title")
    copies = (field("same_as") ?? "").split(separator: "|").map { part in
      let name = part.split(separator: " ").joined(separator: " ")
      if name == "-" { return .never }
      return name.hasPrefix("!") ? .different(String(name.dropFirst())) : .same(name)
    }
    attributes = table.header.compactMap { name in
      guard !own.contains(name.lowercased()), let value = field(name) else { return nil }
      return DocumentRecords.Attribute(name: name, value: value)
    }
    line = row.line
  }
}

extension Document {
  /// The document with the title and date that a row states.
  fileprivate func stating(_ record: DocumentRecords.Record) -> Document {
    var origins = origins
    if record.title != nil { origins.title = .documentsTable }
    if record.date != nil { origins.date = .documentsTable }
    return Document(
      id: id, content: content, title: record.title ?? title, date: record.date ?? date,
      language: language, kind: kind, claimed: claimed, findings: findings, origins: origins)
  }
}
