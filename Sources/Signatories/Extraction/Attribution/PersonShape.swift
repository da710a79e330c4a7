import Letters

/// Reads the name of a person by its shape.
package enum PersonShape {
  /// A name found at the start of a token range.
  package struct Name: Hashable, Sendable {
    /// The tokens of the name, without the form of address.
    package let tokens: Range<Int>
    /// Whether a form of address stands before it: “Ms.”, “Dr.”.
    package let hasTitle: Bool
    /// Whether the form of address is a scholar's.
    package let isScholar: Bool
  }

  /// The name of a person that begins at a token, or nil.
  ///
  /// Accepts two to six words with initials and particles (“María de la Cruz Ortiz”,
  /// “Pierre M. van den Berg”), and a single word only after a form of address. Never accepts a
  /// place, a common sentence opening, or a name that holds a word of organizations.
  ///
  /// - Complexity: O(length of the name).
  package static func name(at start: Int, in tokens: Tokens) -> Name? {
    var index = start
    var isScholar = false
    while index < tokens.count, tokens[index].traits.contains(.formOfAddress), index < start + 3 {
      isScholar =
        isScholar || tokens[index].traits.contains(.scholarly) && tokens[index].lower != "maître"
      index += 1
      if index < tokens.count, tokens[index].kind == .period { index += 1 }
    }
    let hasTitle = index > start
    let first = index
    var words = 0
    while index < tokens.count, words < 6 {
      if tokens[index].traits.contains(.nameWord)
        || words > 0 && isInCapitals(tokens[first], tokens[index], { tokens.flags(at: first) })
      {
        words += 1
        index += 1
      } else if words > 0, let length = particles(at: index, in: tokens, after: words) {
        index += length
      } else {
        break
      }
    }
    guard words >= (hasTitle ? 1 : 2), !isExcluded(tokens[first..<index]) else { return nil }
    // "The Harbour Fund": persons bear no article in English.
    if !hasTitle, start > 0, tokens[start - 1].lower == "the",
      !tokens.flags(at: first).contains(.givenName)
    {
      return nil
    }
    return Name(tokens: first..<index, hasTitle: hasTitle, isScholar: isScholar)
  }

  /// Whether a word in lower case is a form of address.
  package static func isFormOfAddress(_ word: String) -> Bool { formsOfAddress.contains(word) }

  /// Whether a word in lower case opens sentences and is hardly ever a name: “According”, “Para”.
  package static func isOpening(_ word: String) -> Bool { openings.contains(word) }

  /// Whether a surname in capitals stands behind a given name in capitals: “ANA RUIZ”.
  private static func isInCapitals(
    _ given: Token, _ surname: Token, _ givenFlags: () -> WordFlags
  ) -> Bool {
    given.traits.contains(.inCapitals) && surname.traits.contains(.inCapitals)
      && givenFlags().contains(.givenName)
  }

  /// Whether a capitalized word can be part of a person's name.
  static func isNameWord(_ word: WrittenWord) -> Bool {
    let letters = word.letters
    if word.beginsWithNumberSign { return false }
    if word.isInitial || word.lexical.contains(.generation) { return true }
    guard !letters.hasNumber, word.lexical.isDisjoint(with: [.opening, .office]),
      word.characters.isDisjoint(with: [.possessive, .address])
    else { return false }
    if letters.capitals == letters.letters, letters.letters > 1 {
      return letters.letters > 4 || word.flags.contains(.givenName)
    }
    return letters.letters > 1 && letters.capitals <= 2
  }

  /// How many particle words stand at an index before another name word, or nil.
  private static func particles(at index: Int, in tokens: Tokens, after words: Int) -> Int? {
    var length = 0
    while index + length < tokens.count, length < 3,
      tokens[index + length].traits.contains(.particle)
    { length += 1 }
    guard length > 0, index + length < tokens.count else { return nil }
    let next = tokens[index + length]
    guard next.traits.contains(.nameWord), next.hasSpaceBefore else { return nil }
    if contracted.contains(tokens[index].lower), index > 0,
      !tokens.flags(at: index - words).contains(.givenName)
    {
      return nil
    }
    if words == 1 { return length }
    if linking.contains(tokens[index].lower) {
      guard !next.isAcronym, !next.traits.contains(.organizationWord),
        !PlaceNames.contains(tokens[index + length...index + length])
      else { return nil }
      let after = index + length + 1
      if after + 1 < tokens.count, tokens[after].traits.contains(.conjunction),
        tokens[after + 1].isCapitalized, name(at: after + 1, in: tokens) == nil
      {
        return nil
      }
      if after < tokens.count, tokens[after].traits.contains(.nameWord),
        tokens[after].hasSpaceBefore
      {
        return nil
      }
      if after + 1 < tokens.count, !tokens[after].isCapitalized,
        tokens[after].traits.contains(.particle)
          || purposes.contains(tokens[after].lower) && tokens[after + 1].isCapitalized
      {
        return nil
      }
    }
    return length
  }

  /// Particles that lead to things more often than they stand in names: “Gesetze zum Schutz”.
  private static let contracted: KeyedWords = ["zum", "zur"]

  /// Words that go on with the name of a body: “von Schule ohne Noten”.
  private static let purposes: KeyedWords = [
    "ohne", "für", "gegen", "statt", "sans", "pour", "sin",
  ]

  private static func isExcluded(_ tokens: Slice<Tokens>) -> Bool {
    var count = 0
    var fields = 0
    var last: Token?
    for token in tokens where !token.traits.contains(.particle) {
      if last?.traits.contains(.organizationWord) == true { return true }
      count += 1
      if token.traits.contains(.field) { fields += 1 }
      last = token
    }
    if let last, last.traits.contains(.organizationWord), !surnames.contains(last.lower) {
      return true
    }
    return count > 1 && fields == count || PlaceNames.contains(tokens)
  }

  /// The words that ``TokenTraits`` keeps.
  static var words: Set<String> {
    formsOfAddress.union(openings).union(particleWords).union(generations)
  }

  private static let formsOfAddress: Set<String> = [
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "dame", "rev", "rev.", "revd",
    "revd.", "reverend", "sister", "sr.", "father", "fr.", "bishop", "rabbi", "imam", "prof",
    "prof.", "professor",
    "attorney", "hon.", "sra", "sra.", "señor", "señora", "sr", "don", "doña", "dra", "dra.",
    "lic.", "ing.", "padre", "pe.", "hermana", "irmã", "frei", "dom", "profesor", "profesora",
    "professora", "profa.", "seu", "dona", "m.", "mme", "mme.", "mlle", "monsieur", "madame", "me",
    "maître",
    "herr", "frau", "pastor", "pastora", "mtra.", "mtro.", "emérita", "emeritus", "emérito",
    "shri", "smt.", "adv.", "abogado", "abogada", "licenciado", "licenciada", "brother",
  ]

  static let generations: Set<String> = ["jr", "jr.", "sr.", "ii", "iii", "iv", "filho"]

  static let particleWords: Set<String> = [
    "de", "del", "la", "las", "los", "da", "do", "dos", "das", "du", "des", "von", "van", "der",
    "den", "zu", "y", "e", "al", "el", "bin", "binti", "ben", "ibn", "le", "di", "della", "ter",
    "af", "av", "zum", "zur", "st.", "abu", "ap",
  ]

  /// Particles that also lead over to an organization: “Ana Gil de Redes”.
  private static let linking: KeyedWords = ["de", "del", "da", "do", "dos", "das", "du", "von"]

  /// Words of organizations that are surnames as well.
  private static let surnames: KeyedWords = [
    "law", "house", "banks", "bank", "temple", "bund", "casa", "church", "rat", "justice",
  ]

  private static let openings: Set<String> = [
    "the", "this", "that", "these", "those", "a", "an", "our", "we", "in", "as", "it", "its", "he",
    "she", "they", "their", "his", "her", "for", "from", "of", "and", "or", "but", "if", "when",
    "while", "with", "at", "on", "by", "to", "not", "no", "there", "here", "what", "which", "who",
    "all", "many", "most", "some", "one", "two", "three", "after", "before", "today", "yesterday",
    "dear", "contact", "note", "press", "media", "release", "statement", "open", "letter",
    "signed", "sincerely", "president", "minister", "senator", "according", "read", "more",
    "however", "since", "also", "you", "your", "i", "my", "is", "are", "will", "can", "both",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "below", "quotes", "quote", "background", "leaders", "members",
    "groups", "experts", "advocates", "update", "breaking", "new", "other", "global",
    "international", "national", "civil", "human", "first", "last", "next", "please",
    "el", "los", "las", "un", "una", "unos", "en", "por", "para", "con", "sin", "su", "sus",
    "esta", "este", "estos", "estas", "no", "se", "lo", "es", "son", "ya", "también", "hoy",
    "carta", "comunicado", "nosotros", "nosotras", "según", "como", "desde", "contacto",
    "o", "os", "as", "um", "uma", "em", "no", "na", "nos", "nas", "com", "sem", "seu", "sua",
    "hoje", "para", "segundo", "nota", "também", "não", "nós", "ao", "à",
    "le", "les", "un", "une", "dans", "pour", "avec", "sans", "ce", "cette", "ces", "nous",
    "selon", "il", "elle", "ils", "elles", "aujourd'hui", "notre", "nos", "l'", "communiqué",
    "der", "die", "das", "den", "dem", "ein", "eine", "im", "mit", "für", "wir", "sie", "es",
    "heute", "laut", "so", "und", "auch", "nach", "bei", "am", "pressemitteilung",
    "madam", "dears", "declaration", "agreement", "treaty", "protocol", "act", "directive",
    "acuerdo", "tratado", "declaración", "acordo", "declaração", "déclaration", "accord", "traité",
  ]
}
