public import Reports

/// Tables as one workbook (Office Open XML, `.xlsx`): a sheet a table, before them a list of all.
///
/// The row of headings stays in sight, numbers are numbers, and a text is never a formula,
/// whatever it begins with. The same tables give the same bytes.
public struct Workbook: Sendable {
  /// The version of libxlsxwriter that is loaded.
  public static var writerVersion: String { WorkbookFile.writerVersion }

  private let tables: [Table]

  /// A workbook of these tables, in this order.
  public init(_ tables: [Table]) {
    self.tables = tables
  }

  /// Writes the workbook to a file, whole or not at all.
  ///
  /// - Throws: ``WorkbookError``, `WritingError`.
  /// - Complexity: O(cells), held in memory.
  public func write(to path: String) throws {
    if let long = tables.first(where: { $0.rows.count >= WorkbookFile.rowLimit }) {
      throw WorkbookError.tooManyRows(table: long.name, rows: long.rows.count)
    }
    _ = BufferedOutput.survivesFileSizeLimit
    try AtomicFile.make(at: path) { temporary in
      let file = WorkbookFile(temporary)
      file.write(contents)
      for table in tables { file.write(table) }
      guard let reason = file.close() else { return }
      throw WorkbookError.failed(path: path, reason: reason)
    }
  }

  /// What each sheet shows, and how its numbers are to be read.
  private var contents: Table {
    Table(
      name: "contents", title: "Contents",
      columns: [.init("sheet"), .init("title"), .init("note")],
      rows: tables.map { [.text($0.name), .text($0.title), Cell($0.note)] })
  }
}

/// Why a workbook could not be written.
public enum WorkbookError: Error, Hashable, CustomStringConvertible {
  /// A sheet holds 1,048,576 rows.
  case tooManyRows(table: String, rows: Int)
  /// The library could not write the file.
  case failed(path: String, reason: String)

  /// The error in words.
  public var description: String {
    switch self {
    case .tooManyRows(let table, let rows):
      "the table \(table) has \(rows) rows, more than a sheet holds; use CSV for it"
    case .failed(let path, let reason): "\(path): \(reason)"
    }
  }
}
