/// A table as a value: what it is called, what its columns mean, and its rows.
///
/// One table serves every output: terminal, CSV, TSV, JSON, JSON Lines and the HTML report. The
/// names of the columns are the contract with other programs and never change with the format.
///
/// ```swift
/// var text = ""
/// table.write(as: .csv, to: &text)
/// ```
public struct Table: Hashable, Sendable {
  /// A column: the key other programs rely on, and the words people read.
  public struct Column: Hashable, Sendable {
    /// What the cells of a column are.
    public enum Kind: Hashable, Sendable {
      case text
      case integer
      /// Shown to people with this many significant digits; machine formats write all.
      case number(digits: Int)
      case boolean
      case list
      /// The fields, in order; flat formats write `name_field` for each.
      case object([String])
    }

    /// The key: header of CSV and TSV, key of JSON.
    public let name: String
    /// The heading people read.
    public let title: String
    /// What its cells are.
    public let kind: Kind
    /// What the column means, in one sentence, if the heading does not say it.
    public let meaning: String?
    /// What its cells name, so that the report can link them to their evidence.
    public let subject: Subject?

    /// What the cells of a column name.
    public enum Subject: Hashable, Sendable {
      /// Labels of organizations.
      case organization
      /// Ids of documents.
      case document
      /// The id of the document that the row tells of.
      case ownDocument
      /// Something two organizations named in the row share.
      case tie
    }

    /// Makes a column; without a title the name is the heading.
    public init(
      _ name: String, _ title: String? = nil, _ kind: Kind = .text, meaning: String? = nil,
      subject: Subject? = nil
    ) {
      self.name = name
      self.title = title ?? name
      self.kind = kind
      self.meaning = meaning
      self.subject = subject
    }

    /// Whether the column is set flush right.
    var isNumeric: Bool {
      switch kind {
      case .integer, .number: true
      case .text, .boolean, .list, .object: false
      }
    }
  }

  /// A short stable name, used for files: `pairs` becomes `pairs.csv`.
  public let name: String
  /// The title people read.
  public let title: String
  /// Graph, weight, normalisation and what else the reader must know to read the numbers.
  public let note: String?
  /// The columns.
  public let columns: [Column]
  /// The rows, one cell a column.
  public var rows: [[Cell]]

  /// Makes a table.
  ///
  /// - Precondition: every row has one cell a column.
  public init(
    name: String, title: String, note: String? = nil, columns: [Column], rows: [[Cell]] = []
  ) {
    precondition(
      rows.allSatisfy { $0.count == columns.count }, "A row has one cell for every column.")
    self.name = name
    self.title = title
    self.note = note
    self.columns = columns
    self.rows = rows
  }

  /// The table with one more column behind the others.
  ///
  /// - Precondition: one cell for each row.
  public func appending(_ column: Column, _ cells: [Cell]) -> Table {
    precondition(cells.count == rows.count, "A column has one cell for every row.")
    return Table(
      name: name, title: title, note: note, columns: columns + [column],
      rows: zip(rows, cells).map { $0 + [$1] })
  }

  /// The table with a further sentence in its note.
  public func noting(_ sentence: String?) -> Table {
    guard let sentence else { return self }
    return Table(
      name: name, title: title, note: [note, sentence].compactMap(\.self).joined(separator: " "),
      columns: columns, rows: rows)
  }
}

extension Table {
  /// The columns of a flat format: objects are spread over one column a field.
  package var flatColumns: [FlatColumn] {
    columns.enumerated().flatMap { index, column in
      switch column.kind {
      case .object(let fields):
        fields.map { field in
          FlatColumn(
            name: "\(column.name)_\(field)", title: "\(column.title): \(field)", isNumeric: false,
            digits: nil, index: index, field: field)
        }
      case .number(let digits):
        [FlatColumn(column, digits: digits, index: index)]
      case .text, .integer, .boolean, .list:
        [FlatColumn(column, digits: nil, index: index)]
      }
    }
  }
}

/// One column of a flat format: a whole cell or one field of an object.
package struct FlatColumn {
  package let name: String
  let title: String
  package let isNumeric: Bool
  let digits: Int?
  private let index: Int
  private let field: String?

  /// The cell of this column in a row.
  package func cell(in row: [Cell]) -> Cell {
    field.map(row[index].field) ?? row[index]
  }

  fileprivate init(
    name: String, title: String, isNumeric: Bool, digits: Int?, index: Int, field: String?
  ) {
    self.name = name
    self.title = title
    self.isNumeric = isNumeric
    self.digits = digits
    self.index = index
    self.field = field
  }

  fileprivate init(_ column: Table.Column, digits: Int?, index: Int) {
    self.init(
      name: column.name, title: column.title, isNumeric: column.isNumeric, digits: digits,
      index: index, field: nil)
  }
}
