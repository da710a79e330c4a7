import Letters

/// The words in lower case that end a name which a capital begins: “Syndicat des juges et
/// greffiers”, “Netzwerk Wohnen für alle”, “La Boussole numérique”.
///
/// French writes but the first noun of a name with a capital, Spanish and Portuguese sometimes do,
/// German and English names end in lower case only where they are slogans.
enum NameTail {
  /// Where the tail of a run of capitalized words ends; the end of the run where it has none.
  ///
  /// - Complexity: linear in the length of the tail.
  static func end(of run: Range<Int>, in range: Range<Int>, tokens: Tokens) -> Int {
    let end = tailEnd(of: run, in: range, tokens: tokens)
    guard end > run.upperBound, end < range.upperBound, tokens[end].kind == .openParenthesis else {
      return end
    }
    return OrganizationShape.acronymEnd(from: end, in: range, tokens: tokens).map { $0 + 1 } ?? end
  }

  private static func tailEnd(of run: Range<Int>, in range: Range<Int>, tokens: Tokens) -> Int {
    let start = run.upperBound
    guard start < range.upperBound, start > run.lowerBound, tokens[start].kind == .word,
      tokens[start - 1].kind == .word || tokens[start - 1].kind == .closeParenthesis
    else { return start }
    if isFrench(around: run, in: tokens) {
      return looseEnd(of: run, in: range, tokens: tokens)
    }
    let isHead = heads.contains(tokens[run.lowerBound].lower)
    if isHead, run.count == 1 || links.contains(tokens[start].lower) {
      let end = looseEnd(of: run, in: range, tokens: tokens)
      if end > start { return end }
    }
    return sloganEnd(of: run, in: range, tokens: tokens)
  }

  // MARK: Romance names

  private static func looseEnd(
    of run: Range<Int>, in range: Range<Int>, tokens: Tokens
  ) -> Int {
    var end = run.upperBound
    var bare = 0
    var index = end
    while index < range.upperBound, index < run.upperBound + longest {
      let token = tokens[index]
      guard token.kind == .word, !stops.contains(token.lower) else { return end }
      if links.contains(token.lower), !token.isCapitalized {
        guard let next = noun(behind: index, in: range, tokens: tokens) else { return end }
        index = next
        bare = 0
      } else if isVerb(index, after: end, in: range, tokens: tokens) {
        return end
      }
      guard isPart(index, of: tokens), bare < 3 else { return end }
      if tokens[index].isCapitalized, namesPerson(at: index, tokens: tokens) { return end }
      bare += 1
      index += 1
      end = index
    }
    return end
  }

  /// The noun that small words lead to: “pour la défense”, “et greffiers”; nil where they lead to
  /// another thing than a part of the name.
  private static func noun(
    behind link: Int, in range: Range<Int>, tokens: Tokens
  ) -> Int? {
    let isJoint = conjunctions.contains(tokens[link].lower)
    let next = range[(link + 1)...].prefix(3).first {
      !links.contains(tokens[$0].lower) && !articles.contains(tokens[$0].lower)
        || tokens[$0].isCapitalized
    }
    guard let next, isPart(next, of: tokens) else { return nil }
    if isJoint {
      let isBare = !articles.contains(tokens[link + 1].lower)
      let flags = tokens.flags(at: next)
      if isBare, tokens[next].isAcronym, tokens[link - 1].isAcronym { return next }
      guard isBare, !tokens[next].isCapitalized,
        tokens[next].traits.isDisjoint(with: [.title, .scholarly, .publicOffice]),
        flags.isDisjoint(with: [.office])
      else { return nil }
      return next
    }
    if tokens[link].traits.contains(.locative) || locatives.contains(tokens[link].lower),
      PlaceNames.contains(tokens[next...next])
        || OrganizationShape.place(after: link, in: range, tokens: tokens) != nil
    {
      return nil
    }
    return next
  }

  /// Whether a word in lower case stands without a link behind another and begins the predicate:
  /// an article follows a verb, “par” a participle.
  private static func isVerb(
    _ index: Int, after end: Int, in range: Range<Int>, tokens: Tokens
  ) -> Bool {
    let token = tokens[index]
    if token.isCapitalized { return false }
    if !token.traits.isDisjoint(with: [.speechVerb, .signingVerb]) { return true }
    if tokens.lower(at: index).hasSuffix("ent"), !adjectives.contains(token.lower) { return true }
    guard index + 1 < range.upperBound else { return false }
    let next = tokens[index + 1]
    return articles.contains(next.lower) || agents.contains(next.lower)
  }

  private static func isPart(_ index: Int, of tokens: Tokens) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, !stops.contains(token.lower) else { return false }
    if token.isCapitalized { return true }
    return tokens.string(at: index).first.map { $0.isLetter } ?? false
      && tokens.flags(at: index).isDisjoint(with: [.function, .prose])
      && !token.isAddress
  }

  static func namesPerson(at index: Int, tokens: Tokens) -> Bool {
    tokens.flags(at: index).contains(.givenName)
      && PersonShape.name(at: index, in: tokens) != nil
  }

  /// Whether the words around a name are French.
  private static func isFrench(around run: Range<Int>, in tokens: Tokens) -> Bool {
    let near = max(0, run.lowerBound - 24)..<min(tokens.count, run.upperBound + 24)
    return near.contains { index in
      let token = tokens[index]
      if token.kind == .word { return !token.isCapitalized && french.contains(token.lower) }
      return token.kind == .colon && token.hasSpaceBefore
        || tokens.string(at: index) == "«" && index + 1 < tokens.count
          && tokens[index + 1].hasSpaceBefore
    }
  }

  // MARK: Slogans

  /// “Stadt für alle”, “Elbe jetzt”, “Casa para todos”: to the end of the range.
  private static func sloganEnd(
    of run: Range<Int>, in range: Range<Int>, tokens: Tokens
  ) -> Int {
    let start = run.upperBound
    let isShouted = tokens[range.upperBound - 1].kind == .exclamation
    let tail = start..<range.upperBound - (isShouted ? 1 : 0)
    guard tail.count <= 3,
      tail.allSatisfy({ tokens[$0].kind == .word && !tokens[$0].isCapitalized }),
      let first = tail.first, let last = tail.last
    else { return start }
    if closings.contains(tokens[last].lower),
      tail.dropLast().allSatisfy({ tokens[$0].traits.contains(.nameConnector) })
    {
      return range.upperBound
    }
    guard tail.count > 1, purposes.contains(tokens[first].lower),
      !tail.dropFirst().contains(where: { tokens[$0].traits.contains(.article) && tail.count > 2 }),
      !PlaceNames.contains(tokens[last...last]), isPart(last, of: tokens)
    else { return start }
    return range.upperBound
  }

  private static let longest = 10

  private static let closings: KeyedWords = [
    "jetzt", "now", "ya", "já", "alle", "all", "todos", "todas", "tous", "toutes", "everyone",
    "anders", "weltweit", "unten", "below", "abajo", "sofort", "together", "juntos", "juntas",
    "debout", "gemeinsam", "bleibt", "bleiben",
  ]

  private static let purposes: KeyedWords = [
    "pour", "des", "sans", "contre", "para", "por", "sin", "sem", "contra", "für", "gegen", "ohne",
    "statt", "auf", "against", "without",
  ]

  private static let links: KeyedWords = [
    "de", "des", "du", "d'", "del", "da", "do", "das", "dos", "pour", "para", "por", "pela", "pelo",
    "pelos", "pelas", "contre", "contra", "sans", "sin", "sem", "à", "au", "aux", "al", "en", "et",
    "y", "e", "ni", "nem", "sur", "sobre", "entre", "pro",
  ]

  private static let conjunctions: KeyedWords = ["et", "y", "e"]

  private static let locatives: KeyedWords = ["à", "au", "aux", "en"]

  private static let articles: KeyedWords = [
    "le", "la", "les", "l'", "un", "une", "el", "los", "las", "una", "o", "os", "as", "um", "uma",
    "que", "qu'", "ce", "cette", "ses", "son", "sa", "leur", "leurs", "su", "sus",
  ]

  private static let agents: KeyedWords = ["par", "por", "pela", "pelo"]

  private static let adjectives: KeyedWords = ["permanent", "différent", "urgent", "présent"]

  /// Words that only French writes in lower case.
  private static let french: KeyedWords = [
    "du", "et", "les", "est", "aux", "une", "pour", "par", "sur", "dans", "l'", "d'", "été",
    "selon", "porte-parole", "présidente", "président", "directrice", "directeur", "déclare",
    "coordinatrice", "explique", "ont", "sont", "qui", "le", "notre", "nous",
  ]

  /// Words that begin something else than a part of the name.
  static let stops: KeyedWords = [
    "dans", "lors", "durante", "durant", "hier", "hoy", "hoje", "ayer", "que", "qui", "quien",
    "em", "ce", "este", "esta", "pendant", "après", "tras", "dont", "and", "who", "which", "during",
    "in", "depuis", "desde", "avant", "où", "donde", "onde", "comme", "como", "mardi", "lundi",
    "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "chez", "avec", "con", "com", "mais",
    "pero", "ainsi", "así", "bem", "notamment", "face", "aujourd'hui", "aussi", "también", "também",
    "ao", "lui", "elle", "jusqu'à", "vers", "devant", "ante", "quant", "on", "the", "of", "for",
    "is", "was", "said", "ou",
  ]

  /// Nouns that begin names of organizations in Romance languages.
  private static let heads: KeyedWords = [
    "asociación", "associação", "association", "centro", "centre", "colectivo", "coletivo",
    "collectif", "comité", "comitê", "confédération", "coordinadora", "coordination", "fédération",
    "federación", "federação", "fondation", "fundación", "fundação", "frente", "grupo", "groupe",
    "instituto", "institut", "ligue", "liga", "mouvement", "movimiento", "movimento",
    "observatoire", "observatorio", "observatório", "organización", "organização", "plataforma",
    "plateforme", "red", "rede", "réseau", "secours", "sindicato", "syndicat", "unión", "união",
    "union", "articulación", "articulação", "campaña", "campanha", "campagne", "conseil",
    "consejo", "conselho", "coalición", "alianza", "aliança", "alliance", "mesa", "coordinación",
    "coordenação", "sociedad", "sociedade", "cooperativa", "colectiva", "coletiva", "assemblée",
    "asamblea", "assembleia", "maison", "amicale", "casa", "mujeres", "mulheres", "vecinos",
    "amigos", "amis", "pueblos", "jóvenes", "madres", "mães", "mères", "comisión", "comissão",
  ]
}
