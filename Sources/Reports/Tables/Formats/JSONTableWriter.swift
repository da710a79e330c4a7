/// A JSON array of objects, one object a line, keys in the order of the columns.
struct JSONTableWriter: TableWriter {
  func write(
    _ rows: some Sequence<[Cell]>, of table: Table, to output: inout some TextOutputStream
  ) {
    var isFirst = true
    output.write("[")
    for row in rows {
      output.write(isFirst ? "\n" : ",\n")
      JSONText.writeObject(row, keys: table.columns, to: &output)
      isFirst = false
    }
    output.write(isFirst ? "]\n" : "\n]\n")
  }
}
