/// Offices that stand elsewhere than behind the name.
extension AttributionReader {
  /// The office in the next sentence: “As director of the Harbor Fund, she wrote …”.
  func laterOffice(after end: Int) -> SpeakerDescription? {
    guard end + 2 < tokens.count, tokens[end].kind == .period,
      tokens[end + 1].isCapitalized, !tokens[end + 1].isAcronym,
      ["as", "als", "como"].contains(tokens[end + 1].lower),
      let comma = tokens[(end + 2)...].prefix(24).firstIndex(where: { $0.kind == .comma }),
      comma + 1 < tokens.count, Self.subjects.contains(tokens[comma + 1].lower)
    else { return nil }
    let description = SpeakerDescription(end + 2..<comma, in: tokens, isKnown: known)
    return description.hasOffice && description.organization != nil ? description : nil
  }

  private static let subjects: KeyedWords = [
    "he", "she", "they", "er", "sie", "ella", "él", "ela", "ele",
  ]

  struct OfficeBefore {
    let start: Int
    let description: SpeakerDescription
  }

  /// “The director of the Harbor Fund, Ana Ruiz, …” and “Harbor Fund director Ana Ruiz …”.
  func officeBefore(_ name: Int) -> OfficeBefore? {
    var end = name
    let isApposition = end > 0 && tokens[end - 1].kind == .comma
    if isApposition { end -= 1 }
    var start = end
    while start > 0, end - start < 24, belongsToOffice(at: start - 1) { start -= 1 }
    guard start < end else { return nil }
    if !isApposition, let owner = possessor(before: end) { return owner }
    let description = SpeakerDescription(start..<end, in: tokens, isKnown: known)
    if isApposition, let body = description.body(spokenForIn: start..<end, in: tokens) {
      return OfficeBefore(start: start, description: body)
    }
    guard description.hasOffice, description.organization != nil else { return nil }
    guard
      isApposition || tokens[end - 1].traits.contains(.title)
        || description.organization?.upperBound == end
    else { return nil }
    return OfficeBefore(start: start, description: description)
  }

  /// “Harbor Watch's Ana Ruiz”.
  private func possessor(before name: Int) -> OfficeBefore? {
    guard tokens[name - 1].isPossessive else { return nil }
    var start = name - 1
    while start > 0, tokens[start - 1].isCapitalized,
      !tokens[start - 1].traits.contains(.opening)
    { start -= 1 }
    guard OrganizationShape.name(in: start..<name, tokens: tokens) == start..<name,
      isKnown(tokens[start..<name])
        || (start..<name).contains(where: { index in
          tokens[index].isAcronym || OrganizationWords.contains(tokens.bare(at: index))
        })
    else { return nil }
    var description = SpeakerDescription(start..<start, in: tokens)
    description.organization = start..<name
    return OfficeBefore(start: start, description: description)
  }

  private func belongsToOffice(at index: Int) -> Bool {
    switch tokens[index].kind {
    case .word:
      !isSpeechVerb(at: index) && SpeechVerbs.sourceLength(tokens[index].lower, nil) == 0
        && !leadsToSource(index)
    case .slash, .dash, .openParenthesis, .closeParenthesis: true
    default: false
    }
  }

  /// “Harbor Watch issued the following statement from its director, Ana Ruiz”: Harbor Watch.
  ///
  /// Likewise “From Harbor Watch, its director Ana Ruiz says …”.
  func announcer(before name: Int) -> Range<Int>? {
    guard
      let owner = tokens[..<name].suffix(8).lastIndex(where: {
        Self.possessives.contains($0.lower)
      })
    else { return nil }
    if let place = bodyOfOrigin(before: owner) { return place }
    return passage.announcers.first { $0.upperBound < name }
  }

  /// The body between “from” at the start of a sentence and a comma.
  private func bodyOfOrigin(before end: Int) -> Range<Int>? {
    let sentence = tokens[..<end].suffix(40)
    let start =
      sentence.lastIndex { [.period, .closeQuote].contains($0.kind) }
      ?? sentence.startIndex - 1
    guard end > start + 3, tokens[end - 1].kind == .comma,
      ["desde", "from", "at", "chez", "bei"].contains(tokens[start + 1].lower)
    else { return nil }
    let range = (start + 2..<end - 1).drop {
      tokens[$0].traits.contains(.article) && !tokens[$0].isCapitalized
    }
    let name = OrganizationShape.name(in: range, tokens: tokens)
    return name == range ? name : nil
  }

  /// “Speaking for Harbor Watch, Ana Ruiz …”, “Für das Bündnis Küste erklärt Ana Ruiz”: the body
  /// for which the sentence says that its subject speaks.
  func leadingBody(before name: Int) -> Range<Int>? {
    if name > 1, tokens[name - 1].kind == .bar {
      let body = OrganizationShape.name(in: 0..<name - 1, tokens: tokens)
      return body == 0..<name - 1 ? body : nil
    }
    var end = name
    while end > 0, SpeechVerbs.fillers.contains(tokens[end - 1].lower) || isVerb(end - 1) {
      end -= 1
    }
    if end == name {
      guard end > 0, tokens[end - 1].kind == .comma else { return nil }
      end -= 1
    }
    let before = tokens[..<end].suffix(24)
    let start =
      before.lastIndex {
        [.period, .exclamation, .closeQuote, .openQuote, .colon].contains($0.kind)
      }.map { $0 + 1 } ?? before.startIndex
    if start < end, tokens[start].isCapitalized,
      ["als", "as", "como"].contains(tokens[start].lower)
    {
      let said = SpeakerDescription(start + 1..<end, in: tokens, isKnown: known)
      return said.hasOffice && !said.speaksForNoOrganization ? said.organization : nil
    }
    guard let length = Self.leadLength(tokens[start..<end].prefix(4).map(\.lower)) else {
      return nil
    }
    let range = (start + length..<end).drop {
      tokens[$0].traits.contains(.article) && !tokens[$0].isCapitalized
    }
    let body = OrganizationShape.name(in: range, tokens: tokens)
    return body == range ? body : nil
  }

  /// “Desde Mar Libre advierten …”: the body for which the whole passage speaks.
  func bodyOfPassage(before name: Int) -> Range<Int>? {
    let words = tokens.prefix(4).map(\.lower)
    guard
      let length = Self.origins.first(where: { words.starts(with: $0) })?.count, length < name
    else { return nil }
    let rest = (length..<min(name, length + 16)).drop {
      tokens[$0].traits.contains(.article) && !tokens[$0].isCapitalized
    }
    let run = OrganizationShape.run(in: rest, tokens: tokens)
    guard let verb = rest[run.upperBound...].first, tokens[verb].kind == .word,
      tokens[verb].traits.isDisjoint(with: [.link, .nameConnector, .relative])
    else { return nil }
    return OrganizationShape.name(in: run, tokens: tokens) == run ? run : nil
  }

  private static let origins: [[WordKey]] = [
    ["desde"], ["du", "côté", "de"], ["du", "côté", "du"], ["chez"],
  ]

  /// Whether the words before a name lead to a body and to no person: “Desde Mar Libre”.
  func followsLead(_ name: Int) -> Bool {
    var start = name - 1
    while start >= 0, name - start < 5, tokens[start].kind == .word, !tokens[start].isCapitalized {
      start -= 1
    }
    guard start >= 0, start + 5 > name, tokens[start].kind == .word else { return false }
    guard Self.placeLeads.contains(tokens[start].lower) else { return false }
    return Self.leadLength(tokens[start..<name].map(\.lower)) != nil
  }

  /// How leads to a body begin that lead to no person.
  private static let placeLeads = KeyedWords(
    Set(leadPhrases.map { String($0.prefix { $0 != " " }) })
      .subtracting(["from", "for", "pela", "pelo", "por", "für"]))

  private func isVerb(_ index: Int) -> Bool {
    isSpeechVerb(at: index) || ["hat", "sprach"].contains(tokens[index].lower)
  }

  private static func leadLength(_ words: [WordKey]) -> Int? {
    leads.first { words.starts(with: $0) }?.count
  }

  /// Longer ones first where one begins another.
  private static let leads: [[WordKey]] =
    leadPhrases
    .map { $0.split(separator: " ").map { WordKey(String($0)) } }.sorted { $0.count > $1.count }

  private static let leadPhrases = [
    "speaking on behalf of", "on behalf of", "speaking for", "representing", "for the", "from",
    "en nombre de", "en nombre del", "en representación de", "en representación del",
    "por parte de", "desde", "au nom de", "au nom du", "au nom des", "du côté de", "du côté du",
    "du côté des", "chez", "em nome de", "em nome da", "em nome do", "em nome das", "em nome dos",
    "pela", "pelo", "im namen der", "im namen des", "im namen von", "für die", "für das", "für den",
    "seitens der", "seitens des",
  ]

  private static let possessives: KeyedWords = [
    "its", "su", "seu", "sua", "son", "sa", "ihr", "ihrer",
  ]

  func hasPublicOffice(before name: Int) -> Bool {
    if isPublicOffice(name) { return true }
    if name > 1, tokens[name - 1].lower == "representative", tokens[name - 1].isCapitalized {
      return true
    }
    var index = name - 1
    while index >= 0, name - index <= 4, tokens[index].kind == .word {
      if isPublicOffice(index) { return true }
      if !tokens[index].isCapitalized { break }
      index -= 1
    }
    return hasPublicApposition(before: name)
  }

  /// “El concejal de Seguridad, Ana Ruiz”.
  private func hasPublicApposition(before name: Int) -> Bool {
    guard name > 2, tokens[name - 1].kind == .comma else { return false }
    let phrase = (max(0, name - 9)..<name - 1).reversed().prefix {
      tokens[$0].kind == .word && !tokens[$0].traits.contains(.speechVerb)
    }
    return phrase.contains(where: isPublicOffice)
      && !phrase.contains {
        tokens[$0].traits.contains(.organizationWord) && tokens[$0].isCapitalized
      }
  }

  private func isPublicOffice(_ index: Int) -> Bool {
    if tokens[index].traits.contains(.publicOffice) { return true }
    guard tokens[index].length >= 7, mayEndPublicly(index) else { return false }
    let word = tokens.lower(at: index)
    return Self.publicEndings.contains { word.hasSuffix($0) }
  }

  /// A quick look at the last two letters, before a string is made of the word.
  private func mayEndPublicly(_ index: Int) -> Bool {
    let ending = tokens.utf8(at: index).suffix(2)
    return ending.contains { $0 >= 0x80 }
      || Self.publicLetters.contains(ending.reduce(0) { $0 << 8 | UInt16($1 | 0x20) })
  }

  private static let publicLetters = publicEndings.map { ending in
    ending.utf8.suffix(2).reduce(0 as UInt16) { $0 << 8 | UInt16($1) }
  }

  /// Ends of German compounds: “Landtagsabgeordnete”, “Umweltdezernentin”.
  private static let publicEndings = [
    "abgeordnete", "abgeordneter", "abgeordneten", "minister", "ministerin", "senator", "senatorin",
    "dezernent", "dezernentin", "stadtrat", "stadträtin", "staatssekretär", "staatssekretärin",
    "bürgermeister", "bürgermeisterin",
  ]

  /// Whether a scholar speaks for the place of work alone: “le professeur Ana Ruiz, de l'université
  /// de Lima”.
  func isScholar(named name: Int, describedIn range: Range<Int>) -> Bool {
    let nouns = tokens[..<name].suffix(3).reversed().prefix {
      $0.kind == .word && !$0.isCapitalized
    }
    return nouns.contains { $0.traits.contains(.scholarly) }
      && tokens[range].contains { $0.traits.contains(.academy) }
  }

  /// The body that a common noun stands for: “the secretary of the federation” of a federation named
  /// before in the passage.
  func namedBefore(_ person: Int, describedIn ranges: [Range<Int>]) -> Range<Int>? {
    for range in ranges {
      let segment = range.prefix { tokens[$0].kind == .word }
      guard let noun = segment.last, segment.count > 2, !tokens[noun].isCapitalized,
        tokens[noun].traits.contains(.organizationWord),
        tokens[noun - 1].traits.contains(.article) || tokens[noun - 1].traits.contains(.link),
        segment.contains(where: { tokens[$0].traits.contains(.title) })
      else { continue }
      let start = tokens[..<person].lastIndex { $0.isCapitalized && $0.lower == tokens[noun].lower }
      guard let start else { continue }
      let end = tokens[start...].firstIndex { [.comma, .period].contains($0.kind) } ?? person
      return OrganizationShape.name(in: start..<min(end, person), tokens: tokens)
    }
    return nil
  }
}
