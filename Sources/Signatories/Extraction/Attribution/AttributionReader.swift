import Letters

/// Finds the speakers of one passage.
struct AttributionReader {
  let passage: Passage
  /// Whether a quotation begins the next passage.
  let leadsToQuotation: Bool
  /// Whether a paragraph follows that may be what a speaker says without marks.
  let leadsToText: Bool
  /// Whether a quotation ends the passage before.
  let followsQuotation: Bool
  let isKnown: (ArraySlice<Token>) -> Bool

  private let tokens: [Token]

  init(
    passage: Passage, leadsToQuotation: Bool, leadsToText: Bool = false, followsQuotation: Bool,
    isKnown: @escaping (ArraySlice<Token>) -> Bool
  ) {
    self.passage = passage
    self.leadsToQuotation = leadsToQuotation
    self.leadsToText = leadsToText
    self.followsQuotation = followsQuotation
    self.isKnown = isKnown
    tokens = passage.tokens
  }

  /// All persons of the passage with what is said of them, quoted or not.
  ///
  /// - Complexity: linear in the length of the passage.
  var attributions: [Attribution] {
    var found: [Attribution] = []
    var index = 0
    var next = -1
    var groupStart = 0
    while index < tokens.count {
      guard beginsName(at: index) || index == next,
        let name = PersonShape.name(at: index, in: tokens)
      else {
        index += 1
        continue
      }
      if index != next { groupStart = index }
      let said = description(of: name, from: index)
      found.append(attribution(of: name, said: said, inGroupFrom: min(groupStart, said.start)))
      index = max(name.tokens.upperBound, said.description.organization?.upperBound ?? 0)
      if let joint = joint(after: index) { next = joint + 1 }
    }
    return found
  }

  /// Where “and” joins another person: behind a name, an organization, or the office behind it.
  private func joint(after end: Int) -> Int? {
    var index = end
    while index < tokens.count, index < end + 4, !tokens[index].isCapitalized,
      !tokens[index].traits.isDisjoint(with: [.title, .modifier]),
      !tokens[index].traits.contains(.conjunction)
    { index += 1 }
    if index < tokens.count, tokens[index].kind == .comma { index += 1 }
    guard index < tokens.count, tokens[index].traits.contains(.conjunction) else { return nil }
    return index
  }

  private func beginsName(at index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, !token.traits.isDisjoint(with: [.capitalized, .formOfAddress])
    else { return false }
    var first = index - 1
    while first > 0, !tokens[first].isCapitalized,
      tokens[first].traits.contains(.nameConnector)
    { first -= 1 }
    guard first >= 0, tokens[first].kind == .word, tokens[first].isCapitalized else {
      return !followsOffice(index)
    }
    let before = tokens[first]
    if before.traits.contains(.opening) || before.traits.contains(.article) {
      return true
    }
    guard first == index - 1 else { return false }
    return before.traits.contains(.title) && !before.traits.contains(.organizationWord)
      || before.possessor != nil || before.traits.contains(.formOfAddress)
      || before.text.allSatisfy { !$0.isLetter || $0.isUppercase }
  }

  /// Whether “president of”, “presidenta de la” stands right before a name: that of a body.
  private func followsOffice(_ index: Int) -> Bool {
    var link = index - 1
    while link > 0, tokens[link].traits.contains(.article),
      !tokens[link].traits.contains(.link)
    { link -= 1 }
    guard link > 0, ["of", "de", "del", "da", "do", "du", "des"].contains(tokens[link].lower) else {
      return false
    }
    return tokens[link - 1].traits.contains(.title)
  }

  /// What is said of a person, and where that and the name begin and end.
  private struct Said {
    var description: SpeakerDescription
    /// Where the office before the name begins, or the name.
    var start: Int
    /// Where the verb, the colon, the quotation or the end of the sentence stands.
    let end: Int
    /// Where the description behind the name begins.
    let behind: Int
    /// Whether words stand behind the name that do not describe the person.
    var isInterrupted: Bool { behind >= end }
  }

  private func description(of name: PersonShape.Name, from start: Int) -> Said {
    let end = descriptionEnd(from: name.tokens.upperBound)
    let behind = descriptionStart(at: name.tokens.upperBound, before: end)
    let description = SpeakerDescription(
      behind..<max(behind, end), in: tokens, isKnown: known)
    var said = Said(description: description, start: start, end: end, behind: behind)
    if description.organization == nil, !description.speaksForNoOrganization {
      if let office = officeBefore(start) {
        said.start = office.start
        said.description = office.description
      } else if let office = laterOffice(after: end) {
        said.description = office
      }
    }
    if said.description.organization == nil, let announcer = announcer(before: start) {
      said.description.organization = announcer
      said.description.hasOffice = true
    }
    return said
  }

  /// Reads what is said of a person; `start` is where the first of several persons that are joined
  /// by “and” begins.
  private func attribution(
    of name: PersonShape.Name, said: Said, inGroupFrom start: Int
  ) -> Attribution {
    let description = said.description
    let isFellowAcademic =
      description.organization.map(isAcademy) ?? false
      && (!description.hasOffice || hasResearchOffice(said.behind..<said.end))
    let silent =
      isFellowAcademic || name.isScholar || description.speaksForNoOrganization
      || hasPublicOffice(before: name.tokens.lowerBound)
    let isInterrupted = said.isInterrupted && said.end > name.tokens.upperBound
    return Attribution(
      form: form(
        from: start, to: said.end, name: name.tokens,
        isDescribed: !isInterrupted && (description.organization != nil || description.hasOffice)),
      person: name.tokens,
      organization: silent ? nil : description.organization,
      place: silent ? nil : description.place)
  }

  private func hasResearchOffice(_ range: Range<Int>) -> Bool {
    range.contains { RoleTitles.isResearch(tokens[$0].lower) }
  }

  /// Whether a name is that of a university or school.
  private func isAcademy(_ name: Range<Int>) -> Bool {
    [name.first, name.last].contains { place in
      place.map { OrganizationWords.isAcademy(tokens[$0].lower) } ?? false
    }
  }

  private func known(_ range: Range<Int>) -> Bool { isKnown(tokens[range]) }

  // MARK: The description behind the name

  private func descriptionStart(at index: Int, before end: Int) -> Int {
    guard index < end else { return end }
    switch tokens[index].kind {
    case .comma, .dash, .bar, .openParenthesis: return index + 1
    case .word
    where tokens[index].traits.contains(.link)
      || tokens[index].traits.contains(.title):
      return index
    default: return end
    }
  }

  /// Where the verb, the colon, the quotation or the end of the sentence stands.
  private func descriptionEnd(from start: Int) -> Int {
    var depth = 0
    for index in start..<min(tokens.count, start + 48) {
      switch tokens[index].kind {
      case .openParenthesis: depth += 1
      case .closeParenthesis: depth -= 1
      case .colon where depth <= 0: return index
      case .exclamation where isInsideName(index): break
      case .semicolon, .exclamation, .openQuote, .closeQuote: return index
      case .period
      where index + 1 == tokens.count || tokens[index + 1].hasSpaceBefore
        || tokens[index + 1].kind != .word:
        return index
      case .word where depth <= 0 && isSpeechVerb(at: index): return index
      default: break
      }
    }
    return min(tokens.count, start + 48)
  }

  /// Whether a mark belongs to a name, since the sentence goes on: “Ports Now! in Lima said”.
  private func isInsideName(_ mark: Int) -> Bool {
    guard !tokens[mark].hasSpaceBefore, mark + 1 < tokens.count else { return false }
    let next = tokens[mark + 1]
    return next.kind == .comma || next.kind == .closeParenthesis || next.kind == .openParenthesis
      || next.kind == .word && !next.isCapitalized
  }

  private func isSpeechVerb(at index: Int) -> Bool {
    let token = tokens[index]
    guard token.traits.contains(.speechVerb), !token.isCapitalized else { return false }
    return !SpeechVerbs.isAmbiguous(token.lower) || hasQuotation
  }

  private var hasQuotation: Bool {
    leadsToQuotation || followsQuotation || passage.traits.contains(.quotation)
  }

  // MARK: The office before the name

  /// The office in the next sentence: “As director of the Harbor Fund, she wrote …”.
  private func laterOffice(after end: Int) -> SpeakerDescription? {
    guard end + 2 < tokens.count, tokens[end].kind == .period,
      ["As", "Als", "Como"].contains(tokens[end + 1].text),
      let comma = tokens[(end + 2)...].prefix(24).firstIndex(where: { $0.kind == .comma }),
      comma + 1 < tokens.count, Self.subjects.contains(tokens[comma + 1].lower)
    else { return nil }
    let description = SpeakerDescription(end + 2..<comma, in: tokens, isKnown: known)
    return description.hasOffice && description.organization != nil ? description : nil
  }

  private static let subjects: Set<String> = [
    "he", "she", "they", "er", "sie", "ella", "él", "ela", "ele",
  ]

  private struct OfficeBefore {
    let start: Int
    let description: SpeakerDescription
  }

  /// “The director of the Harbor Fund, Ana Ruiz, …” and “Harbor Fund director Ana Ruiz …”.
  private func officeBefore(_ name: Int) -> OfficeBefore? {
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
    guard isApposition || tokens[end - 1].traits.contains(.title) else { return nil }
    return OfficeBefore(start: start, description: description)
  }

  /// “Harbor Watch's Ana Ruiz”.
  private func possessor(before name: Int) -> OfficeBefore? {
    guard tokens[name - 1].possessor != nil else { return nil }
    var start = name - 1
    while start > 0, tokens[start - 1].isCapitalized,
      !tokens[start - 1].traits.contains(.opening)
    { start -= 1 }
    guard OrganizationShape.name(in: start..<name, tokens: tokens) == start..<name,
      isKnown(tokens[start..<name])
        || tokens[start..<name].contains(where: { token in
          token.isAcronym
            || OrganizationWords.contains(token.possessor?.lowercased() ?? token.lower)
        })
    else { return nil }
    var description = SpeakerDescription(start..<start, in: tokens)
    description.organization = start..<name
    return OfficeBefore(start: start, description: description)
  }

  private func belongsToOffice(at index: Int) -> Bool {
    switch tokens[index].kind {
    case .word: !isSpeechVerb(at: index) && SpeechVerbs.sourceLength(tokens[index].lower, "") == 0
    case .slash, .dash, .openParenthesis, .closeParenthesis: true
    default: false
    }
  }

  /// “Harbor Watch issued the following statement from its director, Ana Ruiz”: Harbor Watch.
  ///
  /// Likewise “From Harbor Watch, its director Ana Ruiz says …”.
  private func announcer(before name: Int) -> Range<Int>? {
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

  private static let possessives: Set<String> = [
    "its", "su", "seu", "sua", "son", "sa", "ihr", "ihrer",
  ]

  private func hasPublicOffice(before name: Int) -> Bool {
    var index = name - 1
    while index >= 0, name - index <= 4, tokens[index].kind == .word {
      if tokens[index].traits.contains(.publicOffice) { return true }
      if !tokens[index].isCapitalized { return false }
      index -= 1
    }
    return false
  }

  // MARK: What joins the speaker to the quotation

  private func form(
    from start: Int, to end: Int, name: Range<Int>, isDescribed: Bool
  ) -> Attribution.Form? {
    if isVerb(before: start) || isVerb(after: end) { return .verb }
    if isDescribed, isInverted(before: start) { return .verb }
    if isSource(before: start) { return .source }
    guard isDescribed else { return nil }
    if end < tokens.count, tokens[end].kind == .colon, announcer(before: name.lowerBound) != nil {
      return .beforeQuotation
    }
    if endsSentence(at: end), isQuotation(before: start) { return .afterQuotation }
    if beginsSentence(at: start), leadsIn(at: end, from: start) { return .beforeQuotation }
    if isWholePassage(from: start, to: end), leadsToQuotation || followsQuotation {
      return .ownLine
    }
    return nil
  }

  private func isVerb(before start: Int) -> Bool {
    var index = start - 1
    while index >= 0,
      SpeechVerbs.fillers.contains(tokens[index].lower)
        || tokens[index].traits.contains(.title)
        || tokens[index].isCapitalized && tokens[index].traits.contains(.modifier)
        || tokens[index].traits.contains(.article) && !tokens[index].isCapitalized
    { index -= 1 }
    return index >= 0 && isSpeechVerb(at: index)
  }

  /// “…,” laughed Ana Ruiz: one word in lower case between a quotation and a person is a verb of
  /// speech, known or not, unless it is one of the small words of a language.
  private func isInverted(before start: Int) -> Bool {
    var index = start - 1
    while index >= 0,
      tokens[index].traits.contains(.title)
        || tokens[index].traits.contains(.article) && !tokens[index].isCapitalized
    { index -= 1 }
    guard index > 0, tokens[index].kind == .word, !tokens[index].isCapitalized,
      tokens[index].text.count > 3,
      tokens[index].traits.isDisjoint(with: [.nameConnector, .link, .relative]),
      WordLexicon.flags(of: tokens[index].text).isDisjoint(with: .function)
    else { return false }
    index -= 1
    while index > 0, SpeechVerbs.fillers.contains(tokens[index].lower) { index -= 1 }
    if tokens[index].kind == .comma { return index > 0 && tokens[index - 1].kind == .closeQuote }
    return index > 0 && tokens[index].kind == .closeQuote
      && [.comma, .exclamation, .period].contains(tokens[index - 1].kind)
  }

  private func isVerb(after end: Int) -> Bool {
    var index = end
    while index < tokens.count,
      SpeechVerbs.fillers.contains(tokens[index].lower) || tokens[index].kind == .comma
    { index += 1 }
    return index < tokens.count && isSpeechVerb(at: index) && !hasOwnSubject(index, from: end)
  }

  /// “…, the groups said”, “…, the United States said”: the verb has a subject of its own.
  private func hasOwnSubject(_ verb: Int, from end: Int) -> Bool {
    guard verb >= 3 else { return false }
    let name = tokens[..<verb].suffix(4).reversed().prefix { $0.isCapitalized }.count
    let article = verb - name - 1
    if name > 0, article > 0, tokens[article].traits.contains(.article),
      tokens[article - 1].kind == .comma
    {
      return PlaceNames.contains(tokens[article + 1..<verb])
    }
    guard tokens[verb - 3].kind == .comma else { return false }
    let noun = tokens[verb - 1]
    return noun.kind == .word && !noun.isCapitalized && !noun.traits.contains(.title)
      && tokens[verb - 2].traits.contains(.article)
  }

  private func isSource(before start: Int) -> Bool {
    guard start > 0 else { return false }
    if ["Para", "Pour", "For", "Für"].contains(tokens[start - 1].text) { return hasQuotation }
    let first = start > 1 ? tokens[start - 2].lower : ""
    return SpeechVerbs.isSource(tokens[start - 1].lower, "")
      || SpeechVerbs.isSource(first, tokens[start - 1].lower) && start > 1
        && SpeechVerbs.sourceLength(first, tokens[start - 1].lower) == 2
  }

  private func isQuotation(before start: Int) -> Bool {
    var index = start - 1
    while index >= 0, [.period, .comma, .dash, .exclamation, .other].contains(tokens[index].kind) {
      index -= 1
    }
    if index < 0 { return followsQuotation }
    return tokens[index].kind == .closeQuote
      || tokens[index].kind == .openQuote && index > 0 && index + 1 < start
  }

  private func endsSentence(at end: Int) -> Bool {
    end >= tokens.count || tokens[end].kind == .period || tokens[end].kind == .openQuote
  }

  private func beginsSentence(at start: Int) -> Bool {
    guard start > 0 else { return true }
    if tokens[..<start].count < 3, Self.sentenceLeads.contains(tokens[start - 1].lower) {
      return true
    }
    return [.period, .exclamation, .colon, .closeQuote, .bar, .dash, .other]
      .contains(tokens[start - 1].kind)
  }

  /// Whether a colon or a quotation follows; a colon without quotation only behind a first name.
  private func leadsIn(at end: Int, from start: Int) -> Bool {
    guard end < tokens.count else { return leadsToQuotation && start == 0 }
    switch tokens[end].kind {
    case .openQuote: return true
    case .closeQuote: return false
    case .colon:
      return end + 1 == tokens.count
        ? leadsToQuotation || leadsToText && start == 0
        : tokens[end + 1].kind == .openQuote
          || start == 0
    default: return false
    }
  }

  private func isWholePassage(from start: Int, to end: Int) -> Bool {
    guard tokens.count < 40 else { return false }
    let isLed = tokens[..<start].allSatisfy { $0.kind == .dash || $0.kind == .bar }
    let isFollowed = tokens[min(end, tokens.count)...].allSatisfy { $0.kind == .period }
    return isLed && isFollowed
  }

  /// Words that may stand before a speaker's name and a colon: “Dazu Anna Roth: …”.
  private static let sentenceLeads: Set<String> = [
    "dazu", "hierzu", "quote", "statement", "from", "la", "el", "o", "a", "le", "the",
  ]
}
