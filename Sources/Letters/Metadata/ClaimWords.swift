/// The words around a claimed number of signers, folded, in the languages that are read.
enum ClaimWords {
  /// Whether a word means bodies that sign: organizations, groups, unions, institutes and such.
  static func isBody(_ word: WordSequence.Entry, of line: WordSequence) -> Bool {
    bodies.contains(word.key)
      || word.range.count >= 6 && line.mayBegin(word, with: bodyHeads)
        && bodyStems.contains(where: line.text(word).hasPrefix)
  }

  private static let bodyHeads = heads(of: bodyStems)

  /// The first two letters of some texts of ASCII.
  private static func heads(of texts: [String]) -> [UInt16] {
    texts.map { text in text.utf8.prefix(2).reduce(0) { $0 << 8 | UInt16($1) } }
  }

  private static let bodyStems = [
    "organisation", "organization", "organizacion", "organizaco", "organizzazion", "organitzacion",
    "nichtregierungsorganisation", "menschenrechtsorganisation", "umweltorganisation",
    "hilfsorganisation", "associations", "asociaciones", "associacoes", "associazioni",
    "signator", "signatari", "signataire", "firmantes", "unterzeichn", "erstunterzeichn",
    "verband", "verein", "gewerkschaft",
  ]

  private static let bodies: WordSet = [
    "groups", "grupos", "groupes", "gruppen", "gruppi", "ngos", "ngo", "ongs", "ong", "oscs", "osc",
    "csos", "nros", "institutions", "instituciones", "instituicoes", "institutionen", "institutos",
    "institutes", "institute", "collectives", "colectivos", "colectivas", "coletivos", "collectifs",
    "kollektive", "unions", "sindicatos", "syndicats", "networks", "redes", "reseaux", "netzwerke",
    "entities", "entidades", "entites", "movements", "movimientos", "movimentos", "mouvements",
    "bewegungen", "companies", "empresas", "entreprises", "unternehmen", "businesses", "coalitions",
    "coaliciones", "coalizoes", "bundnisse", "signers", "signees", "endorsers", "nonprofits",
    "charities", "initiativen", "iniciativas", "initiatives", "plataformas", "plateformes",
    "churches", "iglesias", "igrejas", "federations", "federaciones", "federacoes", "foundations",
    "fundaciones", "fundacoes", "fondations", "stiftungen", "orgs", "agencies", "universities",
    "campaigners", "allies", "defensorias", "comunidades",
  ]

  /// People who may sign; more is asked of them.
  static let persons: WordSet = [
    "individuals", "academics", "scholars", "experts", "scientists", "economists", "professors",
    "lawyers", "researchers", "activists", "leaders", "meps", "lawmakers", "parliamentarians",
    "citizens", "personas", "pessoas", "personnes", "personen", "academicos", "academicas",
    "cientificos", "cientistas", "expertos", "especialistas", "economistas", "universitaires",
    "chercheurs", "wissenschaftler", "wissenschaftlerinnen", "abgeordnete", "intelectuales",
    "intellectuals", "journalists", "periodistas", "jornalistas", "juristas", "physicians",
    "doctors", "artists", "artistas", "faculty", "educators", "clergy",
  ]

  /// Words that show that no signers are counted.
  static let never: WordSet = [
    "members", "member", "miembros", "membros", "membres", "mitglieder", "mitgliedern",
    "mitgliedsorganisationen", "countries", "country", "paises", "pays", "lander", "landern",
    "states", "estados", "etats", "staaten", "governments", "gobiernos", "governos", "workers",
    "trabajadores", "trabalhadores", "travailleurs", "people", "years", "anos", "ans", "jahre",
    "jahren", "days", "dias", "jours", "months", "meses", "mois", "million", "millions", "millones",
    "milhoes", "billion", "percent", "affiliates", "afiliados", "chapters", "seats", "districts",
    "delegates", "children", "cities", "ciudades", "cidades", "villes", "stadte", "pages",
  ]

  /// Words that end what describes the signers.
  static let breaking: WordSet = [
    "of", "in", "from", "on", "at", "by", "to", "with", "who", "that", "which", "have", "has",
    "had",
    "are", "were", "was", "is", "for", "than", "been", "be", "will", "would", "can", "en", "con",
    "que", "para", "son", "han", "com", "sao", "foram", "qui", "sont", "ont", "dans", "pour", "aus",
    "fur", "mit", "sind", "haben", "wurden", "werden", "when", "while", "after", "before", "as",
  ]

  /// Words that make a number a lower bound.
  static let atLeast: Set<String> = [
    "over", "more than", "at least", "upwards of", "well over", "in excess of", "no fewer than",
    "no less than", "mas de", "mas de los", "al menos", "por lo menos", "no menos de", "mais de",
    "pelo menos", "ao menos", "plus de", "au moins", "uber", "mehr als", "mindestens", "weit uber",
    "oltre", "piu di", "almeno", "more than the", "meer dan", "mes de",
  ]

  /// Words that make a number an estimate.
  static let about: Set<String> = [
    "about", "around", "nearly", "almost", "approximately", "some", "close to", "roughly", "circa",
    "cerca de", "casi", "unas", "unos", "alrededor de", "aproximadamente", "por volta de", "quase",
    "perto de", "environ", "pres de", "quelque", "quelques", "autour de", "rund", "etwa", "fast",
    "knapp", "ungefahr", "ca", "quasi", "acerca de", "en torno a", "as many as",
  ]

  /// What stands before the number of those who sign, and speaks of signing.
  static let signingAgents: Set<String> = [
    "undersigned", "signed by", "signed on by", "co signed by", "cosigned by", "endorsed by",
    "signatories", "we the", "firmada por", "firmado por", "firmadas por", "firmados por",
    "suscrita por", "suscrito por", "abajo firmantes", "nosotras", "nosotros", "assinada por",
    "assinado por", "subscrita por", "subscrito por", "signee par", "signe par", "cosignee par",
    "unterzeichnet von", "unterzeichnet haben", "die unterzeichnenden", "mitgezeichnet von",
    "firmata da", "sottoscritta da", "ondertekend door", "signada per",
  ]

  /// What stands before them otherwise.
  static let otherAgents: Set<String> = [
    "on behalf of", "behalf of the", "letter by", "letter from", "statement by", "statement from",
    "joined", "joins", "joined by", "along with", "adopted by", "submitted by", "sent by",
    "issued by", "backed by", "supported by", "respaldada por", "apoyada por", "en nombre de",
    "em nome de", "apoiada por", "soutenu par", "soutenue par", "au nom de", "unterstutzt von",
    "im namen von", "gemeinsam mit",
  ]

  /// What stands before the size of a network.
  static let sizes = [
    "composed of", "comprised of", "comprising", "consisting of", "consists of", "made up of",
    "representing", "represents", "represent", "uniting", "unites", "brings together",
    "bringing together", "network of", "alliance of", "federation of", "membership of", "includes",
    "representing over", "representan a", "representa a", "que representan", "representando",
    "compuesta por", "compuesto por", "integrada por", "integrado por", "conformada por",
    "agrupa a", "reune a", "red de", "alianza de", "alianca de", "rede de", "que reune", "reune",
    "composta por", "formada por", "congrega", "compose de", "composee de", "regroupe",
    "regroupant", "reunit", "rassemble", "reseau de", "federe", "bestehend aus", "vertritt",
    "umfasst", "netzwerk von", "netzwerk aus", "bundnis aus", "bundnis von", "zusammenschluss von",
    "dachverband von", "with over", "with more than", "with", "con mas de", "connecting",
    "supporting", "works with", "working with", "umbrella of", "consortium of",
  ]

  /// Words such as "coalition" before "of".
  static let collectives: WordSet = [
    "coalition", "network", "group", "alliance", "federation", "coalicion", "red", "grupo",
    "alianza", "coalizao", "rede", "alianca", "coalition", "reseau", "groupe", "collectif",
    "bundnis", "netzwerk", "gruppe", "allianz", "consortium", "confederation", "platform",
    "plataforma", "plateforme", "union", "association", "collective", "frente", "total",
  ]

  static let ofWords: WordSet = [
    "of", "de", "von", "aus", "over", "than", "mas", "mais", "plus",
  ]

  /// Whether a word means signing.
  static func isSigning(_ key: UInt64) -> Bool { signing.contains(key) }

  private static let signing: WordSet = [
    "signed", "sign", "signs", "endorsed", "endorse", "undersigned", "cosigned", "firman",
    "firmaron", "firmantes", "firmamos", "suscriben", "suscribimos", "assinam", "assinaram",
    "subscrevem", "signent", "signataires", "unterzeichnen", "unterzeichneten", "unterzeichnet",
  ]

  static let plus = FoldedHash.of("plus".utf8)

  /// Whether a word means signing, calling, writing, or another act of those who sign.
  static func acts(_ word: WordSequence.Entry, of line: WordSequence) -> Bool {
    isSigning(word.key) || acting.contains(word.key)
      || word.range.count >= 3 && line.mayBegin(word, with: actingHeads)
        && actingStems.contains(where: line.text(word).hasPrefix)
  }

  private static let actingHeads = heads(of: actingStems)

  private static let actingStems = [
    "urg", "condemn", "denounc", "demand", "oppos", "fordern", "appellier", "exig", "exhort",
  ]

  private static let acting: WordSet = [
    "call", "calls", "called", "calling", "ask", "asks", "asked", "asking", "write", "writes",
    "wrote", "written", "send", "sends", "sent", "issue", "issued", "release", "released",
    "publish",
    "published", "join", "joins", "joined", "express", "expressed", "support", "supports",
    "petition",
    "warn", "warned", "submit", "submitted", "filed", "file", "launch", "launched", "push", "tell",
    "told", "criticize", "criticized", "reject", "rejects", "rejected", "applaud", "welcome", "say",
    "insist", "implore", "request", "requested", "protest", "slam", "blast", "decry", "back",
    "delivered", "deliver", "appeal", "press", "seek", "want", "stand", "raise", "piden", "pedimos",
    "solicitan", "solicitamos", "denuncian", "denunciamos", "instan", "llaman", "rechazan",
    "rechazamos", "condenan", "expresan", "expresamos", "escriben", "escribieron", "enviaron",
    "envian", "publicaron", "lanzan", "lanzaron", "manifiestan", "reclaman", "alertan", "advierten",
    "apoyan", "saludan", "emiten", "emitieron", "presentaron", "pidieron", "pedem", "pediram",
    "denunciam", "lancam", "lancaram", "repudiam", "cobram", "manifestam", "manifestamos", "enviam",
    "enviaram", "divulgam", "divulgaram", "defendem", "apoiam", "solicitam", "criticam", "alertam",
    "publicam", "entregaram", "assinaram", "rejeitam", "demandent", "appellent", "appelons",
    "denoncent", "condamnent", "reclament", "ecrivent", "publient", "interpellent", "lancent",
    "soutiennent", "alertent", "demandons", "refusent", "adressent", "opposent",
    "rufen", "kritisieren", "warnen", "verlangen", "protestieren", "lehnen", "schreiben",
    "veroffentlichen", "unterstutzen", "wenden", "rufen", "begrussen", "chiedono", "lanciano",
    "denunciano", "demanen", "roepen", "eisen",
  ]

  /// Words before the number that tell of an earlier time.
  static let past: WordSet = [
    "earlier", "previous", "previously", "ago", "last", "already", "anterior", "anteriormente",
    "pasado", "pasada", "passado", "passada", "precedent", "dernier", "derniere", "bereits",
    "vergangenen", "letzten", "fruher", "since", "desde", "depuis", "seit", "another", "otra",
    "outra", "autre", "andere",
  ]

  /// Words behind it that do.
  static let already: WordSet = [
    "had", "already", "habian", "haviam", "avaient", "hatten", "ya",
  ]
}
