/// Lines that are no part of the letter: notes, page furniture, requests to the reader.
extension CueFinder {
  /// "(Affiliations listed for identification purposes only)".
  var identifies: Bool {
    CueTerms.identifies(words)
  }

  /// "Page 2 of 3", "- 7 -", "2/3".
  func isPageMark(_ first: Word) -> Bool {
    let numbers = words.count { $0.shape == .number }
    guard count <= 4, numbers >= 1 else { return false }
    if CueTerms.pages.contains(first.key) { return numbers == count - 1 || numbers == count - 2 }
    return count == 1 && first.length <= 3 && utf8.count <= 7
  }

  /// "Add your name", "Vous aussi, signez la lettre !": a request in lower case to the reader.
  var isAppeal: Bool {
    guard (2...12).contains(count), isInLowerCase else { return false }
    let request = words.prefix(4).firstIndex { CueTerms.requests.contains($0.key) }
    guard let request else { return false }
    if request == 0 || request == 1 && words[0].endOfColon(in: utf8) != nil { return count <= 8 }
    return last == UInt8(ascii: "!") || count == 2 && CueTerms.prompts.contains(words[0].key)
  }

  /// Whether hardly a word behind the first has a capital, numbers and short abbreviations apart, or
  /// the whole line is in capitals and speaks to the reader.
  private var isInLowerCase: Bool {
    var others = 0
    var lower = 0
    for word in words.dropFirst()
    where word.shape != .number && !(word.shape == .upper && word.length <= 3) {
      others += 1
      if word.shape == .lower { lower += 1 }
    }
    // In capitals a body may be called "SHARE OUR COAST": only "your" speaks to the reader.
    let isShouted =
      words.allSatisfy { $0.shape == .upper } && words.contains { CueTerms.yours.contains($0.key) }
    return lower > 0 && lower * 4 >= others * 3 || isShouted
  }

  /// "Home > Actions > Ports": where a page stands in its site.
  var isTrail: Bool {
    guard count <= 14, !endsSentence, !utf8.hasPrefix("«") else { return false }
    return words.dropLast().contains { word in
      guard word.end + 2 < utf8.count, utf8[word.end] == 0x20,
        CueTerms.trailStarts.contains(utf8[word.end + 1])
      else { return false }
      let sign = utf8[(word.end + 1)...].prefix { $0 != 0x20 }
      return CueTerms.trails.contains { sign.elementsEqual($0) }
    }
  }

  /// "Content under Creative Commons": the foot of a page.
  private var tellsOfLicence: Bool {
    zip(words, words.dropFirst()).contains {
      $0.key == CueTerms.creative && $1.key == CueTerms.commons
    }
  }

  /// "People who signed this also signed": other petitions of the site.
  private var tellsWhatOthersSigned: Bool {
    guard (4...9).contains(count), CueTerms.plain.contains(words[count - 1].key),
      CueTerms.joining.contains(words[count - 2].key)
    else { return false }
    return words.dropLast(2).contains { CueTerms.plain.contains($0.key) }
  }

  func isNote(_ first: Word) -> Bool {
    if beginsWithNoteMark(first) { return true }
    if last == UInt8(ascii: ":"), count <= 4, CueTerms.panels.contains(first.key) { return true }
    if count == 2, CueTerms.ours.contains(first.key), CueTerms.circles.contains(words[1].key) {
      return true
    }
    let head = words.prefix(5)
    let notes = head.count { $0.flags.contains(.note) }
    guard notes > 0, !isAnnexOfSigners(first) else { return false }
    if isHeadingLike, count <= 4, counting(.organization) == 0, !all.contains(.signing) {
      return true
    }
    let onlyNotes = isAll([.note, .function, .furniture, .prose])
    if onlyNotes && count <= 5 {
      let isLed =
        first.flags.contains(.function)
        && (words.last?.flags.contains(.note) == true
          || words.dropFirst().allSatisfy { !$0.flags.isDisjoint(with: [.note, .furniture]) })
      return first.flags.contains(.note) || notes >= 2 || isLed && !isProse
    }
    if head.contains(where: { CueTerms.informationWords.contains($0.key) }),
      first.flags.contains(.function) || CueTerms.moreWords.contains(first.key)
    {
      return true
    }
    // "À lire aussi : Le port"
    if count > 3, first.flags.contains(.function), words[1].flags.contains(.note),
      words[2].flags.contains(.furniture), colon(before: 4)
    {
      return true
    }
    guard first.flags.contains(.note) else { return false }
    return colon(before: 4) || (isHeadingLike && count <= 8)
  }

  /// "P.S.", "V.i.S.d.P.", "###", "[3]".
  private func beginsWithNoteMark(_ first: Word) -> Bool {
    switch utf8[0] {
    case UInt8(ascii: "P"): utf8.hasPrefix("P.-S.") || utf8.hasPrefix("P.S.")
    case UInt8(ascii: "V"): utf8.hasPrefix("V.i.S.d.") || utf8.hasPrefix("ViSdP")
    case UInt8(ascii: "#"): utf8.hasPrefix("###") || utf8.hasPrefix("# #")
    case UInt8(ascii: "*"): utf8.hasPrefix("***")
    case UInt8(ascii: "["): first.shape == .number && first.start == 1 || utf8.hasPrefix("[^")
    default: false
    }
  }

  /// "Annex: Submitting organisations".
  func isAnnexOfSigners(_ first: Word) -> Bool {
    CueTerms.annexes.contains(first.key) && count <= 10
      && (all.contains(.group) || all.contains(.signing))
  }

  /// Whether a colon stands behind one of the first words.
  func colon(before limit: Int) -> Bool {
    words.prefix(limit).contains { $0.endOfColon(in: utf8) != nil }
  }

  var isFurniture: Bool {
    if utf8.first == 0xC2 && utf8.hasPrefix("©") { return true }
    if utf8.first == UInt8(ascii: "(") && utf8.hasPrefix("(c)") { return true }
    if isAppeal || isTrail || tellsOfLicence || tellsWhatOthersSigned { return true }
    if utf8.first == UInt8(ascii: "["), last == UInt8(ascii: "]"), count > 0 { return true }
    if let first = words.first, CueTerms.filings.contains(first.key), colon(before: 3) {
      return true
    }
    guard all.contains(.furniture) else { return false }
    if let first = words.first, first.flags.contains(.furniture), hasColonAfterFirst { return true }
    guard count <= 12 else { return false }
    let known = words.count {
      !$0.flags.isDisjoint(with: [.furniture, .function]) || count <= 3 && $0.shape == .number
    }
    return known == count && (count <= 3 || counting(.furniture) * 2 > count)
  }
}
