import Letters

/// What somebody is in a body, told by the shape of the phrase where no list knows the word:
/// “beekeeper with the Harbor Fund”, “pêcheur et trésorier de …”, “Inhaberin der …”.
extension OfficePhrase {
  /// The range behind the link from a common noun for a person to the name of a body.
  var bodyBehindCommonNoun: Range<Int>? {
    guard let first = content.first, tokens[first].kind == .word,
      !tokens[first].traits.contains(.link) || tokens[first].traits.contains(.article)
    else { return nil }
    return tokens[first].isCapitalized ? behindGermanNoun : behindNoun
  }

  /// “pescador artesanal y tesorero de la …”: words in lower case up to a link and a name.
  private var behindNoun: Range<Int>? {
    guard let name = content.prefix(12).first(where: { tokens[$0].isCapitalized }) else {
      return nil
    }
    var link = name - 1
    while link > content.lowerBound, tokens[link].traits.contains(.article),
      !Self.joints.contains(tokens[link].lower)
    { link -= 1 }
    let nouns = content.lowerBound..<max(content.lowerBound, link)
    guard !nouns.isEmpty, Self.joints.contains(tokens[link].lower),
      nouns.allSatisfy({ tokens[$0].kind == .word }), nouns.count < 9,
      !nouns.contains(where: { isNoPerson(tokens[$0]) }), !isRelative
    else { return nil }
    let last = nouns.last { tokens[$0].traits.contains(.conjunction) } ?? nouns.lowerBound
    guard !nouns[last...].contains(where: { Self.dwellers.contains(tokens[$0].lower) }) else {
      return nil
    }
    return link + 1..<content.upperBound
  }

  /// “Fischer und Kassenwart der …”: German nouns for persons up to a link.
  private var behindGermanNoun: Range<Int>? {
    let nouns = content.prefix(6).prefix {
      tokens[$0].isCapitalized || tokens[$0].lower == "und"
    }
    guard let last = nouns.last, tokens[last].isCapitalized, last + 2 < content.upperBound,
      Self.germanJoints.contains(tokens[last + 1].lower),
      nouns.allSatisfy({ tokens[$0].lower == "und" || namesGermanPerson($0) }),
      content[(last + 2)...].prefix(2).contains(where: { tokens[$0].isCapitalized })
    else { return nil }
    return last + 2..<content.upperBound
  }

  private func namesGermanPerson(_ index: Int) -> Bool {
    let token = tokens[index]
    if !tokens.flags(at: index).isDisjoint(with: [.office, .profession]) { return true }
    guard token.length > 4, !token.traits.contains(.organizationWord), !token.isAcronym else {
      return false
    }
    let word = tokens.lower(at: index)
    return Self.personalEndings.contains { word.hasSuffix($0) }
      && !Self.impersonal.contains { word.hasSuffix($0) }
  }

  /// Whether a word in lower case tells of a body, a state or a clause, and of no person.
  private func isNoPerson(_ token: Token) -> Bool {
    if token.traits.contains(.conjunction) { return false }
    return token.traits.contains(.organizationWord) && !token.traits.contains(.title)
      || SigningWords.isBodies(token.lower) || token.traits.contains(.relative)
      || !token.traits.isDisjoint(with: [.scholarly, .publicOffice])
      || Self.predicates.contains(token.lower)
  }

  /// Whether a run is a name that needs no office before it: of several words, or known for one.
  func isDistinct(_ name: Range<Int>) -> Bool {
    if isConvincing(name) { return true }
    if Self.toponyms.contains(tokens[name.lowerBound].lower), name.count < 3 { return false }
    return name.count > 1 && !NameTail.namesPerson(at: name.lowerBound, tokens: tokens)
  }

  /// Words that begin names of places.
  private static let toponyms: KeyedWords = [
    "las", "los", "la", "el", "le", "les", "san", "santa", "santo", "são", "saint", "sainte", "st",
    "st.", "sankt", "bad", "new", "north", "south", "east", "west", "upper", "lower", "lake",
    "mount", "fort", "port", "villa", "puerto", "monte", "nueva", "nuevo", "nova", "novo", "rio",
    "río", "costa", "valle", "vale", "hamburg-altona", "nord", "sud", "neu",
  ]

  private static let joints: KeyedWords = [
    "of", "at", "with", "for", "within", "de", "del", "da", "do", "dos", "das", "du", "des", "d'",
    "chez", "à", "au", "bei", "beim", "von", "vom", "der", "für", "en",
  ]

  private static let germanJoints: KeyedWords = [
    "der", "des", "von", "vom", "bei", "beim", "für", "im",
  ]

  private static let personalEndings = [
    "in", "er", "or", "ent", "ant", "ist", "wart", "wirt", "chef", "frau", "mann", "arzt", "ende",
    "ärztin", "anwalt", "eur", "nom", "loge", "kraft", "innen",
  ]

  private static let impersonal = ["verein", "termin", "magazin", "benzin", "wein", "center"]

  /// Nouns that lead to where somebody lives or what somebody belongs to by birth.
  private static let dwellers: KeyedWords = [
    "resident", "residents", "native", "mother", "father", "mom", "dad", "daughter", "son", "wife",
    "husband", "widow", "sister", "brother", "neighbor", "neighbour", "citizen", "survivor",
    "victim", "veteran", "fan", "reader", "customer", "tenant", "patient", "graduate", "alumna",
    "alumnus", "student", "vecina", "vecino", "habitante", "madre", "padre", "hija", "hijo",
    "esposa", "viuda", "natural", "originaria", "originario", "alumna", "alumno", "estudiante",
    "clienta", "cliente", "sobreviviente", "víctima", "moradora", "morador", "mãe", "pai", "filha",
    "filho", "estudante", "aluna", "aluno", "vítima", "nativa", "nativo", "habitant", "riverain",
    "riveraine", "mère", "père", "fille", "fils", "étudiant", "étudiante", "élève", "originaire",
    "locataire", "cliente", "client", "lectrice", "lecteur", "auteur", "autrice", "author",
  ]

  /// Verbs and the like with which no noun for a person begins.
  private static let predicates: KeyedWords = [
    "is", "was", "has", "had", "said", "es", "fue", "ha", "est", "était", "ist", "war", "hat",
    "speaking", "writing", "based", "part", "one", "parte", "partie", "according", "because",
    "during", "after", "before", "while", "when", "thanks", "citing", "referring",
  ]
}
