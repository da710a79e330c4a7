import Letters
import Signatories
import TestSupport
import Testing

/// What leads over to a list in combination with how its entries are set.
struct ListFormsTests {
  private static let body = """
    Dear Minister,

    The port must stay open. We ask you to withdraw the law that closes it.


    """

  private func expect(_ list: MarkedText, sourceLocation: SourceLocation = #_sourceLocation) throws
  {
    let letter = try Document(parsing: Array((Self.body + list.text).utf8), source: "letter.txt")
    let found = letter.mentions.filter { $0.role == .signatory }
    #expect(found.map(\.name) == list.names, sourceLocation: sourceLocation)
    #expect(found.map { $0.type == .person } == list.arePersons, sourceLocation: sourceLocation)
  }

  @Test(
    arguments: [
      "Signed by:\n\n⏩Tide Lab⏪: Ana Ruiz, Director\n⏩Sea Mission⏪: Karl Meyer, President\n⏩Open Ports⏪: Joan Kirk\n",
      "Signed by:\n\n⏩Tide Lab⏪ – Ana Ruiz, Director\n⏩Sea Mission⏪ – Karl Meyer, President\n⏩Open Ports⏪ – Joan Kirk, Clerk\n",
      "Signataires :\n\n⏩Ligue des quais⏪ (Dr Jean Roux, président)\n⏩Eaux Vives⏪ (Mme Anne Petit)\n⏩Marée libre (ML)⏪ (Pr Marie Blanc)\n",
      "Signed by:\n\n⏩Friends of the Bay, North and South (FBNS)⏪\n⏩Tide Lab (TL Oregon)⏪\n⏩Harbour Bar Association of Salem (HBAS-NC)⏪\n",
      "Signed by\n\n⏩Tide Lab⏪\nAna Ruiz, Director\n\n⏩Sea Mission⏪\nKarl Meyer, President\n\n⏩Open Ports⏪\nJoan Kirk, Clerk\n",
    ] as [MarkedText])
  func `A body stands before the person who signs for it`(list: MarkedText) throws {
    try expect(list)
  }

  @Test(
    arguments: [
      "⏩👤Ana Ruiz⏪ Author\n⏩👤Karl Meyer⏪ Poet and translator\nDr ⏩👤Joan Kirk⏪ Reader in law, Quay University\n⏩👤Peter Hall⏪ Playwright\n⏩👤Ngozi Tandari⏪ Illustrator\n",
      "Firman:\n\nCine y teatro: ⏩👤Ana Ruiz⏪ (actriz), ⏩👤Luis Costa⏪ (director), ⏩👤Xuria Penalva⏪ (montadora)\n\nMúsica: ⏩👤Marta Gil⏪ (cantante), ⏩👤Pedro Sanz⏪ (compositor), ⏩👤Elena Mar⏪ (violonchelista)\n",
      "Yours sincerely,\n\nThe Rt Revd ⏩👤Helen Quay⏪, Bishop of Saltmarsh\nRabbi ⏩👤Naomi Stern⏪, Harbour Synagogue, Leeds\nImam ⏩👤Yusuf Karim⏪, Bay Mosque\nThe Revd ⏩👤Joan Kirk⏪, President of the Conference of the Quays\n⏩👤Peter Hall⏪, Trustee, Dock Temple\n",
      "Signed by:\n\n⏩👤Ana Ruiz Mar⏪            ⏩👤Karl Meyer⏪\n⏩👤Joan Kirk⏪               ⏩👤Peter Hall⏪\n⏩👤Maria Costa⏪             ⏩👤Leo Stern⏪\n",
      "Firman:\n\n⏩👤Ana Ruiz Mar⏪, geógrafa\n⏩👤Luis Costa R.⏪, arquitecto, ex consejero del Colegio de Puertos\n⏩👤Marta Gil⏪, abogada\n",
    ] as [MarkedText])
  func `Persons sign in their own name`(list: MarkedText) throws {
    try expect(list)
  }

  @Test(
    arguments: [
      "Signed\n\n⏩Tide Lab⏪, ⏩Sea Mission⏪ and ⏩Open Ports⏪.\n",
      "Gezeichnet\n\n⏩Cyberhafen⏪, ⏩Forum Meer & Küste⏪, ⏩Jugendbund Gezeiten⏪\n",
      "First signatories\n\n⏩👤Ana Ruiz⏪, ⏩👤Karl Meyer⏪, ⏩👤Joan Kirk⏪\n",
      "Suscriben: ⏩Casa del Muelle⏪; ⏩Red de Puertos⏪ (Argentina-Uruguay); ⏩Marea Libre⏪ (Panamá) y ⏩Radio Quilla⏪.\n",
      "Den Aufruf haben unterzeichnet: ⏩Verein Hafen⏪, ⏩Netz Gezeiten⏪, ⏩Wattwacht⏪, ⏩Bund Rohre und Rechte⏪ und ⏩Weltläden West⏪.\n",
    ] as [MarkedText])
  func `A list of a few names is a sentence`(list: MarkedText) throws {
    try expect(list)
  }

  @Test(
    arguments: [
      "The following organizations have signed this letter", "Organisations that have signed",
      "This statement is supported by the following organisations", "Submitted on behalf of",
      "On behalf of the following organisations", "Sign-ons as of 12 May 2021",
      "Ont signé cet appel", "Avec le soutien de", "Soutenu par", "Im Namen von", "Han firmado",
      "Convocan",
      "Thank you for your consideration,", "The following organisations",
    ])
  func `Headings that lead over to signers`(heading: String) throws {
    let list = "\(heading)\n\n- ⏩Tide Lab⏪\n- ⏩Sea Mission⏪\n- ⏩Open Ports Network⏪\n"
    try expect(MarkedText(stringLiteral: list))
  }

  @Test(
    arguments: [
      "Signed by:\n\n⏩Tide Lab⏪\n⏩Sea Mission⏪\n⏩Open Ports⏪\n\nThis letter was coordinated by Reef Watch, Quay Centre and\nHarbour Fund. For questions: quay@fund.example\n",
      "Signed by:\n\n⏩Tide Lab⏪\n⏩Sea Mission⏪\n⏩Open Ports⏪\n\nAbout the Harbour Fund\n\nThe Harbour Fund is a network of groups that work on water and land, and has offices in three countries.\n",
      "Unterzeichnende:\n\n⏩Verein Hafen⏪\n⏩Netz Gezeiten⏪\n⏩Wattwacht⏪\n\nWeitere Meldungen\nMinister einigen sich nicht\n",
      "Signataires : ⏩👤Ana Ruiz⏪, poète ; ⏩👤Jean Roux⏪, avocat ; ⏩👤Anne Petit⏪, maire ; ⏩👤Marie Blanc⏪, actrice ; ⏩👤Paul Noir⏪, juriste.\n\nCollectif\n\nContribuer\nRéutiliser ce contenu\n",
    ] as [MarkedText])
  func `What follows a list signs nothing`(list: MarkedText) throws {
    try expect(list)
  }

  @Test(
    arguments: [
      "Signed by:\n\n⏩Tide Lab⏪ – Fiji\n⏩Sea Mission⏪ – Kenya\n⏩Bay–Quay Union⏪ – Peru\n⏩Open Ports⏪ – Chile\n",
      "Unterzeichnende:\n\n⏩Bauhütte Watt eG⏪, Hamburg\n⏩Wattwacht⏪, Freiburg im Breisgau\n⏩Netz Gezeiten⏪, Berlin\n⏩Verein Hafen⏪, Köln\n⏩Hafenbund⏪, Bremen\n⏩Küstenrat⏪, Kiel\n⏩Deichwacht⏪, Lübeck\n⏩Inselverein⏪, Rostock\n⏩Marschbund⏪, Dresden\n⏩Speicher Süd⏪, Dornumersiel\n",
      "Signed by:\n\n⏩Tide Lab⏪, Kenya\n⏩Sea Mission⏪, Peru\n⏩Open Ports⏪, Chile\n⏩Union of Pilots⏪, international\n⏩Quay Alliance⏪, regional\n",
      "Endorsed by:\n\nARGENTINA\n\n⏩Casa del Muelle⏪\n⏩Red de Puertos⏪\n\nBENIN\n\n⏩Marée libre⏪\n\nCANADA\n\n⏩Tide Lab⏪\n⏩Quays' Commons⏪\n\nECUADOR\n\n⏩Centro Kuri⏪\n",
      "Signed by:\n\n⏩Tide Lab⏪, Kenya            ⏩Sea Mission⏪, Peru\n⏩Open Ports⏪, Chile          ⏩Pilots' Guild⏪, Fiji\n⏩Quay Trust⏪, Malta          ⏩Reef Watch⏪, Tonga\n",
    ] as [MarkedText])
  func `Places stand beside names in one way in one list`(list: MarkedText) throws {
    try expect(list)
  }

  @Test(
    arguments: [
      "Signed: ⏩Harbour Trust⏪, ⏩Quay Alliance⏪, ⏩River Watch Network⏪, ⏩Coastal Justice Forum⏪, ⏩Tide\nLab⏪, ⏩Pilots Federation⏪, ⏩Shipowners   Association⏪, ⏩Dredgers League⏪, ⏩Estuary Foundation⏪,\n⏩Port Union⏪, ⏩Kelston Harbour Society⏪, ⏩Mudflat   Friends⏪, ⏩Eastern Shore Network⏪, ⏩Sea\nWatch⏪, ⏩Open Quays⏪, ⏩Living Estuaries⏪.\n",
      "Signed by:\n\n⏩International Federation of Harbour Pilots and Dockers Unions⏪\n⏩Alliance for Open Quays, Clean Mudflats and Living Estuaries⏪\n",
      "Signed by: ⏩Harbour Trust⏪, ⏩Quay Alliance⏪, ⏩River Watch Network⏪, ⏩Coastal Justice Forum⏪, ⏩Tide Lab⏪.\n\n⏩👤Jane Doe⏪\n⏩👤Peter Brown⏪\n⏩👤Maria Lopez⏪\n⏩👤Sarah Miller⏪\n",
      "Firman:\n\n⏩Red Hídrica⏪\n⏩Colectivo Marea⏪\n⏩Fundación Puerto⏪\n\nPara adherir:\n\nNombre:\n\nMinisterio del Agua\nCalle del Puerto 3\nLima\n",
      "Signed by:\n\n⏩Harbour Trust⏪, Kenya\n⏩Quay Alliance⏪, Peru\n⏩Tide Lab⏪, Chile\n⏩Sea Mission⏪, Fiji\n⏩Open Ports⏪, Malta\n⏩Centre for Rivers, Estuaries and Mudflats⏪\n⏩Coalition for Water, Sanitation⏪\n",
      "Signed by:\n\nRev. Peter Brown, ⏩Harbour Trust⏪\nSister Ana Ruiz, ⏩Mercy Alliance⏪\nJane Doe, Director, ⏩River Watch Network⏪\nMaria Lopez, Coordinator, ⏩Tide Association⏪\nSarah Smith, Chair, ⏩Pilots Federation⏪\nThomas Miller, President, ⏩Coastal Justice Network⏪\n",
      "Signed by:\n\nRev. Peter Brown, ⏩Harbour Trust⏪\nSister Ana Ruiz, on behalf of ⏩Mercy Alliance⏪\nRabbi Eva Stone, on behalf of ⏩Quay Forum⏪\nJane Doe, ⏩Tide Association⏪\n",
      "Firman:\n\n⏩Casa del Muelle⏪\n⏩Centro Marea (Miguel Agustín Pro Juárez)⏪\n⏩Red de Puertos⏪\n",
      "Signed by:\n\n⏩Harbour Trust⏪\n⏩Quay Alliance⏪\n⏩Think About Water⏪\n\nThe letter was sent to the ministry on Monday, and to all members of the committee that deals with ports and quays in the coming month.\n",
      "With the support of\n\nKelston Bank\nPort Company\nDredging Board\n\nthe works have begun, although nobody in the three villages behind the dyke was asked, and although the court has not yet heard the case.\n\nSigned by:\n\n⏩Harbour Trust⏪\n⏩Quay Alliance⏪\n⏩Tide Lab⏪\n",
    ] as [MarkedText])
  func `What only looks like such a form`(list: MarkedText) throws {
    try expect(list)
  }

  @Test func `Headings in a row are items of a list`() throws {
    let page = """
      <p>Dear Minister,</p><p>The port must stay open. We ask you to withdraw the law.</p>
      <h3>Signed by</h3><h4>Tide Lab</h4><h4>Sea Mission</h4><h4>Open Ports</h4>
      <h3>Notes to editors</h3><p>The law was passed in May.</p>
      """
    let letter = try Document(parsing: Array(page.utf8), source: "letter.html")
    #expect(letter.mentions.map(\.name) == ["Tide Lab", "Sea Mission", "Open Ports"])
  }
}
