/// Words that stand in the names of organizations and hardly in those of persons.
enum OrganizationWords {
  /// Whether a word in lower case is one of them.
  static func contains(_ word: String) -> Bool {
    all.contains(word) || germanEndings.contains { word.hasSuffix($0) && word.count > $0.count + 2 }
  }

  /// Whether a word in lower case is a legal form that follows a comma: “Inc.”, “A.C.”.
  static func isLegalForm(_ word: WordKey) -> Bool { legalForms.contains(word) }

  /// Whether a word in lower case heads a university or school.
  static func isAcademy(_ word: WordKey) -> Bool { academies.contains(word) }

  /// Whether a word in lower case names a body of a state or of states.
  static func isPublicBody(_ word: WordKey) -> Bool { publicBodies.contains(word) }

  private static let legalForms: KeyedWords = [
    "inc", "inc.", "ltd", "ltd.", "llc", "llp", "plc", "pllc", "corp", "corp.", "a.c.", "a.c",
    "ac", "s.a.", "s.a", "s.c.", "i.a.p.", "a.b.p.", "e.v.", "e.v", "ev", "ggmbh", "gmbh", "vzw",
    "e. v.", "crl", "cic", "scop", "scic", "aps", "ong", "ltda", "ltda.", "osc", "ipss",
    "asbl", "aisbl", "npo", "ngo", "o.n.g.", "c.v.", "pbc", "nfp",
  ]

  private static let academies: KeyedWords = [
    "university", "college", "school", "universidad", "universidade", "université", "universität",
    "hochschule", "escuela", "escola", "faculty", "facultad", "faculdade", "faculté", "academy",
  ]

  private static let publicBodies: KeyedWords = [
    "ministry", "ministerio", "ministério", "ministère", "ministerium", "parliament", "parlamento",
    "parlement", "bundestag", "senate", "senado", "sénat", "government",
    "gobierno", "governo", "gouvernement", "bundesregierung", "embassy",
    "embajada", "police", "policía", "court", "tribunal", "army",
  ]

  /// Every word of the lists.
  static var words: Set<String> {
    all.union(legalForms.words).union(academies.words).union(publicBodies.words)
  }

  static let germanEndings = [
    "verband", "verein", "bund", "netzwerk", "bündnis", "stiftung", "gesellschaft", "zentrum",
    "gewerkschaft", "initiative", "forum", "rat", "hilfe", "werk", "gemeinschaft", "rettung",
  ]

  private static let all: Set<String> = [
    "authority", "autoridad", "autoridade", "autorité", "behörde",
    "academy", "action", "advocates", "agency", "aid", "alliance", "assembly", "association",
    "associates", "bank", "board", "brigade", "brigades", "bureau", "campaign", "caucus", "center",
    "centre", "chamber", "chapter", "church", "churches", "circle", "clinic", "club", "coalition",
    "collective", "college", "commission", "committee", "community", "confederation",
    "conference", "congress", "congregation", "consortium", "convention", "cooperative", "corps",
    "council", "department", "development", "diocese", "employees", "exchange", "federation",
    "fellowship", "forum", "foundation", "front", "fund", "group", "guild", "house", "initiative",
    "institute", "institution", "international", "law", "league", "library", "lab", "labs",
    "ministries", "ministry", "mission", "movement", "museum", "network", "nuns", "office",
    "organisation", "organization", "partners", "partnership", "party", "platform", "program",
    "project", "relief", "resource", "rights", "sanctuary", "school", "secretariat", "service",
    "services", "sisters", "society", "solidarity", "students", "synod", "temple", "trust",
    "union", "unions", "united", "university", "voices", "volunteers", "watch", "workers",
    "accountability", "justice", "defense", "defence", "freedom", "privacy", "media", "peace",
    "oversight", "democracy", "congregations", "teachers", "nurses", "farmers", "families",
    "against", "for", "without", "trade", "citizen", "citizens", "public", "digital", "immigrants",
    "refugees", "policy", "studies", "research", "health", "climate", "earth",
    "academia", "acción", "agencia", "albergue", "alianza", "aliança", "apoyo", "asamblea",
    "asociación", "assembleia", "associação", "articulação", "articulación", "ação", "banco",
    "cámara", "campaña", "campanha", "casa", "central", "centro", "circulo", "círculo", "clínica",
    "coalición", "coalizão", "colectiva", "colectivo", "coletivo", "coletiva", "colegio",
    "comisión", "comissão", "comité", "comitê", "comunidad", "comunidade", "comunidades",
    "confederación", "confederação", "congregación", "congreso", "consejo", "conselho",
    "consorcio", "convergencia", "cooperativa", "coordinadora", "coordenação", "corporación",
    "derechos", "direitos", "diócesis", "enlace", "escuela", "escola", "espacio", "espaço",
    "federación", "federação", "foro", "fórum", "frente", "fundación", "fundação", "fundo",
    "fondo", "grupo", "iglesia", "igreja", "iniciativa", "instancia", "instituto", "justicia",
    "justiça", "liga", "marcha", "mesa", "misión", "movimiento", "movimento", "observatorio",
    "observatório", "oficina", "organización", "organizações", "organizaciones", "organização",
    "parroquia", "partido", "pastoral", "plataforma", "programa", "promotora", "proyecto",
    "projeto", "red", "rede", "refugio", "secretariado", "servicio", "serviço", "sindicato",
    "sínodo", "sociedad", "sociedade", "solidaridad", "terra", "trabajadores", "trabalhadores",
    "unidad", "unión", "união", "universidad", "universidade", "asociadas",
    "académie", "agence", "alliance", "amis", "assemblée", "association", "ateliers", "aide",
    "banque", "chambre", "cimade", "collectif", "comité", "communauté", "commission",
    "confédération", "conseil", "coordination", "délégation", "droits", "église", "fédération",
    "fondation", "front", "groupe", "institut", "ligue", "maison", "mouvement", "observatoire",
    "office", "organisation", "parti", "plateforme", "réseau", "secours", "service", "société",
    "solidarité", "solidarités", "syndicat", "syndicale", "union", "université", "terre", "monde",
    "agentur", "aktion", "allianz", "arbeitsgemeinschaft", "arbeitskreis", "bund", "bündnis",
    "diakonie", "deutsche", "deutscher", "forum", "gemeinde", "gesellschaft", "gewerkschaft",
    "gruppe", "haus", "hilfe", "initiative", "institut", "jugend", "kampagne", "kirche",
    "koordination", "kreis", "liga", "netz", "netzwerk", "partei", "plattform", "rat", "stiftung",
    "verband", "verein", "vereinigung", "werk", "werkstatt", "zentrale", "zentralrat", "zentrum",
  ]
}
