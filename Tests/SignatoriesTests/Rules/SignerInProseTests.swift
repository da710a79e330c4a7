import Letters
import Signatories
import TestSupport
import Testing

struct SignerInProseTests {
  private func signers(in sample: MarkedText) throws -> [Mention] {
    let document = try Document(parsing: Array(sample.text.utf8), source: "release.txt")
    return SignerInProse().mentions(in: document.segmented)
  }

  @Test(
    arguments: [
      "Signers of the letter include ⏩Open Harbors⏪, the ⏩Crew Alliance (CRAL)⏪, ⏩Fishers United, Inc.⏪, and ⏩Oceana Watch⏪.",
      "The statement was signed by ⏩Open Harbors⏪, ⏩Harbor Watch⏪ and ⏩Crew Alliance⏪.",
      "The letter was endorsed by major groups such as ⏩Open Harbors⏪, ⏩Harbor Watch⏪, and the ⏩Crew Alliance⏪, which itself includes Dockers International, Pilots United and others.",
      "Signatories include labor groups like ⏩Dockers United⏪, ⏩Pilots First⏪, church groups like ⏩Sea Mission⏪ and the ⏩Harbor Chapel Network⏪, and major bodies like the ⏩Crew Alliance⏪ and ⏩Oceana Watch⏪.",
      "The signing organizations include: ⏩Open Harbors⏪, ⏩The Deck Project⏪, ⏩harborwatch.org⏪, ⏩Center for Ports and Piers⏪, and others.",
      "The letter, signed by ⏩Open Harbors⏪; the ⏩Council for Ports, Piers and Quays⏪; and ⏩Harbor Watch⏪, was sent on Monday.",
      "The appeal was signed by ⏩Harbor Watch⏪ of Kenya, ⏩Crew Alliance⏪ of Togo and ⏩Open Ports⏪ of Peru.",
      "We wrote a letter to the ministry. It was signed by ⏩Open Harbors⏪, ⏩Tide Lab⏪ and ⏩Sea Mission⏪.",
      "The full list of signatories: ⏩Open Harbors⏪, ⏩Tide Lab⏪, ⏩Sea Mission⏪.",
      "La lettre a été signée notamment par ⏩Mer Libre⏪, la ⏩Ligue des Quais⏪ et ⏩Eaux Vives⏪.",
      "Unterzeichnet haben unter anderem der ⏩Deutsche Hafenbund⏪ und das ⏩Netzwerk Ebbe⏪.",
      "Assinam a nota: ⏩Movimento das Águas⏪, ⏩Rede Fluvial⏪ e outras entidades.",
      "La carta fue firmada por ⏩Puertos Abiertos⏪, la ⏩Red de Pesca Justa⏪ y ⏩Mar Libre⏪.",
      "Entre los firmantes se encuentran ⏩Puertos Abiertos⏪, la ⏩Red de Pesca Justa⏪ y otras organizaciones.",
      "A carta foi assinada pela ⏩Rede Portos Abertos⏪, ⏩Mar Livre⏪ e ⏩Instituto Cais⏪.",
      "Parmi les signataires figurent ⏩Ports Ouverts⏪, ⏩Mer Libre⏪ et la ⏩Ligue des Quais⏪.",
      "Zu den Unterzeichnern gehören ⏩Offene Häfen⏪, ⏩Freies Meer⏪ und das ⏩Bündnis Küste⏪.",
      "Unterzeichnet haben den Aufruf ⏩Offene Häfen⏪, ⏩Freies Meer⏪ und das ⏩Bündnis Küste⏪.",
      "Firmaron la carta ⏩Puertos Abiertos⏪, la ⏩Red de Pesca Justa⏪ y ⏩Mar Libre⏪.",
      "O pedido é assinado por ⏩Rede Portos Abertos⏪, ⏩Mar Livre⏪ e ⏩Instituto Cais⏪.",
      "The groups, including ⏩Harbor Watch⏪, the Lima-based ⏩Crew Alliance⏪ and the ⏩Pilots' Union⏪, signed a joint statement.",
      "The ⏩Harbor Watch Institute⏪, ⏩Crew Alliance⏪ and the ⏩Pilots' Union⏪ today issued a joint declaration.",
      "The letter was signed by the ⏩Student Sailors' League⏪, the ⏩Crew Alliance⏪ and 41 other groups.",
      "La lettre est signée par ⏩Agir pour la mer⏪, la ⏩Ligue des quais⏪ et ⏩Eaux Vives⏪.",
      "Die Erklärung wurde unterzeichnet von ⏩Offene Häfen⏪, ⏩Freies Meer⏪ und ⏩Bündnis Küste⏪.",
      "Organizations signing on to the letter include Harbor Fund’s partners ⏩Open Harbors⏪ and ⏩Tide Lab⏪ (India), as well as ⏩Sea Mission, Inc.⏪, the ⏩Unitarian Harbor Ministry⏪ and the ⏩Young Pilots’ League⏪, among others.",
      "The groups that signed the petition include ⏩Breathe Callao⏪ and the ⏩Lima Dock Worker⏪, as well as the national groups ⏩Fog Is a Hazard⏪ and the ⏩Law Center for Pilots⏪.",
      "La carta, impulsada por la Red Andina de Puertos y Pesca (RAPP), que reúne a gremios de cinco países, lleva entre otras las firmas de ⏩Observatorio del Mar⏪ (Ecuador), la ⏩Conferencia de Pescadores (COPES)⏪ y ⏩Marea Ciudadana⏪, además de ⏩Open Harbors Center⏪ y ⏩Arbeitskreis Ebbe⏪, de Francia y Alemania.",
      "The statement has been signed by the ⏩Dock Action Front⏪ and the ⏩Network of Pilots⏪; in Africa by ⏩Positive Tides⏪, the ⏩Togo Coalition for Ports⏪ (Togo) and ⏩Femmes des Quais⏪ of Benin; in Europe by ⏩Sea Mission⏪ itself, by ⏩BUKO Hafen⏪ and ⏩Mare senza Muri⏪; and in South East Asia by the ⏩Thai Network of Divers⏪ and ⏩Reef Circle⏪.",
      "Signatories of the letter include national bodies such as ⏩Open Harbors⏪, the ⏩Friends of Tides⏪ and ⏩OpenDock.ca⏪; Muslim, Sikh and fishing community organizations, among them the ⏩Atlantic Fishers Committee⏪ and ⏩Khalsa Boats⏪; three labour groups (⏩Pilots' Guild of Lima⏪, ⏩Union of Film and Sound Divers, Local 77⏪ and ⏩Crews of the Peace Arch⏪); and the ⏩Tides & Rights Clinic at Laurent College⏪.",
      "Zu den Erstunterzeichnern zählen ⏩Offene Häfen e. V.⏪, ⏩Freies Meer⏪ und das ⏩Bündnis Küste⏪.",
      "La carta fue suscrita, entre otras organizaciones, por ⏩Puertos Abiertos⏪, la ⏩Red de Pesca Justa⏪ y ⏩Mar Libre⏪.",
      "Parmi les organisations signataires, dont ⏩Mer Libre⏪ et la ⏩Ligue des Quais⏪, personne ne cède.",
      "⏩Open Harbors⏪, the ⏩Crew Alliance⏪ and ⏩Tide Lab⏪ are among the signatories of the letter.",
      "The petition was signed on Monday by ⏩Open Harbors⏪, ⏩Crew Alliance⏪ and ⏩Tide Lab⏪.",
      "Más de 60 organizaciones, entre ellas ⏩Marea Alta⏪, la ⏩Red de Puertos⏪ y ⏩Costa Libre⏪, firmaron la carta.",
      "El comunicado lo firman ⏩Marea Alta⏪, la ⏩Red de Puertos⏪ y ⏩Costa Libre⏪.",
      "⏩Marea Alta⏪, la ⏩Red de Puertos⏪ y ⏩Costa Libre⏪ firman el manifiesto.",
      "O manifesto tem as assinaturas de ⏩Maré Alta⏪, da ⏩Rede de Portos⏪ e do ⏩Instituto Costa Livre⏪.",
      "La lettre est signée par une soixantaine d'organisations, dont ⏩Mer Libre⏪, la ⏩Ligue des Quais⏪ et ⏩Eaux Vives⏪.",
      "Soixante associations, parmi lesquelles ⏩Mer Libre⏪, la ⏩Ligue des Quais⏪ et ⏩Eaux Vives⏪, ont signé l'appel.",
      "Die Erklärung haben 60 Organisationen unterzeichnet, darunter ⏩Offene Häfen⏪, das ⏩Bündnis Küste⏪ und ⏩Mehr Meer⏪.",
      "Der offene Brief wurde unter anderem von ⏩Offene Häfen e. V.⏪, dem ⏩Bündnis Küste⏪ und ⏩Mehr Meer⏪ unterzeichnet.",
      "Unterzeichnet wurde der Brief von ⏩Offene Häfen⏪, dem ⏩Bündnis Küste⏪ und ⏩Mehr Meer⏪.",
      "⏩Offene Häfen⏪, das ⏩Bündnis Küste⏪ und ⏩Mehr Meer⏪ haben den offenen Brief unterzeichnet.",
      "Signed by ⏩Open Harbors⏪, ⏩Crew Alliance⏪ and ⏩Tide Lab⏪, the letter went to the port on Friday.",
      "Entre las organizaciones que firman la carta figuran ⏩Puertos Abiertos⏪ y la ⏩Red de Pesca Justa⏪.",
    ] as [MarkedText])
  func `names in a sentence are signers`(sample: MarkedText) throws {
    let found = try signers(in: sample)
    #expect(found.map(\.name) == sample.names)
    #expect(found.map { $0.range.start..<$0.range.end } == sample.ranges)
    #expect(found.map(\.position) == Array(1...sample.names.count))
  }

  @Test(
    arguments: [
      "The act was signed by President Ana Ruiz and Minister Leo Mar.",
      "The treaty, signed by Kenya, Togo and Peru, enters into force.",
      "Harbor Watch and the Crew Alliance issued a statement on the weather.",
      "The Harbor Union and the Crew Alliance signed a lease.",
      "The letter was signed by prominent lawyers, journalists and academics.",
      "Open Harbors joins Harbor Watch, Crew Alliance and Pilots First in the campaign.",
      "The campaign is organized by Open Harbors and Harbor Watch.",
      "The proposal is supported by Open Harbors, Harbor Watch and Crew Alliance.",
      "The groups supporting the letter are concerned about the Harbor Act and the Tide Bill.",
      "The letter, signed by 40 groups, was written by Harbor Watch and Open Ports.",
      "Den Pachtvertrag haben der Hafenbund und das Bündnis Küste unterzeichnet.",
      "Ana Ruiz, Leo Mar and Ida Sol signed the letter of intent.",
      "The Harbor Union and the Crew Alliance are among the largest groups of the port.",
      "Organizations in the network include Harbor Watch and Open Ports.",
      "Last week a previous letter, signed by Open Harbors and Harbor Watch, was ignored.",
    ] as [MarkedText])
  func `who does not sign a letter is no signer`(sample: MarkedText) throws {
    #expect(try signers(in: sample).map(\.name) == [])
  }

  @Test func `persons in a sentence of signers are persons`() throws {
    let found = try signers(
      in: "The letter was signed by ⏩👤Ana Ruiz⏪, ⏩👤Karl Meyer⏪ and the ⏩Oak Trust⏪.")
    #expect(found.map(\.name) == ["Ana Ruiz", "Karl Meyer", "Oak Trust"])
    #expect(found.map(\.type) == [.person, .person, .organization])
  }

  @Test func `a country behind several names is their place`() throws {
    let found = try signers(
      in: "The appeal was signed by Harbor Watch of Kenya, Crew Alliance of Togo and Open Ports.")
    #expect(found.map(\.place) == ["Kenya", "Togo", nil])
    #expect(found.map(\.name) == ["Harbor Watch", "Crew Alliance", "Open Ports"])
  }
}
