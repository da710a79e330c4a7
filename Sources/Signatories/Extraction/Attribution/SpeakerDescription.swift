import Letters

/// What stands behind a speaker's name: offices, an organization, a place.
package struct SpeakerDescription: Hashable, Sendable {
  /// The tokens of the organization's name.
  package var organization: Range<Int>?
  /// The tokens of a bare place beside it.
  package var place: Range<Int>?
  /// Whether an office is named.
  package var hasOffice = false
  /// Whether the person speaks for a state, a parliament, or as a scholar or an author.
  package var speaksForNoOrganization = false

  /// Reads a description between commas, dashes and bars: “Policy Director at the Harbor Fund,
  /// Lima, Peru”.
  ///
  /// - Parameters:
  ///   - range: The tokens of the description, without the comma before it.
  ///   - tokens: All tokens of the passage.
  ///   - isKnown: Whether a run of tokens is a name that the document uses elsewhere.
  /// - Complexity: linear in the length of the range, but for the look-ups of known names.
  package init(
    _ range: Range<Int>, in tokens: Tokens,
    isKnown: @escaping (Range<Int>) -> Bool = { _ in false }
  ) {
    for segment in Self.segments(of: range, in: tokens) {
      guard read(segment, in: tokens, isKnown: isKnown) else { break }
    }
    organization = organization ?? unit
    if let name = organization, Self.isPerson(name, in: tokens) { organization = nil }
  }

  private var unit: Range<Int>?

  /// “Speaking on behalf of the Harbor Fund”: the description with the body behind the phrase.
  func body(spokenForIn range: Range<Int>, in tokens: Tokens) -> SpeakerDescription? {
    guard let phrase = Self.endOfBehalf(in: range, tokens: tokens) else { return nil }
    var description = SpeakerDescription(phrase..<range.upperBound, in: tokens)
    guard description.organization != nil else { return nil }
    description.hasOffice = true
    return description
  }

  /// Where “on behalf of”, “en nombre de” and the like end.
  private static func endOfBehalf(in range: Range<Int>, tokens: Tokens) -> Int? {
    guard let noun = range.first(where: { behalves.contains(tokens[$0].lower) }),
      noun + 2 < range.upperBound, tokens[noun + 1].traits.contains(.link)
    else { return nil }
    return noun + 2
  }

  private static let behalves: KeyedWords = ["behalf", "nombre", "nome", "nom", "namen"]

  /// A segment behind “on behalf of”, or behind “who leads … at”.
  private static func withoutLead(_ segment: Range<Int>, in tokens: Tokens) -> Range<Int> {
    guard let first = segment.first else { return segment }
    if segment.count > 2, speaking.contains(tokens[first].lower),
      ["for", "por", "pour", "für"].contains(tokens[first + 1].lower)
    {
      return segment.dropFirst(2)
    }
    if segment.count > 1, representing.contains(tokens[first].lower) { return segment.dropFirst() }
    if !tokens[first].isCapitalized, let end = endOfBehalf(in: segment, tokens: tokens) {
      return end..<segment.upperBound
    }
    if segment.count > 2, leads.contains(tokens[first].lower), !tokens[first].isCapitalized,
      tokens[first + 1].traits.contains(.article), tokens[first + 2].isCapitalized
    {
      return segment.dropFirst(2)
    }
    guard segment.count > 2, tokens[first].traits.contains(.relative) else { return segment }
    let verb = segment.dropFirst().dropLast().last { verb in
      leads.contains(tokens[verb].lower)
        && (verb == first + 1 || tokens[verb - 1].traits.contains(.conjunction))
    }
    guard let verb else { return segment }
    let rest = verb + 1..<segment.upperBound
    let name = rest.first { index in
      tokens[index].isCapitalized
        && (index == rest.lowerBound || tokens[index - 1].traits.contains(.strongLink)
          || tokens[index - 1].traits.contains(.article)
          || tokens[index - 1].traits.contains(.link))
    }
    return name.map { $0..<segment.upperBound } ?? segment
  }

  private static let speaking: KeyedWords = ["speaking", "hablando", "falando", "parlant"]

  private static let representing: KeyedWords = [
    "representing", "representando", "représentant", "representante",
  ]

  private static let leads: KeyedWords = [
    "heads", "leads", "directs", "runs", "chairs", "coordinates", "manages", "founded", "speaks",
    "works", "sits", "serves", "volunteers", "advises", "teaches", "milite", "siège", "milita",
    "integra", "participa", "engagiert", "follows", "monitors", "organizes", "organises",
    "represents",
    "dirige", "lidera", "coordina", "preside", "coordena", "chefia", "leitet", "anführt", "trabaja",
    "trabalha", "travaille", "anime", "arbeitet", "representa", "représente", "vertritt",
  ]

  /// Whether a relative clause tells of a scholar: “who teaches trade law”, “qui étudie”.
  ///
  /// Who studies something may do so for an organization that has a name of more than letters.
  private func tellsOfScholar(_ segment: Range<Int>, in tokens: Tokens) -> Bool {
    guard segment.count > 1, tokens[segment.lowerBound].traits.contains(.relative) else {
      return false
    }
    let verb = tokens[segment.lowerBound + 1].lower
    if Self.teaching.contains(verb) { return true }
    let isNamed = organization.map { $0.count > 1 || !tokens[$0.lowerBound].isAcronym } ?? false
    return Self.studying.contains(verb) && !isNamed
  }

  private static let teaching: KeyedWords = [
    "teaches", "lectures", "taught", "enseña", "leciona", "ensina", "enseigne", "lehrt",
  ]

  private static let studying: KeyedWords = [
    "studies", "researches", "studied", "estudia", "investiga", "estuda", "pesquisa", "étudie",
    "forscht", "untersucht",
  ]

  /// “(D-OR)”: the party and state of a legislator.
  private static func isSeat(_ segment: Range<Int>, in tokens: Tokens) -> Bool {
    let first = segment.first { tokens[$0].kind == .word }
    let word = first.map(tokens.string) ?? ""
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && ["D", "R", "I"].contains(parts[0]) && parts[1].count >= 2
      && parts[1].first?.isUppercase == true
      && tokens[segment].count { $0.kind == .word } == 1
  }

  /// “member of Parliament”, “Mitglied des Bundestages”.
  private static func tellsOfParliament(_ segment: Range<Int>, in tokens: Tokens) -> Bool {
    guard let member = segment.prefix(3).first(where: { members.contains(tokens[$0].lower) }) else {
      return false
    }
    return tokens[member..<segment.upperBound].prefix(6).contains {
      parliaments.contains($0.lower)
    }
  }

  private static let members: KeyedWords = [
    "member", "miembro", "miembra", "membro", "membre", "mitglied", "mdb", "mdl",
  ]

  private static let parliaments: KeyedWords = [
    "parliament", "parlamento", "parlement", "bundestag", "bundestags", "bundestages", "landtag",
    "landtags", "landtages", "senate", "senado", "sénat", "knesset", "riksdag", "mdb", "mdl",
    "bürgerschaft", "nationalrat", "nationalrats", "stadtrat", "stadtrats",
  ]

  /// The part of a segment behind “author of the report and”, where an office follows.
  private static func withoutAuthorship(_ segment: Range<Int>, in tokens: Tokens) -> Range<Int> {
    let joint = segment.dropFirst().first { joint in
      tokens[joint].traits.contains(.conjunction)
        && tokens[(joint + 1)..<segment.upperBound].prefix(3)
          .contains { $0.traits.contains(.title) && !$0.isCapitalized }
    }
    guard let joint else { return segment }
    let before = tokens[segment.lowerBound..<joint]
    let isAuthorship = before.prefix(2).contains { authors.contains($0.lower) }
    let isAside = !before.contains {
      $0.traits.contains(.title) || $0.isAcronym || $0.isPossessive
        || $0.isCapitalized && $0.traits.contains(.organizationWord)
    }
    return isAuthorship || isAside ? joint + 1..<segment.upperBound : segment
  }

  private static let authors: KeyedWords = [
    "author", "co-author", "coauthor", "autor", "autora", "coautor", "coautora", "auteur",
    "auteure", "autrice", "autorin", "mitautor", "mitautorin",
  ]

  /// Reads one segment; false where the rest says nothing of the office.
  private mutating func read(
    _ segment: Range<Int>, in tokens: Tokens, isKnown: @escaping (Range<Int>) -> Bool
  ) -> Bool {
    if tellsOfScholar(segment, in: tokens) || Self.isSeat(segment, in: tokens) {
      speaksForNoOrganization = true
      return false
    }
    if Self.tellsOfParliament(segment, in: tokens) {
      speaksForNoOrganization = true
      return false
    }
    let segment = Self.withoutAuthorship(segment, in: tokens)
    let phrase = OfficePhrase(
      Self.withoutCopula(Self.withoutLead(segment, in: tokens), in: tokens), in: tokens,
      isKnown: isKnown)
    if phrase.isPublicOffice || phrase.isScholarly, organization == nil {
      speaksForNoOrganization = true
    }
    if phrase.isPlace {
      if let earlier = place, earlier.upperBound + 1 == segment.lowerBound {
        place = earlier.lowerBound..<phrase.content.upperBound
      } else if organization != nil || unit != nil, place == nil {
        place = phrase.content
      }
      return true
    }
    if phrase.isRemark, phrase.organization == nil {
      return organization == nil && (!phrase.isRelative || leadsToBody(segment, in: tokens))
    }
    hasOffice = hasOffice || phrase.hasOffice
    if organization == nil {
      organization = phrase.organization
      unit = unit ?? phrase.unit
      if phrase.organization != nil { place = phrase.place }
    }
    return true
  }

  /// “whose organization”: the name follows behind a comma.
  private func leadsToBody(_ segment: Range<Int>, in tokens: Tokens) -> Bool {
    segment.count < 5
      && ["whose", "cuya", "cuyo", "cuja", "cujo", "dont", "deren", "dessen"]
        .contains(tokens[segment.lowerBound].lower)
      && tokens[segment].dropFirst().contains { $0.traits.contains(.organizationWord) }
  }

  /// A segment without “who is”, “quien es” before an office.
  private static func withoutCopula(_ segment: Range<Int>, in tokens: Tokens) -> Range<Int> {
    guard segment.count > 2, tokens[segment.lowerBound].traits.contains(.relative),
      ["is", "es", "é", "est", "ist"].contains(tokens[segment.lowerBound + 1].lower)
    else { return segment }
    return segment.dropFirst(2)
  }

  /// Whether a name is a person's, told by a given name.
  private static func isPerson(_ name: Range<Int>, in tokens: Tokens) -> Bool {
    tokens.flags(at: name.lowerBound).contains(.givenName)
      && PersonShape.name(at: name.lowerBound, in: tokens)?.tokens == name
  }

  /// The parts between commas, dashes and bars outside brackets.
  ///
  /// A legal form keeps the comma before it: “La Ronda, Inc.”; so does the rest of a name that an
  /// acronym spells: “Center for Ports, Piers and Quays (CPPQ)”.
  static func segments(of range: Range<Int>, in tokens: Tokens) -> [Range<Int>] {
    var segments: [Range<Int>] = []
    var start = range.lowerBound
    var depth = 0
    for index in range {
      switch tokens[index].kind {
      case .openParenthesis: depth += 1
      case .closeParenthesis: depth = max(0, depth - 1)
      case .comma where depth == 0:
        let next = index + 1
        if next < range.upperBound, tokens[next].traits.contains(.legalForm) { continue }
        if OrganizationShape.goesOn(across: index, in: start..<range.upperBound, of: tokens) {
          continue
        }
        segments.append(start..<index)
        start = next
      case .bar, .semicolon:
        segments.append(start..<index)
        start = index + 1
      case .dash where depth == 0 && isSeparator(index, in: tokens, from: start):
        segments.append(start..<index)
        start = index + 1
      default: break
      }
    }
    segments.append(start..<range.upperBound)
    return segments.filter { !$0.isEmpty }
  }

  /// Whether a dash parts an office from an organization, not two halves of a name.
  private static func isSeparator(_ index: Int, in tokens: Tokens, from start: Int) -> Bool {
    guard tokens[index].hasSpaceBefore, index > start else { return false }
    return (start..<index).allSatisfy { place in
      !tokens[place].isCapitalized
        || !tokens[place].traits.isDisjoint(with: [.title, .modifier])
        || PlaceNames.contains(tokens[place...place])
    } || tokens[index - 1].traits.contains(.title)
  }
}
