/// Aligned columns for the terminal.
///
/// Title and note stand first, numbers flush right, and after `top` rows a line says how many more
/// there are. Widths are those a terminal shows (``DisplayWidth``); no character of a cell can act
/// on the terminal (``VisibleText``). Given a width, the widest text columns are cut until the
/// lines fit.
struct AlignedTableWriter: TableWriter {
  let top: Int?
  let width: Int?

  private static let narrowest = 12
  private static let gap = "  "

  func write(
    _ rows: some Sequence<[Cell]>, of table: Table, to output: inout some TextOutputStream
  ) {
    let columns = table.flatColumns
    let heads = columns.map { VisibleText.of($0.name) }
    let (shown, count) = shownRows(rows, columns: columns)
    let widths = fitted(
      columns.indices.map { index in
        shown.reduce(DisplayWidth.of(heads[index])) { max($0, DisplayWidth.of($1[index])) }
      }, columns: columns)
    writeLines(above: table, to: &output)
    writeLine(heads, columns, widths, to: &output)
    writeLine(widths.map { String(repeating: "─", count: $0) }, columns, widths, to: &output)
    for row in shown { writeLine(row, columns, widths, to: &output) }
    if count > shown.count {
      let more = DecimalText.grouped(count - shown.count)
      output.write("… \(more) more of \(DecimalText.grouped(count)) rows\n")
    }
  }

  private func shownRows(
    _ rows: some Sequence<[Cell]>, columns: [FlatColumn]
  ) -> (shown: [[String]], count: Int) {
    var shown: [[String]] = []
    var count = 0
    for row in rows {
      if count < top ?? .max {
        shown.append(columns.map { VisibleText.of(text(of: $0.cell(in: row), in: $0)) })
      }
      count += 1
    }
    return (shown, count)
  }

  private func text(of cell: Cell, in column: FlatColumn) -> String {
    switch cell {
    case .number(let number): DecimalText.significant(number, digits: column.digits ?? 4)
    case .boolean(let boolean): boolean ? "yes" : "no"
    default: cell.plainText
    }
  }

  private func writeLines(above table: Table, to output: inout some TextOutputStream) {
    output.write(VisibleText.of(table.title) + "\n")
    if let note = table.note { output.write(VisibleText.of(note) + "\n") }
    output.write("\n")
  }

  /// Takes from the widest text columns until the line fits, but leaves each its heading's worth.
  private func fitted(_ natural: [Int], columns: [FlatColumn]) -> [Int] {
    guard let width else { return natural }
    var widths = natural
    var excess = natural.reduce(0, +) + Self.gap.count * (natural.count - 1) - width
    while excess > 0 {
      let candidates = widths.indices.filter {
        !columns[$0].isNumeric && widths[$0] > Self.narrowest
      }
      guard let widest = candidates.max(by: { (widths[$0], $1) < (widths[$1], $0) }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func writeLine(
    _ texts: [String], _ columns: [FlatColumn], _ widths: [Int],
    to output: inout some TextOutputStream
  ) {
    var line = ""
    for (index, column) in columns.enumerated() {
      if index > 0 { line += Self.gap }
      let text = DisplayWidth.cut(texts[index], to: widths[index])
      let padding = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.of(text)))
      line += column.isNumeric ? padding + text : text + padding
    }
    while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
    output.write(line + "\n")
  }
}
