/// Makes text of other programs readable as XML 1.0, which allows no control characters.
enum XMLSanitizer {
  /// The bytes with control characters, U+FFFE and U+FFFF as spaces, and broken UTF-8 repaired.
  ///
  /// - Complexity: O(bytes).
  static func sanitized(_ bytes: [UInt8]) -> [UInt8] {
    let isValid = UTF8Validity(of: bytes[...]).isValid
    var bytes = isValid ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
    for offset in bytes.indices {
      if bytes[offset] < 0x20, ![0x09, 0x0A, 0x0D].contains(bytes[offset]) {
        bytes[offset] = 0x20
      } else if bytes[offset] == 0xEF, offset + 2 < bytes.count, bytes[offset + 1] == 0xBF,
        bytes[offset + 2] >= 0xBE
      {
        bytes[offset + 2] = 0xBD
      }
    }
    return bytes
  }
}
