import Letters

/// Forms of address, degrees, orders and generations around a person's name.
extension PersonName {
  /// Without "D." and "D.ª" before a Spanish name.
  static func withoutDon(_ names: ArraySlice<Word>) -> ArraySlice<Word>? {
    guard names.count > 2, let first = names.first, first.length <= 3, first.isCapital,
      dons.contains(first.key)
    else { return nil }
    let rest = names.dropFirst()
    if let ending = rest.first, rest.count > 2, ending.key == ordinalA { return rest.dropFirst() }
    if first.length > 1 { return first.length == 3 ? rest : nil }
    // With one surname, "D." may as well be an initial.
    let isFull = rest.count > 2 && rest.allSatisfy { $0.length > 1 }
    return isFull && rest.first?.flags.contains(.givenName) == true ? rest : nil
  }

  /// `ª`, which is folded to `a`.
  static let ordinalA = FoldedHash.of("a".utf8)

  private static let dons: WordSet = "d da"

  /// Without the degrees behind commas, as in `Ana Ruiz, M.D., Ph.D.`.
  static func withoutCredentials(_ part: Range<Int>, of text: EntryText) -> Range<Int> {
    var bare = part
    while let comma = text.utf8[bare].lastIndex(of: UInt8(ascii: ",")), comma > part.lowerBound,
      isCredential((comma + 1)..<bare.upperBound, of: text)
    {
      bare = text.trimmed(part.lowerBound..<comma)
    }
    return withoutOrder(bare, of: text)
  }

  /// Without the dotted letters of an order right behind the name, as in `Fr. Leo Mar S.J.`.
  static func withoutOrder(_ part: Range<Int>, of text: EntryText) -> Range<Int> {
    guard text.utf8[part].last == UInt8(ascii: "."),
      let space = text.utf8[part].lastIndex(of: 0x20), space > part.lowerBound,
      text.utf8[space..<part.upperBound].count(where: { $0 == UInt8(ascii: ".") }) > 1,
      orders.contains(joinedKey(text.words(in: (space + 1)..<part.upperBound), of: text))
    else { return part }
    return text.trimmed(part.lowerBound..<space)
  }

  /// Whether a part is a degree or an order with full stops or without: `R.N.`, `PhD`.
  static func isCredential(_ part: Range<Int>, of text: EntryText) -> Bool {
    let words = text.words(in: part)
    guard (1...4).contains(words.count), words.allSatisfy({ $0.isCapital && $0.length <= 4 }) else {
      return false
    }
    let flags = WordLexicon.flags(of: joinedKey(words, of: text))
    return flags.contains(.postNominal) && !(flags.contains(.legalForm) && words.count > 1)
  }

  /// The key of words written as one: `S.J.` and `SJ` have the same.
  static func joinedKey(_ words: [Word], of text: EntryText) -> UInt64 {
    var joined = FoldedHash()
    for word in words { joined.add(text.utf8[word.start..<word.end]) }
    return joined.value
  }

  /// The religious orders that names bear without a comma.
  private static let orders: WordSet =
    "sj op osb osf ofm osa osu ocd cm cssr svd sdb smm rscj omi mm"

  /// Whether a part says which of a family bears the name: `Jr.`, `III`.
  static func isGeneration(_ part: Range<Int>, of text: EntryText) -> Bool {
    let words = text.words(in: part)
    return words.count == 1 && words[0].isCapital && generations.contains(words[0].key)
  }

  private static let generations: WordSet = "jr sr ii iii iv"
}
