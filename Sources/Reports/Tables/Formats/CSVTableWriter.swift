/// Comma-separated values as RFC 4180 has them: CRLF after every record, fields with a comma,
/// quote, CR, LF or outer space in quotes, quotes doubled, UTF-8 without byte order mark.
///
/// A spreadsheet runs a cell that begins with `=`, `+`, `-`, `@`, tab or CR as a formula. Text
/// cells (also lists and headings) that begin so, or with the full-width forms some locales take
/// for them, get an apostrophe in front; numbers are never touched. TSV and JSON, meant for
/// programs, keep text exactly.
struct CSVTableWriter: TableWriter {
  func write(
    _ rows: some Sequence<[Cell]>, of table: Table, to output: inout some TextOutputStream
  ) {
    let columns = table.flatColumns
    writeRecord(columns.map { .text($0.name) }, to: &output)
    for row in rows {
      writeRecord(columns.map { $0.cell(in: row) }, to: &output)
    }
  }

  private func writeRecord(_ cells: [Cell], to output: inout some TextOutputStream) {
    if let only = cells.first, cells.count == 1, only.plainText.isEmpty {
      // A blank line would be no record for most readers.
      output.write("\"\"")
    }
    for (index, cell) in cells.enumerated() {
      if index > 0 { output.write(",") }
      output.write(field(cell))
    }
    output.write("\r\n")
  }

  private func field(_ cell: Cell) -> String {
    let text = cell.isText ? SpreadsheetText.harmless(cell.plainText) : cell.plainText
    return needsQuotes(text) ? "\"" + doublingQuotes(text) + "\"" : text
  }

  private func needsQuotes(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    let isSpace: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return isSpace(first) || isSpace(last)
      || text.utf8.contains { byte in
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
          || byte == UInt8(ascii: "\r")
      }
  }

  private func doublingQuotes(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result.unicodeScalars.append(scalar) }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}

/// Text that a spreadsheet can't take for a formula.
enum SpreadsheetText {
  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  /// The text, with an apostrophe in front if it begins like a formula.
  static func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, formulaStarts.contains(first) else { return text }
    return "'" + text
  }
}
