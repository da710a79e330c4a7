/// Signs that are looked for between words.
///
/// What stands between words is mostly a comma and a space, or some other signs of ASCII, of which
/// a bit for each sign tells; only other characters are compared one by one.
package struct SignSet: ExpressibleByStringLiteral, Sendable {
  private let signs: String
  private let plain: (low: UInt64, high: UInt64)

  package init(stringLiteral signs: String) {
    self.signs = signs
    var plain: (low: UInt64, high: UInt64) = (0, 0)
    for byte in signs.utf8 where byte < 0x80 {
      if byte < 0x40 { plain.low |= 1 << byte } else { plain.high |= 1 << (byte - 0x40) }
    }
    self.plain = plain
  }

  /// Whether one of the signs stands in a text.
  ///
  /// - Complexity: O(length).
  package func stand(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      var found: UInt64 = 0
      for byte in utf8 {
        guard byte < 0x80 else { return nil }
        found |= byte < 0x40 ? plain.low >> byte : plain.high >> (byte - 0x40)
      }
      return found & 1 == 1
    } ?? text.contains { signs.contains($0) }
  }
}
