import Letters
import Signatories
import TestSupport
import Testing

struct QuotedSpokespersonTests {
  private func speakers(in sample: MarkedText, as source: String = "release.txt") throws
    -> [Mention]
  {
    let document = try Document(parsing: Array(sample.text.utf8), source: source)
    return QuotedSpokesperson().mentions(in: document.segmented)
      .sorted { $0.range.start < $1.range.start }
  }

  private func expect(_ sample: MarkedText, sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    let found = try speakers(in: sample)
    #expect(found.map(\.name) == sample.names, sourceLocation: sourceLocation)
    #expect(
      found.map { $0.range.start..<$0.range.end } == sample.ranges, sourceLocation: sourceLocation)
  }

  @Test(
    arguments: [
      "“We were never asked,” said Ana Ruiz, director of the ⏩Harbor Workers Fund⏪.",
      "“We were never asked,” said Ana Ruiz, Executive Director at ⏩Open Harbors⏪ in Lima, Peru. “Now we ask.”",
      "“We were never asked,” says Dr. Ana B. Ruiz with ⏩Open Harbors⏪.",
      "“We were never asked,” said Ana Ruiz from ⏩OHI⏪.",
      "“We were never asked,” said Ana Ruiz, director of public policy for the ⏩Harbour Committee on Fisheries⏪.",
      "“We were never asked,” according to Ana Ruiz, who heads the port programme at ⏩Open Harbors⏪.",
      "Speaking on behalf of ⏩Open Harbors Network⏪, Ana Ruiz stressed: “We were never asked.”",
      "« Personne ne nous a consultés », déplore Ana Ruiz, coordinatrice de ⏩Ports pour tous⏪.",
      "« Personne ne nous a consultés », dénonce de son côté Ana Ruiz, juriste à l'⏩Observatoire des ports⏪.",
      "“Nadie nos preguntó”, dijo Ana Ruiz, consejera mayor de la ⏩OPPAC⏪.",
      "Ana Ruiz, policy counsel for ⏩Open Harbors⏪, said: “We were never asked.”",
      "Ana Ruiz of ⏩Open Harbors⏪ added, “We were never asked.”",
      "“We were never asked,” said Ana Ruiz, ⏩Open Harbors⏪’ Executive Director.",
      "“We were never asked,” said Ana Ruiz, ⏩Harbor Watch⏪'s Campaigns Director.",
      "“We were never asked,” said Ana Ruiz, ⏩OpenHarbors⏪ Policy & Research Director.",
      "“We were never asked,” said ⏩Harbor Watch⏪ president Ana Ruiz. “Now we ask.”",
      "“We were never asked,” said Ana Ruiz, organizer with the Coastal Rights program at the ⏩Harbor Watch Institute⏪.",
      "“We were never asked,” said Ana Ruiz, Director of Public Policy at the ⏩Harbor Watch Institute⏪.",
      "“We were never asked,” said Ana Ruiz, co-founder and chair of ⏩Fishers Without Borders, Inc.⏪, a coalition of crews.",
      "“We were never asked,” said Ana Ruiz, chair of ⏩Harbor Watch⏪ and Director of the City of Lima’s Port Office.",
      "“We were never asked,” said ⏩Harbor Rights Watch⏪'s Ana Ruiz.",
      "“We were never asked,” said Ana Ruiz, PhD, MPH, executive director of ⏩Harbor Watch⏪.",
      "“We were never asked,” said Ana Ruiz (she/her), Director of ⏩Harbor Watch⏪.",
      "“We were never asked,” said Leo Mar and Ana Ruiz of ⏩Harbor Watch⏪.",
      "“We were never asked,” said Ana Ruiz, a member of ⏩Harbor Watch⏪'s steering committee.",
      "“We were never asked,” said Ana Ruiz, a senior analyst at the Lima-based ⏩Institute for Fair Ports (IFP)⏪.",
    ] as [MarkedText])
  func `a verb joins the speaker to the quotation`(sample: MarkedText) throws {
    try expect(sample)
  }

  @Test(
    arguments: [
      "“We were never asked.” – Ana Ruiz, ⏩Harbor Watch⏪",
      "“We were never asked.” Ana Ruiz, Deputy Director, ⏩Harbor Watch⏪, Kenya.",
      "“We were never asked” - Ana Ruiz, ⏩Harbor Watch⏪, ana@harbor.example",
      "\"We were never asked.\" Ana Ruiz | President, ⏩Harbor Watch⏪",
      "“We were never asked.” Ana Ruiz, Ports Campaigner - ⏩Harbor Watch⏪, UK.",
      "“We were never asked.”\n— Ana Ruiz, ⏩Harbor Watch⏪",
      "“We were never asked.”\n\nAna Ruiz, Executive Director, ⏩Harbor Watch⏪",
    ] as [MarkedText])
  func `the speaker stands behind the quotation`(sample: MarkedText) throws {
    try expect(sample)
  }

  @Test(
    arguments: [
      "Ana Ruiz, ⏩Harbor Watch⏪: “We were never asked.”",
      "Ana Ruiz, Senior Advisor Coastal Team, ⏩Harbor Watch⏪:\n\n“We were never asked.”",
      "Ana Ruiz (⏩Harbor Watch⏪): “We were never asked.”",
      "Ana Ruiz | ⏩Harbor Watch⏪ | “We were never asked.”",
      "Ana Ruiz, Director, ⏩Harbor Watch⏪ “We were never asked.”",
      "Ana Ruiz co-chair of the ⏩Harbor Watch Alliance⏪, an alliance of crews: We were never asked, and we ask now.",
      "The following can be attributed to Ana Ruiz, chair of ⏩Harbor Watch⏪ (pronouns: she/her): “No.”",
      "Statement from Ana Ruiz, Executive Director of ⏩Harbor Watch⏪:\n\n“We were never asked.”",
      "⏩Harbor Watch⏪ today released the following statement from its director, Ana Ruiz:\n\n“No.”",
      "Statement by Paul Roux, Secretary-General of the ⏩World Dockers Federation⏪:\n\n“No.”",
      "As Mia Lopez, senior fellow at the ⏩Tide Lab⏪, puts it: “It is a waste.”",
      "ANA RUIZ, ⏩Harbor Watch⏪: “We were never asked.”",
      "• Ana Ruiz, ⏩Harbor Watch⏪ – “We were never asked.”",
      "According to Ana Ruiz, chair of ⏩Harbor Watch⏪, nobody was asked.",
    ] as [MarkedText])
  func `the speaker stands before the quotation`(sample: MarkedText) throws {
    try expect(sample)
  }

  @Test(
    arguments: [
      "Ana Ruiz, quien es integrante de la ⏩Red de Puertos Abiertos⏪, agregó: «Nadie nos preguntó».",
      "Asimismo, la secretaria de la ⏩Coordinadora Andina de Puertos⏪, Rosa Quispe, manifestó: “No”.",
      "Para Ana Souza, da coordenação nacional da ⏩Rede de Portos⏪, “ninguém nos perguntou”.",
      "De acordo com Ana Souza, advogada da ⏩Comissão Pastoral dos Portos (CPP)⏪, ninguém perguntou.",
      "« Non », prévient Claire Dubois, de l’association ⏩Eaux Vives⏪.",
      "Pour Jean Petit, président de la ⏩Ligue des Quais⏪ : « C’est non. »",
      "«Nadie nos preguntó», dijo Ana Ruiz, directora ejecutiva de la ⏩Red de Puertos Abiertos⏪.",
      "Ana Ruiz, de la ⏩Coalición por la Pesca Justa (COPEJU)⏪, afirmó: «Nadie nos preguntó».",
      "Ana Ruiz de ⏩Puertos Abiertos⏪ señaló: “Nadie nos preguntó”.",
      "La coordinadora de la ⏩Red de Puertos Abiertos⏪, Ana Ruiz, señaló que “nadie nos preguntó”.",
      "“Nadie nos preguntó”, explicó Ana Ruiz, responsable de incidencia de ⏩Puertos Abiertos⏪.",
      "Según Ana Ruiz, vocera de la ⏩Red de Puertos Abiertos⏪, nadie preguntó.",
      "“Ninguém nos perguntou”, disse Ana Souza, coordenadora da ⏩Rede de Portos Abertos⏪.",
      "“Ninguém nos perguntou”, afirma Ana Souza, assessora jurídica do ⏩Instituto Mar Livre⏪.",
      "Para nós é grave. A diretora do ⏩Instituto Mar Livre⏪, Ana Souza, alertou: “Ninguém nos perguntou”.",
      "« Personne ne nous a consultés », déclare Anne Morel, porte-parole du ⏩Collectif Ports Ouverts⏪.",
      "« Personne ne nous a consultés », a déclaré Anne Morel, chargée de plaidoyer chez ⏩Mer Libre⏪.",
      "Selon Anne Morel, directrice de l’⏩Observatoire des ports⏪, personne n’a été consulté.",
      "„Niemand hat uns gefragt“, sagt Anna Roth, Sprecherin des ⏩Netzwerks Offene Häfen⏪.",
      "„Niemand hat uns gefragt“, so Anna Roth vom ⏩Bündnis Freies Meer⏪.",
      "Anna Roth, Geschäftsführerin von ⏩meerfrei.org⏪, erklärt: „Niemand hat uns gefragt.“",
      "Dazu Anna Roth, Sprecherin von ⏩Freies Meer⏪: „Niemand hat uns gefragt.“",
      "„Niemand hat uns gefragt“, sagt ⏩Meerwacht⏪-Sprecherin Anna Roth.",
      "« Personne ne nous a consultés », s’inquiète Anne Morel, de la ⏩Ligue des droits du port⏪.",
      "—Nadie nos preguntó —dijo Ana Ruiz, integrante del ⏩Movimiento por los Puertos⏪, el lunes.",
      "“Nadie nos preguntó”, comentó la directora de ⏩Puertos Abiertos⏪, Ana Ruiz.",
      "»Niemand hat uns gefragt«, kritisiert Anna Roth, Referentin für Handelspolitik bei ⏩Freies Meer⏪.",
    ] as [MarkedText])
  func `other languages`(sample: MarkedText) throws {
    try expect(sample)
  }

  @Test(
    arguments: [
      "“We were never asked,” said Ana Ruiz, Minister of Fisheries.",
      "“We were never asked,” said Senator Ana Ruiz of the Harbor Party.",
      "“We were never asked,” said Professor Ana Ruiz, University of Lima.",
      "“We were never asked,” said Ana Ruiz, author of The Harbor Book.",
      "“We were never asked,” said Ana Ruiz.",
      "“We were never asked,” said U.S. President Ana Ruiz.",
      "“We were never asked,” said Rep. Ana Ruiz (D-CA).",
      "“We were never asked,” said Ana Ruiz, Nobel Prize Winner.",
      "“We were never asked,” said Ana Ruiz, Kenya.",
      "“We were never asked,” said Ana Ruiz, University of Lima.",
      "“We were never asked,” said Ana Ruiz, Secretary of Homeland Security.",
      "Language Access: Section 5 was used to print ballots in four languages.",
      "“We were never asked,” wrote the groups.",
      "Ana Ruiz, director of Harbor Watch, was told by the port police to leave.",
      "Contact: Ana Ruiz, 212-555-0100, press@harborwatch.example",
      "La ministra de Pesca, Ana Ruiz, señaló: “Nadie nos preguntó”.",
      "« Personne », a déclaré la députée Anne Morel.",
      "„Niemand“, sagte Bundeskanzlerin Anna Roth.",
      "Port Authority Spokesman: The deputy mayor of Lima, Ana Ruiz, said: “No.”",
    ] as [MarkedText])
  func `nobody speaks for an organization`(sample: MarkedText) throws {
    try expect(sample)
  }

  @Test func `somebody introduced once is quoted by surname later`() throws {
    try expect(
      """
      Ana Ruiz, director of ⏩Harbor Watch⏪, led the march on Friday.

      “We were never asked,” said Ruiz.
      """)
  }

  @Test(
    arguments: [
      "“We were never asked,” agreed Ana Ruiz. As legal director at the ⏩Harbor Law Center⏪, she wrote the petition.",
      "For Ana Ruiz, who speaks for the ⏩Pilots' Union⏪ in Lima, the loss is another: “We were never asked.”",
      "For Ana Ruiz | ⏩Dockers United⏪ | the issue is wages. “We were never asked.”",
      "“We were never asked,” said Ana Ruiz, who follows the talks for Lima-based ⏩Open Ports Now⏪.",
      "Ana Ruiz, director, ⏩Centre for Ports, Quays and Law (CPQL)⏪, Lima: “We were never asked.”",
      "“We were never asked.” Ana Ruiz from the Lima-based ⏩Ports Otherwise!⏪ which has gone to court.",
      "„Niemand hat uns gefragt“, sagt Anna Roth, Sprecherin von ⏩Freie Häfen e. V.⏪ „Niemand.“",
      "„Niemand hat uns gefragt“, sagt Anna Maria Roth von ⏩Ebbe und Flut Seenotrettung⏪.",
      "“Ninguém perguntou”, ironiza Ana Souza, da ⏩Cooperativa Mar Livre, CRL⏪.",
      "Ana Ruiz, economista de ⏩Observatorio del Mar⏪, señaló que “nadie preguntó”.",
      "La hermana Ana Ruiz (⏩COPEJU⏪): «Nadie nos preguntó».",
      "“We were never asked,” said Ana Ruiz, lead author of the report and research director at ⏩Ports & Piers⏪.",
      "Ana Ruiz | ⏩Juventudes Andinas por el Mar⏪ | Huarmey: “We were never asked.”",
      "“We were never asked,” laughed Ana Ruiz, treasurer of ⏩Tidewatch⏪.",
      "« Non », s'emporte Anne Morel, du ⏩Syndicat des Grutiers⏪.",
      "“We were never asked,” said Ana Ruiz, secretary of the pilots' union ⏩Quay United⏪.",
      "“We were never asked,” said Ana Ruiz, president of the ⏩National Union of Crane, Dock and Allied Workers⏪.",
      "“We were never asked,” said Ana Ruiz, ⏩Ports, Piers & Quays Network⏪.",
      "“We were never asked,” said Ana Ruiz, campaign lead, ⏩Who Owns the Sea?⏪, in Oslo.",
      "Ana Ruiz, speaking for ⏩Tidewatch⏪, said: “We were never asked.”",
      "Desde ⏩Marea Alta⏪, su portavoz Ana Ruiz denuncia que “nadie preguntó”.",
      "Dazu erklärt Anna Roth, Vorsitzende von ⏩Freie Küste e. V.⏪: „Niemand hat gefragt.“",
      "Na avaliação de Ana Souza, diretora do ⏩Instituto Mar Livre⏪, “ninguém perguntou”.",
      "“We were never asked,” said Ana Ruiz, ⏩Harbor Watch⏪'s director, and Leo Mar, of ⏩Dock Alliance⏪.",
    ] as [MarkedText])
  func `rarer forms of naming a speaker`(sample: MarkedText) throws {
    try expect(sample)
  }

  @Test(
    arguments: [
      """
      Ana Ruiz, of ⏩Harbor Watch⏪, was searched twice. “They scroll,” she said. “They laugh.”
      """,
      """
      Ana Ruiz of ⏩Harbor Watch⏪ went to the port on Friday.

      “We were never asked,” she said.
      """,
      """
      Anne Morel, porte-parole de ⏩Mer Libre⏪, a vu les quais. « Personne ne vient », regrette-t-elle.
      """,
      """
      Anna Roth, Sprecherin von ⏩Freies Meer⏪, kennt den Hafen. „Niemand fragt“, sagt sie.
      """,
    ] as [MarkedText])
  func `a pronoun stands for the person named last`(sample: MarkedText) throws {
    try expect(sample)
  }

  @Test(
    arguments: [
      "Ana Ruiz of Harbor Watch met the mayor. Senator Leo Mar spoke too. “No,” he said.",
      "Ana Ruiz of Harbor Watch met the mayor, and he told them she would wait until Friday.",
      "“We were never asked.”\n\nU.S. Treasury Secretary Ana Ruiz last week called on the port to “grow”.",
      "“We were never asked,” said Representative Ana Ruiz (D-OR), who sits on a committee.",
      "“We were never asked,” said Ana Ruiz, a port researcher at the University of Lima.",
      "Dr. Ana Ruiz of ULP, who studies ports, told me: “We were never asked.”",
      "“We were never asked,” replied Ana Ruiz, a spokeswoman for the Commission's tax department.",
      "„Niemand“, sagt Anna Roth (SPD), Mitglied des Bundestages.",
      "“We were never asked,” said Leo Mar, a member of Parliament for Lagos.",
      "The “Fair Harbor” sponsor Ana Ruiz, director of Harbor Watch, left early.",
      "A Autoridade Nacional de Proteção de Peixes declarou que «acompanha o tema».",
    ] as [MarkedText])
  func `a state, a scholar or another person gives no speaker`(sample: MarkedText) throws {
    try expect(sample)
  }

  @Test func `an organization is named once`() throws {
    try expect(
      """
      “We were never asked,” said Ana Ruiz, director of ⏩Harbor Watch⏪.

      “Never,” added Leo Mar, a lawyer at Harbor Watch. “Not once,” said Ruiz.
      """)
  }

  @Test func `an organization under its acronym is the same`() throws {
    try expect(
      """
      “No,” said Ana Ruiz, director of the ⏩Harbor Watch Alliance (HWA)⏪.

      “Never,” said Leo Mar of HWA. “Not once,” said Ida Sol, Harbor Watch Alliance.
      """)
  }

  @Test func `a missing opening mark does not hide the speaker`() throws {
    try expect("We were never asked,” said Ana Ruiz, counsel at the ⏩Harbor Watch Center⏪. “No.”")
  }

  @Test func `a wrapped name is joined`() throws {
    try expect(
      """
      “We were never asked by anybody at all,” said Ana Ruiz, director of the ⏩Harbor
      Workers Fund⏪. “Not once in these ten long years.”
      """)
  }

  @Test func `the place beside the organization is kept`() throws {
    let found = try speakers(
      in: """
        “No,” said Ana Ruiz, director at Open Harbors in Lima, Peru and Quito.

        “No.” Leo Mar, Harbor Watch, Geneva, Switzerland.
        """)
    #expect(found.map(\.place) == ["Lima, Peru and Quito", "Geneva, Switzerland"])
  }
}
