/// The words with which a text tells who signed, in five languages.
enum SigningWords {
  /// “signers”, “signataires”: those who signed.
  static func isSigners(_ word: WordKey) -> Bool { signers.contains(word) }

  /// “include”, “figuran”: leads from the signers to their names.
  static func isInclusion(_ word: WordKey) -> Bool { inclusions.contains(word) }

  /// “signed”, “assinada”, “unterzeichnet”.
  static func isParticiple(_ word: WordKey) -> Bool { participles.contains(word) }

  /// “by”, “por”, “von”.
  static func isAgent(_ word: WordKey) -> Bool { agents.contains(word) || word == "haben" }

  /// Words before a colon and the names of signers: “Signatories:”, “Assinam a nota:”.
  static func opensList(_ word: WordKey) -> Bool { signers.contains(word) || verbs.contains(word) }

  /// “signed”, “firmaron”: the verb of a sentence whose subjects sign.
  static func isPastVerb(_ word: WordKey) -> Bool { pastVerbs.contains(word) }

  /// “issued”, “enviaron”: what several may do together with a text.
  static func isIssuingVerb(_ word: WordKey) -> Bool { issuingVerbs.contains(word) }

  /// “joint”, “conjunta”: the text is that of all who issue it.
  static func isJoint(_ word: WordKey) -> Bool { joint.contains(word) }

  /// “firman”, “assinaram”: a verb that stands before its text and its subjects.
  static func isActiveVerb(_ word: WordKey) -> Bool {
    verbs.contains(word) || activeVerbs.contains(word)
  }

  /// “signing”, “signed”, “que firman”: a verb by which its subject signs, whatever its tense.
  static func signs(_ word: WordKey) -> Bool {
    isSigning(word) || isPastVerb(word) || isActiveVerb(word) || isParticiple(word)
  }

  /// “groups”, “entidades”: a noun for several bodies.
  static func isBodies(_ word: WordKey) -> Bool { bodies.contains(word) }

  /// “signatures”, “firmas”: what stands before “of” and the names of those who gave them.
  static func isSignatures(_ word: WordKey) -> Bool { signatures.contains(word) }

  /// How many words of “as well as”, “además de”, “sowie” begin at a token; 0 where none does.
  static func additionLength(at index: Int, in tokens: Tokens) -> Int {
    let words = tokens[index...].prefix(3).map(\.lower)
    return additions.first { words.starts(with: $0) }?.count ?? 0
  }

  /// Any verb whose subjects sign or issue a text.
  static func isVerb(_ word: WordKey) -> Bool {
    isPastVerb(word) || isActiveVerb(word) || isIssuingVerb(word)
  }

  /// Where “la carta”, “den offenen Brief” ends that begins at a token; nil where no text is named.
  static func objectEnd(at start: Int, in tokens: Tokens) -> Int? {
    guard start < tokens.count,
      tokens[start].traits.contains(.article)
        || determiners.contains(tokens[start].lower)
    else { return nil }
    let noun = tokens[(start + 1)...].prefix(2).firstIndex { isText($0.lower) }
    return noun.map { $0 + 1 }
  }

  private static let bodies: KeyedWords = [
    "organizations", "organisations", "groups", "organizaciones", "organizações", "entidades",
    "organisationen", "gruppen", "associations", "members", "ngos", "unions", "networks",
    "coalitions", "churches", "partners", "allies", "affiliates", "bodies", "institutions",
    "charities", "federations", "campaigns", "agrupaciones", "colectivos",
    "colectivas", "asociaciones", "redes", "sindicatos", "associações", "coletivos", "grupos",
    "syndicats", "réseaux", "collectifs", "verbände", "vereine", "initiativen",
    "gewerkschaften", "bündnisse", "instituciones", "federaciones", "iglesias", "movimientos",
    "instituições", "igrejas", "movimentos", "fédérations", "ong", "ongs",
    "kirchen", "werke", "gruppierungen",
  ]

  private static let signatures: KeyedWords = [
    "signatures", "firmas", "adhesiones", "assinaturas", "unterschriften", "signaturen",
  ]

  /// Longer ones first where one begins another.
  private static let additions: [[WordKey]] = [
    ["as", "well", "as"], ["along", "with"], ["together", "with"], ["in", "addition", "to"],
    ["además", "de"], ["así", "como"], ["junto", "con"], ["junto", "a"], ["bem", "como"],
    ["assim", "como"], ["além", "de"], ["além", "da"], ["além", "do"], ["ainsi", "que"],
    ["sowie"], ["ou", "encore"],
  ]

  private static let pastVerbs: KeyedWords = [
    "signed", "co-signed", "cosigned", "endorsed", "firmaron", "suscribieron", "firman",
    "suscriben", "assinaram", "subscreveram", "assinam", "signé", "cosigné", "signent",
    "unterzeichneten", "unterzeichnen", "cosignent", "co-signent", "cofirman", "subscrevem",
  ]

  private static let activeVerbs: KeyedWords = [
    "firmaron", "suscribieron", "assinaram", "subscreveram", "unterzeichneten", "adhirieron",
    "adhieren", "aderiram", "adherieron", "respaldaron",
  ]

  /// “también”, “also”: the verb behind it goes on with a list begun before.
  static func isAlso(_ word: WordKey) -> Bool { also.contains(word) }

  private static let also: KeyedWords = ["también", "tambien", "também", "also", "aussi", "auch"]

  private static let issuingVerbs: KeyedWords = [
    "issued", "released", "published", "sent", "delivered", "submitted", "publicaron", "emitieron",
    "enviaron", "presentaron", "dirigieron", "divulgaram", "publicaram", "enviaram", "lançaram",
    "adressé", "publié", "envoyé", "adressent", "publient", "veröffentlichten", "verschickten",
  ]

  private static let joint: KeyedWords = [
    "joint", "conjunta", "conjunto", "conjointe", "conjoint", "commun", "commune", "gemeinsame",
    "gemeinsamen", "gemeinsames",
  ]

  private static let determiners: KeyedWords = [
    "this", "esta", "este", "cette", "cet", "ce", "diesen", "diese", "dieses", "einen", "eine",
    "una", "un", "uma", "um", "une",
  ]

  private static let verbs: KeyedWords = [
    "firman", "suscriben", "assinam", "subscrevem", "signent", "unterzeichnen", "cosignent",
    "co-signent", "cofirman", "rubrican",
  ]

  /// “organized by”.
  static func isOrganizedBy(_ first: WordKey, _ second: WordKey) -> Bool {
    organizers.contains(first) && agents.contains(second)
  }

  /// “letter”, “declaración”: what is signed.
  static func isText(_ word: WordKey) -> Bool { texts.contains(word) }

  /// “groups such as”: leads from a common noun to names.
  static func isExample(_ word: WordKey) -> Bool { examples.contains(word) }

  /// How many words of “such as”, “among them” end at a token; 0 where none does.
  static func exampleLength(endingAt index: Int, in tokens: Tokens) -> Int {
    let word = tokens[index].lower
    if isExample(word) { return 1 }
    let isAmong = index > 0 && amongs.contains(tokens[index - 1].lower)
    return isAmong && pronouns.contains(word) ? 2 : 0
  }

  private static let amongs: KeyedWords = ["among", "amongst", "entre", "parmi", "unter"]
  private static let pronouns: KeyedWords = [
    "them", "ellas", "ellos", "elas", "eles", "elles", "lesquelles", "lesquels", "ihnen", "otras",
    "otros", "outras", "outros", "autres", "anderen",
  ]

  /// “signing”, “signatory”: makes “organizations” those who signed.
  static func isSigning(_ word: WordKey) -> Bool { signing.contains(word) }

  /// “others”, “otras”: ends a list.
  static func isRest(_ word: WordKey) -> Bool { rests.contains(word) }

  private static let signers: KeyedWords = [
    "signers", "signatories", "co-signers", "cosigners", "co-signatories", "endorsers", "signees",
    "firmantes", "signatarios", "signatarias", "signatários", "signatárias", "signataires",
    "cosignataires", "unterzeichner", "unterzeichnern", "unterzeichnenden", "unterzeichnende",
    "unterzeichnerinnen", "erstunterzeichner", "erstunterzeichnern", "erstunterzeichnenden",
    "erstunterzeichnerinnen", "mitunterzeichner", "mitunterzeichnern", "subscritores",
    "subscritoras", "suscriptores", "adherentes",
  ]

  private static let inclusions: KeyedWords = [
    "include", "includes", "included", "including", "are", "were", "incluyen", "incluye", "son",
    "figuran", "están", "encuentran", "incluem", "estão", "são", "encontram-se", "figuram",
    "figurent", "comptent", "sont", "incluent", "gehören", "zählen", "sind", "finden", "darunter",
    "trouve", "trouvent", "compte", "incluindo", "incluyendo", "incluidas", "incluidos",
    "incluídas", "incluídos", "dont",
  ]

  private static let participles: KeyedWords = [
    "signed", "co-signed", "cosigned", "endorsed", "joined", "firmado", "firmada", "firmados",
    "firmadas",
    "suscrito", "suscrita", "suscrito", "respaldado", "respaldada", "assinado", "assinada",
    "assinados", "assinadas", "subscrito", "subscrita", "endossado", "endossada", "signé", "signée",
    "signés", "signées", "cosigné", "cosignée", "co-signé", "co-signée", "cofirmada", "cofirmado",
    "co-firmada", "gezeichnet", "soutenu", "soutenue", "unterzeichnet",
    "mitunterzeichnet", "unterschrieben",
  ]

  private static let agents: KeyedWords = [
    "by", "por", "pela", "pelo", "pelas", "pelos", "par", "von",
  ]

  /// Every word that can begin a list of signers, or tell of organizers.
  static var words: Set<String> {
    [verbs, participles, inclusions, organizers, pastVerbs, activeVerbs, issuingVerbs, signatures]
      .reduce(signers.words) { $0.union($1.words) }
  }

  static let organizers: KeyedWords = [
    "organized", "organised", "spearheaded", "led", "coordinated", "initiated", "convened",
    "organizada", "organizado",
    "coordinada", "coordinado", "impulsada", "promovida", "coordenada", "articulada", "initié",
    "initiée", "coordonnée", "organisée", "initiiert", "organisiert", "koordiniert",
  ]

  private static let texts: KeyedWords = [
    "l'appel", "l'initiative", "l'action",
    "letter", "statement", "declaration", "petition", "appeal", "brief", "manifesto", "pledge",
    "call", "text", "release", "document", "resolution", "carta", "declaración", "comunicado",
    "manifiesto", "pronunciamiento", "petición", "llamado", "llamamiento", "texto", "documento",
    "declaração", "manifesto", "nota", "petição", "apelo", "abaixo-assinado", "lettre", "appel",
    "tribune", "déclaration", "communiqué", "pétition", "texte", "manifeste", "offener",
    "erklärung",
    "appell", "aufruf", "stellungnahme", "petition", "schreiben", "forderung", "forderungen",
    "misiva", "platform", "demands", "principles", "pedido", "requerimento", "representação",
    "moção", "ofício", "manifestação",
    "solicitud",
    "denuncia", "denúncia", "queja", "recurso", "posicionamiento", "posicionamento", "requête",
    "plainte", "recours", "papier", "positionspapier", "eingabe", "beschwerde", "submission",
    "complaint", "motion", "memorandum", "request", "charter", "letters", "initiative", "campaign",
    "action",
  ]

  private static let examples: KeyedWords = [
    "like", "including", "as", "from", "como", "comme", "wie", "namely", "incluindo", "incluyendo",
    "dont", "darunter", "notably", "especially",
  ]

  private static let signing: KeyedWords = [
    "signing", "signatory", "endorsing", "supporting", "undersigning", "firmantes", "signatarias",
    "signatárias", "signataires", "unterzeichnenden", "unterzeichnende", "co-signing",
  ]

  private static let rests: KeyedWords = [
    "others", "other", "more", "many", "otras", "otros", "outros", "outras", "autres", "andere",
    "anderen", "weitere", "several", "dozens", "hundreds", "numerous", "numerosas", "plus", "más",
    "mais", "beaucoup", "viele",
  ]
}
