/// The words with which a text tells who signed, in five languages.
enum SigningWords {
  /// “signers”, “signataires”: those who signed.
  static func isSigners(_ word: String) -> Bool { signers.contains(word) }

  /// “include”, “figuran”: leads from the signers to their names.
  static func isInclusion(_ word: String) -> Bool { inclusions.contains(word) }

  /// “signed”, “assinada”, “unterzeichnet”.
  static func isParticiple(_ word: String) -> Bool { participles.contains(word) }

  /// “by”, “por”, “von”.
  static func isAgent(_ word: String) -> Bool { agents.contains(word) || word == "haben" }

  /// Words before a colon and the names of signers: “Signatories:”, “Assinam a nota:”.
  static func opensList(_ word: String) -> Bool { signers.contains(word) || verbs.contains(word) }

  private static let verbs: Set<String> = [
    "firman", "suscriben", "assinam", "subscrevem", "signent", "unterzeichnen",
  ]

  /// “organized by”.
  static func isOrganizedBy(_ first: String, _ second: String) -> Bool {
    organizers.contains(first) && agents.contains(second)
  }

  /// “letter”, “declaración”: what is signed.
  static func isText(_ word: String) -> Bool { texts.contains(word) }

  /// “groups such as”: leads from a common noun to names.
  static func isExample(_ word: String) -> Bool { examples.contains(word) }

  /// “signing”, “signatory”: makes “organizations” those who signed.
  static func isSigning(_ word: String) -> Bool { signing.contains(word) }

  /// “others”, “otras”: ends a list.
  static func isRest(_ word: String) -> Bool { rests.contains(word) }

  private static let signers: Set<String> = [
    "signers", "signatories", "co-signers", "cosigners", "co-signatories", "endorsers", "signees",
    "firmantes", "signatarios", "signatarias", "signatários", "signatárias", "signataires",
    "cosignataires", "unterzeichner", "unterzeichnern", "unterzeichnenden", "unterzeichnende",
    "unterzeichnerinnen", "erstunterzeichner", "adherentes",
  ]

  private static let inclusions: Set<String> = [
    "include", "includes", "included", "including", "are", "were", "incluyen", "incluye", "son",
    "figuran", "están", "encuentran", "incluem", "estão", "são", "encontram-se", "figuram",
    "figurent", "comptent", "sont", "incluent", "gehören", "zählen", "sind", "finden",
  ]

  private static let participles: Set<String> = [
    "signed", "co-signed", "cosigned", "endorsed", "firmado", "firmada", "firmados", "firmadas",
    "suscrito", "suscrita", "suscrito", "respaldado", "respaldada", "assinado", "assinada",
    "assinados", "assinadas", "subscrito", "subscrita", "endossado", "endossada", "signé", "signée",
    "signés", "signées", "cosigné", "cosignée", "soutenu", "soutenue", "unterzeichnet",
    "mitunterzeichnet", "unterschrieben",
  ]

  private static let agents: Set<String> = [
    "by", "por", "pela", "pelo", "pelas", "pelos", "par", "von",
  ]

  private static let organizers: Set<String> = [
    "organized", "organised", "spearheaded", "led", "coordinated", "initiated", "convened",
    "organizada", "organizado",
    "coordinada", "coordinado", "impulsada", "promovida", "coordenada", "articulada", "initié",
    "initiée", "coordonnée", "organisée", "initiiert", "organisiert", "koordiniert",
  ]

  private static let texts: Set<String> = [
    "letter", "statement", "declaration", "petition", "appeal", "brief", "manifesto", "pledge",
    "call", "text", "release", "document", "resolution", "carta", "declaración", "comunicado",
    "manifiesto", "pronunciamiento", "petición", "llamado", "llamamiento", "texto", "documento",
    "declaração", "manifesto", "nota", "petição", "apelo", "abaixo-assinado", "lettre", "appel",
    "tribune", "déclaration", "communiqué", "pétition", "texte", "manifeste", "offener",
    "erklärung",
    "appell", "aufruf", "stellungnahme", "petition", "schreiben", "forderung", "forderungen",
    "misiva", "letters", "initiative", "campaign", "action",
  ]

  private static let examples: Set<String> = [
    "like", "including", "as", "from", "como", "comme", "wie", "namely", "incluindo", "incluyendo",
    "dont", "darunter", "notably", "especially",
  ]

  private static let signing: Set<String> = [
    "signing", "signatory", "endorsing", "supporting", "undersigning", "firmantes", "signatarias",
    "signatárias", "signataires", "unterzeichnenden", "unterzeichnende", "co-signing",
  ]

  private static let rests: Set<String> = [
    "others", "other", "more", "many", "otras", "otros", "outros", "outras", "autres", "andere",
    "anderen", "weitere", "several", "dozens", "hundreds", "numerous", "numerosas", "plus", "más",
    "mais", "beaucoup", "viele",
  ]
}
