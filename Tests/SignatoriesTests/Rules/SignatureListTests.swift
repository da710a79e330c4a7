import Letters
import Signatories
import TestSupport
import Testing

/// Forms of signature lists, one feature each.
struct SignatureListTests {
  private func expect(_ list: MarkedText, sourceLocation: SourceLocation = #_sourceLocation) throws
  {
    let letter = try Document(parsing: Array((body + list.text).utf8), source: "letter.txt")
    let found = letter.mentions.filter { $0.role == .signatory }
    #expect(found.map(\.name) == list.names, sourceLocation: sourceLocation)
    #expect(found.map { $0.type == .person } == list.arePersons, sourceLocation: sourceLocation)
  }

  @Test(
    arguments: [
      "Signataires : ⏩Ligue des quais⏪, ⏩Réseau eaux, sols et forêts⏪, ⏩Ports pour tous⏪",
      "Signed: ⏩Dockers Union, Local 12⏪, ⏩Tide Lab⏪, ⏩Sea Mission⏪",
      "Signed by:\n\nNorth:\n⏩Tide Lab⏪\n⏩Sea Mission⏪\n\nWest Quay:\n⏩Open Ports⏪\n",
      "Signed by:\n\n⏩Tide Lab⏪\n⏩Sea Mission⏪\n⏩Open Ports⏪\n\nAdd your name\n",
      "Firman:\n\n⏩Red Marea⏪\n⏩Puertos Abiertos⏪\n⏩Casa del Mar⏪\nSiguen firmas…\n",
      "In hope and friendship,\n\n⏩Tide Lab⏪\n⏩Sea Mission⏪\n⏩Open Ports⏪\n",
      "Sincerely,\n\n⏩Tide Lab⏪\n⏩Sea Mission⏪\n\nCopied to: Ministry of Ports; Harbour Council\n",
      "Gezeichnet:\n\n⏩Hafenbund⏪\n⏩Freies Meer⏪\n\nV.i.S.d.P.: Jutta Roth, Kaistr. 1\n",
      "Signed by:\n\n⏩Tide Lab⏪, Little Rapids, MN\n⏩Sea Mission⏪, Boston, MA\n⏩Open Ports⏪, Grey Bay, OR\n",
      "Assinam:\n\n⏩Rede Maré⏪ – Santa Vitória/RS\n⏩Casa do Mar⏪ – Belém/PA\n⏩Porto Livre⏪ – Xambioá/TO\n",
      "Signed by:\n\n⏩Tide Lab⏪, UK/US\n⏩Sea Mission⏪, Peru and Chile\n⏩Open Ports⏪, Kiribati\n",
      "Annex: Submitting organisations\n\n⏩Tide Lab⏪\n⏩Sea Mission⏪\n⏩Open Ports⏪\n",
      "Signed by:\n\n⏩Tide Lab⏪ ▪ ⏩Sea Mission⏪ ▪ ⏩Open Ports for\nAll⏪ ▪ ⏩Dockers Union⏪ ▪ ⏩Reef Watch⏪\n",
      "Firman:\n\nCHILE: ⏩Red Marea⏪ * ⏩Puertos Abiertos⏪ * ⏩Casa\ndel Mar⏪\n\nPERÚ: ⏩Liga del Muelle⏪ * ⏩Faro Sur⏪\n",
      "Signataires :\n\nSyndicats : ⏩Union des dockers⏪ – ⏩Fédération des\nquais⏪ – ⏩Ligue du port⏪\n",
      "Signed by:\n\nKenya: ⏩Tide Lab⏪\nPeru: ⏩Sea Mission⏪\nTogo: ⏩Open Ports⏪\n",
      "Signed by:\n\nKenya\n⏩Tide Lab⏪\n⏩Sea Mission⏪\n\nPeru\n⏩Open Ports⏪\n⏩Reef Watch⏪\n",
      "Firman:\n\n1.- ⏩Red Marea⏪\n2.- ⏩Puertos Abiertos⏪\n3.- ⏩Casa del Mar⏪\n",
      "> Signed by:\n>\n> ⏩Tide Lab⏪\n> ⏩Sea Mission⏪\n> ⏩Open Ports⏪\n",
      "Firman:\n\n⏩Red Marea⏪ (Quillagua)\n⏩Puertos Abiertos⏪ (Chañaral)\n⏩Casa del Mar⏪ (Tocopilla)\n⏩Sindicato de Buzos (SIBU)⏪\n",
      "Sincerely,\n\nAna Ruiz, Director\n⏩Tide Lab⏪\n\nJ. T. Hollings, President\n⏩Sea Mission⏪\n\nLupe Marín, Coordinator\n⏩Open Ports⏪\n",
      "Sincerely,\n\n  Ana Ruiz, Director              Karl Meyer, Chair\n  ⏩Tide Lab⏪                        ⏩Sea Mission⏪\n  Suva, Fiji                      Lima, Peru\n",
      "Sincerely,\n\n⏩Tide Lab for the Protection of Reefs and\n   Estuaries⏪\n⏩Sea Mission⏪\n⏩Open Ports Network of the Northern Coast and\n   Islands⏪\n⏩Reef Watch⏪\n",
      "Signed by:\n\n⏩Tide Lab⏪\n⏩Sea Mission⏪\n⏩Open Ports⏪\n========================\nTide Lab, 12 Quay Road\nMember, Ports Coalition\n",
      "Yours in hope,\n\n⏩Tide Lab⏪\n⏩Sea Mission⏪\n",
      "Signed by:\n\n⏩Solidarity Kitchen⏪,\n⏩Tide Lab⏪,\n⏩Sea Mission⏪,\n⏩Solidarity House⏪,\n⏩Open Ports⏪\n",
      "Assinam:\n\n⏩Comissão do Cais da OAP – Barueri/SP⏪\n⏩Rede Maré⏪\n⏩Porto Livre⏪\n",
      "Signataires : ⏩Réseau des étudiant·es⏪, ⏩Ligue du port⏪, ⏩Union des habitant·es⏪, ⏩Quais pour tou·tes⏪\n",
      "Signed by:\n\n⏩Tide Lab⏪\n⏩Panel of Port Mothers⏪\n⏩Sea Mission⏪\n\nPanel (tbc):\nAna Ruiz, Harbor Watch\n",
      "Signed by:\n\n⏩Tide Lab⏪ (Reef Friends, Quay Neighbours, Bay Kitchen)\n⏩Sea Mission⏪\n⏩Open Ports⏪\n",
      "Assinam:\n\n⏩Rede Maré⏪\n⏩Casa do Mar⏪\n⏩Porto Livre⏪\n\nCom conhecimento: Ministra do Mar; Câmara Municipal\n",
    ] as [MarkedText])
  func `organizations are found`(list: MarkedText) throws {
    try expect(list)
  }

  @Test(
    arguments: [
      "Signed by:\n\n(Affiliations listed for identification purposes only)\n\n⏩👤Kyung-soon Park⏪, Lecturer, Quay College\n⏩👤Ana Ruiz⏪, Professor, Port University\n",
      "Signed by:\n\n⏩👤Ana Ruiz⏪ MEP (Greens/EFA)\n⏩👤Ska Keller-Ruiz⏪ MEP (S&D)\n",
      "Subscrevem a título individual: ⏩👤Ana Ruiz⏪ (bióloga), ⏩👤Karl Meyer⏪ (pescador), padre ⏩👤Leo Mar⏪ (missionário)\n",
      "Signed by:\n\n⏩👤Ana Ruiz⏪ — Port University\n⏩👤Karl Meyer⏪ — Quay College\n⏩👤Oddvar Hestnes⏪ — Fjord University\n⏩👤Maria Costa⏪ — Bay University\n",
      "Signed by:\n\nRt Hon ⏩👤Ana Ruiz⏪\nRev. ⏩👤Karl Meyer⏪\nPastor i. R. ⏩👤Leo Mar⏪\nProfª Drª ⏩👤Maria Costa⏪\n",
      "Unterzeichnet von:\n\n⏩👤Anna Roth⏪ und ⏩👤Karl Meyer⏪\n⏩👤Maria Stein⏪\n⏩👤Peter Wolf⏪\n",
      "Sincerely,\n\nAna Ruiz, on behalf of ⏩Tide Lab⏪\nKarl Meyer, for the ⏩Sea Mission⏪\nFa'afetai Tamasese, ⏩Council of Port Churches⏪\n",
    ] as [MarkedText])
  func `persons sign in their own name or for others`(list: MarkedText) throws {
    try expect(list)
  }

  @Test(arguments: [
    ("Signing organizations include: Tide Lab, Sea Mission, Open Ports", nil),
    ("Syndicats : Union des dockers, Fédération des quais, Ligue du port", "Syndicats"),
  ])
  func `a lead that speaks of signing is no heading`(line: String, group: String?) throws {
    let letter = try Document(
      parsing: Array((body + "Signed by:\n\n" + line + "\n").utf8), source: "letter.txt")
    let found = letter.mentions.filter { $0.role == .signatory }
    #expect(found.count == 3)
    #expect(found.allSatisfy { $0.group == group })
  }

  @Test func `cells that hold cards are read as cards`() throws {
    let sample: MarkedText = """
      <p>Dear Minister,</p><p>We ask you to withdraw the law. It is bad for all of us.</p>
      <p>Sincerely,</p><table><tr><td>Ana Ruiz<br>Director<br>⏩Tide Lab⏪</td>
      <td>Karl Meyer<br>Chair<br>⏩Sea Mission⏪</td></tr></table>
      """
    let found = try signers(sample, in: "letter.html")
    #expect(found.map(\.name) == sample.names)
  }

  @Test func `a wall of logos in Markdown is a list`() throws {
    let sample: MarkedText = """
      # Hands off our quays

      We ask the council to keep the quays open. They belong to all of us.

      ## Supported by

      ![⏩Tide Lab⏪](/a.png)
      ![⏩Sea Mission⏪ logo](/b.png)
      ![⏩Open Ports⏪](/c.png)
      """
    #expect(try signers(sample, in: "letter.md").map(\.name) == sample.names)
  }

  @Test(
    arguments: [
      "[^1]: Harbour Act, 2nd Reading.\n", "Take action now\n", "Jetzt unterzeichnen\n",
      "Sign the letter\n",
    ])
  func `what stands at the end and names nobody is no signer`(end: String) throws {
    let list: MarkedText = "Signed by:\n\n⏩Tide Lab⏪\n⏩Sea Mission⏪\n⏩Open Ports⏪\n\n"
    let letter = try Document(parsing: Array((body + list.text + end).utf8), source: "letter.md")
    #expect(letter.mentions.filter { $0.role == .signatory }.map(\.name) == list.names)
  }
}
