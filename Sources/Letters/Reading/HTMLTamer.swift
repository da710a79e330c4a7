/// Makes HTML harmless for the parser without moving a byte.
///
/// Control characters and the two non-characters the parser drops become spaces or U+FFFD, and a
/// tag of more than 64 KiB loses its attributes: the parser compares each with all others.
enum HTMLTamer {
  private static let longestTag = 65_536

  /// The tamed bytes; offsets stay what they are.
  ///
  /// - Complexity: O(bytes).
  static func tamed(_ utf8: [UInt8]) -> [UInt8] {
    var bytes = utf8
    var tagStart: Int?
    for offset in bytes.indices {
      let byte = bytes[offset]
      if byte >= 0x40 && byte < 0x7F { continue }
      if byte < 0x20 && byte != 0x09 && byte != 0x0A || byte == 0x7F {
        bytes[offset] = 0x20
      } else if byte == 0x3E {
        if let start = tagStart { blank(&bytes, tag: start..<offset) }
        tagStart = nil
      } else if byte == 0x3C, offset + 1 < bytes.count, beginsMarkup(bytes[offset + 1]) {
        if let start = tagStart { blank(&bytes, tag: start..<offset) }
        tagStart = ASCII.isLetter(bytes[offset + 1]) ? offset : nil
      } else if byte == 0xEF, offset + 2 < bytes.count, bytes[offset + 1] == 0xBF,
        bytes[offset + 2] >= 0xBE
      {
        bytes[offset + 2] = 0xBD
      }
    }
    if let start = tagStart { blank(&bytes, tag: start..<bytes.count) }
    return bytes
  }

  private static func beginsMarkup(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!")
  }

  /// Blanks the attributes of a tag that is too long, whole characters only.
  private static func blank(_ bytes: inout [UInt8], tag: Range<Int>) {
    guard tag.count > longestTag else { return }
    let name = bytes[tag].dropFirst().prefix(32).prefix { ASCII.isLetter($0) }
    for offset in name.endIndex..<tag.upperBound { bytes[offset] = 0x20 }
  }
}
