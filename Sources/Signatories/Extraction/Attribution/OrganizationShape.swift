import Letters

/// Reads the name of an organization by its shape.
package enum OrganizationShape {
  /// The name that begins a range: capitalized words with the small words between them.
  ///
  /// An acronym in brackets, a legal form and a chapter behind a slash or dash belong to it; a
  /// place in brackets or behind “in” does not. Nil where no capitalized word begins the range, or
  /// where the name is a place, a body of a state, or a unit owned by another body.
  ///
  /// Where the range says what somebody is (`saysWhat`), a profession is no name either: a “Teacher”
  /// or “Worker” is one only among the names of a list.
  ///
  /// - Complexity: linear in the length of the range.
  package static func name(
    in range: Range<Int>, tokens: Tokens, saysWhat: Bool = true
  ) -> Range<Int>? {
    let run = run(in: range, tokens: tokens)
    guard !run.isEmpty else { return nil }
    let name =
      owner(of: run, tokens: tokens)
      ?? run.lowerBound..<NameTail.end(of: run, in: range, tokens: tokens)
    let words = tokens[name].map(\.bare)
    guard !PlaceNames.contains(tokens[name]),
      !namesPublicBody(words), !words.allSatisfy(timeWords.contains),
      !namesState(words), !(words.count == 1 && genericNames.contains(words[0])),
      !(words.count > 1 && units.contains(words[1])
        && tokens[name.lowerBound].traits.contains(.numeral)),
      !(words.count < 3 && territories.contains(words[words.count - 1])),
      !(words.count == 1 && (ignored.contains(words[0]) || isTime(name.lowerBound, in: tokens))),
      !(saysWhat && isProfession(tokens[name])),
      name.count <= longestName,
      name.contains(where: {
        tokens[$0].length > 1 && tokens[$0].traits.contains(.lettered)
      })
    else { return nil }
    return name
  }

  /// Whether words in lower case are a state's body known by name, with or without its country.
  private static func namesState(_ words: [WordKey]) -> Bool {
    publicNames.contains(words[...])
      || countries.contains(words[0]) && publicNames.contains(words.dropFirst())
  }

  private static let countries: KeyedWords = ["u.s.", "us", "uk", "u.k.", "eu"]

  /// Common nouns that stand for a body named before: “the Commission”.
  private static let genericNames: KeyedWords = [
    "commission", "comisión", "comissão", "kommission", "council", "consejo", "conselho", "conseil",
    "board", "committee", "comité", "comitê", "department", "agency", "agencia", "agência",
    "authority", "ministry", "treasury", "union", "bank", "fund", "network", "coalition",
  ]

  /// Whether words in lower case name a body of a state: “Ministry of Fisheries”, “Health Ministry”.
  ///
  /// A ministry of anything but a field of government is a church's: “Harbor Street Ministry”.
  private static func namesPublicBody(_ words: [WordKey]) -> Bool {
    guard words.contains(where: OrganizationWords.isPublicBody) else { return false }
    guard words.last == "ministry", words.count > 2 else { return true }
    return words.dropLast().allSatisfy {
      TokenTraits.listed($0).contains(.field) || $0 == "foreign"
    }
      || words.dropLast().contains(where: OrganizationWords.isPublicBody)
  }

  /// The run of capitalized words and small words between them that begins a range.
  static func run(in range: Range<Int>, tokens: Tokens) -> Range<Int> {
    guard let first = range.first,
      tokens[first].isCapitalized || tokens[first].isDottedName
        || isInnerCapital(tokens[first])
    else { return range.lowerBound..<range.lowerBound }
    var end = first + 1
    var index = end
    while index < range.upperBound {
      let token = tokens[index]
      switch token.kind {
      case .word where extends(token):
        if endsName(at: index, in: range, tokens: tokens) { return first..<end }
        end = index + 1
      case .openQuote:
        guard let close = endOfQuotedName(at: index, in: tokens), close < range.upperBound else {
          return first..<end
        }
        index = close
        end = index + 1
      case .word where isGermanAdjective(index, in: range, tokens: tokens):
        break
      case .word where token.traits.contains(.nameConnector):
        if endsAtConnector(index, in: range, tokens: tokens) { return first..<end }
      case .openParenthesis:
        guard let close = acronymEnd(from: index, in: range, tokens: tokens) else {
          return first..<end
        }
        index = close
        end = index + 1
      case .slash where !token.hasSpaceBefore:
        break
      case .dash, .other:
        guard index + 1 < range.upperBound, extends(tokens[index + 1]) else { return first..<end }
      case .comma:
        guard index + 1 < range.upperBound,
          tokens[index + 1].traits.contains(.legalForm)
            || goesOn(across: index, in: range, of: tokens)
        else { return first..<end }
      case .exclamation where !token.hasSpaceBefore:
        end = index + 1
      case .period:
        guard index > first,
          OrganizationWords.isLegalForm(tokens[index - 1].lower.appending(UInt8(ascii: ".")))
        else {
          return first..<end
        }
        end = index + 1
      default:
        return first..<end
      }
      index += 1
    }
    return first..<end
  }

  private static func extends(_ token: Token) -> Bool {
    token.isCapitalized || token.isDottedName || isInnerCapital(token)
  }

  /// Where the quoted part of a name ends that begins at a mark: “Bürgerinitiative „Unser Wald“”.
  static func endOfQuotedName(at open: Int, in tokens: Tokens) -> Int? {
    guard open > 0, tokens[open].kind == .openQuote, tokens[open - 1].kind == .word,
      tokens[open - 1].isCapitalized,
      let close = tokens[(open + 1)...].prefix(7).firstIndex(where: { $0.kind != .word }),
      close > open + 1, tokens[close].kind == .closeQuote, tokens[open + 1].isCapitalized
    else { return nil }
    return close
  }

  /// “für saubere Luft”, “Netzwerk junger Fischerinnen”: an adjective behind a preposition or a
  /// noun, and the noun it belongs to.
  private static func isGermanAdjective(
    _ index: Int, in range: Range<Int>, tokens: Tokens
  ) -> Bool {
    guard index > range.lowerBound, index + 1 < range.upperBound, tokens[index].length > 4 else {
      return false
    }
    let word = tokens.lower(at: index)
    let isGenitive =
      tokens[index - 1].isCapitalized && tokens[index - 1].kind == .word && word.hasSuffix("er")
      && isGerman(around: index, in: tokens)
    guard isGenitive || germanPrepositions.contains(tokens[index - 1].lower) else { return false }
    return !tokens[index].isCapitalized && tokens[index + 1].isCapitalized
      && tokens[index + 1].kind == .word
      && ["e", "en", "er", "es", "em"].contains(where: word.hasSuffix)
      && !tokens[index].traits.contains(.nameConnector)
  }

  /// Whether the words around a token are German.
  private static func isGerman(around index: Int, in tokens: Tokens) -> Bool {
    let near = max(0, index - 24)..<min(tokens.count, index + 24)
    return near.contains { !tokens[$0].isCapitalized && german.contains(tokens[$0].lower) }
  }

  /// Words that only German writes in lower case.
  private static let german: KeyedWords = [
    "der", "das", "und", "für", "des", "dem", "vom", "zum", "zur", "eine", "haben", "ist", "sagt",
  ]

  private static let germanPrepositions: KeyedWords = [
    "für", "gegen", "ohne", "der", "des", "auf", "aus", "mit", "von", "zur", "zum", "im",
  ]

  /// “baseMjondolo”.
  private static func isInnerCapital(_ token: Token) -> Bool {
    token.kind == .word && !token.isAddress
      && token.traits.contains(.innerCapital)
  }

  /// Whether a capitalized word begins something else: a weekday, an office behind “and”.
  private static func endsName(at index: Int, in range: Range<Int>, tokens: Tokens) -> Bool {
    guard index > range.lowerBound else { return false }
    let before = tokens[index - 1].lower
    if tokens[index - 1].traits.contains(.conjunction), tokens[index].traits.contains(.title),
      index + 1 >= range.upperBound || tokens[index + 1].traits.contains(.link)
    {
      return true
    }
    return timeWords.contains(tokens[index].lower) && (before == "on" || before == "in")
  }

  /// Whether a small word ends the name instead of linking to another part of it.
  private static func endsAtConnector(
    _ index: Int, in range: Range<Int>, tokens: Tokens
  ) -> Bool {
    guard
      let next = range[(index + 1)...].first(where: {
        !tokens[$0].traits.contains(.nameConnector) || tokens[$0].isCapitalized
      }), next - index <= 3,
      extends(tokens[next]) || isGermanAdjective(next, in: range, tokens: tokens)
    else { return true }
    if tokens[index].traits.contains(.locative),
      place(after: index, in: range, tokens: tokens) != nil
    {
      return true
    }
    if index > range.lowerBound, tokens[index - 1].isCapitalized, tokens[index - 1].kind == .word,
      ["den", "dem", "das", "die"].contains(tokens[index].lower)
    {
      return true
    }
    if tokens[index].traits.contains(.conjunction) {
      if tokens.flags(at: next).contains(.givenName),
        PersonShape.name(at: next, in: tokens) != nil
      {
        return true
      }
      let rest = next..<min(next + 4, range.upperBound)
      return rest.contains { tokens[$0].traits.contains(.title) }
    }
    return false
  }

  /// The closing bracket of an acronym or of a word that belongs to the name.
  static func acronymEnd(from open: Int, in range: Range<Int>, tokens: Tokens) -> Int? {
    guard let close = range[open...].first(where: { tokens[$0].kind == .closeParenthesis }),
      close - open <= 5
    else { return nil }
    let inner = tokens[open + 1..<close]
    guard !inner.isEmpty, inner.contains(where: { $0.isAcronym || $0.isDottedName }),
      inner.allSatisfy({ $0.isCapitalized || $0.kind != .word || $0.length <= 3 }),
      !inner.contains(where: { $0.kind == .colon }),
      !PlaceNames.contains(inner)
    else { return nil }
    return close
  }

  /// “Harbor Fund's Border Project”: the owner, where what it owns is only a unit.
  private static func owner(of run: Range<Int>, tokens: Tokens) -> Range<Int>? {
    guard let owner = run.first(where: { tokens[$0].isPossessive }), owner + 1 < run.upperBound,
      let last = run.last(where: { tokens[$0].kind == .word }),
      tokens[last].traits.contains(.unit)
    else { return nil }
    return run.lowerBound..<owner + 1
  }

  /// Whether the words say what somebody is: “Mother of Three”, “Nobel Prize Winner”.
  private static func isProfession(_ words: Slice<Tokens>) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    let isOrganization = words.contains { $0.isAcronym || $0.traits.contains(.organizationWord) }
    return !isOrganization && (conditions.contains(first.lower) || conditions.contains(last.lower))
  }

  private static let conditions: KeyedWords = [
    "winner", "laureate", "mother", "father", "veteran", "citizen", "farmer", "victim", "refugee",
    "teacher", "worker", "nurse", "whistleblower", "grandmother", "widow", "parent", "madre",
    "padre", "agricultora", "agricultor", "premio", "prêmio", "prix", "mère", "père", "mutter",
  ]

  /// “7.30pm”, “20h”.
  private static func isTime(_ index: Int, in tokens: Tokens) -> Bool {
    let word = tokens.lower(at: index)
    guard word.first?.isNumber == true, let letters = word.firstIndex(where: \.isLetter) else {
      return false
    }
    return ["am", "pm", "h", "hs", "hrs", "uhr"].contains(word[letters...])
  }

  private static let longestName = 24

  private static let timeWords: KeyedWords = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  private static let ignored: KeyedWords = [
    "i", "we", "the", "it", "he", "she", "they", "this", "press", "media", "policy", "advocacy",
    "legal", "communications",
  ]

  /// Units behind a number: “42 ans”.
  private static let units: KeyedWords = ["ans", "años", "anos", "jahre", "years", "jahren", "uhr"]

  private static let territories: KeyedWords = ["county", "township", "borough", "parish"]

  private static let publicNames: KeyedPhrases = [
    "ambiente", "medio ambiente", "meio ambiente", "salud", "saúde", "trabajo", "trabalho",
    "hacienda", "fazenda", "economía", "economia", "educación", "educação", "justicia", "justiça",
    "energía", "energia", "interior", "santé", "travail", "umwelt", "gesundheit", "finanzen",
    "environment", "energy", "finance", "health", "labour",
    "congress", "european commission", "comisión europea", "comissão europeia",
    "commission européenne", "europäische kommission", "white house", "world trade organization",
    "world health organization", "united nations", "us congress", "u.s. congress", "unctad",
    "european council", "naciones unidas", "nações unidas", "nations unies", "vereinte nationen",
    "world bank", "supreme court", "state department", "house of representatives",
    "homeland security", "state", "defense", "treasury", "labor",
    "agriculture", "commerce", "education", "health and human services", "wto", "omc",
    "who", "imf", "un", "onu", "eu", "ue", "house of commons", "house of lords",
  ]
}
