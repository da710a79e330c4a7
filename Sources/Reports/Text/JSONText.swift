/// Values as JSON (RFC 8259), on one line.
///
/// Strings keep every character; quotes, backslashes and controls are escaped, and so are the two
/// separators that end a line in JavaScript. Numbers are the shortest that read back as the same
/// double; what is not finite is `null`. Keys keep their order.
enum JSONText {
  /// The value as a string.
  static func string(of cell: Cell) -> String {
    var bytes: [UInt8] = []
    append(cell, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes a value.
  static func write(_ cell: Cell, to output: inout some TextOutputStream) {
    output.write(string(of: cell))
  }

  /// The names of columns as they stand before the values of an object.
  static func keys(of columns: [Table.Column]) -> [[UInt8]] {
    columns.enumerated().map { index, column in
      var key: [UInt8] = []
      append(key: column.name, isFirst: index == 0, to: &key)
      return key
    }
  }

  /// Adds a row of a table as an object; see ``keys(of:)``.
  static func appendObject(_ row: [Cell], keys: [[UInt8]], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "{"))
    for (index, cell) in row.enumerated() {
      bytes += keys[index]
      append(cell, to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  // Bytes, since a string that grows by small pieces is much slower.
  private static func append(_ cell: Cell, to bytes: inout [UInt8]) {
    switch cell {
    case .text(let text): append(text, to: &bytes)
    case .integer(let integer): append(plain: String(integer), to: &bytes)
    case .number(let number):
      append(plain: number.isFinite ? "\(number)" : "null", to: &bytes)
    case .boolean(let boolean): append(plain: boolean ? "true" : "false", to: &bytes)
    case .empty: append(plain: "null", to: &bytes)
    case .list(let items):
      bytes.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        append(item, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let fields):
      bytes.append(UInt8(ascii: "{"))
      for (index, field) in fields.enumerated() {
        append(key: field.name, isFirst: index == 0, to: &bytes)
        append(field.value, to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// The name of a member of an object; a comma parts it from the one before.
  private static func append(key: String, isFirst: Bool, to bytes: inout [UInt8]) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    append(key, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
  }

  private static func append(plain text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      var index = 0
      while index < utf8.count {
        if isPlain(utf8[index]) {
          index += 1
          continue
        }
        let escape = escape(utf8, at: index)
        if let escape {
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
          append(plain: escape.text, to: &bytes)
          start = index + escape.length
        }
        index += escape?.length ?? 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte stands for itself whatever follows.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != 0x7F
      && byte != 0xE2
  }

  /// What is written for the character that begins at a place, and its bytes; nil where it stands
  /// for itself.
  private static func escape(
    _ utf8: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (text: String, length: Int)? {
    let byte = utf8[index]
    switch byte {
    case UInt8(ascii: "\""): return ("\\\"", 1)
    case UInt8(ascii: "\\"): return ("\\\\", 1)
    case UInt8(ascii: "\n"): return ("\\n", 1)
    case UInt8(ascii: "\r"): return ("\\r", 1)
    case UInt8(ascii: "\t"): return ("\\t", 1)
    case 0..<0x20, 0x7F: return ("\\u" + HexText.padded(UInt32(byte), to: 4), 1)
    case 0xE2 where isSeparator(utf8, at: index):
      return (utf8[index + 2] == 0xA8 ? "\\u2028" : "\\u2029", 3)
    default: return nil
    }
  }

  /// Whether U+2028 or U+2029, which end a line in JavaScript, begins at a place.
  private static func isSeparator(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 2 < utf8.count && utf8[index] == 0xE2 && utf8[index + 1] == 0x80
      && utf8[index + 2] & 0xFE == 0xA8
  }
}

/// Numbers in base 16.
enum HexText {
  /// Lower-case hexadecimal digits with zeros in front.
  static func padded(_ value: UInt32, to width: Int) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
