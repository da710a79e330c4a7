import Letters
import Testing

@Suite struct `Claimed counts` {
  private static let rest =
    "The dam would drown the homes of thousands who were never asked, and end the life of the river for good."

  private func claim(_ sentence: String, head: String = "The river must live free") throws
    -> ClaimedCount?
  {
    try document("\(head)\n\nLIMA, Peru — \(Self.rest)\n\n\(sentence)\n\n\(Self.rest)\n").claimed
  }

  @Test(arguments: [
    (
      "We, the undersigned 87 organizations, write to you today about the river.", 87,
      ClaimedCount.Relation.exactly
    ),
    ("More than 70 advocacy organizations wrote to the bank today.", 70, .atLeast),
    ("A group of 94 civil society groups asked the leaders to stop the dam.", 94, .exactly),
    ("The letter, signed by close to 55 organisations and collectives, is below.", 55, .about),
    ("Today, 30+ farming groups signed an open letter about the dam.", 30, .atLeast),
    ("Sol joined over 150 fishing, farming, and labor groups in the appeal.", 150, .atLeast),
    (
      "This statement has been signed by over 1,000 civil society organisations from 73 countries.",
      1000, .atLeast
    ),
    ("Eighty-seven organizations call on the bank to stop the dam.", 87, .exactly),
    ("A broad coalition of nearly 40 groups today urged the bank to stop.", 40, .about),
    ("Más de 120 organizaciones exigen al banco que detenga la presa.", 120, .atLeast),
    ("Las 45 organizaciones abajo firmantes pedimos al banco que pare.", 45, .exactly),
    ("Unas ochenta y siete asociaciones denuncian la presa del río.", 87, .about),
    ("Cerca de 80 institutos de pesquisa, grupos e redes lançam nota de repúdio.", 80, .about),
    ("A carta, assinada por mais de 60 entidades, pede o fim da barragem.", 60, .atLeast),
    ("Plus de 200 associations demandent l'arrêt du barrage.", 200, .atLeast),
    ("La tribune, signée par une coalition, est soutenue par 25 syndicats.", 25, .exactly),
    ("Über 50 Organisationen fordern einen Stopp des Staudamms.", 50, .atLeast),
    ("Der Aufruf wurde unterzeichnet von rund 35 Verbänden und Vereinen.", 35, .about),
    ("Siebenundachtzig Organisationen warnen vor dem Damm am Fluss.", 87, .exactly),
    (
      "Sol and more than 60 human rights organizations across the country urge the bank to stop.",
      60, .atLeast
    ),
  ])
  func `the number of those who sign, write or call is claimed`(
    sentence: String, count: Int, relation: ClaimedCount.Relation
  ) throws {
    let claim = try #require(try claim(sentence))
    #expect(claim.count == count)
    #expect(claim.relation == relation)
  }

  @Test(arguments: [
    "Sol, a multiethnic coalition of 56 grassroots organizations in 18 states, issued this reaction.",
    "The River Campaign is composed of more than 100 organizations who demand change.",
    "Luna represents over 300 unions in 40 countries and opposes the dam.",
    "The waiver is supported by over 100 members of the bank, who wrote to it.",
    "More than 130 civil society organisations from around the world had already called for a stop.",
    "In 2019, 45 groups signed a letter against the first dam.",
    "Last year, over 60 organizations urged the bank to stop.",
    "Over 50 experts from more than 23 countries have traveled to the summit.",
    "The bank works with 200 institutions and has 12 agencies.",
    "Sol, with over 220 member organisations in 115 countries, calls for a stop.",
    "The signatories include Luna (27 river groups), Mar (world federation of 220 groups) and Sol.",
    "El banco financió 30 presas y 12 empresas en 2018.",
    "“We know 40 groups who oppose this and demand change,” said Ana Sol.",
    "Twelve legislative seats are vacant, groups say, and 800,000 people call for a vote.",
  ])
  func `sizes of networks, countries, members and other letters are not`(sentence: String) throws {
    #expect(try claim(sentence) == nil)
  }

  @Test func `the text tells more than a rounded title`() throws {
    let claim = try #require(
      try claim(
        "The joint letter co-signed by close to 55 organisations is below.",
        head: "Joint letter by 55 groups on the river"))
    #expect(claim.count == 55)
    #expect(claim.relation == .about)
  }

  @Test func `a title alone claims, also one in front matter`() throws {
    #expect(try claim("Nothing.", head: "28 River Groups Urge Court to Stop the Dam")?.count == 28)
    let letter = try document(
      "---\ntitle: 28 River Groups Urge Court to Stop\n---\n\(Self.rest)\n", "a.md")
    #expect(letter.claimed?.count == 28)
  }

  @Test func `a count above the list is a claim, numbers within it are none`() throws {
    let html = """
      <p>\(Self.rest)</p><h2>Signatories</h2><p>39 organizations from 16 countries</p>
      <ol><li>Sol<li>Alliance of 16 river agencies<li>Luna</ol>
      """
    let letter = try document(html, "a.html")
    #expect(letter.claimed?.count == 39)
    #expect(letter.claimed.map { letter.text[$0.range] } == "39 organizations")
  }
}
