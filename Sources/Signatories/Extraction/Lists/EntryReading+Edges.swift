import Letters

extension EntryReading {
  /// Where an address of the net behind the name begins: `(www.example.org)`, `@handle`.
  static func addressStart(in text: EntryText) -> Int? {
    for index in text.utf8.indices.dropFirst(3) where addressHeads.contains(text.utf8[index]) {
      let isStart =
        text.has("http://", at: index) || text.has("https://", at: index)
        || text.has("www.", at: index)
        || text.utf8[index] == UInt8(ascii: "@") && !ASCII.isWordByte(text.utf8[index - 1])
      guard isStart else { continue }
      var end = index
      while end > 0, separators.contains(text.utf8[end - 1]) { end -= 1 }
      return end > 0 ? end : nil
    }
    return nil
  }

  private static let addressHeads = Array("hw@".utf8)
  private static let separators = Array(" (,;:-<[".utf8)

  /// Behind "gez.", "Fdo.:" or "Signed," before a name.
  static func signedStart(in text: EntryText) -> Int {
    let words = text.words
    guard words.count > 1, let first = words.first, signs.contains(first.key),
      first.end < text.utf8.count, text.utf8[first.end] != 0x20
    else { return 0 }
    return words[1].start
  }

  static let signs = Set(
    "gez fdo sgd signed firmado assinado signe".split(separator: " ").map { FoldedHash.of($0.utf8) }
  )

  /// "Pour la Ligue du fleuve, Jean Petit, président": the body first, then who signs for it.
  static func forBody(_ range: Range<Int>, of text: EntryText)
    -> (person: PersonName, organization: Range<Int>)?
  {
    let words = text.words(in: range)
    guard let first = words.first, forWords.contains(first.key), words.count > 3 else { return nil }
    let start = withoutArticle(words[1].start..<range.upperBound, of: text).lowerBound
    let signs = [UInt8(ascii: ","), UInt8(ascii: ":")]
    for cut in range where cut > start && signs.contains(text.utf8[cut]) {
      let tail = text.trimmed((cut + 1)..<range.upperBound)
      let end = text.utf8[tail].firstIndex(of: UInt8(ascii: ",")) ?? tail.upperBound
      guard let person = PersonName(tail.lowerBound..<end, of: text), person.isKnown else {
        continue
      }
      return (person, cleaned(start..<cut, of: text))
    }
    return nil
  }

  static let forWords = Set(
    "for pour por pela pelo para fur per".split(separator: " ").map { FoldedHash.of($0.utf8) })
}
