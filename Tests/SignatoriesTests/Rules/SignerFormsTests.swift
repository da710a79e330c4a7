import Letters
import Signatories
import TestSupport
import Testing

/// Sentences that list signers in five languages, with names that hold “and” or end in lower case.
struct SignerFormsTests {
  private func signers(in sample: MarkedText) throws -> [Mention] {
    let document = try Document(parsing: Array(sample.text.utf8), source: "release.txt")
    return SignerInProse().mentions(in: document.segmented)
  }

  @Test(
    arguments: [
      #"The letter, whose signatories include ⏩Harbor Kids⏪, ⏩Sons and Daughters of the Delta⏪, the ⏩Union of Crane and Dock Workers⏪ and ⏩Rights Now!⏪, was sent on Monday."#,
      #"Among those who signed the letter are ⏩Doctors for Clean Air⏪, the ⏩Lakeside Tenants Union⏪, and ⏩Faith and Works⏪."#,
      #"Signatories of the letter include ⏩Harbor Kids⏪, the ⏩Gewerkschaft Fracht, Hafen und Kräne (GFHK)⏪, ⏩Matelots en lutte⏪, ⏩Open Sluices⏪ and the trade union ⏩Waterline⏪."#,
      #"The brief was joined by the ⏩Harbor Housing Center⏪, ⏩Tenants of the Delta⏪ and the ⏩National Alliance for Piers (NAP)⏪."#,
      #"⏩Harbor Kids⏪, ⏩Open Sluices⏪, and ⏩Delta Women's Circle⏪ have all signed the statement."#,
      #"The open letter was co-signed by the ⏩Association of Reed Cutters and Weavers⏪, ⏩Friends of the Fen⏪, ⏩Waterline⏪ and nine other groups."#,
      #"The letter was signed by the ⏩Association of Reed Cutters⏪ as well as ⏩Friends of the Fen⏪ and ⏩Waterline⏪."#,
      #"The statement, endorsed by ⏩Fair Maps Ohio⏪, ⏩Second Shift⏪, the ⏩League of Night Nurses⏪, and ⏩1000 Grandmothers for the Bay⏪, calls for a delay."#,
    ] as [MarkedText])
  func `English sentences list signers`(sample: MarkedText) throws {
    let found = try signers(in: sample).sorted { $0.range.start < $1.range.start }
    #expect(found.map(\.name) == sample.names)
    #expect(found.map { $0.range.start..<$0.range.end } == sample.ranges)
  }

  @Test(
    arguments: [
      #"La lettre est signée par ⏩Rivières vivantes⏪, le ⏩Syndicat des éclusiers et mariniers⏪, l'⏩Association des riverains et usagers du fleuve⏪ et ⏩Pain et justice⏪."#,
      #"Parmi les signataires, on trouve ⏩Rivières vivantes⏪, la ⏩Maison des femmes du canal⏪ ainsi que ⏩Sans toit ni loi⏪."#,
      #"L'appel, signé notamment par la ⏩Ligue des haies⏪, ⏩Terre partagée⏪ et ⏩Nos quartiers debout⏪, a été remis hier."#,
      #"La ⏩Ligue des haies⏪, ⏩Terre partagée⏪ et le ⏩Réseau des cantines solidaires⏪ cosignent la lettre."#,
      #"⏩Rivières vivantes⏪, la ⏩Ligue des haies⏪ et l'⏩Union des bateliers⏪ ont signé la tribune."#,
      #"Les signataires sont ⏩Rivières vivantes⏪, ⏩Pain et justice⏪ et la ⏩Ligue des haies⏪."#,
      #"Cette tribune est cosignée par ⏩Paysans de nature⏪, ⏩SOS Forêts⏪, l'⏩Institut Libre Savoir⏪ et la ⏩Pastorale des migrants⏪."#,
      #"Le texte, que signent ⏩Paysans de nature⏪, ⏩SOS Forêts⏪ et ⏩Femmes en mouvement⏪, sera remis lundi."#,
      #"Plus de trente organisations, dont ⏩Paysans de nature⏪, la ⏩Ligue des libertés numériques⏪ ou encore ⏩SOS Forêts⏪, ont signé la lettre."#,
    ] as [MarkedText])
  func `French sentences list signers`(sample: MarkedText) throws {
    let found = try signers(in: sample).sorted { $0.range.start < $1.range.start }
    #expect(found.map(\.name) == sample.names)
    #expect(found.map { $0.range.start..<$0.range.end } == sample.ranges)
  }

  @Test(
    arguments: [
      #"La carta va firmada por ⏩Ríos Vivos y Libres⏪, el ⏩Sindicato de Barqueros y Estibadores⏪, la ⏩Casa de las Mujeres⏪ y ⏩Pan y Justicia⏪."#,
      #"Una carta firmada por ⏩Ríos Vivos⏪, la ⏩Asociación Sierra por el Agua⏪ y la ⏩Red de Comedores Populares⏪ exige respuestas."#,
      #"Firman este pronunciamiento ⏩Radio Niebla⏪, ⏩Servicios para una Ribera Limpia y Libre⏪, ⏩Pregón del Río⏪ y el ⏩Frente por la Pesca “Rosa Luna”⏪, así como la ⏩Unión de Barqueros⏪."#,
      #"Suscriben el pronunciamiento la ⏩Liga de los Setos⏪, ⏩Tierra Compartida⏪ y ⏩Barrios en Pie⏪."#,
      #"La ⏩Liga de los Setos⏪, ⏩Tierra Compartida⏪ y la ⏩Red de Comedores Populares⏪ suscribieron el manifiesto."#,
      #"Entre las firmantes están ⏩Ríos Vivos⏪, ⏩Pan y Justicia⏪ y la ⏩Liga de los Setos⏪, así como la ⏩Unión de Barqueros⏪."#,
      #"La misiva está firmada por la ⏩Unión de Trabajadores de la Energía⏪, ⏩Amigos de la Albufera y el Delta⏪, ⏩Ecologistas de la Bahía⏪, así como por la ⏩Caravana de Pueblos⏪."#,
      #"La petición, que suscriben ⏩Familias en Búsqueda⏪, ⏩Ecologistas de la Bahía⏪ y la ⏩Caravana de Pueblos⏪, pide una mesa."#,
    ] as [MarkedText])
  func `Spanish sentences list signers`(sample: MarkedText) throws {
    let found = try signers(in: sample).sorted { $0.range.start < $1.range.start }
    #expect(found.map(\.name) == sample.names)
    #expect(found.map { $0.range.start..<$0.range.end } == sample.ranges)
  }

  @Test(
    arguments: [
      #"A carta é assinada por ⏩Rios Vivos e Livres⏪, pelo ⏩Sindicato dos Barqueiros e Estivadores⏪, pela ⏩Casa das Mulheres⏪ e por ⏩Pão e Justiça⏪."#,
      #"Uma carta assinada pela ⏩Associação Serra pela Água⏪, pela ⏩Rede de Cozinhas Solidárias⏪ e outras 20 entidades exige respostas."#,
      #"Subscrevem o manifesto a ⏩Liga das Sebes⏪, a ⏩Terra Partilhada⏪ e o ⏩Bairros de Pé⏪."#,
      #"Entre os signatários estão ⏩Rios Vivos⏪, ⏩Pão e Justiça⏪ e a ⏩Liga das Sebes⏪, além da ⏩União de Barqueiros⏪."#,
      #"A ⏩Liga das Sebes⏪, a ⏩Terra Partilhada⏪ e o ⏩Bairros de Pé⏪ assinaram a nota."#,
      #"A carta é subscrita por ⏩Famílias em Busca⏪, ⏩Casa do Sul 72⏪ e ⏩Amigos da Lagoa e do Delta⏪."#,
      #"A petição, que subscrevem a ⏩Casa do Sul 72⏪, a ⏩Rede Franciscana com Migrantes⏪ e ⏩Famílias em Busca⏪, pede diálogo."#,
    ] as [MarkedText])
  func `Portuguese sentences list signers`(sample: MarkedText) throws {
    let found = try signers(in: sample).sorted { $0.range.start < $1.range.start }
    #expect(found.map(\.name) == sample.names)
    #expect(found.map { $0.range.start..<$0.range.end } == sample.ranges)
  }

  @Test(
    arguments: [
      #"Zu den Unterzeichnern gehören ⏩Lebendige Flüsse⏪, der ⏩Bund der Fährleute und Schiffer⏪, die ⏩Kirchengemeinde Sankt Jürgen⏪ sowie das ⏩Netzwerk Wohnen für alle⏪."#,
      #"Der Brief wurde vom ⏩Mieterverein Unteres Tal⏪, von der ⏩Buchhandlung Seitenweise⏪ und von ⏩Omas im Kiez⏪ unterzeichnet."#,
      #"Unterzeichnet haben die ⏩Heckenliga⏪, die ⏩Solidarischen Küchen⏪ und ⏩Kieze auf Beinen⏪."#,
      #"Den Aufruf tragen die Unterschriften von ⏩Heckenliga⏪, ⏩Offene Ufer⏪ und ⏩Nachtzug jetzt⏪."#,
      #"Die ⏩Heckenliga⏪, ⏩Offene Ufer⏪ und die ⏩Allianz gegen Lärm und Staub⏪ haben den Appell unterschrieben."#,
      #"Erstunterzeichner sind das ⏩Komitee Freies Netz⏪, die ⏩Heckenliga⏪ und der ⏩Verein Offene Ufer⏪."#,
      #"Zu den Erstunterzeichnenden zählen der ⏩Deichverband Süderland⏪, ⏩Schule ohne Noten⏪, die ⏩Werkstatt Zukunft⏪ und ⏩Kotti bleibt⏪."#,
      #"Mitunterzeichnet haben den Brief die ⏩Werkstatt Zukunft⏪, der ⏩Arbeitskreis Asyl Oberland⏪ sowie ⏩Schule ohne Noten⏪."#,
      #"Unter den Unterzeichnern sind die ⏩Werkstatt Zukunft⏪, die ⏩Moorfreunde Emsland e.V.⏪ und das ⏩Bündnis Rote Karte⏪."#,
      #"Der Appell, den unter anderem die ⏩Werkstatt Zukunft⏪, der ⏩Deichverband Süderland⏪ und ⏩Schule ohne Noten⏪ unterzeichnet haben, liegt vor."#,
    ] as [MarkedText])
  func `German sentences list signers`(sample: MarkedText) throws {
    let found = try signers(in: sample).sorted { $0.range.start < $1.range.start }
    #expect(found.map(\.name) == sample.names)
    #expect(found.map { $0.range.start..<$0.range.end } == sample.ranges)
  }

  @Test(
    arguments: [
      #"The Harbor Fund and Open Docks met on Friday, and Ana Ruiz of Lima sang."#,
      #"The report by Ana Solberg, author of Dry Rivers, says the dam will silt up."#,
      #"Members of the coalition include Harbor Kids, Open Sluices and Waterline."#,
      #"Harbor Kids, Open Sluices and Waterline will host a picnic after the letter."#,
      #"The award was presented by Nora Quill, president of the Rotary Club. It was a fine evening."#,
      #"Le maire de Saint-Lubin, Éric Fabre, a salué le travail des services."#,
      #"La Ligue des haies, Terre partagée et Pain et justice organisent une marche."#,
      #"La convention a été signée par le préfet, la région et le département."#,
      #"Anna Vidal, présidente du jury, a remis le prix à Léa Tissot."#,
      #"El alcalde de San Lupe, Erico Faber, saludó a los presentes."#,
      #"La Liga de los Setos, Tierra Compartida y Barrios en Pie convocan a una marcha."#,
      #"El convenio fue firmado por el gobernador, la alcaldesa y el síndico."#,
      #"El juez Mario Neri, del Tribunal Sexto, dictó sentencia."#,
      #"Ana Cruz, autora de Los ríos, presentó su libro en la Casa de la Cultura."#,
      #"O prefeito de São Lupe, Érico Faber, saudou os presentes."#,
      #"A Liga das Sebes, a Terra Partilhada e o Bairros de Pé organizam uma marcha."#,
      #"Der Bürgermeister von Sankt Lupen, Erich Faber, begrüßte die Gäste."#,
      #"Die Heckenliga, Offene Ufer und die Allianz gegen Lärm laden zu einem Fest."#,
    ] as [MarkedText])
  func `those who do other things together are no signers`(sample: MarkedText) throws {
    #expect(try signers(in: sample).map(\.name) == [])
  }
}
