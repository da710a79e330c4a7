internal import CXLSXWriter
import Reports

/// A workbook of libxlsxwriter on its way to a file.
struct WorkbookFile: ~Copyable {
  /// The most rows a sheet has, headings included.
  static let rowLimit = Int(LXW_ROW_MAX)

  static var writerVersion: String { String(cString: lxw_version()) }

  private let workbook: UnsafeMutablePointer<lxw_workbook>?
  private let bold: UnsafeMutablePointer<lxw_format>?

  init(_ path: String) {
    workbook = workbook_new(path)
    bold = workbook_add_format(workbook)
    format_set_bold(bold)
    var properties = lxw_doc_properties()
    // Without a time of its own a workbook gets that of its making, and other bytes every time.
    properties.created = 315_532_800
    workbook_set_properties(workbook, &properties)
  }

  /// Adds a sheet with a table.
  func write(_ table: Table) {
    let sheet = workbook_add_worksheet(workbook, table.name)
    let columns = table.flatColumns
    worksheet_freeze_panes(sheet, 1, 0)
    for (index, column) in columns.enumerated() {
      let place = lxw_col_t(index)
      worksheet_set_column(sheet, place, place, column.isNumeric ? 12 : 28, nil)
      worksheet_write_string(sheet, 0, place, SheetText.fitting(column.name), bold)
    }
    for (number, row) in table.rows.enumerated() {
      for (index, column) in columns.enumerated() {
        write(column.cell(in: row), row: lxw_row_t(number + 1), column: lxw_col_t(index), of: sheet)
      }
    }
  }

  private func write(
    _ cell: Cell, row: lxw_row_t, column: lxw_col_t, of sheet: UnsafeMutablePointer<lxw_worksheet>?
  ) {
    switch cell {
    case .integer(let integer): worksheet_write_number(sheet, row, column, Double(integer), nil)
    case .number(let number) where number.isFinite:
      worksheet_write_number(sheet, row, column, number, nil)
    case .boolean(let boolean): worksheet_write_boolean(sheet, row, column, boolean ? 1 : 0, nil)
    case .text, .list, .object:
      worksheet_write_string(sheet, row, column, SheetText.fitting(cell.plainText), nil)
    case .empty, .number: break
    }
  }

  /// Writes the file; says what went wrong, if anything did.
  consuming func close() -> String? {
    let error = workbook_close(workbook)
    return error == LXW_NO_ERROR ? nil : String(cString: lxw_strerror(error))
  }
}

/// Text as a cell of a sheet can hold it.
enum SheetText {
  private static let limit = 32_767

  /// The text without what XML can't hold, cut with “…” where it is longer than a cell.
  static func fitting(_ text: String) -> String {
    var scalars = String.UnicodeScalarView(
      text.unicodeScalars.prefix(limit + 1).map { isAllowed($0) ? $0 : "\u{FFFD}" })
    // The library counts scalars, the programs that read the file UTF-16 units: the smaller holds.
    guard scalars.count > limit || String(scalars).utf16.count > limit else {
      return String(scalars)
    }
    while String(scalars).utf16.count >= limit { scalars.removeLast(max(1, scalars.count / 64)) }
    return String(scalars) + "…"
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n", "\r": true
    case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": false
    default: true
    }
  }
}
