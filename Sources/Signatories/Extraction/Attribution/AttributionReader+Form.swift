import Letters

/// What joins the speaker to the quotation.
extension AttributionReader {
  func form(
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
      tokens[index].length > 3,
      tokens[index].traits.isDisjoint(with: [.nameConnector, .link, .relative]),
      tokens.flags(at: index).isDisjoint(with: .function)
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
    let last = tokens[start - 1]
    if last.isCapitalized, !last.isAcronym, Self.purposes.contains(last.lower) {
      return hasQuotation
    }
    if SpeechVerbs.isSource(last.lower, nil) { return true }
    return start > 1 && SpeechVerbs.sourceLength(tokens[start - 2].lower, last.lower) == 2
  }

  private static let purposes: WordSet = ["para", "pour", "for", "für"]

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
  private static let sentenceLeads: WordSet = [
    "dazu", "hierzu", "quote", "statement", "from", "la", "el", "o", "a", "le", "the",
  ]
}
