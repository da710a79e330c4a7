/// Lines that open, address and close a letter.
extension CueFinder {
  func isSalutation(_ first: Word) -> Bool {
    guard first.flags.contains(.salutation), first.isCapital, count <= 30 else {
      return first.key == CueTerms.to && last == UInt8(ascii: ":") && count <= 8 && count > 1
        && !hasColonAfterFirst
    }
    return last == UInt8(ascii: ",") || last == UInt8(ascii: ":") || count <= 4
  }

  var hasColonAfterFirst: Bool {
    words.first?.endOfColon(in: utf8) != nil
  }

  func hasColon(after word: Word) -> Bool {
    let tail = utf8[word.end...].drop { $0 == 0x20 }
    return tail.first == UInt8(ascii: ":")
  }

  func isRecipients(_ first: Word) -> Bool {
    if beginsWithCopy { return true }
    if count > 2, words.prefix(2).contains(where: { CueTerms.copies.contains($0.key) }),
      colon(before: 4)
    {
      return true
    }
    if count > 1, count <= 12, CueTerms.addressed.contains(words[1].key),
      CueTerms.towards.contains(first.key), first.isCapital
    {
      return true
    }
    guard first.flags.contains(.recipient) else { return false }
    if count > 2, words[1].end + 2 < utf8.count, hasColon(after: words[1]), words[1].length <= 3 {
      return true
    }
    if hasColonAfterFirst { return true }
    if first.key == CueTerms.cc {
      return count <= 12 || utf8[first.end...].first == UInt8(ascii: ".")
    }
    return count <= 3 && (last == UInt8(ascii: ":") || last == UInt8(ascii: ","))
  }

  /// "c.c.", "C/c".
  private var beginsWithCopy: Bool {
    guard utf8.count > 2, utf8[0] | 0x20 == UInt8(ascii: "c"), utf8[2] | 0x20 == UInt8(ascii: "c")
    else { return false }
    let isMixed = utf8[0] == UInt8(ascii: "c") && utf8[2] == UInt8(ascii: "C")
    return !isMixed && (utf8[1] == UInt8(ascii: ".") || utf8[1] == UInt8(ascii: "/"))
  }

  /// "Nous vous prions d'agréer …", "l'expression de notre haute considération", "sin otro particular".
  var isFormula: Bool {
    guard count <= 40 else { return false }
    return words.indices.contains { index in
      if CueTerms.accepting.contains(words[index].key) { return true }
      guard CueTerms.formulas.contains(words[index].key), index + 2 < count else { return false }
      return CueTerms.formulaLinks.contains(words[index + 1].key)
        && CueTerms.formulaEnds.contains(words[index + 2].key)
    }
  }

  var isValediction: Bool {
    if isFormula { return true }
    guard all.contains(.valediction) else {
      return last == UInt8(ascii: ",") && count <= 6
        && (isAll([.polite, .function]) && counting(.polite) > 0 || isWish)
    }
    if count <= 5, words[0].flags.contains(.valediction), last == UInt8(ascii: ","),
      words.dropFirst().allSatisfy({ $0.shape == .lower })
        || count == 3 && words[1].shape == .lower && words[1].flags.contains(.function)
    {
      return true
    }
    if count > 7 { return count <= 30 && all.contains(.firstPerson) && endsSentence }
    let isClosed = last == UInt8(ascii: ",") || last == UInt8(ascii: ":")
    if count == 1 { return isClosed || !words[0].flags.contains(.topic) }
    guard isAll([.valediction, .polite, .function]) else { return false }
    let joins = words.contains { !$0.flags.isDisjoint(with: [.polite, .function]) }
    return isClosed || joins || counting(.topic) == 0
  }

  /// "In hope and friendship,", "Con respeto,": a preposition and small words.
  var isWish: Bool {
    guard let first = words.first, CueTerms.wishes.contains(first.key), first.isCapital else {
      return false
    }
    return count > 1 && words.dropFirst().allSatisfy { $0.shape == .lower }
  }
}
