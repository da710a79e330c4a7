/// Lists of the lexicon: small letters of ASCII, words parted by white space, names of several words
/// by semicolons.
///
/// The lists hold a quarter of a million letters that every start of the program reads; so they are
/// hashed as they stand, in one pass.
package enum LexiconList {
  /// Gives the hash of each word of a list.
  ///
  /// - Complexity: linear in the length of the list.
  package static func forEachWord(of list: String, _ body: (UInt64) -> Void) {
    forEachName(of: list, partedBy: isBlank) { name, _ in body(name) }
  }

  /// Gives the hash of each name, its words joined with single spaces, and that of its first word.
  ///
  /// - Complexity: linear in the length of the list.
  package static func forEachName(
    of list: String, _ body: (_ name: UInt64, _ first: UInt64) -> Void
  ) {
    forEachName(of: list, partedBy: { $0 == UInt8(ascii: ";") }, body)
  }

  @inline(__always)
  private static func forEachName(
    of list: String, partedBy separates: (UInt8) -> Bool, _ body: (UInt64, UInt64) -> Void
  ) {
    var list = list
    list.withUTF8 { utf8 in
      var index = 0
      while index < utf8.count {
        var name = FoldedHash()
        var first: UInt64?
        while index < utf8.count, !separates(utf8[index]) {
          if isBlank(utf8[index]) {
            index += 1
            continue
          }
          if first != nil { name.add(0x20) }
          while index < utf8.count, !separates(utf8[index]), !isBlank(utf8[index]) {
            name.add(utf8[index])
            index += 1
          }
          first = first ?? name.value
        }
        if let first { body(name.value, first) }
        index += 1
      }
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
}
