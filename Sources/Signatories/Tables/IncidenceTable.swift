public import Letters

/// A hand-coded table of who signed what: the way in for those who have coded their data already.
///
/// Columns are found by name: `organization` (or `name`) is needed; `document`, `role`, `type`,
/// `place`, `group`, `affiliation`, `language`, `title` and `date` are read where they stand. A
/// table without a document column, or with an empty one, is a bare list of names.
public struct IncidenceTable: Sendable {
  /// A document as the table tells of it.
  public struct TabledDocument: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// Its title, if a column gives one.
    public let title: String?
    /// Its date, if a column gives one.
    public let date: PartialDate?
  }

  /// One mention per row, in the order of the rows.
  public let mentions: [Mention]
  /// The language of each row, if a column gives it; parallel to `mentions`.
  public let languages: [String?]
  /// The documents in the order in which they first appear; empty for a bare list of names.
  public let documents: [TabledDocument]
  /// Rows that were left out or contradict each other.
  public let findings: [Finding]

  /// Whether the rows say which document they stand in.
  public var namesDocuments: Bool { !documents.isEmpty }

  /// Reads a CSV or TSV table, one tie a row or a matrix of 0 and 1 with a column for each
  /// document, or a two-mode network in UCINET DL, Pajek or GraphML.
  ///
  /// - Parameters:
  ///   - utf8: the bytes of the file.
  ///   - source: its path, for messages and, by its ending, its format.
  ///   - columns: what the columns of a table are called where they have other names: the meaning
  ///     (`organization`, `document`, `date` …) and the header.
  /// - Throws: `IncidenceTableError` where no column holds names, or no row holds one.
  /// - Complexity: O(bytes).
  public init(
    utf8: [UInt8], source: String, columns: [String: String] = [:]
  ) throws(IncidenceTableError) {
    let table = try Self.table(
      utf8, source: source, columnsAreNamed: !columns.isEmpty)
    guard let places = Columns(of: table, called: columns) else {
      throw .noNameColumn(source: source, header: table.header)
    }
    if let missing = columns.sorted(by: { $0.key < $1.key })
      .first(where: { table.column($0.value) == nil })
    {
      throw .noSuchColumn(source: source, column: missing.value, header: table.header)
    }
    var reader = RowReader(columns: places, source: source)
    for row in table.rows { reader.read(row) }
    reader.checkIDs()
    guard !reader.mentions.isEmpty else { throw .noNames(source: source) }
    mentions = reader.mentions
    languages = reader.languages
    documents = reader.documents
    findings =
      table.problems.map { Finding.row($0.line, of: source, $0.message) }
      + (table.column("weight") == nil ? [] : [.unusedWeights(in: source)]) + reader.findings
  }

  /// What the column of names may be called.
  static let nameColumns = ["organization", "organisation", "name", "signatory", "signer", "org"]
}

/// Why a table could not be used at all.
public enum IncidenceTableError: Error, Hashable, Sendable {
  /// No column is called `organization` or `name`.
  case noNameColumn(source: String, header: [String])
  /// No row holds a name.
  case noNames(source: String)
  /// A column that was asked for by name is not there.
  case noSuchColumn(source: String, column: String, header: [String])
  /// A network file holds no incidence.
  case noIncidence(source: String, line: Int, reason: String)
}

extension IncidenceTableError: CustomStringConvertible {
  /// What is wrong, where, and how to mend it.
  public var description: String {
    switch self {
    case .noNameColumn(let source, let header):
      "\(source):1: no column is called organization or name (found: "
        + "\(header.joined(separator: ", "))); rename the column that holds the names"
    case .noSuchColumn(let source, let column, let header):
      "\(source):1: no column is called “\(column)” (found: \(header.joined(separator: ", ")))"
    case .noIncidence(let source, let line, let reason):
      "\(source):\(line): \(reason)"
    case .noNames(let source):
      "\(source): no row holds a name; fill the column organization"
    }
  }
}

/// Where the known columns stand.
private struct Columns {
  let name: Int
  let document: Int?
  let role: Int?
  let type: Int?
  let place: Int?
  let group: Int?
  let affiliation: Int?
  let language: Int?
  let title: Int?
  let date: Int?

  /// The columns by the names that were given for them, or else by their usual names.
  init?(of table: DelimitedText, called names: [String: String]) {
    func column(_ meaning: String, _ others: String...) -> Int? {
      names[meaning].map { table.column($0) } ?? table.column(anyOf: [meaning] + others)
    }
    let usual = table.column(anyOf: IncidenceTable.nameColumns)
    guard let name = names["organization"].map({ table.column($0) }) ?? usual else { return nil }
    self.name = name
    document = column("document", "letter", "doc", "event")
    role = column("role")
    type = column("type")
    place = column("place", "country")
    group = column("group")
    affiliation = column("affiliation")
    language = column("language")
    title = column("title")
    date = column("date")
  }
}

/// Turns rows into mentions, watching for rows that contradict each other.
private struct RowReader {
  let columns: Columns
  let source: String
  var mentions: [Mention] = []
  var languages: [String?] = []
  var documents: [IncidenceTable.TabledDocument] = []
  var findings: [Finding] = []
  private var seen: [String: (index: Int, line: Int)] = [:]
  private var ties: [Tie: (line: Int, type: SignatoryType)] = [:]
  private var firstLines: [String: Int] = [:]

  private struct Tie: Hashable {
    let name: String
    let document: String
    let role: Role
  }

  init(columns: Columns, source: String) {
    self.columns = columns
    self.source = source
  }

  mutating func read(_ row: DelimitedText.Row) {
    func field(_ column: Int?) -> String? {
      guard let column, !row.fields[column].isEmpty else { return nil }
      return row.fields[column]
    }
    guard let name = field(columns.name) else {
      findings.append(.row(row.line, of: source, "has no name; it was left out"))
      return
    }
    let document = field(columns.document)
    if let document {
      note(document, title: field(columns.title), date: field(columns.date), line: row.line)
    }
    mentions.append(
      Mention(
        document: document ?? "", name: name,
        type: value(field(columns.type), or: .organization, column: "type", line: row.line),
        role: value(field(columns.role), or: .signatory, column: "role", line: row.line),
        affiliation: field(columns.affiliation), place: field(columns.place),
        group: field(columns.group), range: SourceRange(start: row.start, end: row.end),
        start: SourcePosition(line: row.line, column: 1), rule: "table", confidence: 1))
    languages.append(field(columns.language))
    if let mention = mentions.last { check(mention, line: row.line) }
  }

  /// Tells rows that contradict an earlier one.
  private mutating func check(_ mention: Mention, line: Int) {
    firstLines[mention.name] = firstLines[mention.name] ?? line
    guard !mention.document.isEmpty else { return }
    let tie = Tie(name: mention.name, document: mention.document, role: mention.role)
    guard let first = ties[tie] else {
      ties[tie] = (line, mention.type)
      return
    }
    if first.type != mention.type {
      findings.append(
        .row(
          line, of: source,
          "calls “\(mention.name)” in “\(mention.document)” \(mention.type.withArticle), line "
            + "\(first.line) \(first.type.withArticle); correct one of them"))
    }
  }

  /// Tells ids that stand for an organization in one row and for a document in another.
  mutating func checkIDs() {
    for document in documents {
      guard let line = firstLines[document.id], let other = seen[document.id]?.line else {
        continue
      }
      findings.append(
        .row(
          line, of: source,
          "names the organization “\(document.id)”, which line \(other) has as a document; "
            + "give one of them another name, or check whether two columns were exchanged"))
    }
  }

  private mutating func value<Value: RawRepresentable & CaseIterable>(
    _ text: String?, or usual: Value, column: String, line: Int
  ) -> Value where Value.RawValue == String {
    guard let text else { return usual }
    if let value = Value(rawValue: text.lowercased()) { return value }
    let words = Value.allCases.map(\.rawValue).joined(separator: ", ")
    findings.append(
      .row(line, of: source, "has the \(column) “\(text)”; use one of \(words)"))
    return usual
  }

  private mutating func note(_ id: String, title: String?, date: String?, line: Int) {
    let stated = date.flatMap(PartialDate.init(iso8601:))
    if let date, stated == nil {
      findings.append(
        .row(line, of: source, "has the date “\(date)”; write it as 2022-07-11, 2022-07 or 2022"))
    }
    guard let (index, firstLine) = seen[id] else {
      seen[id] = (documents.count, line)
      documents.append(.init(id: id, title: title, date: stated))
      return
    }
    let known = documents[index]
    if let stated, let other = known.date, stated != other {
      findings.append(
        .row(
          line, of: source,
          "dates “\(id)” \(stated), line \(firstLine) dates it \(other); the first is used"))
    }
    if let title, let other = known.title, title != other {
      findings.append(
        .row(
          line, of: source,
          "calls “\(id)” “\(title)”, line \(firstLine) calls it “\(other)”; the first is used"))
    }
    documents[index] = .init(
      id: id, title: known.title ?? title, date: known.date ?? stated)
  }
}

extension SignatoryType {
  fileprivate var withArticle: String { self == .organization ? "an organization" : "a person" }
}

extension Finding {
  fileprivate static func unusedWeights(in source: String) -> Finding {
    .row(1, of: source, "has a column weight, which is not used: each row counts as one tie")
  }

  fileprivate static func row(_ line: Int, of source: String, _ message: String) -> Finding {
    Finding(
      kind: "table-row", document: source, position: SourcePosition(line: line, column: 1),
      message: "\(source):\(line) \(message)")
  }
}
