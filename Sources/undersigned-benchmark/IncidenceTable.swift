import Networks

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A table of two columns, organization and document, read as bytes in one pass.
///
/// Labels are interned in order of first appearance; a line that repeats the document before it
/// costs no look-up. Memory is that of the ties and of the different labels.
struct IncidenceTable {
  /// The network.
  let incidence: Incidence
  /// The labels of its rows and columns.
  let organizations: Labels
  let documents: Labels

  /// Reads a file whose lines are `organization<TAB>document`; such a first line is skipped.
  ///
  /// Returns nil if the file can't be opened.
  init?(path: String) {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var parser = LineParser()
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    var kept = 0
    while true {
      let count = buffer.withUnsafeMutableBytes { bytes in
        read(file, bytes.baseAddress?.advanced(by: kept), bytes.count - kept)
      }
      if count <= 0 { break }
      let end = kept + count
      let used = parser.consume(buffer, count: end)
      kept = end - used
      if kept == buffer.count { buffer.append(contentsOf: repeatElement(0, count: kept)) }
      for index in 0..<kept { buffer[index] = buffer[used + index] }
    }
    if kept > 0 {
      buffer[kept] = UInt8(ascii: "\n")
      _ = parser.consume(buffer, count: kept + 1)
    }
    organizations = parser.organizations
    documents = parser.documents
    incidence = Incidence(
      rowCount: organizations.count, columnCount: documents.count, rowOf: parser.rows,
      columnOf: parser.columns)
  }
}

/// Takes complete lines out of a buffer.
private struct LineParser {
  var organizations = Labels()
  var documents = Labels()
  var rows: [UInt32] = []
  var columns: [UInt32] = []
  private var isFirst = true

  /// Returns the number of bytes that made whole lines.
  mutating func consume(_ buffer: [UInt8], count: Int) -> Int {
    var start = 0
    var tab = -1
    for index in 0..<count {
      let byte = buffer[index]
      if byte == UInt8(ascii: "\t") && tab < 0 { tab = index }
      guard byte == UInt8(ascii: "\n") else { continue }
      var end = index
      if end > start && buffer[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      if tab > start && tab + 1 < end && !isHeader(buffer, start, tab, end) {
        rows.append(organizations.number(of: buffer, start..<tab))
        columns.append(documents.number(of: buffer, (tab + 1)..<end))
      }
      isFirst = false
      start = index + 1
      tab = -1
    }
    return start
  }

  private func isHeader(_ buffer: [UInt8], _ start: Int, _ tab: Int, _ end: Int) -> Bool {
    isFirst && buffer[start..<tab].elementsEqual("organization".utf8)
      && buffer[(tab + 1)..<end].elementsEqual("document".utf8)
  }
}
