/// Letters that typesetting drew as one: U+FB00–U+FB06.
enum Ligatures {
  /// The letters of a ligature, if the character is one.
  static func letters(of character: ArraySlice<UInt8>) -> [UInt8]? {
    guard character.count == 3, character.starts(with: [0xEF, 0xAC]), let last = character.last,
      (0x80...0x86).contains(last)
    else { return nil }
    return spelled[Int(last - 0x80)]
  }

  private static let spelled = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map { Array($0.utf8) }
}
