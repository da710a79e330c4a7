/// Values as JSON (RFC 8259), on one line.
///
/// Strings keep every character; quotes, backslashes and controls are escaped, and so are the two
/// separators that end a line in JavaScript. Numbers are the shortest that read back as the same
/// double; what is not finite is `null`. Keys keep their order.
enum JSONText {
  /// The value as a string.
  static func string(of cell: Cell) -> String {
    var text = ""
    append(cell, to: &text)
    return text
  }

  /// Writes a value.
  static func write(_ cell: Cell, to output: inout some TextOutputStream) {
    output.write(string(of: cell))
  }

  /// Writes a row of a table as an object.
  static func writeObject(
    _ row: [Cell], keys: [Table.Column], to output: inout some TextOutputStream
  ) {
    var text = "{"
    for (index, cell) in row.enumerated() {
      append(keys[index].name, cell, to: &text)
    }
    text += "}"
    output.write(text)
  }

  // The text grows in one string, which is written once: each piece by itself would be written
  // through a generic stream.
  private static func append(_ cell: Cell, to output: inout String) {
    switch cell {
    case .text(let text): append(text, to: &output)
    case .integer(let integer): output += String(integer)
    case .number(let number): output += number.isFinite ? "\(number)" : "null"
    case .boolean(let boolean): output += boolean ? "true" : "false"
    case .empty: output += "null"
    case .list(let items):
      output += "["
      for (index, item) in items.enumerated() {
        if index > 0 { output += "," }
        append(item, to: &output)
      }
      output += "]"
    case .object(let fields):
      output += "{"
      for field in fields { append(field.name, field.value, to: &output) }
      output += "}"
    }
  }

  /// One member of an object; a comma parts it from the one before.
  private static func append(_ name: String, _ value: Cell, to output: inout String) {
    if output.utf8.last != UInt8(ascii: "{") { output += "," }
    append(name, to: &output)
    output += ":"
    append(value, to: &output)
  }

  private static func append(_ text: String, to output: inout String) {
    output += "\""
    if text.utf8.contains(where: needsEscape) {
      output += escaped(text)
    } else {
      output += text
    }
    output += "\""
  }

  // 0xE2 may begin U+2028 or U+2029.
  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
      || byte == 0xE2
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        result += "\\u" + HexText.padded(scalar.value, to: 4)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
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
