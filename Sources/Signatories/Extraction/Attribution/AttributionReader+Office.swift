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

  private static let subjects: WordSet = [
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
    guard isApposition || tokens[end - 1].traits.contains(.title) else { return nil }
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
    case .word: !isSpeechVerb(at: index) && SpeechVerbs.sourceLength(tokens[index].lower, nil) == 0
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

  private static let possessives: WordSet = [
    "its", "su", "seu", "sua", "son", "sa", "ihr", "ihrer",
  ]

  func hasPublicOffice(before name: Int) -> Bool {
    var index = name - 1
    while index >= 0, name - index <= 4, tokens[index].kind == .word {
      if tokens[index].traits.contains(.publicOffice) { return true }
      if !tokens[index].isCapitalized { return false }
      index -= 1
    }
    return false
  }
}
