import Letters
import Signatories
import TestSupport
import Testing

/// Lists whose layout has to be told from what stands around them.
struct ListLayoutTests {
  private func expect(_ list: MarkedText, sourceLocation: SourceLocation = #_sourceLocation) throws
  {
    let body = """
      Dear Minister,

      The port must stay open. We ask you to withdraw the law that closes it.


      """
    let letter = try Document(parsing: Array((body + list.text).utf8), source: "letter.txt")
    let found = letter.mentions.filter { $0.role == .signatory }
    #expect(found.map(\.name) == list.names, sourceLocation: sourceLocation)
    #expect(found.map { $0.type == .person } == list.arePersons, sourceLocation: sourceLocation)
  }

  @Test(
    arguments: [
      "Signed by:\n\n⏩Tide Lab⏪ tidelab.example 🇫🇯\n⏩Sea Mission⏪ sea-mission.org.example🇨🇱\n⏩Open Ports⏪ openports.example\n⏩Quay.net⏪ quay.example\n",
      "Signed by:\n\n⏩Tide Lab⏪\n⏩Sea Mission⏪\n⏩Foro puerto.example⏪\n⏩Open Ports⏪\n",
      "Signed:\n⏩Reef Growers Union⏪, ⏩Friends of the Bay⏪, ⏩Harbour Workers' Guild⏪\n",
      "Signed by:\n\n⏩Tide Lab⏪\n⏩Sea Mission⏪\n⏩Open Ports⏪\n\nBack to top | Home | Printer-friendly version\n",
      "Signed by:\n\n⏩Tide Lab⏪\n⏩Sea Mission⏪\n⏩Open Ports⏪\n\n[Click here for the letter as PDF]\n",
      "Signed by:\n\n⏩Tide Lab⏪\n⏩Sea Mission⏪\n⏩Open Ports⏪\n\n--\nTom Hall\nCenter for Rural Quays\n",
      "Veuillez agréer, Madame la Ministre, nos salutations distinguées.\n\nPour la ⏩Ligue des quais⏪,\nla présidente, Anne Petit\nPour ⏩Eaux Vives⏪,\nle secrétaire, Jean Roux\n",
      "Assinam:\n\nCENTRAIS E CONFEDERAÇÕES\n⏩Central do Cais⏪\n⏩Confederação das Marés⏪\n⏩Rede Maré⏪\n⏩Porto Livre⏪\n\nIGREJAS E PASTORAIS\n⏩Pastoral do Mar⏪\n⏩Igreja do Porto⏪\n⏩Casa do Mar⏪\n⏩Rede Fé e Cais⏪\n",
      "Signed by:\n\nFaith\n⏩Anglican Diocese of Saltmarsh⏪; ⏩Quakers in Tidewater⏪; ⏩Sisters of the Quay⏪.\n\nTrade unions\n⏩Dockers Union⏪; ⏩Pilots' Guild⏪; ⏩Ferry Staff Association, Tidewater Branch⏪.\n",
      "Signed by: ⏩Tide Lab⏪, ⏩Institute for Shipping, Energy and Environment⏪, ⏩Sea Mission⏪, ⏩Reef Watch⏪\n",
      "Signed by: ⏩Tide Lab⏪, ⏩Blue Wake Shipping A/S⏪, ⏩Bureau for Clean Ports⏪, ⏩Sea Mission⏪, ⏩Pilots' Guild⏪ and ⏩ZeroHub⏪.\n",
      "Signataires : ⏩Accueil du port⏪, ⏩Collectif Un quai, un droit⏪, ⏩Ligue des quais⏪, ⏩Eaux Vives⏪\n",
      "Firman:\n\n⏩Luna del Mar, A.C.⏪\n⏩Human@s del Puerto⏪\n⏩Casa del Muelle⏪\n",
      "Sincerely,\n\nSr. Ana Ruiz, RSJ, Coordinator, ⏩Tide Lab⏪\nJoan Kirk, Clerk, ⏩Friends Committee on Harbours⏪\nKarl Meyer, Director, ⏩Sea Mission⏪\n",
      "Sincerely,\n\nAna Ruiz\nHead of Programme, South Seas\n⏩Tide Lab⏪\n\nKarl Meyer\nDirector\n⏩Sea Mission⏪\n\nMaria Costa\nConvenor\n⏩Open Ports⏪\n",
      "Co-Signers to the Brief in Old Harbour Society, Salem v. Town\n\n⏩Tide Lab⏪\n⏩Sea Mission⏪\n⏩Open Ports⏪\n",
      "Nous vous prions d'agréer, Madame la Ministre,\nl'expression de notre haute considération.\n\n⏩Ligue des quais⏪\n⏩Eaux Vives⏪\n",
      "Signed by:\n\n⏩Tide Lab⏪\n⏩Sea Mission⏪\n⏩Open Ports⏪\n\nFor more information: Ana Ruiz, tel. 555 0100\n\nSupported by\nBread Fund\nWater Fund\n",
      "Signed by:\n\nBrazil (2)\n⏩Tide Lab⏪\n⏩Sea Mission⏪\n\nCanada (Quebec):\n⏩Open Ports⏪\n⏩Reef Watch⏪\n",
      "Sincerely,\n\nAna Ruiz, R.N.\nNurse Manager\n⏩Tide Lab⏪\n\nFr. Karl Meyer S.J.\nDirector\n⏩Sea Mission⏪\n\nMaria Costa\nConvenor\n⏩Open Ports⏪\n",
      "Sincerely,\n\nAna Ruiz, President\n⏩Quiet Bay Society⏪\nDunmarl, Ohio\n\nKarl Meyer, Director\n⏩Sea Mission⏪\nFairwick, Indiana\n\nMaria Costa, Convenor\n⏩Open Ports⏪\nFairholm, Tennessee\n",
      "Firman: ⏩Asamblea del Muelle⏪, ⏩Biblioteca Marea⏪, ⏩Centro de Puertos⏪, ⏩Club Náutico Sur⏪, ⏩Murga del Puerto⏪, ⏩Sociedad de Fomento Dársena Sur⏪ y ⏩Vecinal Estación Norte⏪.\n",
      "Firman:\n\nColombia: ⏩Casa del Muelle⏪; ⏩Red de Puertos⏪; ⏩Marea Libre⏪.\n\nOtros países: ⏩Tide Lab⏪ (Canadá); ⏩Sea Mission⏪ (Austria).\n",
      "Signed by:\n\n⏩Tide Lab⏪\n⏩Sea Mission⏪\n⏩Open Ports⏪\n\nDownload the letter as a PDF (212 KB)\n",
      "Firman:\n\n⏩Casa del Muelle⏪\n⏩Red de Puertos⏪\n⏩Marea Libre⏪\n\nArchivado en: Puertos · Marea · Muelle · Junta\n",
      "Assinam:\n\n⏩Rede Maré⏪\n⏩Porto Livre⏪\n⏩Casa do Mar⏪\n\nClique para compartilhar no Facebook\n",
      "Yours in Christ,\n\nThe Rt. Rev. Ana Ruiz, Moderator, ⏩Reformed Church of the Quays⏪\nBishop Karl Meyer, Archbishop, ⏩Anglican Diocese of Saltmarsh⏪\nPeter Hall, Clerk of Synod, ⏩Covenant Church of the Bay⏪\nRev. Joan Kirk, Keeper of the Circle, ⏩Tidal Circle of Churches⏪\n",
      "Signed by:\n\n⏩Tide Lab⏪\n⏩Sea Mission⏪\n⏩Open Ports⏪\n\nUpdate 3 May 2011: The following organisations have also endorsed the letter: ⏩Reef Watch⏪; ⏩Pilots' Guild⏪; and ⏩Harbour Fund⏪ (Kenya).\n",
      "Assinam:\n\n⏩Rede Maré⏪\n⏩Porto Livre⏪\n⏩Casa do Mar⏪\n\nTags: portos maré cais\n\nTexto em Creative Commons\n",
      "Signed by:\n\n⏩SHARE OUR COAST⏪\n⏩TAKE BACK THE BAY⏪\n⏩JOIN HANDS NORTH⏪\n\nADD YOUR NAME\n",
      "Also signed and endorsed by:\n\n⏩Tide Lab⏪\n⏩Sea Mission⏪\n⏩Open Ports⏪\n",
      "Signed by: ⏩Air Watch⏪, ⏩Bay Keepers⏪, ⏩Coast Fund⏪, ⏩Dock Union⏪, ⏩Estuary Trust⏪, ⏩Ferry Users⏪, ⏩Land and Water⏪\n",
      "Sincerely,\n\n1.  ⏩Tide Lab⏪\n    Contact: Ana Ruiz, Boston, MA\n2.  ⏩Sea Mission, Inc.⏪\n    Contact: Karl Meyer, Salem, OR\n3.  ⏩Open Ports⏪\n    Contact: Leo Mar, Toledo, OH\n",
      "Signataires :\n\n⏩Ligue des quais⏪ (12)\n⏩Eaux du Cap⏪ (2A)\n⏩Marée libre⏪ (Creuse)\n",
      "Unterzeichnende:\n\n⏩Seniorinnen für das Watt⏪\n⏩Verein Hafen⏪\n⏩Netzwerk Gezeiten⏪\n",
      "Signed by:\n\nKenya: ⏩Tide Lab⏪; ⏩Sea Mission⏪; ⏩Reef Watch⏪\n\nMalawi: ⏩Association of Divers, Pilots and Rowers⏪; ⏩Open Ports⏪\n\nIN SOLIDARITY\n\n⏩Quay Netwerk⏪ (Belgium); ⏩hafen jetzt⏪ (Germany); ⏩Bay Islands Group⏪ (UK); ⏩Quais et Marées⏪ (France)\n",
      "Firman:\n\n⏩Casa del Muelle⏪\n⏩Red de Puertos⏪\n⏩Marea Libre⏪\n\nFuentes consultadas\n\n1 Instituto del Mar, Encuesta de mareas, 2016.\n2 Universidad del Puerto, Informe final, 2020.\n",
      "Firman:\n\n⏩Casa del Muelle⏪\n⏩Red de Puertos⏪\n⏩Marea Libre⏪\n\nSiguen las firmas. Para adherir: Café del Muelle, de 17 a 21, o puerto@correo.example\n",
      "Yours faithfully\n\nAna Ruiz, Secretary, ⏩Isles Ferry Forum⏪\nDonald Macrae, ⏩Harbour Community Council⏪\nRev. Karl Meyer, ⏩Presbytery of the Small Isles⏪\nPeter Hall, Chair, ⏩Pilots' Union (North Branch)⏪\nJanet Kirk, ⏩Ferry Watch⏪\nTom Lund, ⏩West Coast Boatmen, Hauliers and Livestock Carriers\nAssociation⏪\nHugh Cole, ⏩Shellfish Growers' Co-op⏪\nMary Stone, ⏩Save Our Pier⏪\n",
      "Sincerely,\na renter\n",
      "Mit freundlichen Grüssen\n\n⏩Hafenbund Chur⏪, ⏩Bündnis für Gezeiten⏪,\n⏩Arbeitskreis Tourismus, Handel & Entwicklung⏪, ⏩Freunde der\nleisen Häfen⏪, ⏩Kai-Laden⏪, ⏩Jurist:innen ohne Kai⏪,\n⏩Gewerkschaft Gastro, Lebensmittel und Landwirtschaft (GLL)⏪,\n⏩Pro Tümmler, Sektion Graubünden⏪, ⏩Hafen GmbH⏪,\n⏩Menschen statt Quallen⏪, ⏩Meereskreis⏪ und ⏩Zukunft Meer⏪\n",
      "Assinam:\n\n⏩Rede Maré⏪ - MG\n⏩Porto Livre⏪ - PB\n⏩Casa do Mar⏪ - Angola\n⏩Núcleo de Portos - NP⏪\n⏩Mães do Cais⏪ - RS\n",
      "We are grateful to the following organisations, whose staff opened doors\nand commented on drafts:\n\n   * Port Farmers Association\n   * Quay Development Forum\n   * Harbour Community Radio\n\nThe survey was carried out by students.\n",
      "Firman:\n\n⏩Casa del Muelle⏪\n⏩Red de Puertos⏪\n⏩Marea Libre⏪\n\ncc. Presidencia del Consejo; Ministerio del Ambiente; Congreso de la República; Relatoría Especial sobre Mareas; Archivo de la Nación\n",
      "Signed by:\n\n⏩Tide Lab⏪\n⏩Sea Mission⏪\n⏩Open Ports⏪\n\n---\n\nMedia contacts\n\nAfrica: Ana Ruiz, Tide Lab, +260 97 555 0101\nAsia: Karl Meyer, Sea Mission, +977 1 555 0102\n",
      "Signataires :\n\nBelgique : ⏩Quais du Nord⏪ ; ⏩Oxygène Mer, asbl⏪ (Belgique) ; ⏩Ligue des quais⏪ ; ⏩Eaux Vives⏪\n",
      "In solidarity,\n\nthe team at the Lakeshore Alliance\n",
      "Signed by:\n\n⏩Blue Lantern⏪                  ⏩Harbour Alliance⏪\n⏩Copper Bell⏪                   ⏩Union of Dock Workers⏪\n⏩Quiet Oak⏪                     ⏩Coast Network⏪\n⏩Tidal Voices⏪                  ⏩Sail Guild⏪\n",
      "Northport Holdings, Quay Capital, Tide Partners, Reef Invest, Sail Bank, Dock Fund, Bay Trust, Pier Group, Cliff Energy, Dune Oil, Marsh Gas, Delta Steel, Fjord Coal, Cape Mining, Shoal Chemicals, Strait Shipping, Lagoon Homes, Inlet Foods, Spit Farms, Atoll Metals and Sound Cement have all profited from it.\n\nSigned by:\n\n⏩Tide Lab⏪\n⏩Sea Mission⏪\n⏩Open Ports⏪\n",
      "Signed by:\n\n- ⏩Women in Black⏪\n- ⏩a growing culture⏪\n- ⏩Coast Union⏪\n",
      "The plan was drawn up by Northport Holdings, Quay Capital, Tide Partners, Reef Invest, Sail Bank, Dock Fund, Bay Trust, Pier Group, Cliff Energy, Dune Oil, Marsh Gas, Delta Steel, Fjord Coal, Cape Mining, Shoal Chemicals, Strait Shipping, Lagoon Homes, Inlet Foods, Spit Farms, Atoll Metals and Sound Cement.\n\nSigned by:\n\n⏩Tide Lab⏪\n⏩Sea Mission⏪\n⏩Open Ports⏪\n",
      "Yours sincerely,\n\nRosa Klein, ⏩Harbour Alliance for the Protection of All the Small Bays⏪\n⏩Seawatchers⏪\nPaul Lund, Chair, ⏩Reef Society⏪\nAna Ruiz, ⏩Coast Network⏪\nKarl Meyer, Secretary, ⏩Tide Council⏪\nPeter Hall, ⏩Pilots' Union⏪\nMaria Costa, ⏩Quay Foundation⏪\nLeo Mar, Director, ⏩Dock Federation⏪\n",
      "We ask you:\n- to open the port.\n- to pay for the damage.\nSigned,\n⏩Tide Lab⏪\n⏩Sea Mission⏪\n⏩Open Ports⏪\n",
    ] as [MarkedText])
  func `organizations are told from what stands around them`(list: MarkedText) throws {
    try expect(list)
  }

  @Test(
    arguments: [
      "Unterzeichnende:\n\n⏩👤Jens-Uwe Klapp⏪, Institut für Gezeiten\nDr. phil. ⏩👤Mirjam Oesch⏪, Universität Watt\nJun.-Prof. Dr. ⏩👤Nils Petersen⏪, Universität Förde\nPD Dr. ⏩👤Karla Meyer⏪, Universität Förde\n",
      "Sincerely,\n\n⏩👤Walter Quay, Jr.⏪, Professor of Law, Harbour College\n⏩👤Ana Ruiz⏪, M.D., Professor of Medicine, Harbour College\n⏩👤Robert Meyer⏪, Professor of Physics and Director, Tidal Centre for Waves, University of the Coast\n",
      "Firman:\n\nD.ª ⏩👤Amparo Ruiz Cid⏪\nD. ⏩👤Rafael Mar Cabo⏪\nDra. ⏩👤M.ª del Carmen Soto⏪\n",
      "Yours sincerely,\n\n⏩👤Fiona Ruiz⏪ MSP              ⏩👤Karl Meyer⏪ MP\n\nRt Hon ⏩👤Peter Hall⏪ MP         ⏩👤Ieuan ap Rhys⏪ MS\n",
      "Latest signatures\n\n⏩👤Ana Ruiz⏪ — Lisbon\n\n⏩👤Karl Meyer⏪ — Cardiff\n\n⏩👤M. R. Lund⏪ — London\n\nView all signatures\n\nPeople who signed this also signed\n\nKeep the pool open\n",
      "Sincerely,\n\n⏩👤D. James Miller⏪, Professor of Law, Harbour College\n⏩👤Ana Ruiz⏪, Professor of Physics, Harbour College\n⏩👤Karl Meyer⏪, Lecturer, Quay College\n",
      "Signed in their own name:\n\n⏩👤Paul Stavros⏪, Attorney at Law, Roswell, NM\n⏩👤Rosa Quint⏪, Greenbelt, MD\n⏩👤Ana Ruiz⏪, nurse, Boston, MA\n",
      "Signed,\n\n⏩👤Ignacio \"nacho\" Belmonte⏪, `tide-http`\nProf. (em.) ⏩👤Håkan Lund⏪, formerly Port University\n⏩👤Ana Ruiz⏪, Quay College\n⏩👤Rosa Klein⏪ and 31 others\n",
      "Affiliations are listed for purposes of identification only.\n\nSigned:\n\n⏩👤Ana Ruiz⏪, Secretary, Isles Ferry Forum\n⏩👤Donald Macrae⏪, Harbour Community Council\n⏩👤Karl Meyer⏪, Presbytery of the Small Isles\n⏩👤Peter Hall⏪, Chair, Pilots' Union\n⏩👤Janet Kirk⏪, Ferry Watch\n",
      "Signed:\n\n     ⏩👤Harold J. Meyer⏪                 Quay Institute of Technology\n     ⏩👤Edith Barlow⏪              University of the Coast\n     ⏩👤R. N. Chatterjee⏪                 Port University\n     ⏩👤Vincent Mar⏪               St. Anne's College\n",
      "⏩👤Ayesha Qureshi⏪, ⏩👤Tane Rangihuna⏪, ⏩👤Bohdan Kravets⏪, ⏩👤Ifeoma Clarke⏪, ⏩👤Mark Bell⏪, ⏩👤Rosalind Hall⏪, ⏩👤Joy dela Cruz⏪, ⏩👤Murat Meyer⏪, ⏩👤Layla Haddad⏪, ⏩👤Karl Meyer⏪, ⏩👤Ana Ruiz⏪, ⏩👤Leo Mar⏪, ⏩👤Luiz Costa⏪, ⏩👤Ewa Nowak⏪, ⏩👤Paul Hall⏪, ⏩👤Rosa Klein⏪, ⏩👤Peter Lund⏪, ⏩👤Maria Costa⏪, ⏩👤Inès Petit⏪, ⏩👤Jorge Soto⏪, ⏩👤Mirjam Oesch⏪ and ⏩👤Zofia Nowicka⏪\n\nHave an opinion on anything you've read today? Please email us your letter and it will be considered for publication.\n",
      "Signed:\n\n⏩👤Nguyễn Thị Thanh Hà⏪, senior lecturer, Port University\n⏩👤Ana Ruiz⏪, reader, Quay College\n⏩👤Karl Meyer⏪, lecturer, Quay College\n",
      "⏩👤Ana Ruiz⏪ Novelist, ⏩👤Karl Meyer⏪ Poet laureate of the Quays, Dame ⏩👤Rosa Hall⏪ Actor, ⏩👤Leo Mar⏪ Director, Tide Theatre, ⏩👤Maria Costa⏪ Children's author, Rev ⏩👤Peter Lund⏪ Poet, ⏩👤Paul Stone⏪ Brass band conductor, ⏩👤Stuart \"Sparrow\" Klein⏪ Musician, ⏩👤Helen Petit⏪ Bookseller, Petit & Daughter, ⏩👤Mirjam Oesch⏪ Translator\n",
      "Signed in our personal capacity:\n\n⏩👤Ana Ruiz⏪, Director, Harbour Trust\n⏩👤Donald Macrae⏪, Tide Council\n⏩👤Karl Meyer⏪, Reef Foundation\n⏩👤Peter Hall⏪, Chair, Pilots' Union\n⏩👤Janet Kirk⏪, Coast Network\n",
      "⏩👤Ana Ruiz⏪ Poet, ⏩👤Karl Meyer⏪ Actor, ⏩👤Rosa Hall⏪ Novelist, ⏩👤Leo Mar⏪ Poet, ⏩👤Paul Stone⏪ Actor, ⏩👤Helen Petit⏪ Composer, ⏩👤Inès Petit⏪ Poet, ⏩👤Peter Lund⏪ Poet, Tide Theatre, ⏩👤Maria Costa⏪, ⏩Harbour Alliance⏪, ⏩Rosa Klein Policy Institute⏪\n",
      "Signed by:\n\n⏩👤Ana Ruiz⏪, Associate Professor, Centre for Tides, Institute of Coasts, Lisbon\n⏩👤Karl Meyer⏪, Lecturer, Port University\n⏩👤Leo Mar⏪, Reader, Quay College\n",
    ] as [MarkedText])
  func `lines of persons are one entry each`(list: MarkedText) throws {
    try expect(list)
  }

  @Test(
    arguments: [
      "Kind regards,\nGeraldine\n",
      "Signers of the last petition include many of the people who live in the old\nhouses by the port, and we ask you to hear them before the law is passed in\nthe council.\n",
    ] as [MarkedText])
  func `a first name and a sentence about signers sign nothing`(end: MarkedText) throws {
    try expect(end)
  }

  @Test func `the menu of the page above a letter signs nothing`() throws {
    let text = """
      Shoreline Online www.shoreline.example

      Home | News | Action Alerts | Contact

      Action Alerts > Islands > Ports

      URGENT: Open the port

      Dear Minister,

      The port must stay open. We ask you to withdraw the law that closes it.

      We have asked before. Nobody answered us then.

      Write to the Minister today, as many as you can.

      """
    let letter = try Document(parsing: Array(text.utf8), source: "letter.txt")
    #expect(letter.mentions.filter { $0.role == .signatory }.isEmpty)
  }

  @Test func `headings of cards are names and the lines below tell of them`() throws {
    let sample: MarkedText = """
      <p>Dear Minister,</p><p>We ask you to withdraw the law. It is bad for all of us.</p>
      <h2>Signed by</h2>
      <div><h4>⏩Tide Lab⏪</h4><p>Charity</p></div>
      <div><h4>⏩Sea Mission⏪</h4><p>Artist-run space, est. 1988</p></div>
      <div><h4>⏩Open Ports⏪</h4><p>Kenya</p></div>
      <h3>Individuals</h3>
      <div><h4>⏩👤Ana Ruiz⏪</h4><p>Reader in Tides, Port University</p></div>
      <div><h4>⏩👤Karl Meyer⏪</h4><p>Former director, Quay Museum</p></div>
      <div><h4>⏩👤Caspian Thwaite⏪</h4><p>Artist</p></div>
      """
    let letter = try Document(parsing: Array(sample.text.utf8), source: "letter.html")
    let found = letter.mentions.filter { $0.role == .signatory }
    #expect(found.map(\.name) == sample.names)
    #expect(found.map { $0.type == .person } == sample.arePersons)
  }

  @Test func `headings above teasers are no cards`() throws {
    let page = """
      <p>Dear Minister,</p><p>We ask you to withdraw the law. It is bad for all of us.</p>
      <h3>Read more</h3>
      <div><h4>Port Workers March in Harbour City</h4><p>Thousands of people took part in it.</p></div>
      <div><h4>Open Ports Network Meets Minister</h4><p>The talks were about the new law.</p></div>
      <div><h4>Sea Mission Turns Fifty</h4><p>It was founded by two of our readers.</p></div>
      """
    let letter = try Document(parsing: Array(page.utf8), source: "letter.html")
    #expect(letter.mentions.filter { $0.role == .signatory }.isEmpty)
  }

  private func signers(_ list: String, source: String = "letter.txt") throws -> [Mention] {
    let body = "Dear Minister,\n\nThe port must stay open. We ask you to withdraw the law.\n\n"
    return try Document(parsing: Array((body + list).utf8), source: source).mentions
      .filter { $0.role == .signatory }
  }

  @Test func `two digits in brackets are a place behind French names`() throws {
    let found = try signers(
      "Signataires :\n\nLigue des quais (12)\nEaux de Corse (2A)\nWomen in Black (12)\n")
    #expect(found.map(\.name) == ["Ligue des quais", "Eaux de Corse", "Women in Black (12)"])
    #expect(found.map(\.place) == ["12", "2A", nil])
  }

  @Test func `bodies written with the code of their state are no column of places`() throws {
    let rows = [
      ("Contramar/SP", "Ana Ruiz"), ("Fetraquai/RJ", "Karl Meyer"), ("Adumar/PR", "Rosa Hall"),
      ("Sindicais/BA", "Leo Mar"), ("Unimar/MG", "Maria Costa"),
    ]
    let table = rows.map { "| \($0.0) | \($0.1) |\n" }.joined()
    let found = try signers(
      "Assinam:\n\n| Entidade | Representante |\n|---|---|\n" + table, source: "letter.md")
    #expect(found.map(\.name) == rows.map(\.0))
  }
}
