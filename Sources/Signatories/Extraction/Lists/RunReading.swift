import Letters

/// The names of one line that are parted by commas or semicolons.
struct RunReading {
  let entries: [ListEntry]

  /// Reads a run that stands in the joined text of one or more lines.
  init(_ run: NameRun, in text: EntryText, of lines: [Line]) {
    let utf8 = text.utf8
    var parts = NameRun.parts(of: run.start..<utf8.count, in: utf8, at: run.separator)
    parts = RunReading.joined(parts, utf8)
    parts = RunReading.splitLast(parts, utf8, mayJoinTwo: run.separator != .semicolon)
    if let persons = TitledPersons(parts, in: text) {
      entries = persons.names.compactMap { name in
        text.text(of: name, in: lines).map { ListEntry($0, layout: .run) }
      }
      return
    }
    entries = parts.compactMap { part in
      let cut = RunReading.withoutArticle(RunReading.withoutStop(part, utf8), utf8)
      return text.text(of: cut, in: lines).map { ListEntry($0, layout: .run) }
    }
  }

  /// Reads "A, B and C" where nothing but three names or four can be meant: none is a place or an
  /// office, and all are bodies or all are persons.
  init?(few text: EntryText, of lines: [Line]) {
    let utf8 = text.utf8
    guard let run = NameRun(utf8: utf8, words: text.words, least: 2), !run.isMarked, !run.isHeaded,
      run.separator == .comma || run.separator == .semicolon, run.count <= 3
    else { return nil }
    var parts = NameRun.parts(of: run.start..<utf8.count, in: utf8, at: run.separator)
    parts = RunReading.joined(parts, utf8)
    let split = RunReading.splitLast(
      parts, utf8, mayJoinTwo: run.separator != .semicolon, least: 2)
    let readings = (split.count > parts.count ? [split, parts] : [parts]).map { parts in
      parts.map { RunReading.withoutArticle(RunReading.withoutStop($0, utf8), utf8) }
    }
    guard let names = readings.first(where: { RunReading.areAlike($0, in: text) }) else {
      return nil
    }
    entries = names.compactMap { part in
      text.text(of: part, in: lines).map { ListEntry($0, layout: .run) }
    }
  }

  /// Three parts or four that are all persons or all bodies.
  private static func areAlike(_ parts: [Range<Int>], in text: EntryText) -> Bool {
    guard (3...4).contains(parts.count) else { return false }
    let persons = parts.count { PersonName($0, of: text)?.isKnown == true }
    let namesBody = parts.contains { EntryReading.Part.namesBody(text.words(in: $0)) }
    return persons == parts.count
      || persons == 0 && areBodies(parts, in: text.utf8, mayBeWords: namesBody)
  }

  /// Whether every part of a run can stand for a body: two words or more, or an acronym, and
  /// neither a place nor an office nor a person, as the parts of one entry have them.
  static func areBodies(_ run: NameRun, in utf8: [UInt8]) -> Bool {
    areBodies(NameRun.parts(of: run.start..<utf8.count, in: utf8, at: run.separator), in: utf8)
  }

  /// `mayBeWords` takes a single word that nothing is known of.
  private static func areBodies(
    _ parts: [Range<Int>], in utf8: [UInt8], mayBeWords: Bool = false
  ) -> Bool {
    let aside: WordFlags = [.office, .profession, .honorific, .legalForm]
    return parts.allSatisfy { part in
      let words = WordScanner.words(in: utf8, part: part)
      let names = words.filter { !$0.flags.contains(.function) }
      guard let first = names.first, first.isCapital, first.flags.isDisjoint(with: aside) else {
        return false
      }
      let isWord = mayBeWords && first.flags.isEmpty && first.length > 5
      return (names.count > 1 || first.shape == .upper || isWord)
        && WordLexicon.place(words[...], in: utf8) == nil
        && !NameLikeness.isPersonLike(words[...])
    }
  }

  /// Legal forms, such as "Inc.", chapters and the rest of an enumeration belong to the name
  /// before the comma.
  private static func joined(_ parts: [Range<Int>], _ utf8: [UInt8]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    let words = parts.map { WordScanner.words(in: utf8, part: $0) }
    let continues = words.indices.map { index in
      NameRun.goesOn(words[index][...])
        || index > 0 && namesFields(words[index]) && words[index - 1].contains(where: isLink)
        || index > 0 && goesOnWithFields(words[index], behind: words[index - 1], utf8)
        || index > 0 && isSpelled(parts[index], words[index], behind: words[index - 1], utf8)
        || isSmall(words[index]) && !isSmall(words[max(0, index - 1)])
        || isBare(words[index]) && index + 1 < words.count && NameRun.goesOn(words[index + 1][...])
    }
    for (index, part) in parts.enumerated() {
      let words = words[index]
      let bracket = utf8[part].firstIndex(of: UInt8(ascii: "(")) ?? part.upperBound
      let isForm = words.prefix { $0.end <= bracket }
        .allSatisfy { $0.flags.contains(.legalForm) || $0.length == 1 }
      let isPart = isOfficeOf(words) || isChapter(words) || continues[index]
      if let last = joined.last, isForm && !words.isEmpty || isPart {
        joined[joined.count - 1] = last.lowerBound..<part.upperBound
      } else {
        joined.append(part)
      }
    }
    return joined
  }

  /// "Energy and Environment" behind "Institute for Shipping".
  private static func namesFields(_ words: [Word]) -> Bool {
    words.count == 3 && CueTerms.conjunctions.contains(words[1].key)
      && words[0].flags.contains(.topic) && words[2].flags.contains(.topic)
  }

  /// "Trade & Development" behind "Working Group Tourism".
  private static func goesOnWithFields(
    _ words: [Word], behind before: [Word], _ utf8: [UInt8]
  ) -> Bool {
    let fields = words.filter { !CueTerms.conjunctions.contains($0.key) }
    guard fields.count == 2, let last = before.last, before.count > 1,
      last.flags.contains(.topic),
      fields.allSatisfy({ $0.flags.contains(.topic) })
    else { return false }
    return words.count == 3 || utf8[fields[0].end..<fields[1].start].contains(UInt8(ascii: "&"))
  }

  /// Whether an acronym in brackets at the end is spelled by the part and the one before: "Union
  /// of Cooks, Bakers and Millers (CBM)".
  private static func isSpelled(
    _ part: Range<Int>, _ words: [Word], behind before: [Word], _ utf8: [UInt8]
  ) -> Bool {
    guard utf8[part].last == UInt8(ascii: ")"), let acronym = words.last, acronym.shape == .upper,
      acronym.length >= 3, utf8[acronym.start - 1] == UInt8(ascii: "("), acronym.length <= 8
    else { return false }
    let letters = utf8[acronym.start..<acronym.end].map { $0 | 0x20 }
    let initials = { (words: ArraySlice<Word>) in
      words.filter(\.isCapital).map { utf8[$0.start] | 0x20 }
    }
    let own = initials(words.dropLast())
    guard own.count < letters.count, letters.suffix(own.count).elementsEqual(own) else {
      return false
    }
    return initials(before[...]).suffix(letters.count - own.count)
      .elementsEqual(letters.dropLast(own.count))
  }

  private static func isLink(_ word: Word) -> Bool {
    word.flags.contains(.function) && word.shape == .lower
  }

  /// Whether a part tells what somebody is, "Associate Professor": the line is one person's.
  static func tellsOfPerson(_ run: NameRun, in utf8: [UInt8]) -> Bool {
    guard !run.isMarked else { return false }
    let standing: WordFlags = [.office, .profession]
    let parts = NameRun.parts(of: run.start..<utf8.count, in: utf8, at: run.separator)
    if isHolder(parts, utf8) { return true }
    return parts.dropFirst()
      .contains { part in
        let words = WordScanner.words(in: utf8, part: part)
        return words.contains { !$0.flags.isDisjoint(with: standing) }
          && words.allSatisfy {
            !$0.flags.isDisjoint(with: standing.union([.honorific, .function]))
          }
      }
  }

  /// "Ana Ruiz, Professor of Law and Director, Law School, …": a person and what he or she is.
  private static func isHolder(_ parts: [Range<Int>], _ utf8: [UInt8]) -> Bool {
    guard parts.count > 1 else { return false }
    let person = WordScanner.words(in: utf8, part: parts[0])
    let office = WordScanner.words(in: utf8, part: parts[1])
    if office.count == 1, office[0].flags.contains(.postNominal), office[0].isCapital,
      NameLikeness.isPersonLike(person[...])
    {
      return true
    }
    guard office.count > 1, !office[0].flags.isDisjoint(with: [.office, .profession]),
      office.contains(where: { owners.contains($0.key) })
    else { return false }
    return person.first?.flags.contains(.givenName) == true
      && NameLikeness.isPersonLike(person[...])
  }

  /// "un droit" behind "Collectif Un toit".
  private static func isSmall(_ words: [Word]) -> Bool {
    guard (2...4).contains(words.count), words[0].flags.contains(.function) else { return false }
    return words.allSatisfy { $0.shape == .lower } && !CueTerms.conjunctions.contains(words[0].key)
  }

  /// "soils" before "and forests".
  private static func isBare(_ words: [Word]) -> Bool {
    words.count <= 2 && words.allSatisfy { $0.shape == .lower && !$0.flags.contains(.function) }
  }

  /// "Local 1199", "Sección 22", "Sektion Graubünden".
  private static func isChapter(_ words: [Word]) -> Bool {
    if words.count == 2, words[0].flags.contains(.chapter), words[1].shape == .number {
      return true
    }
    return (2...3).contains(words.count) && sections.contains(words[0].key)
      && words.dropFirst().allSatisfy { $0.flags.isDisjoint(with: [.organization, .topic]) }
  }

  /// Parts of a body that are named by a place.
  private static let sections: WordSet = """
    sektion section seccion seccional secao landesverband landesgruppe ortsgruppe ortsverein kreisverband
    regionalgruppe capitulo filial
    """

  /// "Office of Communication Inc." continues "United Harbours,".
  private static func isOfficeOf(_ words: [Word]) -> Bool {
    guard let first = words.first, words.count >= 2 else { return false }
    return offices.contains(first.key) && owners.contains(words[1].key)
  }

  private static let owners: WordSet = "of de del der des du di da do"

  private static let offices: WordSet = "office department division section bureau oficina buro"

  /// Without the article that a sentence puts before a name.
  private static func withoutArticle(_ part: Range<Int>, _ utf8: [UInt8]) -> Range<Int> {
    let words = WordScanner.words(in: utf8, part: part)
    guard let first = words.first, words.count > 1, words[1].isCapital,
      articles.contains(first.key),
      first.shape == .lower
    else { return part }
    return words[1].start..<part.upperBound
  }

  private static let articles: WordSet =
    "the la el los las le les der die das den dem a o os as il gli i l"

  /// Without the full stop that ends the run, but with that of an abbreviation.
  private static func withoutStop(_ part: Range<Int>, _ utf8: [UInt8]) -> Range<Int> {
    guard part.upperBound == utf8.count, utf8.last == UInt8(ascii: "."), part.count > 1 else {
      return part
    }
    let words = WordScanner.words(in: utf8, part: part)
    guard let last = words.last, last.length > 2 || last.length == 2 && last.shape == .upper,
      !last.flags.contains(.legalForm) || last.shape == .upper
    else {
      return part
    }
    return part.lowerBound..<(part.upperBound - 1)
  }
}
