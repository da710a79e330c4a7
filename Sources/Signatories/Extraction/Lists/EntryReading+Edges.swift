import Letters

extension EntryReading {
  /// Where an address of the net behind the name begins: `(www.example.org)`, `@handle`.
  static func addressStart(in text: EntryText) -> Int? {
    for index in text.utf8.indices.dropFirst(3) where beginsAddress(text.utf8[index]) {
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

  private static func beginsAddress(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "h") || byte == UInt8(ascii: "w") || byte == UInt8(ascii: "@")
  }

  private static let separators = Array(" (,;:-<[".utf8)

  /// Where "and 31 others who wish not to be named" begins behind a name.
  static func othersStart(in text: EntryText) -> Int? {
    guard let others = text.words.dropFirst(3).first(where: { otherWords.contains($0.key) }),
      let joint = text.words.last(where: { $0.end < others.start && conjunctions.contains($0.key) }
      ),
      joint.start > 0,
      text.words(in: joint.end..<others.start)
        .allSatisfy({
          $0.shape == .number || $0.flags.contains(.numberWord) || countWords.contains($0.key)
        })
    else { return nil }
    return text.words(in: joint.end..<others.start).isEmpty ? nil : joint.start
  }

  private static let otherWords: WordSet = """
    others other more otros otras mas outros outras mais autres weitere weiteren andere
    """
  private static let countWords: WordSet = "some about over than further de environ rund"
  private static let conjunctions: WordSet = "and plus y e et und sowie"

  /// Where a name begins behind "gez.", "Fdo.:", "Signed," or a title with a short bracket in
  /// lower case.
  static func signedStart(in text: EntryText) -> Int {
    let words = text.words
    if words.count > 3, words[0].flags.contains(.honorific), words[1].length <= 5,
      words[1].shape == .lower, text.utf8[words[1].start - 1] == UInt8(ascii: "("),
      text.utf8[words[1].end..<words[2].start].contains(UInt8(ascii: ")"))
    {
      return words[2].start
    }
    guard words.count > 1, let first = words.first, signs.contains(first.key),
      first.end < text.utf8.count, text.utf8[first.end] != 0x20
    else { return 0 }
    return words[1].start
  }

  static let signs: WordSet = "gez fdo sgd signed firmado assinado signe"

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
      guard let person = holder(tail, of: text) else { continue }
      return (person, cleaned(start..<cut, of: text))
    }
    return nil
  }

  /// The person of a part that holds nothing else but offices: "la présidente, Anne Petit".
  static func holder(_ part: Range<Int>, of text: EntryText) -> PersonName? {
    let parts = NameRun.parts(of: part, in: text.utf8, at: .comma)
    let read = parts.map { Part($0, of: text) }
    let hasOffice = read.contains(where: \.isOffice)
    let persons = parts.indices.filter { !read[$0].isOffice }
    guard persons.count == 1, let place = persons.first,
      let person = PersonName(parts[place], of: text, isTold: hasOffice)
    else { return nil }
    return person.isKnown || hasOffice ? person : nil
  }

  static let forWords: WordSet = "for pour por pela pelo para fur per"
}
