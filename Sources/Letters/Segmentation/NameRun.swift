/// A line that lists names one after the other, parted by commas, semicolons, marks or dashes.
package struct NameRun: Hashable, Sendable {
  /// Where the first name begins in the line, behind a marker such as "Signed by:".
  package let start: Int
  package let separator: RunSeparator
  /// How many names there are.
  package let count: Int
  /// The mean of the names' ``NameLikeness``.
  package let likeness: Double
  /// Whether words before `start` name a place or a group: "For Argentina: A, B".
  package let isHeaded: Bool
  /// Whether words before `start` lead over to signers.
  package let isMarked: Bool

  /// Whether nothing but names stands in it: no word of sentences, and no colon.
  package let isBare: Bool

  /// Finds a run that takes the whole line, or all that follows a marker; `words` are those of the
  /// line, all of them or the first.
  package init?(_ line: LineScan, words: [Word]) {
    guard
      line.hasColon || line.separators.most >= NameRun.fewest - 1
        || line.separators.semicolons >= 2
    else { return nil }
    self.init(utf8: line.utf8, words: words)
  }

  /// Finds a run that takes the whole line, or all that follows a marker.
  ///
  /// `least` is how many names a line without such words before them must hold.
  package init?(utf8: [UInt8], words: [Word], least: Int = NameRun.fewest) {
    let marked = NameRun.markedStart(utf8, words)
    let headed =
      marked == nil
      ? NameRun.headedStart(utf8, words) ?? NameRun.startOfPersons(utf8, words) : nil
    let start = marked ?? headed ?? 0
    isHeaded = headed != nil
    guard utf8.count - start >= 12 else { return nil }
    let isLed = marked != nil || isHeaded
    let counts = SeparatorCounts(start..<utf8.count, in: utf8)
    let separator = counts.separator(isLed: isLed)
    // Hardly any name holds a semicolon.
    let fewest = isLed ? 2 : separator == .semicolon ? min(3, least) : least
    let most = counts[separator] + 1
    guard most >= fewest, NameRun.proseCount(words, from: start) * 4 <= most else { return nil }
    let parts = NameRun.parts(of: start..<utf8.count, in: utf8, at: separator)
    guard parts.count >= fewest else { return nil }
    if separator == .dash, !isLed, parts.count < 5 { return nil }
    // Between semicolons one of several names may begin in lower case.
    let strange = separator == .semicolon && parts.count >= 4 ? 1 : 0
    guard NameRun.areNames(parts, but: strange, words: words, in: utf8),
      isLed || !NameRun.beginsSentence(words.prefix { $0.end <= parts[0].upperBound })
    else { return nil }
    likeness = NameRun.meanLikeness(parts, words: words, in: utf8)
    isBare =
      NameRun.proseCount(words, from: 0) == 0 && !utf8.contains(UInt8(ascii: ":"))
    self.start = start
    self.separator = separator
    count = parts.count
    isMarked = marked != nil
  }

  /// A run that no words lead over to has so many names as a rule.
  package static let fewest = 4

  /// How many words of sentences there are; a run has one to four names at most.
  private static func proseCount(_ words: [Word], from start: Int) -> Int {
    words.count { $0.start >= start && $0.flags.contains(.prose) && $0.shape == .lower }
  }

  /// Whether a line begins with words before a colon that name a place or a group, or speak of
  /// signing.
  static func hasLead(_ line: LineScan) -> Bool {
    guard line.hasColon else { return false }
    guard line.utf8.count > longestLead else { return hasLead(line.utf8, line.words) }
    let utf8 = Array(line.utf8.prefix(longestLead))
    guard utf8.contains(UInt8(ascii: ":")) else { return false }
    return hasLead(utf8, WordScanner.words(in: utf8, part: 0..<utf8.count))
  }

  private static func hasLead(_ utf8: [UInt8], _ words: [Word]) -> Bool {
    markedStart(utf8, words) != nil || headedStart(utf8, words) != nil
  }

  /// So many bytes of a line are looked at for words that lead over to names.
  private static let longestLead = 200

  /// "Home | About | News | Harbour Watch", "Version imprimable | Recommander cette page": two parts
  /// or more are words of menus, or begin with one and go on in lower case.
  func isMenu(utf8: [UInt8], words: [Word]) -> Bool {
    guard !isMarked, words.contains(where: { $0.flags.contains(.furniture) }) else { return false }
    var cursor = words[...]
    let menus = NameRun.parts(of: start..<utf8.count, in: utf8, at: separator).count { part in
      let slice = cursor.drop { $0.start < part.lowerBound }.prefix { $0.end <= part.upperBound }
      cursor = cursor[slice.endIndex...]
      guard let first = slice.first, slice.count <= 4 else { return false }
      return first.flags.contains(.furniture)
        && slice.allSatisfy {
          !$0.flags.isDisjoint(with: [.furniture, .function]) || $0.shape == .number
            || separator == .mark && $0.start > first.start && $0.shape == .lower
        }
    }
    return menus >= 2
  }

  /// "Signers of the letter include Tide Lab", "The plan was drawn up by Tide Lab": a sentence
  /// begins, no name.
  private static func beginsSentence(_ words: ArraySlice<Word>) -> Bool {
    tellsOfSigning(words)
      || words.count > 6 && words.contains { $0.flags.contains(.prose) && $0.shape == .lower }
  }

  private static func tellsOfSigning(_ words: ArraySlice<Word>) -> Bool {
    words.count > 4
      && words.contains { $0.flags.contains(.signing) || $0.flags.contains(.weakSigning) }
      && words.contains { $0.shape == .lower && !$0.flags.contains(.function) }
  }

  /// The parts between separators that stand outside brackets, white space trimmed.
  package static func parts(of range: Range<Int>, in utf8: [UInt8], at separator: RunSeparator)
    -> [Range<Int>]
  {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var index = start
    while let found = firstSeparator(in: index..<range.upperBound, of: utf8, at: separator) {
      let part = trimmed(start..<found.lowerBound, in: utf8)
      if !part.isEmpty { parts.append(part) }
      start = min(found.upperBound, range.upperBound)
      index = start
    }
    let part = trimmed(start..<range.upperBound, in: utf8)
    if !part.isEmpty { parts.append(part) }
    return parts
  }

  /// The first separator outside brackets that open behind the start of a range.
  private static func firstSeparator(
    in range: Range<Int>, of utf8: [UInt8], at separator: RunSeparator
  ) -> Range<Int>? {
    var depth = 0
    for index in range {
      let byte = utf8[index]
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth = max(0, depth - 1) }
      guard depth == 0, separator.mayBegin(with: byte) else { continue }
      let length = separator.length(at: index, in: utf8)
      if length > 0 { return index..<(index + length) }
    }
    return nil
  }

  /// A part without white space at its ends.
  @inlinable package static func trimmed(_ range: Range<Int>, in utf8: [UInt8]) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, utf8[lower] == 0x20 { lower += 1 }
    while upper > lower, utf8[upper - 1] == 0x20 { upper -= 1 }
    return lower..<upper
  }

  /// Behind "… signatories include:", where the words before the colon speak of signing.
  private static func markedStart(_ utf8: [UInt8], _ words: [Word]) -> Int? {
    for (index, word) in words.prefix(30).enumerated() {
      guard let start = namesStart(behind: word, in: utf8) else { continue }
      let head = words[...index]
      if tellsWhen(head) { continue }
      let signs = head.contains { $0.flags.contains(.signing) }
      let hints = head.contains { $0.flags.contains(.weakSigning) }
      let invites = head.contains { $0.flags.contains(.invitation) }
      return (signs || hints) && !invites ? start : nil
    }
    return nil
  }

  /// "Update 3 May 2011:", before what leads over to names.
  private static func tellsWhen(_ head: ArraySlice<Word>) -> Bool {
    head.count <= 6 && head.contains { $0.shape == .number }
      && head.allSatisfy { $0.flags.isDisjoint(with: [.signing, .weakSigning]) }
  }

  /// Behind a place or a group and its colon.
  private static func headedStart(_ utf8: [UInt8], _ words: [Word]) -> Int? {
    guard
      let colon = words.prefix(6).firstIndex(where: { $0.endOfColon(in: utf8) != nil }),
      let start = namesStart(behind: words[colon], in: utf8)
    else { return nil }
    let head = words[...colon].drop {
      $0.flags.contains(.function) && !CueTerms.joining.contains($0.key)
    }
    guard !head.isEmpty else { return nil }
    let isPlace = WordLexicon.place(head, in: utf8).isNamedPlace
    let known: WordFlags = [.group, .function, .topic, .organization, .preface, .weakSigning]
    let isGroup =
      head.allSatisfy { !$0.flags.isDisjoint(with: known) }
      && head.contains { $0.flags.contains(.group) || CueTerms.bodies.contains($0.key) }
    let joins = head.count <= 2 && head.contains { CueTerms.joining.contains($0.key) }
    return isGroup || isPlace || joins ? start : nil
  }

  /// Behind "Film and theatre:", where at least three persons follow, each with what he or she is
  /// in brackets.
  private static func startOfPersons(_ utf8: [UInt8], _ words: [Word]) -> Int? {
    let aside: WordFlags = [.note, .prose, .furniture, .recipient, .invitation]
    guard
      let colon = words.prefix(5).firstIndex(where: { $0.endOfColon(in: utf8) != nil }),
      words[...colon].allSatisfy({
        $0.flags.isDisjoint(with: aside) && !CueTerms.circles.contains($0.key)
          && !CueTerms.panels.contains($0.key)
      }), words[0].isCapital,
      let start = namesStart(behind: words[colon], in: utf8)
    else { return nil }
    let parts = parts(of: start..<utf8.count, in: utf8, at: .comma)
    let persons = parts.count { part in
      guard utf8[part].last == UInt8(ascii: ")"),
        let open = utf8[part].firstIndex(of: UInt8(ascii: "("))
      else { return false }
      let name = words.drop { $0.start < part.lowerBound }.prefix { $0.end <= open }
      let isTold = (0x61...0x7A).contains(utf8[open + 1])
      return NameLikeness.isPersonLike(name) || isTold && NameLikeness.mayBePerson(name)
    }
    return persons >= 3 && persons * 3 >= parts.count * 2 ? start : nil
  }

  /// Behind the colon of a word, where a space and something more follow.
  private static func namesStart(behind word: Word, in utf8: [UInt8]) -> Int? {
    guard let start = word.endOfColon(in: utf8), start + 1 < utf8.count, utf8[start] == 0x20 else {
      return nil
    }
    return start
  }

  private static func meanLikeness(_ parts: [Range<Int>], words: [Word], in utf8: [UInt8]) -> Double
  {
    var sum = 0.0
    var cursor = 0
    for part in parts {
      while cursor < words.count, words[cursor].start < part.lowerBound { cursor += 1 }
      var end = cursor
      while end < words.count, words[end].end <= part.upperBound { end += 1 }
      let isPlace = WordLexicon.place(words[cursor..<end], in: utf8) != nil
      sum += isPlace ? -0.5 : max(-1, NameLikeness.score(words[cursor..<end], in: utf8))
      cursor = end
    }
    return sum / Double(max(1, parts.count))
  }

  /// Whether nine in ten parts are written as names, or all but so many.
  private static func areNames(
    _ parts: [Range<Int>], but strange: Int, words: [Word], in utf8: [UInt8]
  ) -> Bool {
    var names = 0
    var prose = 0
    var cursor = 0
    for part in parts {
      while cursor < words.count, words[cursor].start < part.lowerBound { cursor += 1 }
      var end = cursor
      while end < words.count, words[end].end <= part.upperBound { end += 1 }
      let slice = words[cursor..<end]
      cursor = end
      guard let first = slice.first else { return false }
      prose += slice.count { $0.flags.contains(.prose) && $0.shape == .lower }
      let startsSmall = !first.isCapital && first.shape != .number
      let joins =
        !first.flags.isDisjoint(with: [.function, .honorific]) && first.shape == .lower
      // The last part holds two names: "Tide Lab and Sea Mission".
      let isPair = part == parts.last && slice.contains { CueTerms.conjunctions.contains($0.key) }
      if slice.count <= (isPair ? 26 : 14)
        && (!startsSmall || joins || slice.count <= 2 || goesOn(slice))
      {
        names += 1
      }
    }
    return (names * 10 >= parts.count * 9 || names + strange >= parts.count)
      && prose * 4 <= parts.count
  }

  /// Whether a part between commas goes on with the name before it: it begins in lower case and
  /// ends an enumeration, as in “Network for Water, soils and forests”.
  package static func goesOn(_ words: ArraySlice<Word>) -> Bool {
    guard let first = words.first, first.shape == .lower, words.count <= 8,
      !first.flags.contains(.function)
    else { return false }
    return words.dropFirst().contains {
      $0.shape == .lower && CueTerms.conjunctions.contains($0.key)
    }
  }

}
