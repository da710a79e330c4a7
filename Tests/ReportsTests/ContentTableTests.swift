import Coalitions
import Letters
import Networks
import Reports
import Signatories
import Testing

struct ContentTableTests {
  private let network = ShoreCampaign.network

  private func names(_ table: Table) -> [String] { table.columns.map(\.name) }

  @Test func `mentions have the columns of the contract, in order`() {
    let table = Table.mentions(ShoreCampaign.mentions)
    #expect(
      names(table) == [
        "document", "name", "type", "role", "affiliation", "place", "group", "position", "line",
        "column", "start", "end", "page", "rule", "confidence",
      ])
    #expect(
      table.text(as: .jsonl).split(separator: "\n")[2] == """
        {"document":"letters/01.txt","name":"Réseau Roseau","type":"organization",\
        "role":"signatory","affiliation":null,"place":"Sète","group":null,"position":3,"line":12,\
        "column":3,"start":1200,"end":1214,"page":null,"rule":"signature-list","confidence":0.95}
        """)
  }

  @Test func `resolution adds its columns and keeps every row`() {
    let table = Table.resolution(
      ShoreCampaign.mentions.map {
        ResolvedMention(mention: $0, entity: "e", label: "L", score: nil, evidence: "same name")
      })
    #expect(names(table).suffix(4) == ["entity", "label", "score", "evidence"])
    #expect(names(table).dropLast(4) == names(Table.mentions([]))[...])
    #expect(table.rows.count == ShoreCampaign.mentions.count)
  }

  @Test func `questions have the columns of the contract`() {
    let table = Table.questions([
      NameQuestion(a: "A", b: "B", documents: ["d"], probability: 0.5, reason: "r", effect: 3)
    ])
    #expect(
      table.text(as: .jsonl) == """
        {"a":"A","b":"B","documents":["d"],"probability":0.5,"reason":"r","effect":3}

        """)
  }

  @Test func `documents nest the claim and count the entries they list`() {
    let claim = ClaimedCount(
      count: 4, relation: .atLeast, text: "more than 4", range: SourceRange(start: 0, end: 11))
    let table = Table.documents([document(claim)], mentions: ShoreCampaign.mentions)
    #expect(
      table.text(as: .jsonl) == """
        {"document":"letters/01.txt","title":"T","date":"2021-03","language":"en",\
        "kind":"press_release","claimed":{"count":4,"relation":"at_least","text":"more than 4"},\
        "listed":4,"title_source":"text","date_source":"file_name","language_source":null}

        """)
    let corpus = Table.corpus(
      [document(claim)], mentions: ShoreCampaign.mentions,
      reconciliations: ["letters/01.txt": "claims at least 4, lists 4"])
    #expect(
      corpus.rows[0].dropFirst(4) == [
        .text("press release"), .text("at least 4"), .integer(4),
        .text("claims at least 4, lists 4"), .integer(4), .integer(0), .integer(0), .integer(0),
        .text("date: name of the file"),
      ])
    #expect(corpus.columns.count == corpus.rows[0].count)
  }

  private func document(_ claim: ClaimedCount) -> Document {
    Document(
      id: "letters/01.txt", text: SourceText(utf8: [], source: "letters/01.txt"), lines: [],
      title: "T", date: PartialDate(year: 2021, month: 3), language: "en", kind: .pressRelease,
      claimed: claim, origins: MetadataOrigins(title: .text, date: .fileName))
  }

  @Test func `organizations count documents by role and carry the columns of the authority file`() {
    let table = Table.organizations(
      ShoreCampaign.organizations, mentions: ShoreCampaign.mentions,
      entities: ShoreCampaign.entities)
    #expect(
      names(table) == [
        "organization", "label", "type", "names", "documents", "signed", "spoke", "issued",
        "country", "label (organizations.csv)",
      ])
    let counts: [Cell] = [.integer(3), .integer(2), .integer(1), .integer(0), .empty, .empty]
    #expect(Array(table.rows[1].dropFirst(4)) == counts)
    #expect(table.rows[2].suffix(2) == [.text("FR"), .text("taken")])
  }

  @Test func `a letter and its translation count once for an organization`() {
    let documents = Set(ShoreCampaign.mentions.map(\.document)).sorted()
    let table = Table.organizations(
      ShoreCampaign.organizations, mentions: ShoreCampaign.mentions,
      entities: ShoreCampaign.entities,
      originals: Dictionary(uniqueKeysWithValues: documents.dropFirst().map { ($0, documents[0]) }))
    #expect(table.rows.allSatisfy { $0[4] == .integer(1) })
    #expect(table.note?.contains("copies and translations count once") == true)
  }

  @Test func `pairs have the columns of the contract and name the test in the note`() {
    let tie = Tie(
      a: 0, b: 1, shared: 2, newman: 2.0 / 3, jaccard: 2.0 / 3, expected: 1.5, p: 0.25, q: 0.5)
    let test = TestDescription(
      nullModel: "fixed-row model (hypergeometric)", correction: "Holm", tests: 1_234)
    let table = Table.pairs([tie], of: network, test: test)
    #expect(
      table.text(as: .tsv) == """
        a\tb\tshared\tjaccard\texpected\tp\tq
        Dunes Trust\tHarbour "Blue" & Sons\t2\t0.6666666666666666\t1.5\t0.25\t0.5

        """)
    #expect(table.note?.contains("Holm over all 1,234 pairs of the network") == true)
    #expect(Table.pairs([tie], of: network).note?.contains("null") == false)
  }

  @Test func `groups part their members with a bar`() {
    let group = CosigningGroup(members: [0, 1, 2], documents: [0, 1], expected: 0.5, p: 0.1)
    #expect(
      Table.groups(
        .init(ranked: [group], isComplete: true, trials: 200, seed: 7), of: network
      ).text(as: .tsv) == """
        size\tdocuments\texpected\tp\tgiven\tq\tmembers
        3\t2\t0.5\t0.1\t\t\tDunes Trust | Harbour "Blue" & Sons | Réseau Roseau

        """)
  }

  @Test func `groups that were too many name the support of those that are ranked`() {
    let group = CosigningGroup(members: [0, 1], documents: [0, 1], expected: 0.5, p: 0.1)
    let bounded = CosigningGroups(
      ranked: [group], isComplete: false, minimumDocuments: 17, trials: nil, seed: 7)
    #expect(bounded.boundNote?.contains("at least 17 documents (--min-shared)") == true)
    #expect(Table.groups(bounded, of: network).note?.contains("at least 17 documents") == true)
    let all = CosigningGroups(
      ranked: [group], isComplete: true, minimumDocuments: 2, trials: 200, seed: 7)
    #expect(all.boundNote == nil)
  }

  @Test func `measures have the columns of the contract, then the stability ranges`() {
    let one = OrganizationMeasures(
      organization: 1, documents: 3, degree: 4, strength: 2, betweenness: 0.5, closeness: 0.75,
      harmonic: 4, eigenvector: 0.5, pageRank: 0.25, core: 3, community: 0, stability: 1,
      rank: RankRange(rank: 1, best: 1, worst: 2, movedBy: 0))
    let table = Table.measures([one], of: network)
    #expect(
      names(table).prefix(12) == [
        "organization", "documents", "degree", "strength", "betweenness", "closeness", "harmonic",
        "eigenvector", "pagerank", "core", "community", "stability",
      ])
    #expect(
      table.rows[0].suffix(6) == [
        .integer(1), .number(1), .integer(1), .integer(1), .integer(2), .text("letters/01.txt"),
      ])
    #expect(table.note?.contains("Borgatti–Halgin") == true)
  }

  @Test func `clusters count from 1 and name members and documents`() {
    let cluster = Cluster(organizations: [0, 2], documents: [0], stability: 0.9)
    #expect(
      Table.clusters([cluster], of: network).rows == [
        [
          .integer(1), .integer(2), .number(0.9), .list([.text("letters/01.txt")]),
          .list([.text("Dunes Trust"), .text("Réseau Roseau")]),
        ]
      ])
  }

  @Test func `two organizations with one name are told apart by their ids`() {
    let labels = OrganizationLabels([
      Organization(id: "x", label: "Same", names: []),
      Organization(id: "y", label: "Same", names: []),
      Organization(id: "z", label: "Other", names: []),
    ])
    #expect((0..<3).map { labels[$0] } == ["Same (x)", "Same (y)", "Other"])
  }

  @Test func `findings and skipped files keep place and reason`() {
    let finding = Finding(
      kind: "claimed-count-differs", document: "d",
      position: SourcePosition(line: 2, column: 3), message: "m")
    #expect(
      Table.findings([finding]).text(as: .tsv).hasSuffix("claimed-count-differs\td\t2\t3\tm\n"))
    #expect(
      Table.skippedFiles([SkippedFile(path: "a.bin", reason: "not text")]).text(as: .csv)
        == "file,reason\r\na.bin,not text\r\n")
  }
}
