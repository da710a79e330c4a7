import Letters

/// The words that tell that somebody is speaking.
enum SpeechVerbs {
  /// Whether a word in lower case is one of them.
  static func contains(_ word: String) -> Bool {
    if all.contains(word) { return true }
    let verb = SpeechPronouns.verb(in: word.hasPrefix("s'") ? String(word.dropFirst(2)) : word)
    return verb.count < word.count && all.contains(verb)
  }

  /// Whether words in lower case lead over from a quotation's source: “according to”.
  static func isSource(_ first: WordKey, _ second: WordKey?) -> Bool {
    single.contains(first) || isPair(first, second)
  }

  /// How many words a source phrase has, 0 if it is none.
  static func sourceLength(_ first: WordKey, _ second: WordKey?) -> Int {
    if isPair(first, second) { return 2 }
    return single.contains(first) ? 1 : 0
  }

  /// Whether a verb in lower case has other meanings, so that a quotation must stand beside it.
  static func isAmbiguous(_ word: WordKey) -> Bool { ambiguous.contains(word) }

  /// Whether a word in lower case lets a passage be read for speakers, verbs aside.
  static func isAttributing(_ word: String) -> Bool {
    single.words.contains(word)
      || ["according", "acordo", "acuerdo", "attributed", "angaben"].contains(word)
  }

  /// The words that can begin the phrase before a source; “para” and “pour” beside a quotation.
  static let leads: Set<String> = single.words.union(
    pairs.compactMap { $0.split(separator: " ").first.map(String.init) } + [
      "para", "pour", "for", "für",
    ])

  /// Every word that joins a speaker to a quotation.
  static var words: Set<String> {
    all.union(leads).union(["according", "acordo", "acuerdo", "attributed", "angaben"])
  }

  private static let ambiguous: KeyedWords = KeyedWords(
    livelier.union([
      "so", "puts", "put", "note", "notes", "states", "comments", "reported", "announced", "asked",
      "says", "assure",
      "critica", "defende", "fordert", "forderte", "urged", "urges", "told", "argues", "continued",
      "pointed", "declares", "reacted", "alerta", "completa", "denuncia", "indica", "estime", "dit",
      "concluded", "fügt", "wrote", "writes", "recalled", "announces", "conclut", "insiste",
      "assegura", "asegura", "destaca", "exigió", "reminded", "dénonce", "dénoncé", "berichtet",
      "responded", "highlighted", "claimed", "criticized", "criticised", "condemned", "confirmed",
      "denounced", "acknowledged", "quoted", "applauded", "celebró", "condenó", "planteó",
      "reconoció",
      "respondió", "celebrou", "condenou", "cobrou", "garantiu", "respondeu", "comemorou",
      "réclame",
      "répond", "répondu", "constate", "considère", "rapporte", "espère", "craint", "lance",
      "confie",
      "analyse", "condamne", "condamné", "begrüßt", "begrüßte", "verlangt", "verlangte",
      "verurteilt",
      "verurteilte", "bestätigt", "bestätigte", "befürchtet", "cuestionó", "criticó", "analisa",
      "analisou", "maintained", "echoed", "lamenta", "pontua",
      "berichtete", "kritisiert", "kritisierte", "warnt", "warnte", "warned", "warns",
    ]))

  /// Words that may stand between a speaker and the verb or the verb and a speaker.
  static let fillers: KeyedWords = [
    "also", "then", "further", "has", "have", "had", "a", "ont", "hat", "haben", "ha", "han",
    "también", "também", "aussi", "auch", "ainda", "además", "today", "hoy", "hoje", "heute",
    "se", "s'est", "recently", "yesterday",
    "de", "son", "sa", "côté", "pour", "part", "por", "su", "parte", "sua", "vez", "tour",
    "seinerseits", "ihrerseits", "wiederum", "turn", "sich", "s'", "nous", "lui",
  ]

  private static let single: KeyedWords = ["selon", "según", "segundo", "laut", "conforme"]

  private static func isPair(_ first: WordKey, _ second: WordKey?) -> Bool {
    guard let second, let seconds = secondWords[first.hash] else { return false }
    return seconds.contains(second)
  }

  /// The second words of the pairs by the first.
  private static let secondWords: HashedTable<KeyedWords> = {
    let words = pairs.map { $0.split(separator: " ").map(String.init) }.filter { $0.count == 2 }
    let byFirst = Dictionary(grouping: words) { WordKey($0[0]).hash }
    return HashedTable(byFirst.mapValues { KeyedWords($0.map { $0[1] }) })
  }()

  private static let pairs: Set<String> = [
    "according to", "acordo com", "acuerdo con", "attributed to", "words of", "view of",
    "opinion of", "avaliação de", "opinião de",
    "opinión de", "avis de", "juicio de", "parecer de", "visão de", "opinion du", "statement from",
    "statement by", "quote from",
    "comment from", "comments from", "d'après", "zufolge von", "angaben von",
    "palabras de", "palavras de", "attribuée à", "zugeschrieben an",
  ]

  /// Verbs that tell of speech only beside a quotation.
  private static let livelier: Set<String> = [
    "agreed", "agrees", "joked", "complained", "predicted", "suggested", "advised", "vowed",
    "recounted", "described", "welcomed", "insists", "cautions", "remarks", "laments", "demanded",
    "ironiza", "ironizó", "aclaró", "aclara", "informó", "informa", "contó", "cuenta", "relata",
    "resume", "resumió", "opina", "considera", "consideró", "aseveró", "narró", "protestó",
    "ironizou", "informou", "contou", "conta", "avisou", "avisa", "sustentou", "refere", "referiu",
    "acusou", "acusa", "considerou", "protestou", "ironise", "ironisé", "raconte", "raconté",
    "tranche", "confirme", "confirmé", "sublinha", "recorda", "recordou", "adianta", "adiantou",
    "soupire", "proteste", "félicite", "réjouit", "juge", "jugé", "annonce", "annoncé", "clame",
    "promet", "promis", "dénoncent", "résument", "expliquent", "déclarent", "answered", "answers",
    "promised", "promises", "pledged", "sighed", "called", "exclamó", "celebra", "promete",
    "prometió", "lamenta", "concuerda", "coincide", "coincidieron", "zanja", "reclama", "pide",
    "calificó", "tachó", "leyó", "rechazó", "rechaza", "protesta", "prometeu", "concordou", "leu",
    "escreveu", "escribió", "escribe", "kündigt", "kündigte", "freuen", "verspricht", "antwortet",
    "antwortete", "erinnert", "erinnerte", "merkt", "schreibt", "schrieb", "hofft", "verweist",
    "erklären", "sagen", "fordern", "warnen", "betonen",
    "proteste", "protesté", "erzählt", "erzählte",
    "spottet", "klagt", "klagte", "lobt", "lobte", "entgegnet", "entgegnete", "fügte", "freut",
  ]

  private static let all: Set<String> = livelier.union([
    "said", "says", "say", "added", "adds", "stated", "states", "explained", "explains", "noted",
    "notes", "warned", "warns", "commented", "comments", "declared", "declares", "continued",
    "concluded", "concludes", "urged", "urges", "remarked", "told", "observed", "emphasized",
    "emphasised", "emphasizes", "stressed", "stresses", "argued", "argues", "insisted", "asked",
    "replied", "wrote", "writes", "reacted", "pointed", "recalled", "affirmed", "reminded",
    "quipped", "lamented", "puts", "put", "cautioned", "reported", "announced",
    "dijo", "dice", "afirmó", "afirma", "señaló", "señala", "declaró", "declara", "añadió",
    "añade", "agregó", "agrega", "explicó", "explica", "expresó", "expresa", "manifestó",
    "manifiesta", "indicó", "indica", "sostuvo", "sostiene", "comentó", "comenta", "advirtió",
    "advierte", "denunció", "denuncia", "aseguró", "asegura", "apuntó", "apunta", "subrayó",
    "subraya", "recordó", "recuerda", "concluyó", "concluye", "expuso", "destacó", "destaca",
    "enfatizó", "enfatiza", "reiteró", "puntualizó", "lamentó", "precisó", "insistió", "alertó",
    "exigió", "sentenció", "preguntó", "argumentó", "alertaron", "reclamó", "pidió", "opinó",
    "apuntala",
    "remarcó", "resaltó",
    "disse", "diz", "afirmou", "declarou", "acrescentou", "acrescenta", "explicou", "destacou",
    "alertou", "alerta", "comentou", "ressaltou", "ressalta", "avaliou", "avalia", "defendeu",
    "defende", "completou", "completa", "concluiu", "conclui", "observou", "criticou", "critica",
    "apontou", "aponta", "lembrou", "lembra", "reforçou", "reforça", "frisou", "salientou",
    "sublinhou", "enfatizou", "denunciou", "argumentou", "argumenta", "questionou", "lamentou",
    "dit", "déclare", "déclaré", "affirme", "affirmé", "explique", "expliqué", "souligne",
    "souligné", "ajoute", "ajouté", "précise", "précisé", "estime", "estimé", "dénonce",
    "dénoncé", "rappelle", "rappelé", "regrette", "regretté", "conclut", "conclu", "commente",
    "commenté", "insiste", "insisté", "alerte", "alerté", "indigne", "indigné", "poursuit",
    "résume", "martèle", "plaide", "détaille", "observe", "inquiète", "alarme", "interpelle",
    "prévient", "salue", "indique", "indiqué", "réagit", "réagi", "avertit", "averti", "assure",
    "note",
    "responded", "reiterated", "highlighted", "asserted", "claimed", "criticized", "criticised",
    "condemned", "testified", "opined", "countered", "echoed", "exclaimed", "maintained",
    "confirmed",
    "denounced", "acknowledged", "quoted", "applauded", "decried", "underlined", "underscored",
    "tweeted", "posted",
    "apostilló", "matizó", "criticó", "condenó", "celebró", "cuestionó", "respondió", "relató",
    "detalló", "mencionó", "planteó", "reconoció", "refirió", "acotó", "coincidió", "recalcó",
    "comentaron", "dijeron", "señalaron", "afirmaron", "valoró", "recalca", "enfatiza", "señalan",
    "pontuou", "relatou", "reiterou", "ponderou", "pondera", "assinala", "assinalou", "detalhou",
    "esclareceu", "respondeu", "cobrou", "condenou", "celebrou", "afirma", "sustenta", "advertiu",
    "adverte", "garantiu", "relata", "resumiu", "analisou", "analisa", "enfatiza", "lamenta",
    "disseram", "afirmaram", "comemorou", "comemora", "sintetizou", "pontua",
    "déplore", "déploré", "témoigne", "réclame", "répond", "répondu", "renchérit", "constate",
    "complète", "considère", "rapporte", "insurge", "étonne", "interroge", "espère", "craint",
    "s'insurge", "s'étonne", "s'interroge", "lance", "confie", "analyse", "condamne", "condamné",
    "erläutert", "erläuterte", "konstatiert", "konstatierte", "moniert", "monierte", "beklagt",
    "beklagte", "begrüßt", "begrüßte", "verlangt", "verlangte", "appelliert", "appellierte",
    "befürchtet", "bekräftigt", "bekräftigte", "verurteilt", "verurteilte", "urteilt", "urteilte",
    "bedauert", "bedauerte", "rügt", "rügte", "ergänzten", "erklärten", "betonten", "kommentieren",
    "empört", "schildert", "schilderte", "bestätigt", "bestätigte", "unterstrichen",
    "sagt", "sagte", "bemängelt", "bilanziert", "ergänzend", "kommentierten", "sagten", "gesagt",
    "erklärt", "erklärte", "kommentiert", "kommentierte", "betont",
    "betonte", "fordert", "forderte", "kritisiert", "kritisierte", "meint", "meinte", "warnt",
    "warnte", "ergänzt", "ergänzte", "mahnt", "mahnte", "hervorhob", "äußert", "äußerte",
    "berichtet", "berichtete", "unterstreicht", "unterstrich", "resümiert", "so", "fügt",
  ])
}
