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
      owner(of: run, tokens: tokens) ?? lowerCaseName(from: run, in: range, tokens: tokens) ?? run
    let words = tokens[name].map(\.bare)
    guard !PlaceNames.contains(tokens[name]),
      !namesPublicBody(words), !words.allSatisfy(timeWords.contains),
      !namesState(words), !(words.count == 1 && genericNames.contains(words[0])),
      !(words.count == 1 && ignored.contains(words[0])),
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

  private static let countries: WordSet = ["u.s.", "us", "uk", "u.k.", "eu"]

  /// Common nouns that stand for a body named before: “the Commission”.
  private static let genericNames: WordSet = [
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

  /// The bare place that follows a name: “in Lima, Peru”, “(Kenya)”.
  package static func place(after end: Int, in range: Range<Int>, tokens: Tokens) -> Range<Int>? {
    var start = end
    guard start < range.upperBound else { return nil }
    if tokens[start].traits.contains(.locative)
      || tokens[start].kind == .openParenthesis
    {
      start += 1
    }
    guard start > end, start < range.upperBound else { return nil }
    let run =
      start..<(range.first { index in
        index >= start
          && !(tokens[index].isCapitalized || tokens[index].kind == .comma
            || tokens[index].traits.contains(.conjunction)
            || tokens[index].traits.contains(.nameConnector))
      } ?? range.upperBound)
    guard let last = run.last(where: { tokens[$0].isCapitalized }) else { return nil }
    return isPlace(start..<last + 1, tokens: tokens) ? start..<last + 1 : nil
  }

  /// Whether a range holds nothing but places: “Lima”, “Lima, Peru and Quito”.
  package static func isPlace(_ range: Range<Int>, tokens: Tokens) -> Bool {
    guard !range.isEmpty else { return false }
    if PlaceNames.contains(tokens[range]) { return true }
    let parts = tokens[range].split {
      $0.kind == .comma || $0.kind == .slash || $0.traits.contains(.conjunction)
    }
    return parts.count > 1 && parts.allSatisfy(PlaceNames.contains)
  }

  private static func extends(_ token: Token) -> Bool {
    token.isCapitalized || token.isDottedName || isInnerCapital(token)
  }

  /// Whether a comma stands inside a name.
  static func goesOn(across comma: Int, in range: Range<Int>, of tokens: Tokens) -> Bool {
    isSpelledOut(across: comma, in: range, of: tokens)
      || isSeries(across: comma, in: range, of: tokens)
  }

  /// Whether a comma parts three things that one word of organizations holds together: “Union of
  /// Crane, Dock and Allied Workers”.
  private static func isSeries(
    across comma: Int, in range: Range<Int>, of tokens: Tokens
  ) -> Bool {
    guard comma > range.lowerBound, tokens[comma - 1].isCapitalized,
      comma - 1 == range.lowerBound || tokens[comma - 2].traits.contains(.link),
      !PlaceNames.contains(tokens[comma - 1..<comma])
    else { return false }
    let rest = range[(comma + 1)...].prefix(7)
    let words = rest.prefix { tokens[$0].isCapitalized || tokens[$0].traits.contains(.conjunction) }
    guard let last = words.last, (3...6).contains(words.count),
      tokens[comma + 1].isCapitalized, tokens[last].traits.contains(.organizationWord),
      !words.contains(where: { tokens[$0].traits.contains(.title) })
    else { return false }
    return words.dropFirst().dropLast().count { tokens[$0].traits.contains(.conjunction) } == 1
      && PersonShape.name(at: comma + 1, in: tokens) == nil
  }

  /// Whether an acronym in brackets behind a comma is spelled by the words on both sides of it, so
  /// that the comma stands inside one name: “Center for Ports, Piers and Quays (CPPQ)”.
  static func isSpelledOut(across comma: Int, in range: Range<Int>, of tokens: Tokens) -> Bool {
    guard
      let open = range[comma...].prefix(12).first(where: { tokens[$0].kind == .openParenthesis }),
      open + 2 < range.upperBound, tokens[open + 2].kind == .closeParenthesis,
      tokens[open + 1].isAcronym, open > comma + 1
    else { return false }
    let acronym = tokens.string(at: open + 1).filter(\.isUppercase)
    let initials = { (part: Range<Int>) in
      String(part.compactMap { tokens[$0].isCapitalized ? tokens.string(at: $0).first : nil })
    }
    let behind = initials(comma + 1..<open)
    guard behind.count < acronym.count, acronym.hasSuffix(behind) else { return false }
    let before = initials(max(range.lowerBound, comma - 12)..<comma)
    return before.hasSuffix(acronym.dropLast(behind.count))
  }

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
        !tokens[$0].traits.contains(.nameConnector)
      }), next - index <= 3, extends(tokens[next])
    else { return true }
    if tokens[index].traits.contains(.locative),
      place(after: index, in: range, tokens: tokens) != nil
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
  private static func acronymEnd(from open: Int, in range: Range<Int>, tokens: Tokens) -> Int? {
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

  private static let conditions: WordSet = [
    "winner", "laureate", "mother", "father", "veteran", "citizen", "farmer", "victim", "refugee",
    "teacher", "worker", "nurse", "whistleblower", "grandmother", "widow", "parent", "madre",
    "padre", "agricultora", "agricultor", "premio", "prêmio", "prix", "mère", "père", "mutter",
  ]

  private static let longestName = 24

  /// A Romance name whose later words are in lower case: “Observatoire des ports”.
  ///
  /// It needs a first word of organizations, and reaches to the end of the range.
  private static func lowerCaseName(
    from run: Range<Int>, in range: Range<Int>, tokens: Tokens
  ) -> Range<Int>? {
    guard let first = run.first else { return nil }
    guard romanceHeads.contains(tokens[first].lower) else {
      return shortTail(from: run, in: range, tokens: tokens)
    }
    let end =
      (run.upperBound..<range.upperBound).first { index in
        tokens[index].kind != .word || remarkOpenings.contains(tokens[index].lower)
          || tokens[index].traits.contains(.locative)
            && place(after: index, in: range, tokens: tokens) != nil
      } ?? range.upperBound
    return end > run.upperBound && end - run.upperBound <= 8 ? first..<end : nil
  }

  /// “Toit pour tous”, “Terre des enfants”: one or two small words that lead to a last one.
  private static func shortTail(
    from run: Range<Int>, in range: Range<Int>, tokens: Tokens
  ) -> Range<Int>? {
    let rest = run.upperBound..<range.upperBound
    guard run.count == 1, (2...3).contains(rest.count), let link = rest.first,
      purposes.contains(tokens[link].lower),
      rest.allSatisfy({ tokens[$0].kind == .word && !tokens[$0].isCapitalized }),
      let last = rest.last, !PlaceNames.contains(tokens[last...last])
    else { return nil }
    return run.lowerBound..<range.upperBound
  }

  private static let purposes: WordSet = [
    "pour", "des", "sans", "contre", "para", "por", "sin", "sem", "contra", "für", "gegen",
  ]

  private static let romanceHeads: WordSet = [
    "asociación", "associação", "association", "centro", "centre", "colectivo", "coletivo",
    "collectif", "comité", "comitê", "confédération", "coordinadora", "coordination", "fédération",
    "federación", "federação", "fondation", "fundación", "fundação", "frente", "grupo", "groupe",
    "instituto", "institut", "ligue", "liga", "mouvement", "movimiento", "movimento",
    "observatoire", "observatorio", "observatório", "organización", "organização", "plataforma",
    "plateforme", "red", "rede", "réseau", "secours", "sindicato", "syndicat", "unión", "união",
    "union", "articulación", "articulação", "campaña", "campanha", "campagne", "conseil",
    "consejo", "conselho", "coalición", "alianza", "aliança", "alliance",
  ]

  private static let remarkOpenings: WordSet = [
    "dans", "lors", "durante", "durant", "hier", "hoy", "hoje", "ayer", "que", "qui", "quien",
    "en", "em", "ce", "este", "esta", "pendant", "após", "tras", "après", "ao", "al", "à", "dont",
    "and", "who", "which", "during", "in", "et", "y", "e",
  ]

  private static let timeWords: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  private static let ignored: WordSet = [
    "i", "we", "the", "it", "he", "she", "they", "this", "press", "media", "policy", "advocacy",
    "legal", "communications",
  ]

  private static let publicNames: PhraseSet = [
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
