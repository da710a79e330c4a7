/// The words of press releases: their heads, their contacts, what is said of who publishes them.
enum ReleaseWords {
  /// “press release”, “comunicado de prensa”: how many words at the start of a line are one.
  static func headLength(_ words: [WordKey]) -> Int {
    heads.first { words.starts(with: $0) }?.count ?? 0
  }

  /// Whether a word in lower case begins a block of contacts.
  static func isContact(_ word: WordKey) -> Bool { contacts.contains(word) }

  /// “issued”, “published”: what is done with a release.
  static func isIssuing(_ word: WordKey) -> Bool { issuing.contains(word) }

  /// “following”: the release follows.
  static func isFollowing(_ word: WordKey) -> Bool { following.contains(word) }

  /// “is”, “works”, “consists”: verbs of what an organization says of itself.
  static func describes(_ word: WordKey) -> Bool { describing.contains(word) }

  /// “About”: heads what an organization says of itself.
  static func isAbout(_ word: WordKey) -> Bool { about.contains(word) }

  /// Whether a word in lower case begins the head of a release.
  static func beginsHead(_ word: WordKey) -> Bool { heads.contains { $0[0] == word } }

  /// Every word that begins a head or a block of contacts, or tells of publishing.
  static var words: Set<String> {
    contacts.words.union(issuing.words).union(headWords.map { $0[0] })
  }

  private static let heads = headWords.map { $0.map { WordKey($0) } }

  private static let headWords: [[String]] = [
    "for immediate release", "immediate release", "press release", "media release",
    "news release", "press statement", "media statement", "public statement", "press release by",
    "statement by", "statement from", "statement of", "open letter from", "open letter by",
    "comunicado de prensa", "nota de prensa", "boletín de prensa", "comunicado público",
    "comunicado de", "declaración de", "pronunciamiento de", "nota à imprensa",
    "comunicado de imprensa", "nota pública", "nota de", "communiqué de presse", "communiqué",
    "déclaration de", "pressemitteilung", "presseerklärung", "medienmitteilung",
  ].map { $0.split(separator: " ").map(String.init) }.sorted { $0.count > $1.count }

  private static let contacts: KeyedWords = [
    "contact", "contacts", "contacto", "contactos", "contato", "contatos", "kontakt",
    "pressekontakt", "inquiries", "enquiries", "ansprechpartner", "ansprechpartnerin",
    "rückfragen", "information", "información", "informações", "informations",
  ]

  private static let issuing: KeyedWords = [
    "issued", "released", "published", "made", "issues", "publishes", "emitió", "publicó",
    "difundió", "emite", "publica", "divulgou", "publicou", "emitiu", "publie", "publié", "diffuse",
    "veröffentlicht", "veröffentlichte", "erklärte", "gab",
  ]

  private static let following: KeyedWords = [
    "following", "siguiente", "seguinte", "suivant", "suivante", "folgende", "folgendes",
    "folgenden",
  ]

  private static let describing: KeyedWords = [
    "is", "are", "was", "works", "consists", "founded", "brings", "represents", "advocates",
    "unites", "seeks", "promotes", "fights", "es", "son", "trabaja", "reúne", "agrupa", "é", "são",
    "trabalha", "est", "regroupe", "rassemble", "réunit", "ist", "sind", "vereint", "setzt",
    "defends", "protects", "campaigns",
  ]

  private static let about: KeyedWords = ["about", "acerca", "sobre", "propos", "über"]
}
