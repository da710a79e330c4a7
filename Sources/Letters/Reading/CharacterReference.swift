/// A character written as `&eacute;`, `&#233;` or `&#xE9;`.
struct CharacterReference: Equatable {
  /// The character in UTF-8.
  let utf8: [UInt8]
  /// The offset behind the reference.
  let end: Int

  /// The reference that begins at `&`, if there is one that ends before `limit`.
  init?(at offset: Int, limit: Int, in bytes: [UInt8]) {
    let window = bytes[(offset + 1)..<max(offset + 1, min(limit, offset + 36))]
    guard let semicolon = window.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: window[..<semicolon], as: UTF8.self)
    guard let scalar = Self.numeric(name) ?? HTMLParser.character(named: name) else { return nil }
    utf8 = Array(String(Character(scalar)).utf8)
    end = semicolon + 1
  }

  private static func numeric(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value > 0 else { return nil }
    return windows1252(value) ?? Unicode.Scalar(value)
  }

  /// `&#150;` means a dash: browsers read 128–159 as Windows-1252, as the HTML standard says.
  private static func windows1252(_ value: UInt32) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(value) else { return nil }
    return Windows1252.scalar(UInt8(value))
  }
}
