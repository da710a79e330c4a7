/// Finds the speakers of one passage.
struct AttributionReader {
  let passage: Passage
  /// Whether a quotation begins the next passage.
  let leadsToQuotation: Bool
  /// Whether a paragraph follows that may be what a speaker says without marks.
  let leadsToText: Bool
  /// Whether a quotation ends the passage before.
  let followsQuotation: Bool
  let isKnown: (Slice<Tokens>) -> Bool

  let tokens: Tokens

  init(
    passage: Passage, leadsToQuotation: Bool, leadsToText: Bool = false, followsQuotation: Bool,
    isKnown: @escaping (Slice<Tokens>) -> Bool
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
    if followsLead(index) { return false }
    if index > 1, SpeechVerbs.sourceLength(tokens[index - 2].lower, tokens[index - 1].lower) == 2 {
      return true
    }
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
    if followsBody(index) { return true }
    return before.traits.contains(.title) && !before.traits.contains(.organizationWord)
      || before.isPossessive || before.traits.contains(.formOfAddress)
      || before.traits.contains(.withoutSmall)
  }

  /// Whether a given name stands right behind an office and its body: “la directora de Mar Libre
  /// Ana Ruiz”.
  private func followsBody(_ index: Int) -> Bool {
    guard NameTail.namesPerson(at: index, tokens: tokens) else { return false }
    let start = max(0, index - 12)
    guard
      let office = (start..<index).last(where: {
        !tokens[$0].isCapitalized && tokens[$0].traits.contains(.title)
      }), office + 2 < index, tokens[office + 1].traits.contains(.link)
    else { return false }
    let body = (office + 2..<index).drop { tokens[$0].traits.contains(.article) }
    if body.count == 1, tokens[body.lowerBound].traits.contains(.organizationWord) { return false }
    return body.count < 8 && body.first.map { tokens[$0].isCapitalized } ?? false
      && body.allSatisfy { tokens[$0].kind == .word }
      && OrganizationShape.name(in: body, tokens: tokens) == body
      && !body.dropLast().contains { NameTail.namesPerson(at: $0, tokens: tokens) }
  }

  /// Whether “president of”, “presidenta de la” stands right before a name: that of a body.
  private func followsOffice(_ index: Int) -> Bool {
    var link = index - 1
    while link > 0, tokens[link].traits.contains(.article),
      !tokens[link].traits.contains(.link)
    { link -= 1 }
    guard link > 0, Self.genitives.contains(tokens[link].lower) else {
      return false
    }
    return tokens[link - 1].traits.contains(.title)
  }

  private static let genitives: KeyedWords = ["of", "de", "del", "da", "do", "du", "des"]

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
    if said.description.organization == nil,
      let body = announcer(before: start) ?? leadingBody(before: start)
        ?? bodyOfPassage(before: start)
    {
      said.description.organization = body
      said.description.hasOffice = true
    } else if said.description.organization == nil, !said.description.speaksForNoOrganization {
      let apposition = apposition(before: start)
      if let body = namedBefore(start, describedIn: [behind..<max(behind, end), apposition]) {
        said.description.organization = body
        said.description.hasOffice = true
        said.start = min(start, apposition.lowerBound)
      }
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
      isFellowAcademic
      || name.isScholar
        && !(description.hasOffice && description.organization.map(isAcademy) == false)
      || isScholar(
        named: name.tokens.lowerBound, describedIn: said.behind..<max(said.behind, said.end))
      || description.speaksForNoOrganization
      || hasPublicOffice(before: name.tokens.lowerBound)
    let isInterrupted = said.isInterrupted && said.end > name.tokens.upperBound
    return Attribution(
      form: form(
        from: start, to: said.end, name: name.tokens,
        isDescribed: !isInterrupted && (description.organization != nil || description.hasOffice),
        isIntroduced: description.organization != nil),
      person: name.tokens,
      organization: silent ? nil : description.organization,
      place: silent ? nil : description.place)
  }

  /// The words before the comma before a name: “o secretário da federação, ”.
  private func apposition(before name: Int) -> Range<Int> {
    guard name > 1, tokens[name - 1].kind == .comma else { return name..<name }
    let words = tokens[..<(name - 1)].suffix(12).reversed().prefix {
      $0.kind == .word && !$0.traits.contains(.speechVerb)
    }
    return name - 1 - words.count..<name - 1
  }

  private func hasResearchOffice(_ range: Range<Int>) -> Bool {
    range.contains { tokens[$0].traits.contains(.research) }
  }

  /// Whether a name is that of a university or school.
  private func isAcademy(_ name: Range<Int>) -> Bool {
    [name.first, name.last].contains { place in
      place.map { tokens[$0].traits.contains(.academy) } ?? false
    }
  }

  func known(_ range: Range<Int>) -> Bool { isKnown(tokens[range]) }

  /// What stands behind the subject of a German verb that is parted: “rechnet Anna Roth vor, …”.
  private static let verbParticles: KeyedWords = [
    "vor", "hinzu", "aus", "fest", "an", "ein", "nach",
  ]

  private static let copulas: KeyedWords = ["is", "es", "é", "est", "ist"]

  // MARK: The description behind the name

  private func descriptionStart(at index: Int, before end: Int) -> Int {
    guard index < end else { return end }
    if index + 2 < end, Self.verbParticles.contains(tokens[index].lower),
      tokens[index + 1].kind == .comma
    {
      return index + 2
    }
    switch tokens[index].kind {
    case .comma, .dash, .bar, .openParenthesis: return index + 1
    case .word where Self.copulas.contains(tokens[index].lower):
      let office = tokens[(index + 1)..<end].prefix(5).prefix { !$0.traits.contains(.link) }
      return office.contains { $0.traits.contains(.title) } ? index + 1 : end
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
    var quoteEnd = -1
    for index in start..<min(tokens.count, start + 48) {
      switch tokens[index].kind {
      case .openParenthesis: depth += 1
      case .closeParenthesis: depth -= 1
      case .colon where depth <= 0: return index
      case .exclamation where isInsideName(index): break
      case .openQuote, .closeQuote:
        if quoteEnd > index || quoteEnd == index { break }
        guard let close = OrganizationShape.endOfQuotedName(at: index, in: tokens) else {
          return index
        }
        quoteEnd = close
      case .semicolon, .exclamation: return index
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

  func isSpeechVerb(at index: Int) -> Bool {
    let token = tokens[index]
    guard token.traits.contains(.speechVerb), !token.isCapitalized else { return false }
    return !SpeechVerbs.isAmbiguous(token.lower) || hasQuotation
  }

  var hasQuotation: Bool {
    leadsToQuotation || followsQuotation || passage.traits.contains(.quotation)
  }
}
