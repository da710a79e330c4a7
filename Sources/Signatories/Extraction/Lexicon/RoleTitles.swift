/// The words for a person's office in an organization, and for what the office is about.
enum RoleTitles {
  /// Whether a word in lower case names an office: “director”, “porta-voz”.
  static func isTitle(_ word: String) -> Bool {
    if titles.contains(word) { return true }
    guard word.utf8.contains(UInt8(ascii: "-")) else {
      return germanEndings.contains { word.hasSuffix($0) && word.count > $0.count }
    }
    let parts = word.split(separator: "-").map(String.init)
    guard let last = parts.last else { return false }
    return titles.contains(last) || titles.contains(parts[0]) && modifiers.contains(last)
  }

  /// Whether a word in lower case names or qualifies an office of any kind, public ones included.
  static func isOffice(_ word: String) -> Bool {
    isTitle(word) || isPublicOffice(word) || isScholarly(word) || ranks.contains(word)
  }

  /// Every word that names or qualifies an office of any kind, or says what it is about.
  static var words: Set<String> {
    [offices, scholars, ranks, modifiers, fields, ["&", "and"], units, innerUnits]
      .reduce(titles.union(research.words)) { $0.union($1) }
  }

  private static let ranks: Set<String> = [
    "executive", "senior", "deputy", "managing", "acting", "interim", "vice", "founding", "former",
    "ejecutiva", "ejecutivo", "executiva", "executivo", "exécutive", "exécutif", "adjunta",
    "adjunto", "stellvertretende", "stellvertretender",
  ]

  /// Whether a word in lower case is a German office as it stands behind a hyphen.
  static func isGermanOffice(_ word: String) -> Bool {
    germanEndings.contains { word.hasSuffix($0) } && word != "experte"
  }

  /// Whether a word in lower case only qualifies an office or says what it is about.
  static func isModifier(_ word: String) -> Bool { modifiers.contains(word) || isField(word) }

  /// Whether a word in lower case is a field of work, not a name: “policy”, “Kommunikation”.
  static func isField(_ word: String) -> Bool {
    fields.contains(word) || word == "&" || word == "and"
  }

  /// Whether a word in lower case heads a part of an organization: “program”, “Abteilung”.
  static func isUnit(_ word: String) -> Bool { units.contains(word) }

  /// Whether such a part is never an organization of its own: “team”, “department”.
  static func isInnerUnit(_ word: String) -> Bool { innerUnits.contains(word) }

  /// Whether a word in lower case marks somebody who speaks for a state or a parliament.
  ///
  /// Of a compound the last part counts: “CDU-Abgeordneter”.
  static func isPublicOffice(_ word: String) -> Bool {
    offices.contains(word)
      || word.utf8.contains(UInt8(ascii: "-"))
        && word.split(separator: "-").last.map {
          $0.count < word.count && offices.contains(String($0))
        } ?? false
  }

  /// Whether a word in lower case marks somebody who speaks as a scholar or an author.
  static func isScholarly(_ word: String) -> Bool { scholars.contains(word) }

  /// Whether a word in lower case names one who studies, for whom a university is only a workplace.
  static func isResearch(_ word: WordKey) -> Bool { research.contains(word) }

  private static let research: KeyedWords = [
    "researcher", "economist", "scientist", "fellow", "expert", "specialist", "associate",
    "investigador", "investigadora", "economista", "experta", "experto", "pesquisador",
    "pesquisadora", "especialista", "chercheur", "chercheuse", "économiste", "experte",
    "forscher", "forscherin", "ökonom", "ökonomin", "expertin", "wissenschaftler",
    "wissenschaftlerin", "epidemiologist", "physician", "lawyer", "jurist", "juriste", "juristin",
  ]

  private static let titles: Set<String> = [
    "economista", "économiste", "ökonom", "ökonomin", "kapitän", "kapitänin", "especialista",
    "chercheur", "pharmacist", "epidemiologist", "physician", "médico", "médica",
    "jurist", "juristin", "negotiator", "co-lead", "secretary-treasurer",
    "director", "directors", "director-general", "secretary-general", "codirector", "president",
    "chair", "chairperson", "chairman",
    "chairwoman", "chairs", "coordinator", "co-ordinator", "coordinators", "manager", "officer",
    "adviser", "advisor", "analyst", "counsel", "attorney", "lawyer", "secretary", "spokesperson",
    "spokesman", "spokeswoman", "founder", "cofounder", "head", "chief", "leader", "lead",
    "organizer", "organiser", "campaigner", "representative", "delegate", "member", "associate",
    "fellow", "strategist", "ceo", "cto", "coo", "cfo", "convener", "convenor", "treasurer",
    "researcher", "specialist", "expert", "consultant", "economist", "technologist", "activist",
    "advocate", "leader", "facilitator", "liaison", "trustee", "partner", "principal", "executive",
    "superintendent", "steward", "editor", "assistant", "intern", "staffer", "official",
    "paralegal", "planner", "scientist", "engineer", "bishop", "rabbi", "imam", "pastor",
    "moderator", "minister-general", "superior", "provincial", "supervisor", "administrator",
    "directora", "presidente", "presidenta", "coordinador", "coordinadora", "coordenador",
    "coordenadora", "vocero", "vocera", "portavoz", "representante", "secretario", "secretaria",
    "secretário", "secretária", "responsable", "responsável", "abogado", "abogada", "advogado",
    "advogada", "asesor", "asesora", "assessor", "assessora", "fundador", "fundadora",
    "cofundador", "cofundadora", "integrante", "miembro", "membro", "investigador",
    "investigadora", "pesquisador", "pesquisadora", "diretor", "diretora", "porta-voz", "líder",
    "dirigente", "dirigenta", "gerente", "jefe", "jefa", "encargado", "encargada", "delegado",
    "delegada", "facilitador", "facilitadora", "activista", "ativista", "analista", "consejero",
    "consejera", "conselheiro", "conselheira", "gestor", "gestora", "técnico", "técnica",
    "militante", "vicepresidente", "vicepresidenta", "vice-presidente", "procurador",
    "directeur", "directrice", "président", "présidente", "coordinateur", "coordinatrice",
    "coordonnateur", "coordonnatrice", "porte-parole", "responsable", "chargé", "chargée",
    "secrétaire", "délégué", "déléguée", "avocat", "avocate", "juriste", "fondateur",
    "fondatrice", "cofondateur", "cofondatrice", "représentant", "représentante", "chef",
    "cheffe", "conseiller", "conseillère", "membre", "animateur", "animatrice", "trésorier",
    "trésorière", "coprésident", "coprésidente", "analyste", "militant", "militante", "expert",
    "experte", "chercheur", "chercheuse",
    "direktor", "direktorin", "geschäftsführer", "geschäftsführerin", "geschäftsführender",
    "sprecher", "sprecherin", "vorsitzender", "vorsitzende", "vorsitzenden", "vorstand",
    "vorständin", "referent", "referentin", "leiter", "leiterin", "koordinator", "koordinatorin",
    "präsident", "präsidentin", "experte", "expertin", "generalsekretär", "generalsekretärin",
    "mitglied", "vertreter", "vertreterin", "gründer", "gründerin", "beraterin", "berater",
    "beauftragter", "beauftragte", "campaigner", "campaignerin", "anwältin", "anwalt",
    "mitbegründer", "mitbegründerin", "mitarbeiter", "mitarbeiterin", "aktivist", "aktivistin",
    "vorstandsmitglied", "bundesvorsitzende", "bundesvorsitzender",
  ]

  static let germanEndings = [
    "sprecher", "sprecherin", "referent", "referentin", "expertin", "experte", "leiter",
    "leiterin", "vorsitzende", "vorsitzender", "geschäftsführer", "geschäftsführerin",
    "sekretär", "sekretärin", "beauftragte", "beauftragter", "präsident", "präsidentin",
    "direktor", "direktorin", "mitglied", "koordinator", "koordinatorin",
  ]

  private static let modifiers: Set<String> = [
    "executive", "senior", "junior", "deputy", "managing", "acting", "interim", "general",
    "national", "international", "regional", "state", "federal", "chief", "vice", "associate",
    "assistant", "principal", "staff", "lead", "co", "founding", "former", "head", "global",
    "country", "european", "board", "press", "media", "team", "the", "its", "our", "full-time",
    "border", "project", "program", "programme", "campaign", "campaigns", "department", "office",
    "ejecutivo", "ejecutiva", "executivo", "executiva", "nacional", "nacionales", "internacional",
    "general", "geral", "générale", "général", "exécutif", "exécutive", "adjoint", "adjointe",
    "institucional", "jurídico", "jurídica", "juridique", "délégué", "déléguée", "stellvertretende",
    "stellvertretender", "politische", "politischer", "emeritus", "honorary", "adjunto",
    "adjunta", "mayor",
  ]

  private static let fields: Set<String> = [
    "policy", "policies", "advocacy", "communications", "communication", "campaigns",
    "campaigning", "research", "programs", "programmes", "operations", "affairs", "public",
    "government", "relations", "development", "outreach", "organizing", "organising",
    "litigation", "education", "engagement", "strategy", "strategic", "legal", "legislative",
    "law", "media", "press", "digital", "content", "finance", "technology", "security", "rights",
    "immigration", "refugee", "protection", "migration", "justice", "trade", "economic",
    "climate", "health", "gender", "partnerships", "community", "membership", "analysis",
    "investigations", "human", "resources", "services", "social", "criminal", "tech", "privacy",
    "surveillance", "equity", "racial", "international", "federal", "national", "global", "and",
    "labor", "labour", "environment", "environmental", "agriculture", "food", "youth", "women",
    "child", "children", "europe", "africa", "asia", "americas", "latin", "america",
    "política", "políticas", "incidencia", "incidência", "comunicación", "comunicação",
    "comunicaciones", "investigación", "pesquisa", "programas", "proyectos", "projetos",
    "relaciones", "relações", "institucionales", "institucionais", "migración", "migração",
    "género", "gênero", "justicia", "justiça", "comercio", "comércio", "prensa", "imprensa",
    "campañas", "campanhas", "litigio", "litígio", "jurídica", "advocacy", "derechos", "direitos",
    "humanos", "digitales", "digitais", "y", "e", "clima", "salud", "saúde", "internacional",
    "internacionales", "internacionais", "desarrollo", "desenvolvimento", "protección",
    "plaidoyer", "communication", "recherche", "programmes", "campagnes", "campagne", "politique",
    "politiques", "relations", "internationales", "commerce", "droits", "migrations", "juridique",
    "climat", "santé", "développement", "affaires", "européennes", "et", "presse", "questions",
    "politik", "kommunikation", "recht", "rechte", "kampagnen", "forschung", "handel",
    "handelspolitik", "klima", "asyl", "asylpolitik", "migration", "flucht", "presse", "und",
    "entwicklung", "entwicklungspolitik", "digitalpolitik", "netzpolitik", "klimapolitik",
    "menschenrechte", "öffentlichkeitsarbeit", "internationales", "soziales", "umwelt",
  ]

  private static let units: Set<String> = [
    "program", "programme", "programs", "project", "department", "unit", "team", "division",
    "section", "desk", "office", "group", "practice", "branch", "initiative", "committee", "board",
    "area", "área", "programa", "proyecto", "projeto", "departamento", "equipo", "equipe",
    "unidad", "unidade", "oficina", "setor", "sector", "secretaría", "secretaria", "núcleo",
    "comisión", "comissão", "junta", "pôle", "service", "département", "équipe", "programme",
    "projet", "bureau", "abteilung", "referat", "projekt", "programm", "bereich", "arbeitsgruppe",
    "council", "works", "chair", "campaign", "directors",
  ]

  private static let innerUnits: Set<String> = [
    "department", "unit", "team", "division", "section", "desk", "practice", "branch", "board",
    "area", "área", "departamento", "equipo", "equipe", "unidad", "unidade", "setor", "sector",
    "pôle", "service", "département", "équipe", "bureau", "abteilung", "referat", "bereich",
    "chair", "directors", "works", "program", "programme", "programa",
  ]

  private static let offices: Set<String> = [
    "minister", "ministro", "ministra", "ministre", "ministerin", "rep.", "sen.", "gov.", "amb.",
    "senator", "senador", "senadora",
    "sénateur", "sénatrice", "senatorin", "congressman", "congresswoman", "congressmember", "mp",
    "mep", "meps", "assemblymember", "assemblyman", "assemblywoman", "councilmember", "councilman",
    "councilwoman", "councillor", "mayor", "alcalde", "alcaldesa", "prefeito", "prefeita", "maire",
    "bürgermeister", "bürgermeisterin", "governor", "gobernador", "gobernadora", "governador",
    "governadora", "gouverneur", "diputado", "diputada", "deputado", "deputada", "député",
    "députée", "eurodiputado", "eurodiputada", "eurodeputado", "eurodeputada", "eurodéputé",
    "eurodéputée", "abgeordnete", "abgeordneter", "mdb", "ambassador", "embajador", "embajadora",
    "embaixador", "embaixadora", "ambassadeur", "ambassadrice", "botschafter", "botschafterin",
    "undersecretary", "subsecretario", "subsecretaria", "commissioner", "kommissar",
    "kommissarin", "lawmaker", "legislator", "vereador", "vereadora", "concejal", "concejala",
    "judge", "justice-minister", "chancellor", "kanzler", "kanzlerin", "prosecutor", "sheriff",
    "rapporteur", "relator", "relatora",
    "representative-elect", "assemblywoman-elect", "staatssekretär", "staatssekretärin",
  ]

  private static let scholars: Set<String> = [
    "professor", "prof", "prof.", "professors", "profesor", "profesora", "professora",
    "professeur", "professeure", "professorin", "lecturer", "author", "autor", "autora", "auteur",
    "auteure", "autrice", "autorin", "writer", "escritor", "escritora", "écrivain", "journalist",
    "periodista", "jornalista", "journaliste", "journalistin", "novelist", "poet", "historian",
    "historiadora", "historiador", "academic", "académico", "académica", "acadêmico", "catedrático",
    "catedrática", "docente", "dozent", "dozentin", "reader", "emeritus", "scholar",
    "sociólogo", "socióloga", "filmmaker", "actor", "actress", "resident", "survivor",
    "beneficiary", "plaintiff", "student", "soziologe", "soziologin", "schriftsteller",
    "schriftstellerin", "artist", "maître",
  ]
}
