/// Words that lines are known by, folded.
package enum CueTerms {
  /// Whether the words of a line call affiliations a mere identification: "for identification
  /// purposes only".
  package static func identifies(_ words: [Word]) -> Bool {
    words.count <= 40 && words.contains { identification.contains($0.key) }
      && words.contains { limits.contains($0.key) }
  }

  static let identification = terms(
    """
    identification identificacion identificacao identifizierung kenntlichmachung
    """)
  static let limits = terms(
    """
    only purposes solo unicamente meramente apenas somente fins seules uniquement seulement
    nur lediglich
    """)
  static let pages = terms("page pagina seite pag")
  static let asOf = terms("as al stand updated")
  static let wishes = terms("in with con com em mit avec en")
  static let prompts = terms("jetzt hier ahora aqui agora ici")
  /// "Posted in: Letters", "Filed under: Ports".
  static let filings = terms(
    "posted filed tags archivado archivada arquivado tagged etiquetado classe publicado publie veroffentlicht"
  )
  static let requests = terms(
    """
    view click clique haga add edit log sign join inicie ingrese anmelden share donate subscribe follow take tell download firma firme sumate
    adhiere comparte dona descarga assine apoie compartilhe participe baixe signez soutenez
    rejoignez partagez ajoutez telechargez cliquez unterzeichne unterzeichnen unterschreibe
    unterschreiben unterstutze mitzeichnen spende spenden
    """)
  static let yours = terms("your tu su sua seu votre vos ihren ihre deinen")
  static let annexes = terms("annex appendix anexo annexe anhang anlage")
  static let informationWords = terms(
    """
    information informations informacion informacoes informationen informazioni
    """)
  static let moreWords = terms("more further additional mas mais plus weitere mehr")
  static let addresses = terms("http https www")
  static let to = FoldedHash.of("to".utf8)
  /// "An den", "An Frau", "A la", "À Madame": to whom a letter goes.
  static let towards = terms("an a al ao aos")
  static let addressed = terms(
    """
    die den das alle frau herrn herren la las los sra sr senor senora senores monsieur madame
    mesdames messieurs l
    """)
  /// "Panel (tbc):", before those who speak at a meeting.
  static let panels = terms(
    """
    panel panelists panellists panelistas ponentes podium speakers photographs photography oradores
    """)
  /// "Com conhecimento:", "Mit Kopie an:".
  static let copies = terms("conhecimento conocimiento copia copias copie kopie")
  /// "Ferner:", "También:", before more names.
  static let joining = terms(
    """
    ferner ausserdem weiterhin weitere sowie also additionally plus ademas tambien igualmente ainda
    tambem alem egalement aussi ainsi
    """)
  /// The polite end of French letters.
  static let accepting = terms("agreer")
  static let formulas = terms("expression assurance sin sem")
  static let formulaLinks = terms("de otro outro")
  static let formulaEnds = terms("notre nos ma mes mon particular")
  /// What parts the steps of a trail.
  static let trails = [">", "»", "›"].map { Array($0.utf8) }
  static let trailStarts = trails.map { $0[0] }
  static let including = terms(
    """
    include includes including included incluyen incluye incluyendo incluem inclui comprennent
    comptent gehoren umfassen zahlen range represent
    """)
  /// "Our members", "Nos partenaires": who belongs to the site, above or beside a letter.
  static let ours = terms("our nuestros nuestras nossos nossas nos unsere")
  static let circles = terms(
    """
    members partners sponsors funders donors staff team board miembros socios donantes aliados
    membros parceiros parceiras membres partenaires soutiens mitglieder partner forderer sponsoren
    """)
  static let creative = FoldedHash.of("creative".utf8)
  static let commons = FoldedHash.of("commons".utf8)
  static let cc = FoldedHash.of("cc".utf8)
  /// What people sign.
  package static let texts = terms(
    """
    letter statement declaration resolution petition manifesto appeal pledge call carta
    declaracion comunicado resolucion peticion manifiesto pronunciamiento llamado declaracao
    resolucao peticao nota lettre manifeste appel tribune texte erklarung aufruf appell
    brief stellungnahme forderungen
    """)
  static let agents = terms("by por pela pelo par von durch da")
  /// "On behalf of", "en nombre de", "im Namen von".
  static let behalves = terms("behalf nombre representacion nome representacao nom namen auftrag")
  /// Small words around a participle in a heading: "that have signed", "ont signé cet appel".
  static let aroundParticiples = terms(
    """
    have has had is are was were been that which who han ha que tem foi ont a qui est sont haben
    hat wurde wird die cet cette ce este esta essa this diesen dieses dieser diese
    """)
  /// "About the Harbour Trust", and what stands before "propos".
  static let about = terms("about propos uber acerca sobre")
  static let aGrave = FoldedHash.of("a".utf8)
  /// What joins two names.
  package static let conjunctions = terms("and y e et und sowie")
  /// What stands before "nombre de", "nom de", "Namen von" where somebody signs for another.
  static let nameLinks = terms("en em au im in")
  /// What needs no such word before it.
  static let plainBehalves = terms("behalf representacion representacao")
  /// "Por las organizaciones".
  static let forWords = terms("for por pour pelas pelos fur per")
  /// "Avec le soutien de".
  static let support = terms("soutien appui apoyo respaldo apoio support backing unterstutzung")
  static let followingWords = terms(
    """
    following below siguientes seguintes suivants suivantes folgende folgenden seguenti
    """)
  static let plain = terms(
    """
    gez fdo sgd signed signing endorsed endorsing endorsers endorses firmado firmada
    assinado assinada signe signee unterschrieben firmato supporting signature signatures
    firmas assinaturas unterschriften firme
    """)
  static let bodies = terms(
    """
    organizations organisations groups organizaciones organizacoes organisationen gruppen
    grupos groupes associations asociaciones associacoes verbande networks redes unions
    sindicatos syndicats ngos ongs individuals signatories coletivos colectivos collectifs
    movimientos movimentos entidades
    """)

  private static func terms(_ words: String) -> WordSet {
    WordSet(words.split(whereSeparator: \.isWhitespace))
  }
}
