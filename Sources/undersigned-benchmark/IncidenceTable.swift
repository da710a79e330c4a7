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
  /// Organizations of lines whose number is not looked up yet.
  private var waiting: [Range<Int>] = []
  private var keys: [Labels.Key] = []
  /// The label of the document before, and its number.
  private var last: (range: Range<Int>, number: UInt32) = (0..<0, 0)

  /// How many organizations are looked up at once.
  private static let batch = 64

  /// Returns the number of bytes that made whole lines.
  ///
  /// Unsafe, because bounds were checked at each byte of each line.
  mutating func consume(_ buffer: [UInt8], count: Int) -> Int {
    buffer.withUnsafeBufferPointer { consume($0, count: count) }
  }

  private mutating func consume(_ buffer: UnsafeBufferPointer<UInt8>, count: Int) -> Int {
    var start = 0
    var tab = -1
    last.range = 0..<0
    for index in 0..<count {
      let byte = buffer[index]
      if byte == UInt8(ascii: "\t") && tab < 0 { tab = index }
      guard byte == UInt8(ascii: "\n") else { continue }
      var end = index
      if end > start && buffer[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      if tab > start && tab + 1 < end && !isHeader(buffer, start, tab, end) {
        waiting.append(start..<tab)
        keys.append(Labels.Key(buffer, start..<tab))
        columns.append(document(buffer, (tab + 1)..<end))
        if waiting.count == Self.batch { lookUp(buffer) }
      }
      isFirst = false
      start = index + 1
      tab = -1
    }
    lookUp(buffer)
    return start
  }

  private mutating func lookUp(_ buffer: UnsafeBufferPointer<UInt8>) {
    organizations.lookAhead(keys)
    for (key, range) in zip(keys, waiting) {
      rows.append(organizations.number(of: key, buffer, range))
    }
    keys.removeAll(keepingCapacity: true)
    waiting.removeAll(keepingCapacity: true)
  }

  /// The number of a document; most lines repeat the one before.
  private mutating func document(
    _ buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> UInt32 {
    if range.count == last.range.count && buffer[range].elementsEqual(buffer[last.range]) {
      return last.number
    }
    last = (range, documents.number(of: Labels.Key(buffer, range), buffer, range))
    return last.number
  }

  private func isHeader(
    _ buffer: UnsafeBufferPointer<UInt8>, _ start: Int, _ tab: Int, _ end: Int
  ) -> Bool {
    isFirst && buffer[start..<tab].elementsEqual("organization".utf8)
      && buffer[(tab + 1)..<end].elementsEqual("document".utf8)
  }
}
