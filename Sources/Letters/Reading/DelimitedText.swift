/// A table in CSV or TSV form (RFC 4180), with the line every row stands on.
///
/// The first record is the header. The delimiter is a tab, a semicolon or a comma, whichever the
/// header holds first in that order of preference. A malformed record is told in `problems` and
/// left out; the others are kept.
public struct DelimitedText: Sendable {
  /// One record below the header.
  public struct Row: Hashable, Sendable {
    /// The line it begins on, from 1.
    public let line: Int
    /// The offset of its first byte.
    public let start: Int
    /// The offset behind its last byte, line end included.
    public let end: Int
    /// Its fields, as many as the header has; missing ones are empty.
    public let fields: [String]

    package init(line: Int, start: Int, end: Int, fields: [String]) {
      self.line = line
      self.start = start
      self.end = end
      self.fields = fields
    }
  }

  /// A record that could not be read.
  public struct Problem: Hashable, Sendable {
    /// The line it begins on, from 1.
    public let line: Int
    /// What is wrong and how to mend it.
    public let message: String
  }

  /// The path, for messages.
  public let source: String
  /// The names of the columns, white space trimmed.
  public let header: [String]
  /// The records in order.
  public let rows: [Row]
  /// The records that were left out.
  public let problems: [Problem]

  /// Makes a table of rows that were read otherwise.
  package init(source: String, header: [String], rows: [Row], problems: [Problem] = []) {
    self.source = source
    self.header = header
    self.rows = rows
    self.problems = problems
  }

  /// Reads a table.
  ///
  /// - Complexity: O(bytes).
  public init(utf8: [UInt8], source: String) {
    self.source = source
    var scanner = RecordScanner(utf8: utf8)
    let names = scanner.nextRecord().map { record in
      record.fields.map { $0.trimmingSpaces() }
    }
    let header = names ?? []
    var rows: [Row] = []
    while let record = scanner.nextRecord() {
      if record.fields.count == 1, record.fields[0].isEmpty { continue }
      guard record.fields.count <= header.count else {
        scanner.problems.append(
          Problem(
            line: record.line,
            message: "has \(record.fields.count) fields where the header has \(header.count); "
              + "put names that hold the delimiter in double quotes"))
        continue
      }
      let missing = header.count - record.fields.count
      rows.append(
        Row(
          line: record.line, start: record.start, end: scanner.offset,
          fields: record.fields + Array(repeating: "", count: missing)))
    }
    self.header = header
    self.rows = rows
    problems = scanner.problems
  }

  /// The place of a column, its name compared without case; nil if there is none.
  public func column(_ name: String) -> Int? {
    header.firstIndex { $0.lowercased() == name.lowercased() }
  }

  /// The place of the first of several names that a column has.
  public func column(anyOf names: [String]) -> Int? {
    names.lazy.compactMap { column($0) }.first
  }
}

/// Cuts bytes into records; quoted fields may hold delimiters, line ends and doubled quotes.
private struct RecordScanner {
  private let utf8: [UInt8]
  private let delimiter: UInt8
  private(set) var offset = 0
  private var line = 1
  var problems: [DelimitedText.Problem] = []

  init(utf8: [UInt8]) {
    self.utf8 = utf8
    if utf8.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    let firstLine = utf8[offset...].prefix { $0 != UInt8(ascii: "\n") }
    let candidates = [UInt8(ascii: "\t"), UInt8(ascii: ";")]
    delimiter = candidates.first { firstLine.contains($0) } ?? UInt8(ascii: ",")
  }

  mutating func nextRecord() -> (line: Int, start: Int, fields: [String])? {
    guard offset < utf8.count else { return nil }
    let first = (line: line, start: offset)
    var fields: [String] = []
    while true {
      guard let (field, ended) = nextField(from: first.line) else { return nil }
      fields.append(field)
      if ended { return (first.line, first.start, fields) }
    }
  }

  /// The next field and whether it ends the record; nil where a quote is never closed.
  private mutating func nextField(from start: Int) -> (String, Bool)? {
    var bytes: [UInt8] = []
    var quoted = false
    if offset < utf8.count, utf8[offset] == UInt8(ascii: "\"") {
      quoted = true
      offset += 1
    }
    while offset < utf8.count {
      let byte = utf8[offset]
      offset += 1
      if byte == UInt8(ascii: "\n") { line += 1 }
      if quoted {
        guard byte == UInt8(ascii: "\"") else {
          bytes.append(byte)
          continue
        }
        if offset < utf8.count, utf8[offset] == UInt8(ascii: "\"") {
          bytes.append(byte)
          offset += 1
        } else {
          quoted = false
        }
      } else if byte == delimiter {
        return (text(bytes), false)
      } else if byte == UInt8(ascii: "\n") {
        if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        return (text(bytes), true)
      } else {
        bytes.append(byte)
      }
    }
    if quoted {
      problems.append(
        DelimitedText.Problem(
          line: start, message: "opens a double quote that is never closed; close it or double it"))
      return nil
    }
    return (text(bytes), true)
  }

  /// The text of a field, without the apostrophe that our own CSV puts before what a spreadsheet
  /// would take for a formula.
  private func text(_ bytes: [UInt8]) -> String {
    let isGuarded =
      delimiter != UInt8(ascii: "\t") && bytes.first == UInt8(ascii: "'") && bytes.count > 1
      && "=+-@\t\r\n".utf8.contains(bytes[1])
    return String(decoding: isGuarded ? bytes[1...] : bytes[...], as: UTF8.self)
  }
}

extension String {
  fileprivate func trimmingSpaces() -> String {
    var trimmed = Substring(self)
    while trimmed.first?.isWhitespace == true { trimmed.removeFirst() }
    while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
    return String(trimmed)
  }
}
