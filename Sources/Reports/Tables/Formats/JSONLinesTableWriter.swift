/// JSON Lines: one object a line, keys in the order of the columns.
struct JSONLinesTableWriter: TableWriter {
  func write(
    _ rows: some Sequence<[Cell]>, of table: Table, to output: inout some TextOutputStream
  ) {
    for row in rows {
      JSONText.writeObject(row, keys: table.columns, to: &output)
      output.write("\n")
    }
  }
}
