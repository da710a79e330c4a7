/// How a character counts when a line is folded.
package enum WhiteSpace {
  /// The role of one character and its length in UTF-8.
  package enum Role: Equatable, Sendable {
    /// It is seen.
    case visible(Int)
    /// It parts words, such as a tab or a non-breaking space.
    case space(Int)
    /// It is not seen at all: zero-width space, soft hyphen, marks of writing direction, control
    /// characters.
    case ignorable(Int)
  }

  /// The role of the character that begins at an offset.
  ///
  /// Joiners (U+200C, U+200D) are kept: Persian, Hindi and emoji need them.
  package static func role(at offset: Int, in utf8: [UInt8]) -> Role {
    let first = utf8[offset]
    if first < 0x80 {
      if ASCII.isSpace(first) { return .space(1) }
      return first < 0x20 || first == 0x7F ? .ignorable(1) : .visible(1)
    }
    let second = offset + 1 < utf8.count ? utf8[offset + 1] : 0
    let third = offset + 2 < utf8.count ? utf8[offset + 2] : 0
    switch first {
    case 0xC2:
      if second == 0xA0 || second == 0x85 { return .space(2) }
      return second == 0xAD || second < 0xA0 ? .ignorable(2) : .visible(2)
    case 0xE1:
      return second == 0x9A && third == 0x80 ? .space(3) : .visible(3)
    case 0xE2:
      return generalPunctuation(second, third)
    case 0xE3:
      return second == 0x80 && third == 0x80 ? .space(3) : .visible(3)
    case 0xEF:
      return second == 0xBB && third == 0xBF ? .ignorable(3) : .visible(3)
    default:
      return .visible(first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4)
    }
  }

  /// U+2000–U+206F, which hold most of the white space and direction marks.
  private static func generalPunctuation(_ second: UInt8, _ third: UInt8) -> Role {
    switch (second, third) {
    case (0x80, 0x80...0x8A), (0x80, 0xA8...0xA9), (0x80, 0xAF), (0x81, 0x9F): .space(3)
    case (0x80, 0x8B), (0x80, 0x8E...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0...0xA4),
      (0x81, 0xA6...0xA9):
      .ignorable(3)
    default: .visible(3)
    }
  }
}
