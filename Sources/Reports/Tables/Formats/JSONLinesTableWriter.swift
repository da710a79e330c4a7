/// JSON Lines: one object a line, keys in the order of the columns.
struct JSONLinesTableWriter: TableWriter {
  /// Lines are written many at once, since each write is a call through a generic stream.
  private static let chunk = 1 << 14

  func write(
    _ rows: some Sequence<[Cell]>, of table: Table, to output: inout some TextOutputStream
  ) {
    let keys = JSONText.keys(of: table.columns)
    var bytes: [UInt8] = []
    for row in rows {
      JSONText.appendObject(row, keys: keys, to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
      guard bytes.count >= Self.chunk else { continue }
      output.write(String(decoding: bytes, as: UTF8.self))
      bytes.removeAll(keepingCapacity: true)
    }
    output.write(String(decoding: bytes, as: UTF8.self))
  }
}
