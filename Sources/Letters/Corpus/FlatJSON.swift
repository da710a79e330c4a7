/// A JSON object whose members are strings, small whole numbers, booleans or null, as most records
/// are; what is anything else is left to the general reader.
///
/// Source: RFC 8259.
struct FlatJSON {
  /// The members that are strings, as UTF-8, by their names.
  private(set) var strings: [String: [UInt8]] = [:]
  /// The names of all members.
  private(set) var names: Set<String> = []

  private let bytes: [UInt8]
  private var offset = 0

  /// Reads one object; nil where it holds something else, and where anything is doubtful: broken
  /// escapes or UTF-8, a name that stands twice.
  ///
  /// - Complexity: O(bytes).
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard UTF8Validity(of: bytes[...]).isValid else { return nil }
    guard skip(UInt8(ascii: "{")) else { return nil }
    if !skip(UInt8(ascii: "}")) {
      repeat { guard readMember() else { return nil } } while skip(UInt8(ascii: ","))
      guard skip(UInt8(ascii: "}")) else { return nil }
    }
    skipSpace()
    guard offset == bytes.count else { return nil }
  }

  private mutating func readMember() -> Bool {
    skipSpace()
    guard let key = readString() else { return false }
    let name = String(decoding: key, as: UTF8.self)
    guard names.insert(name).inserted, skip(UInt8(ascii: ":")) else { return false }
    skipSpace()
    guard offset < bytes.count else { return false }
    guard bytes[offset] == UInt8(ascii: "\"") else { return skipScalar() }
    strings[name] = readString()
    return strings[name] != nil
  }

  /// Takes one sign, with the white space before it.
  private mutating func skip(_ byte: UInt8) -> Bool {
    skipSpace()
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  private mutating func skipSpace() {
    while offset < bytes.count, Self.isSpace(bytes[offset]) { offset += 1 }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// `true`, `false`, `null`, or a whole number of up to fifteen digits.
  private mutating func skipScalar() -> Bool {
    let word = bytes[offset...].prefix {
      ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x2D || $0 == 0x2E || $0 == 0x2B
    }
    offset = word.endIndex
    if ["true", "false", "null"].contains(where: { word.elementsEqual($0.utf8) }) { return true }
    let digits = word.first == UInt8(ascii: "-") ? word.dropFirst() : word
    guard digits.first != UInt8(ascii: "0") || digits.count == 1 else { return false }
    return (1...15).contains(digits.count) && digits.allSatisfy(ASCII.isDigit)
  }

  /// A string and its quotation marks, its escapes decoded.
  private mutating func readString() -> [UInt8]? {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else { return nil }
    offset += 1
    var text: [UInt8] = []
    while true {
      let start = offset
      bytes.withUnsafeBufferPointer { bytes in
        while offset < bytes.count, Self.isPlain(bytes[offset]) { offset += 1 }
      }
      text += bytes[start..<offset]
      guard offset < bytes.count else { return nil }
      let sign = bytes[offset]
      offset += 1
      if sign == UInt8(ascii: "\"") { return text }
      guard sign == UInt8(ascii: "\\"), readEscape(into: &text) else { return nil }
    }
  }

  /// Whether a byte stands for itself in a string.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// What stands behind a backslash.
  private mutating func readEscape(into text: inout [UInt8]) -> Bool {
    guard offset < bytes.count else { return false }
    let sign = bytes[offset]
    offset += 1
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(sign)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      guard let scalar = readScalar() else { return false }
      text += String(scalar).utf8
    default: return false
    }
    return true
  }

  /// Four hexadecimal digits, or two times four for a character beyond U+FFFF.
  private mutating func readScalar() -> Unicode.Scalar? {
    guard let unit = readUnit() else { return nil }
    guard 0xD800...0xDBFF ~= unit else { return Unicode.Scalar(unit) }
    guard bytes[offset...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else { return nil }
    offset += 2
    guard let low = readUnit(), 0xDC00...0xDFFF ~= low else { return nil }
    return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
  }

  private mutating func readUnit() -> UInt32? {
    guard offset + 4 <= bytes.count else { return nil }
    var unit: UInt32 = 0
    for byte in bytes[offset..<(offset + 4)] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): unit = unit << 4 | UInt32(byte - 0x30)
      case UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "a")...UInt8(ascii: "f"):
        unit = unit << 4 | UInt32((byte | 0x20) - 0x57)
      default: return nil
      }
    }
    offset += 4
    return unit
  }
}
