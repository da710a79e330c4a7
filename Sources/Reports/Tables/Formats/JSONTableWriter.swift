/// A JSON array of objects, one object a line, keys in the order of the columns.
struct JSONTableWriter: TableWriter {
  func write(
    _ rows: some Sequence<[Cell]>, of table: Table, to output: inout some TextOutputStream
  ) {
    let keys = JSONText.keys(of: table.columns)
    var isFirst = true
    output.write("[")
    for row in rows {
      var bytes = Array((isFirst ? "\n" : ",\n").utf8)
      JSONText.appendObject(row, keys: keys, to: &bytes)
      output.write(String(decoding: bytes, as: UTF8.self))
      isFirst = false
    }
    output.write(isFirst ? "]\n" : "\n]\n")
  }
}
