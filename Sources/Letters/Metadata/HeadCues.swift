/// What the lines of a letterhead say of themselves; phrases are folded.
enum HeadCues {
  /// "Dear Minister," and the like.
  static func isSalutation(_ line: DocumentHead.HeadLine) -> Bool {
    guard line.words.entries.count <= 30, salutations.begins(line.words.entries) else {
      return false
    }
    let end = line.line.content.last ?? " "
    return ",:;!".contains(end) || line.words.entries.count <= 8 && !".?".contains(end)
  }

  /// "Press release", "For immediate release: 3 May 2020", "Release: 3 May".
  static func isPressMark(_ line: DocumentHead.HeadLine) -> Bool {
    let words = line.words.entries
    guard words.count <= 14, !pointers.begins(words) else { return false }
    if words.count > 1, words[0].key == release, line.line.holds(UInt8(ascii: ":")) { return true }
    return pressMarks.stands(in: words)
  }

  /// A label, such as "Press release" or "Media contact:", that is no title.
  static func isLabel(_ line: DocumentHead.HeadLine) -> Bool {
    if line.line.content.hasSuffix(":") && line.words.entries.count <= 4 { return true }
    if isPressMark(line) && line.words.entries.count <= 9 { return true }
    return line.words.entries.count <= 3 || labels.begins(line.words.entries)
  }

  /// An address of the net, a telephone number, a mail address.
  static func isContact(_ line: DocumentHead.HeadLine) -> Bool {
    if line.line.holds(UInt8(ascii: "@")), line.line.holds(UInt8(ascii: ".")) { return true }
    if line.words.entries.contains(where: { addresses.contains($0.key) }) { return true }
    let digits = line.line.content.utf8.count(where: ASCII.isDigit)
    return digits >= 7 && digits * 3 > line.line.length
  }

  /// "To: …", "cc:", "President of …": whom the letter goes to.
  static func isRecipient(_ line: DocumentHead.HeadLine) -> Bool {
    recipients.begins(line.words.entries)
  }

  /// A line that calls itself a letter.
  static func isLetterTitle(_ words: WordSequence) -> Bool {
    if letterHeads.begins(words.entries) { return true }
    guard letterMarks.stands(in: words.entries) else { return false }
    let phrase = words.phrase
    guard let mark = letterTitles.first(where: { phrase.hasWords($0) }),
      let place = phrase.firstRange(of: mark)
    else { return false }
    let before = phrase[..<place.lowerBound].split(separator: " ").suffix(4)
    return !before.contains { reporting.contains(String($0)) }
  }

  /// A line that calls itself a statement, declaration or appeal.
  static func isStatementTitle(_ words: WordSequence) -> Bool {
    statementHeads.begins(words.entries) || statementPhrases.stands(in: words.entries)
  }

  /// Leads over to signers or speaks of them as those who write.
  static func isSigning(_ line: Line) -> Bool {
    guard line.length <= 120, SigningWords.mayStand(in: line.content) else {
      return false
    }
    let words = WordSequence(line.content)
    return words.entries.count <= 14
      && words.entries.contains { SigningWords.contains($0, of: words) }
  }

  /// Whether writers call themselves the undersigned in the first words of a line.
  static func speaksAsUndersigned(_ words: WordSequence) -> Bool {
    guard mayBeUndersigned(words.phrase) else { return false }
    let phrase = words.phrase(upTo: 500)
    return undersigned.contains { phrase.holds($0) }
  }

  /// Whether a part that one of the phrases below has stands in the text.
  private static func mayBeUndersigned(_ phrase: String) -> Bool {
    var phrase = phrase
    return phrase.withUTF8 { bytes in
      var last: UInt32 = 0
      for byte in bytes {
        last = last << 8 | UInt32(byte)
        if undersignedParts.contains(last) { return true }
      }
      return false
    }
  }

  /// Four letters of each of the phrases below.
  private static let undersignedParts = [
    "sign", "firm", "susc", "ssin", "subs", "unte", "sott", "elow",
  ].map { $0.utf8.reduce(0 as UInt32) { $0 << 8 | UInt32($1) } }

  private static let release = FoldedHash.of("release".utf8)
  private static let addresses: WordSet = ["http", "https", "www"]

  private static let salutations: PhraseSet = [
    "dear", "estimado", "estimada", "estimados", "estimadas", "querido", "querida", "queridos",
    "queridas", "distinguido", "distinguida", "distinguidos", "excelentisimo", "excelentisima",
    "excelentissimo", "excelentissima", "prezado", "prezada", "prezados", "prezadas", "caro",
    "cara",
    "caros", "caras", "cari", "care", "cher", "chere", "chers", "cheres", "madame", "monsieur",
    "mesdames", "messieurs", "sehr geehrte", "sehr geehrter", "liebe", "lieber", "geachte",
    "egregio", "egregi", "gentile", "gentili", "to the editor", "to whom it may concern",
    "your excellency", "your excellencies", "excellency", "excellencies", "excelencia",
    "excelencias", "excellence", "excellences", "honorable", "honourable", "respected", "senor",
    "senora", "senores", "senoras", "senhor", "senhora", "senhores", "benvolgut", "benvolguda",
    "benvolguts", "mr president", "madam president",
  ]

  /// Words that point to another page.
  private static let pointers: PhraseSet = [
    "see", "read", "download", "view", "go to", "back to", "more", "all", "original", "leer", "ver",
    "ler", "leia", "lire", "voir", "siehe", "lesen",
  ]

  private static let pressMarks: PhraseSet = [
    "for immediate release", "immediate release", "press release", "media release", "news release",
    "comunicado de prensa", "nota de prensa", "boletin de prensa", "nota a imprensa",
    "comunicado a imprensa", "comunicado de imprensa", "release a imprensa",
    "communique de presse", "pressemitteilung", "presseerklarung", "presseinformation",
    "para publicacion inmediata", "para su publicacion inmediata", "para divulgacao imediata",
    "pour diffusion immediate", "zur sofortigen veroffentlichung", "comunicato stampa",
    "nota de premsa", "persbericht", "embargoed until", "under embargo until",
  ]

  private static let labels: PhraseSet = [
    "contact", "contacts", "press contact", "press contacts", "media contact", "media contacts",
    "contacto", "contactos", "contato", "contatos", "kontakt", "pressekontakt", "date", "fecha",
    "data", "datum", "subject", "asunto", "assunto", "objet", "betreff", "re", "from", "by", "por",
    "par", "von", "posted", "published", "publicado", "publicada", "publie", "veroffentlicht",
    "see",
    "see also", "read", "click", "download", "share", "home", "go to", "skip to", "pdf", "back to",
    "embargoed", "release", "submitted",
  ]

  private static let recipients: PhraseSet = [
    "to", "cc", "bcc", "attn", "attention", "para", "a la atencion", "a", "al", "ao", "aos", "an",
    "an die", "an den", "president", "presidente", "presidenta", "minister", "ministro",
    "secretary",
    "senator", "the honorable", "the honourable", "hon", "mr", "mrs", "ms", "dr", "sr", "sra", "m",
    "mme", "herrn", "frau", "chair", "commissioner", "governor", "director", "ambassador",
    "members",
  ]

  private static let letterHeads: PhraseSet = [
    "letter", "carta", "lettre", "brief an", "lettera", "a letter",
  ]

  private static let letterMarks = PhraseSet(letterTitles)
  private static let letterTitles = [
    "open letter", "joint letter", "public letter", "sign on letter", "letter to", "letter from",
    "carta abierta", "carta conjunta", "carta publica", "carta a", "carta aberta", "carta al",
    "lettre ouverte", "lettre a", "lettre au", "lettre aux", "offener brief", "brandbrief",
    "gemeinsamer brief", "lettera aperta", "carta oberta", "open brief",
  ]

  private static let reporting: Set<String> = [
    "sign", "signs", "signed", "send", "sends", "sent", "deliver", "delivers", "release",
    "releases",
    "released", "publish", "publishes", "join", "joins", "issue", "issues", "issued", "write",
    "pen",
    "submit", "submits", "envian", "firman", "publican", "entregan", "enviam", "assinam",
    "publicam",
    "publient", "signent", "envoient", "adressent", "unterzeichnen", "veroffentlichen", "in",
  ]

  private static let statementHeads: PhraseSet = [
    "statement", "joint statement", "public statement", "civil society statement", "declaration",
    "declaracion", "declaracao", "manifiesto", "manifesto", "manifest", "manifeste", "comunicado",
    "comunicado publico", "comunicado conjunto", "pronunciamiento", "posicionamiento",
    "nota publica",
    "nota de repudio", "nota", "nota conjunta", "erklarung", "gemeinsame erklarung",
    "stellungnahme",
    "gemeinsame stellungnahme", "aufruf", "appell", "appel", "appel a", "communique", "resolution",
    "positionspapier", "llamamiento", "chamado", "mocao", "dichiarazione", "appello",
    "declaration commune", "tribune", "statement by", "statement of", "statement on",
    "call to action",
  ]

  private static let statementPhrases: PhraseSet = [
    "joint statement", "public statement", "declaracion conjunta", "declaracion publica",
    "declaracao conjunta", "nota publica", "nota de repudio", "nota conjunta",
    "gemeinsame erklarung", "gemeinsame stellungnahme", "declaration commune", "joint declaration",
    "civil society statement", "ngo statement", "solidarity statement", "statement of solidarity",
  ]

  private static let undersigned = [
    "undersigned", "abajo firmante", "abajo suscrit", "abajofirmante", "los firmantes",
    "las firmantes", "organizaciones firmantes", "abaixo assinad", "abaixo subscrit",
    "que subscrevem", "organizacoes signatarias", "soussign", "organisations signataires",
    "unterzeichnend", "unterzeichner", "unterzeichneten", "signatory organi", "sottoscritt",
    "as organizations signing", "the organizations below", "organizations listed below",
  ]
}
