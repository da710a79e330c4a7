internal import GRDB
import Reports

/// A table of a run as a table of the database: the same name, columns and rows.
///
/// Numbers are numbers; what is empty is NULL; a list is a JSON array, for `json_each`; the fields
/// of an object are columns of their own, as in CSV.
struct TableStorage {
  private let table: Reports.Table

  init(_ table: Reports.Table) {
    self.table = table
  }

  /// Makes the table and fills it.
  func write(to db: Database) throws {
    try ArchiveSchema.note(
      table.name, kind: "table", title: table.title, note: table.note, in: db)
    let columns = table.flatColumns
    let name = SQLName.quoted(table.name)
    let declared = zip(columns, SQLName.distinct(columns.map(\.name))).map { column, name in
      SQLName.quoted(name) + (column.isNumeric ? " NUMERIC" : "")
    }
    try db.execute(sql: "CREATE TABLE \(name) (\(declared.joined(separator: ", ")))")
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    let statement = try db.makeStatement(sql: "INSERT INTO \(name) VALUES (\(places))")
    for row in table.rows {
      let values = columns.map { Self.value($0.cell(in: row)) }
      try statement.execute(arguments: StatementArguments(values))
    }
  }

  private static func value(_ cell: Cell) -> (any DatabaseValueConvertible)? {
    switch cell {
    case .text(let text): text
    case .integer(let integer): integer
    case .number(let number): number.isFinite ? number : nil
    case .boolean(let boolean): boolean
    case .empty: nil
    case .list, .object: cell.json
    }
  }
}
