/// What single bytes mean; bytes above 0x7F are parts of longer characters.
public enum ASCII {
  /// Space, tab, and the breaks of lines and pages.
  @inlinable public static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// 0–9.
  @inlinable public static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte)
  }

  /// A–Z and a–z.
  @inlinable public static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF)
  }

  /// Letters, digits, and every byte of a character outside ASCII.
  @inlinable public static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isLetter(byte) || isDigit(byte)
  }

  /// Punctuation and symbols of ASCII.
  @inlinable public static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !isLetter(byte) && !isDigit(byte)
  }

  /// The bytes with A–Z made small.
  package static func lowercased(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }
}
