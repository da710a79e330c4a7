/// Values as JSON (RFC 8259), on one line.
///
/// Strings keep every character; quotes, backslashes and controls are escaped, and so are the two
/// separators that end a line in JavaScript. Numbers are the shortest that read back as the same
/// double; what is not finite is `null`. Keys keep their order.
enum JSONText {
  /// The value as a string.
  static func string(of cell: Cell) -> String {
    var text = ""
    write(cell, to: &text)
    return text
  }

  /// Writes a value.
  static func write(_ cell: Cell, to output: inout some TextOutputStream) {
    switch cell {
    case .text(let text): write(text, to: &output)
    case .integer(let integer): output.write(String(integer))
    case .number(let number): output.write(number.isFinite ? "\(number)" : "null")
    case .boolean(let boolean): output.write(boolean ? "true" : "false")
    case .empty: output.write("null")
    case .list(let items): writeList(items, to: &output)
    case .object(let fields): writeObject(fields.lazy.map { ($0.name, $0.value) }, to: &output)
    }
  }

  /// Writes a row of a table as an object.
  static func writeObject(
    _ row: [Cell], keys: [Table.Column], to output: inout some TextOutputStream
  ) {
    writeObject(zip(keys, row).lazy.map { ($0.name, $1) }, to: &output)
  }

  private static func writeObject(
    _ fields: some Sequence<(String, Cell)>, to output: inout some TextOutputStream
  ) {
    var separator = "{"
    for (name, value) in fields {
      output.write(separator)
      write(name, to: &output)
      output.write(":")
      write(value, to: &output)
      separator = ","
    }
    output.write(separator == "{" ? "{}" : "}")
  }

  private static func writeList(_ items: [Cell], to output: inout some TextOutputStream) {
    output.write("[")
    for (index, item) in items.enumerated() {
      if index > 0 { output.write(",") }
      write(item, to: &output)
    }
    output.write("]")
  }

  /// Writes a string with its quotes.
  static func write(_ text: String, to output: inout some TextOutputStream) {
    output.write("\"")
    if text.utf8.contains(where: needsEscape) {
      output.write(escaped(text))
    } else {
      output.write(text)
    }
    output.write("\"")
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
