import Letters

/// What joins the speaker to the quotation.
extension AttributionReader {
  func form(
    from start: Int, to end: Int, name: Range<Int>, isDescribed: Bool, isIntroduced: Bool
  ) -> Attribution.Form? {
    if isVerb(before: start) || isVerb(after: end) { return .verb }
    if isIntroduced, endsInQuotation(from: end, of: start) { return .verb }
    if isDescribed, isInverted(before: start) { return .verb }
    if isSource(before: start) { return .source }
    guard isDescribed else { return nil }
    if end < tokens.count, tokens[end].kind == .colon, announcer(before: name.lowerBound) != nil {
      return .beforeQuotation
    }
    if endsSentence(at: end), isQuotation(before: start), !isByline(start..<end) {
      return .afterQuotation
    }
    if beginsSentence(at: start), leadsIn(at: end, from: start) { return .beforeQuotation }
    if isWholePassage(from: start, to: end), leadsToQuotation || followsQuotation,
      !isByline(start..<end)
    {
      return .ownLine
    }
    return nil
  }

  private func isVerb(before start: Int) -> Bool {
    let index = beforeNouns(start)
    return index >= 0 && isSpeechVerb(at: index)
  }

  /// The token before what stands between a verb and a name: “dijo ayer la bióloga”, “said novelist
  /// and tenant”, “dijo a este periódico”.
  private func beforeNouns(_ start: Int) -> Int {
    var index = start - 1
    var nouns = 0
    while index >= 0 {
      let token = tokens[index]
      if SpeechVerbs.fillers.contains(token.lower) && !token.isCapitalized
        || token.traits.contains(.title)
        || token.isCapitalized && token.traits.contains(.modifier)
        || token.traits.contains(.article) && !token.isCapitalized
      {
        index -= 1
      } else if nouns > 0, token.traits.contains(.conjunction) {
        index -= 1
      } else if token.isCapitalized, index + 1 < start, index > 0, !tokens[index + 1].isCapitalized,
        isSpeechVerb(at: index - 1)
      {
        return index - 1
      } else if nouns < 4, isCommonNoun(index) {
        nouns += 1
        index -= 1
        index -= addresseeLength(before: index)
      } else {
        break
      }
    }
    return index
  }

  /// “a este periódico”, “à reportagem”: what stands before the noun for those who were told.
  private func addresseeLength(before noun: Int) -> Int {
    guard noun > 0 else { return 0 }
    let determiner = tokens[noun].lower
    if ["este", "esta", "nuestro"].contains(determiner), tokens[noun - 1].lower == "a" { return 2 }
    guard noun + 1 < tokens.count, Self.media.contains(tokens[noun + 1].lower) else { return 0 }
    return ["à", "ao", "al", "au", "a"].contains(determiner) ? 1 : 0
  }

  private static let media: KeyedWords = [
    "reportagem", "jornal", "agência", "rádio", "imprensa", "periódico", "diario", "medio",
    "agencia", "prensa", "presse", "journal", "radio", "reporters", "site", "portal",
  ]

  private func isCommonNoun(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .word && !token.isCapitalized
      && token.traits.isDisjoint(with: [.speechVerb, .link, .relative, .nameConnector, .sourceLead])
      && tokens.flags(at: index).isDisjoint(with: [.function, .prose])
      && token.traits.contains(.lettered)
  }

  /// Whether the sentence whose subject is a person ends in a colon and a quotation: “Ana Ruiz of
  /// Harbor Watch put it this way: “…””.
  private func endsInQuotation(from end: Int, of start: Int) -> Bool {
    guard beginsSentence(at: start) || isLed(start) else { return false }
    let rest = tokens[min(end, tokens.count)...].prefix(12)
    guard let colon = rest.firstIndex(where: { $0.kind == .colon }),
      rest[..<colon].allSatisfy({ $0.kind == .word || $0.kind == .comma })
    else { return false }
    return colon + 1 == tokens.count ? leadsToQuotation : tokens[colon + 1].kind == .openQuote
  }

  /// Whether no more than a phrase stands between the start of the sentence and its subject.
  private func isLed(_ start: Int) -> Bool {
    let before = tokens[..<start].reversed().prefix {
      ![.period, .exclamation, .colon, .closeQuote, .openQuote].contains($0.kind)
    }
    guard before.count < 16, !before.contains(where: { $0.traits.contains(.speechVerb) }) else {
      return false
    }
    return before.count < 2 || before.first?.kind == .comma
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
    guard !tokens[verb - 3].traits.contains(.link) else { return false }
    let noun = tokens[verb - 1]
    return noun.kind == .word && !noun.isCapitalized && !noun.traits.contains(.title)
      && tokens[verb - 2].traits.contains(.article)
  }

  private func isSource(before start: Int) -> Bool {
    isSource(endingAt: start - 1) || isSource(endingAt: beforeNouns(start))
  }

  private func isSource(endingAt last: Int) -> Bool {
    guard last >= 0 else { return false }
    if leadsToSource(last) { return hasQuotation }
    if last > 1, Self.purposes.contains(tokens[last].lower),
      tokens[last - 1].kind == .colon
        || tokens[last - 1].kind == .comma && tokens[last - 2].kind == .closeQuote
    {
      return true
    }
    if SpeechVerbs.isSource(tokens[last].lower, nil) { return true }
    return last > 0 && SpeechVerbs.sourceLength(tokens[last - 1].lower, tokens[last].lower) == 2
  }

  /// “Para”, “Pour” at the start of a sentence.
  func leadsToSource(_ index: Int) -> Bool {
    tokens[index].isCapitalized && !tokens[index].isAcronym
      && Self.purposes.contains(tokens[index].lower)
  }

  private static let purposes: KeyedWords = ["para", "pour", "for", "für"]

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
          || start == 0 && !Self.contactLabels.contains(tokens[end - 1].lower)
    default: return false
    }
  }

  /// Whether a reporter and a place stand there in capitals, as “ANA RUIZ, LIMA” does.
  private func isByline(_ range: Range<Int>) -> Bool {
    let words = tokens[range].filter { $0.kind == .word }
    return words.count < 6
      && words.allSatisfy { $0.traits.contains(.inCapitals) || $0.length <= 2 }
      && !words.contains { $0.traits.contains(.organizationWord) }
      && words.count == tokens[range].count - 1
  }

  private static let contactLabels: KeyedWords = [
    "tel", "tel.", "phone", "telephone", "mobile", "email", "e-mail", "mail", "fax", "web",
    "website", "tél", "tél.", "courriel", "teléfono", "móvil", "correo", "telefone", "celular",
    "telefon", "handy", "t", "m", "e", "twitter",
  ]

  private func isWholePassage(from start: Int, to end: Int) -> Bool {
    guard tokens.count < 40 else { return false }
    let isLed = tokens[..<start].allSatisfy { $0.kind == .dash || $0.kind == .bar }
    let isFollowed = tokens[min(end, tokens.count)...].allSatisfy { $0.kind == .period }
    return isLed && isFollowed
  }

  /// Words that may stand before a speaker's name and a colon: “Dazu Anna Roth: …”.
  private static let sentenceLeads: KeyedWords = [
    "dazu", "hierzu", "quote", "statement", "from", "la", "el", "o", "a", "le", "the",
  ]
}
