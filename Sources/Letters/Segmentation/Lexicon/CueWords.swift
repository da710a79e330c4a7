extension WordLexicon {
  /// Who signs, and that somebody does.
  static let signingWords = """
    undersigned signatory signatories signers signer signees cosigners cosigned cosigner cosignatories cosignatory endorsers endorser undersigning
    firmantes firmante firman firmamos suscriben suscribimos suscriptores suscrito suscritos suscrita suscritas suscriptas suscriptos signatarios signatarias signatario signataria abajofirmantes
    adhieren adherimos adhesiones adherentes avalan assinam assinamos subscrevem subscrevemos subscritores subscritoras abaixo-assinado signatario
    signataires signataire cosignataires cosignataire soussignes soussignees soussigne signent
    unterzeichnende unterzeichnenden unterzeichner unterzeichnerinnen unterzeichnern unterzeichnet unterzeichneten unterzeichneter unterzeichnen erstunterzeichner erstunterzeichnerinnen erstunterzeichnende erstunterzeichnenden
    mitunterzeichner mitzeichner mitzeichnerinnen mitzeichnende mitzeichnenden mitunterzeichnende gezeichnet unterzeichnerliste
    firmatari firmatarie firmatario sottoscrittori sottoscrivono sottoscritti ondertekenaars ondertekend ondergetekenden
    """

  /// Words that speak of signing in a heading or before a colon.
  static let weakSigningWords = """
    gez fdo sgd adopted adoptado adoptada agreed
    sign signed signing signs ons signature signatures cosign endorse endorsed endorses endorsing endorsement endorsements supporters support supported supporting supports backed joined joining sponsors
    firmado firmada firmados firmadas firma firmas firmaron convocan apoyan apoyo respaldan adheridas adheridos adherida adherido adhesion suscribe adhiere
    assinado assinada assinados assinadas assinaturas assinatura apoiam apoio adesao adesoes assina subscreve
    signe signee signes signees soutiens soutien soutenu soutenue soutenus soutenues soutiennent appuient appui premiers
    unterschriften unterstutzer unterstutzerinnen unterstutzende unterstutzenden unterstutzt unterstutzen unterschrift unterschrieben getragen mitgetragen
    firmato firmata firme adesioni aderiscono
    """

  /// The words of a polite end.
  static let valedictionWords = """
    yours sincerely respectfully faithfully regards truly cordially gratefully solidarity submitted
    atentamente cordialmente respetuosamente saludos saludo fraternalmente afectuosamente solidaridad
    atenciosamente respeitosamente cumprimentos saudacoes solidariamente
    cordialement respectueusement salutations sinceres
    grussen gruss grusse grus hochachtungsvoll saluti distinti
    """

  static let politeWords = """
    consideration time yours your very kind kindest best warm warmest most our hope thanks thank you many
    freundlichem herzlichem bestem liebe liebem freundlichen herzlichen besten kollegialen solidarischen vielen dank verbleiben wir
    cordial cordiales reciba reciban nuestro nuestros mas atentos quedamos afectuoso
    melhores nossos mais respeitosos bien tres nos meilleures expression distinguees
    """

  /// How a letter greets.
  static let salutationWords = """
    dear estimado estimada estimados estimadas estimadxs querido querida queridos queridas apreciado apreciada apreciados senores distinguido distinguida distinguidos excelentisimo excmo
    prezado prezada prezados prezadas caro cara caros caras excelentissimo ilustrissimo
    cher chere chers cheres madame monsieur mesdames messieurs sehr liebe lieber werte verehrte hallo gentile egregio egregi geachte greetings
    """

  /// Words that ask the reader to sign.
  static let invitationWords = """
    join click add your become here form want please open petition if invite invites invitation deadline wish would adhiera sumate firma-aqui haz clic unete adira junte-se
    clique aqui participe rejoignez cliquez ici voulez wollen mochten mochte kampagnenwebsite jetzt hier klicken tu voglio clicca
    how interested remain adherir sumarse aderir
    """

  /// The first words of notes, contacts and what follows a letter.
  static let noteWords = """
    contact contacts contactos contacto contato contatos kontakt pressekontakt ansprechpartner ansprechpartnerin ruckfragen contatti presse press media further information informacion informacoes informations weitere
    note notes nota notas notes anmerkung anmerkungen fussnoten fussnote footnotes footnote references referencias references referenzen quellen sources fuentes fontes consultadas consultados citadas consultees citees bibliography background hintergrund antecedentes contexto
    about acerca sobre propos uber disclaimer identification identificacion purposes appendix annex anexo annexe anhang attachments enclosures encl anlage anlagen tel telephone telefono telefone telefon phone mobile fax email e-mail correo courriel mail website web
    veja vea rubrique foto fotos photo photos
    meldungen nachrichten mitteilungen neuigkeiten actualites novidades noticias novedades articulos articles artigos artikel beitrage mehr
    documents documentos links posts post stories reading related relacionados relacionadas relacionado relacionada verwandte lire leia lea leer weiterlesen read download downloads ps
    """

  /// The words of menus and page footers.
  static let furnitureWords = """
    ant prox tweet home about members news contact follow menu search login share facebook twitter instagram linkedin whatsapp youtube mastodon bluesky subscribe newsletter privacy policy cookies cookie copyright reserved powered wordpress sitemap donate shop jobs press imprint impressum datenschutz
    inicio contacto noticias quienes somos compartir comparte buscar suscribete donar aviso legal politica privacidad
    contato compartilhe compartilhar buscar doe pagina inicial anterior proximo accueil partager rechercher mentions legales abonnez actualites startseite teilen suche spenden
    previous next posted filed tags tag keywords etiquetas schlagworte topics categories comments comment reply print rss archive archives back top skip accept comentarios commentaires kommentare edit licensed built
    ademas aussi tambem auch
    repondre recommander rubrique imprimable meme
    cgu gerer manage impressum datenschutz agb imprint sitemap terms conditions donnees personnelles
    printer printable friendly version imprimir imprimer drucken druckversion volver enlaces pdf
    english espanol castellano francais deutsch portugues italiano nederlands catala euskara galego
    """

  /// The first words of lines that address somebody.
  static let recipientWords = """
    to copied cc ccp bcc attn attention copie copy copies copia copias c.c para an kopie nachrichtlich zur via re subject ref asunto assunto objet betreff betrifft oggetto destinatarios destinataires
    """

  static let numberWords = """
    two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand dozens dozen over nearly almost
    dos tres cuatro cinco diez veinte treinta cuarenta cincuenta cien cientos mil decenas dois dez vinte trinta cinquenta cem centenas dezenas deux trois quatre cinq dix vingt trente quarante cinquante cent centaines dizaines
    zwei drei vier funf zehn zwanzig dreissig vierzig funfzig hundert hunderte dutzende
    """

  static let firstPersonWords = """
    we our us nosotros nosotras nuestra nuestro nuestras nuestros declaramos denunciamos exhortamos llamamos convocamos repudiamos exigimos pedimos instamos rechazamos manifestamos nos nossa nosso nossas nossos nous notre wir unser unsere noi nostra nostro
    """

  /// Headers of table columns.
  static let columnWords = """
    name names nombre nombres nome nom noms organization organisation organizacion organizacao organisations organizations organizaciones organizacoes organisationen country pais pays land paese state estado city ciudad cidade ville stadt title titulo titre titel position cargo funktion fonction
    affiliation afiliacion afiliacao institution institucion instituicao institutionen region number no nr n numero signature firma logo website description descripcion descricao beschreibung email date
    entidade entidad entidades entite entites einrichtung einrichtungen uf cidade estado ort bundesland
    """

  static let prefaceWords = """
    latest recent newest ultimas ultimos recientes recentes dernieres neueste alphabetical alphabetic alphabetically alfabetico alfabetica alphabetique alphabetischer alfabetische order ordem orden ordre reihenfolge as of al em au stand per list listed following below first initial full complete partial current signature
    lista liste siguen siguientes seguintes suivants suivantes suivant folgende folgenden primeros primeras primeiros primeiras premiers premieres erste ersten letter statement declaration carta comunicado declaracion nota lettre communique tribune appel aufruf brief stellungnahme
    organizations organisations organizaciones organizacoes organisationen groups grupos groupes gruppen associations asociaciones associacoes entidades entities
    this esta este these cette diesen diesem diese dieser were are include includes including incluyen son sao sont sind
    """

  static let months = """
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
    janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
    januar februar marz juni juli oktober dezember gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre
    """
}
