/// Tab-separated values: one record a line, LF, and tab, LF, CR and backslash in text written as
/// `\t`, `\n`, `\r` and `\\`, so that every line is a record and every tab a boundary.
///
/// Text is otherwise exact; there is no quoting.
struct TSVTableWriter: TableWriter {
  func write(
    _ rows: some Sequence<[Cell]>, of table: Table, to output: inout some TextOutputStream
  ) {
    let columns = table.flatColumns
    writeRecord(columns.map(\.name), to: &output)
    for row in rows {
      writeRecord(columns.map { $0.cell(in: row).plainText }, to: &output)
    }
  }

  private func writeRecord(_ fields: [String], to output: inout some TextOutputStream) {
    for (index, field) in fields.enumerated() {
      if index > 0 { output.write("\t") }
      output.write(escaped(field))
    }
    output.write("\n")
  }

  private func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\\": result += "\\\\"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
