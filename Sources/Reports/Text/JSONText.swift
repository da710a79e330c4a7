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
      for index in utf8.indices where mayNeedEscape(utf8, index) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
        append(utf8, index, to: &bytes)
        start = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte does not stand for itself: 0xE2 0x80 may begin U+2028 or U+2029, of which all
  /// three bytes are looked at.
  private static func mayNeedEscape(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    switch utf8[index] {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: true
    case 0xE2: isSeparator(utf8, at: index)
    case 0x80: index > 0 && isSeparator(utf8, at: index - 1)
    case 0xA8, 0xA9: index > 1 && isSeparator(utf8, at: index - 2)
    default: false
    }
  }

  /// Adds the byte at a place; that of a character that must be escaped adds the escape.
  private static func append(
    _ utf8: UnsafeBufferPointer<UInt8>, _ index: Int, to bytes: inout [UInt8]
  ) {
    let byte = utf8[index]
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case UInt8(ascii: "\n"): append(plain: "\\n", to: &bytes)
    case UInt8(ascii: "\r"): append(plain: "\\r", to: &bytes)
    case UInt8(ascii: "\t"): append(plain: "\\t", to: &bytes)
    case 0..<0x20, 0x7F: append(plain: "\\u" + HexText.padded(UInt32(byte), to: 4), to: &bytes)
    case 0xE2 where isSeparator(utf8, at: index):
      append(plain: utf8[index + 2] == 0xA8 ? "\\u2028" : "\\u2029", to: &bytes)
    case 0x80 where index >= 1 && isSeparator(utf8, at: index - 1): break
    case 0xA8, 0xA9: if index < 2 || !isSeparator(utf8, at: index - 2) { bytes.append(byte) }
    default: bytes.append(byte)
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
