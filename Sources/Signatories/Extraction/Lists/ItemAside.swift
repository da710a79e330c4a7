import Letters

/// Lines of an entry that are no part of the name.
enum ItemAside {
  /// Whether a line of an item shows an address, a flag or a description.
  static func isAside(_ line: Line) -> Bool {
    let utf8 = line.utf8
    let words = line.words
    guard let first = words.first, words.count <= 14 else { return true }
    // "Contact: Jane Doe, Little Rapids".
    if first.flags.contains(.note), first.endOfColon(in: utf8) != nil { return true }
    if words.count == 1, first.shape == .number, line.structure.isItem { return true }
    if first.key == www || first.key == http || first.key == https { return true }
    if utf8.contains(UInt8(ascii: "@")) && words.count <= 6 { return true }
    if line.structure.link != nil, isAddress(utf8) { return true }
    return words.count { $0.flags.contains(.prose) } >= 3
  }

  /// Whether a line is the place of the entry before it, and not the rest of a wrapped place.
  static func isPlace(_ line: Line, after text: EntryText) -> Bool {
    isPlace(EntryText(line), after: text)
  }

  /// Whether a text is the place of the entry before it.
  static func isPlace(_ place: EntryText, after text: EntryText) -> Bool {
    let whole = 0..<place.utf8.count
    guard PlaceReading.isPlace(whole, of: place) || PlaceReading.isTownAndState(whole, of: place)
    else { return false }
    guard let last = text.utf8.last, last != UInt8(ascii: ",") else { return false }
    guard let before = text.words.last else { return false }
    let wrapped = text.utf8[before.start...] + [0x20] + place.utf8
    let words = WordScanner.words(in: Array(wrapped), part: 0..<wrapped.count)
    return !before.flags.contains(.function) && WordLexicon.place(words, in: Array(wrapped)) == nil
  }

  /// One run of letters with a dot inside, such as `example.org`.
  private static func isAddress(_ utf8: [UInt8]) -> Bool {
    !utf8.contains(0x20) && utf8.dropLast().contains(UInt8(ascii: "."))
  }

  private static let http = FoldedHash.of("http".utf8)
  private static let https = FoldedHash.of("https".utf8)
  private static let www = FoldedHash.of("www".utf8)
}
