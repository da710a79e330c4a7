/// The small words that hold an attribution together, in five languages.
enum AttributionGrammar {
  /// Words that lead from an office to an organization: “director of”, “porta-voz do”.
  static func isLink(_ word: String) -> Bool { weakLinks.contains(word) || isStrongLink(word) }

  /// Links that never stand inside the name of a unit or field: “at”, “with”, “chez”.
  static func isStrongLink(_ word: String) -> Bool { strongLinks.contains(word) }

  /// Words before a place: “in”, “en”.
  static func isLocative(_ word: String) -> Bool { locatives.contains(word) }

  static func isArticle(_ word: String) -> Bool { articles.contains(word) }

  static func isIndefinite(_ word: String) -> Bool { indefinites.contains(word) }

  static func isRelative(_ word: String) -> Bool { relatives.contains(word) }

  static func isConjunction(_ word: String) -> Bool { conjunctions.contains(word) }

  /// Words that stand inside names in lower case: “Doctors without Borders”.
  static func isNameConnector(_ word: String) -> Bool { connectors.contains(word) }

  /// “Ottawa-based”, “U.S.-based”.
  static func isBasedAdjective(_ word: String) -> Bool { word.hasSuffix("-based") }

  /// Nouns that head a unit's name from the front: “Área de Migración”.
  static func isHeadFirst(_ word: String) -> Bool { headFirst.contains(word) }

  /// Every word of the lists.
  static var words: Set<String> {
    [
      strongLinks, weakLinks, locatives, articles, indefinites, relatives, conjunctions, headFirst,
    ].reduce(connectors) { $0.union($1) }
  }

  private static let strongLinks: Set<String> = [
    "at", "with", "from", "within", "chez", "bei", "beim", "à", "au", "aux", "auprès",
  ]

  private static let weakLinks: Set<String> = [
    "of", "for", "on", "de", "del", "da", "do", "das", "dos", "du", "des", "von", "vom", "der",
    "für", "pela", "pelo", "por", "para", "pour", "en", "na", "no", "in", "im", "d'", "zu", "zur",
    "e.", "desde",
  ]

  private static let locatives: Set<String> = ["in", "en", "em", "based", "à", "no", "na", "im"]

  private static let articles: Set<String> = [
    "the", "el", "la", "los", "las", "lo", "o", "os", "a", "as", "le", "les", "l'", "der", "die",
    "das", "dem", "den", "des", "an", "its", "their", "our",
  ]

  private static let indefinites: Set<String> = [
    "a", "an", "un", "una", "um", "uma", "une", "ein", "eine", "einer", "one",
  ]

  private static let relatives: Set<String> = [
    "who", "which", "whose", "that", "where", "que", "quien", "quienes", "cuya", "cuyo", "quem",
    "cuja", "cujo", "qui", "dont", "die", "der", "welche", "and", "representing", "during", "after",
    "when", "as", "while", "durante", "durant", "lors", "including",
  ]

  private static let conjunctions: Set<String> = ["and", "&", "y", "e", "et", "und", "/"]

  static let connectors: Set<String> = [
    "of", "for", "the", "and", "&", "in", "on", "to", "at", "with", "without", "against", "by",
    "from", "an", "a", "de", "del", "la", "las", "los", "el", "y", "e", "en", "por", "para", "con",
    "sin", "contra", "sobre", "al", "da", "do", "das", "dos", "em", "na", "no", "nas", "nos", "à",
    "aos", "pela", "pelo", "pelos", "pelas", "com", "sem", "des", "du", "les", "le", "et", "pour",
    "fürs", "ins", "auf", "aus", "sans", "dans", "aux", "au", "contre", "entre", "sur", "und",
    "für", "der", "die", "das",
    "von", "vom", "im", "gegen", "ohne", "zur", "zum", "den", "dem", "mit", "bei", "über", "nicht",
    "is", "not", "via", "per", "e.", "o", "os", "as", "a", "s/", "+", "across", "through", "over",
    "into", "up", "our", "your", "senza", "di", "della", "dei", "voor", "zonder",
  ]

  private static let headFirst: Set<String> = [
    "área", "area", "programa", "proyecto", "projeto", "departamento", "equipo", "equipe",
    "unidad", "unidade", "setor", "sector", "núcleo", "pôle",
    "service", "département", "équipe", "programme", "projet", "bureau", "abteilung", "referat",
    "bereich", "coordinación", "coordenação", "dirección", "direção",
  ]
}
