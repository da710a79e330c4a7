import Letters

/// A person's name in a text.
struct PersonName: Hashable {
  /// The name without forms of address, degrees and orders.
  let range: Range<Int>
  /// Whether a given name, a form of address or a surname in capitals shows that it is one.
  ///
  /// Otherwise it only has the shape of one.
  let isKnown: Bool

  /// Reads a part of a text that is a person's name and nothing else.
  ///
  /// `isTold` says that the rest of the entry tells of a person ("…, lawyer"), which allows a
  /// surname that is an everyday word.
  init?(_ part: Range<Int>, of text: EntryText, isTold: Bool = false) {
    guard PersonName.hasOnlyNameSigns(part, of: text) else { return nil }
    let bare = PersonName.withoutCredentials(part, of: text)
    guard !PersonName.isParted(bare, of: text) else { return nil }
    var names = text.wordSlice(bare)
    var isAddressed = bare != part
    if names.count > 3, names[names.startIndex].flags.contains(.function),
      names[names.startIndex + 1].flags.contains(.honorific)
    {
      names.removeFirst()
    }
    if let lord = PersonName.withoutDon(names) {
      isAddressed = true
      names = lord
    }
    while let first = names.first, names.count > 1, first.flags.contains(.honorific),
      names[names.startIndex + 1].key != PersonName.ordinalA,
      first.length > 1 || names[names.startIndex + 1].length > 1,
      text.utf8[first.end...].first != UInt8(ascii: "-"),
      !first.flags.contains(.topic)
        || names.count > 2 && !PersonName.isOneWord(names.dropFirst(), text),
      !first.flags.contains(.givenName) || first.shape == .lower
        || names.count > 2 && first.length <= 3
    {
      isAddressed = true
      names.removeFirst()
      names = PersonName.withoutRetirement(names)
    }
    while let last = names.last, names.count > 2, last.flags.contains(.postNominal),
      last.shape == .upper || last.length <= 3 && text.utf8[..<last.start].last == 0x2E
        || text.utf8[(last.start + 1)..<last.end].contains(where: { (0x41...0x5A).contains($0) })
    {
      isAddressed = isAddressed || last.shape == .upper && !last.flags.contains(.legalForm)
      names.removeLast()
    }
    guard PersonName.hasShape(names, in: text, isTold: isTold || isAddressed) else { return nil }
    guard let first = names.first, let last = names.last else { return nil }
    range = first.start..<PersonName.end(of: last, in: bare, text)
    isKnown = isAddressed || PersonName.isKnown(names)
  }

  /// Without the abbreviations for retired, for a doctorate of honour and the like behind a title.
  private static func withoutRetirement(_ names: ArraySlice<Word>) -> ArraySlice<Word> {
    guard names.count > 3, names.prefix(2).allSatisfy({ $0.length == 1 }),
      names.first?.shape == .lower
    else { return names }
    return names.dropFirst(2)
  }

  /// Whether words are joined with hyphens, such as `Nord-Sud`.
  private static func isOneWord(_ words: ArraySlice<Word>, _ text: EntryText) -> Bool {
    zip(words, words.dropFirst()).allSatisfy { $0.end < $1.start && text.utf8[$0.end] != 0x20 }
  }

  /// Whether a comma parts several words from several others, as "Ana Ruiz, Quay College" has.
  ///
  /// Surnames in capitals may stand before given names: `GIL RUIZ, Ana María`.
  private static func isParted(_ part: Range<Int>, of text: EntryText) -> Bool {
    guard let comma = text.utf8[part].firstIndex(of: UInt8(ascii: ",")) else { return false }
    let before = text.wordSlice(part.lowerBound..<comma)
    let behind = text.wordSlice((comma + 1)..<part.upperBound)
    // `Gil Ruiz, Ana María`
    if behind.allSatisfy({ !$0.flags.isDisjoint(with: [.givenName, .function]) }) { return false }
    return before.count > 1 && behind.count > 1 && !before.allSatisfy { $0.shape == .upper }
  }

  private static func isKnown(_ names: ArraySlice<Word>) -> Bool {
    guard let first = names.first else { return false }
    if first.flags.contains(.givenName) { return true }
    if names.count >= 2, isMary(first) { return true }
    if names.count >= 3, first.length == 1, names.dropFirst().first?.key == ordinalA { return true }
    if names.count >= 3, first.length == 1,
      names.dropFirst().first?.flags.contains(.givenName) == true
    {
      return true
    }
    return names.count >= 2 && first.shape == .capitalized
      && names.dropFirst().allSatisfy { $0.shape == .upper && $0.length >= 3 }
  }

  /// `Mª`, short for María.
  private static func isMary(_ word: Word) -> Bool {
    word.key == mary && word.length == 3
  }

  private static let mary = FoldedHash.of("ma".utf8)

  /// Two to six words, written as names are, none of which belongs to organizations.
  private static func hasShape(
    _ names: ArraySlice<Word>, in text: EntryText, isTold: Bool
  ) -> Bool {
    guard (2...7).contains(names.count), let first = names.first, let last = names.last else {
      return false
    }
    let endsInInitial =
      last.length == 1 && last.end < text.utf8.count && text.utf8[last.end] == 0x2E
    // The last surname may be an initial: "Ana Ruiz G."
    guard first.isCapital, first.shape != .number, last.isCapital || isHyphenated(last, in: text),
      last.length > 1
        || endsInInitial && names.count > 2 && first.flags.contains(.givenName) && last.isCapital
    else {
      return false
    }
    let joined = joinedHead(names, in: text)
    let isNamed = first.flags.contains(.givenName)
    var others = 0
    var strange = 0
    for word in names where !word.flags.contains(.givenName) && word.length > 1 {
      if joined.contains(word) || isMary(word) { continue }
      others += 1
      if word.flags.isDisjoint(with: foreign) || isParticle(word) { continue }
      if !(isNamed && surnames.contains(word.key)) { strange += 1 }
    }
    if strange > (isTold && isNamed ? 1 : 0) { return false }
    if let surname = names.firstIndex(where: { $0.shape == .upper && $0.length >= 3 }),
      surname > names.startIndex, names[surname...].contains(where: { $0.shape != .upper })
    {
      return false
    }
    return others <= 5
      && names.allSatisfy {
        $0.isCapital || isParticle($0) || $0.key == ordinalA || joined.contains($0)
          || isHyphenated($0, in: text) || isQuoted($0, in: text)
      }
  }

  /// The nickname of `Ana "la rubia" Ruiz`.
  private static func isQuoted(_ word: Word, in text: EntryText) -> Bool {
    word.start > 0 && text.utf8[word.start - 1] == UInt8(ascii: "\"")
      || word.end < text.utf8.count && text.utf8[word.end] == UInt8(ascii: "\"")
  }

  /// Surnames that are words as well.
  private static let surnames: WordSet = """
    costa campos rios flores lagos prado sierra montes cruz paz luna ribeira rivers waters fields
    woods wood stone
    """

  /// What hardly any name of a person holds.
  private static let foreign: WordFlags = [
    .organization, .topic, .legalForm, .prose, .countryWord, .group,
  ]

  /// The second half of `Hwa-young` and `Tu'ipulotu`.
  private static func isHyphenated(_ word: Word, in text: EntryText) -> Bool {
    guard word.start > 1 else { return false }
    let before = text.utf8[word.start - 1]
    return before == UInt8(ascii: "-")
      || (before == UInt8(ascii: "'") || before == 0x99) && text.utf8[word.start - 2] != 0x20
  }

  /// The parts of a given name such as `Kyung-soon` or `Fa'afetai`, whatever they mean alone.
  private static func joinedHead(_ names: ArraySlice<Word>, in text: EntryText)
    -> ArraySlice<Word>
  {
    let head = names.prefix(2)
    guard names.count > 2, let first = head.first, let second = head.last,
      second.start > first.end, text.utf8[first.end] != 0x20,
      text.string(first.end..<second.start).allSatisfy({ "-'’ʻ".contains($0) }),
      head.allSatisfy({ !$0.flags.contains(.organization) })
    else { return [] }
    return head
  }

  private static func isParticle(_ word: Word) -> Bool {
    word.flags.contains(.function) && word.length <= 3 || particles.contains(word.key)
  }

  private static let particles: WordSet =
    "van von dela der den ter ten tom zum zur thor bin ibn abu al el da dos de la du di del della ben bint zu vom st san mac ap ab"

  private static func hasOnlyNameSigns(_ part: Range<Int>, of text: EntryText) -> Bool {
    let barred = barred
    var quotes = 0
    for byte in text.utf8[part] where byte < 0x80 {
      if byte == UInt8(ascii: "\"") { quotes += 1 }
      let isBarred = (byte < 0x40 ? barred.0 >> byte : barred.1 >> (byte - 0x40)) & 1 == 1
      if isBarred { return false }
    }
    return quotes == 0 || quotes == 2
  }

  /// The signs that no person's name holds: `&/()[]|:;@#!?+=_` and digits, a bit for each.
  private static let barred: (UInt64, UInt64) = {
    var barred: (UInt64, UInt64) = (0, 0)
    for byte in "&/()[]|:;@#!?+=_0123456789".utf8 {
      if byte < 0x40 { barred.0 |= 1 << byte } else { barred.1 |= 1 << (byte - 0x40) }
    }
    return barred
  }()

  private static func end(of last: Word, in part: Range<Int>, _ text: EntryText) -> Int {
    let isInitial = last.length <= 2 && last.end < part.upperBound && text.utf8[last.end] == 0x2E
    return isInitial ? last.end + 1 : last.end
  }
}
