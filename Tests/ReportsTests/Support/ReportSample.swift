import Coalitions
import Letters
import Networks
import Reports
import Signatories

/// A report of the shore campaign with all of its parts.
enum ReportSample {
  static let content = content(named: "Who signs with whom: the shore")

  /// The same report with a hostile text wherever words come from letters or file names.
  static func hostile(_ label: String) -> ReportContent {
    let organizations = ["one", "two"].map {
      Organization(id: $0 + label, label: $0 + label, names: [label])
    }
    let mentions = [0, 1].map { index in
      Mention(
        document: label, name: label, type: .organization, role: .signatory,
        range: SourceRange(start: index, end: index + 1),
        start: SourcePosition(line: 1, column: 1), rule: "rule", confidence: 1)
    }
    let network = SigningNetwork(
      of: mentions, entities: [0, 1], organizations: organizations,
      letters: [.init(id: label, title: label, date: nil, kind: .letter)])
    let tie = Tie(a: 0, b: 1, shared: 1, newman: 1, jaccard: 1)
    return ReportContent(
      title: label, summary: [label], limits: [label],
      figures: [
        ReportFigure(
          name: "map", title: label, caption: label, alternativeText: label, svg: label,
          files: [ReportFile(path: label, title: label)])
      ],
      sections: [
        ReportSection(
          name: "all", title: label, introduction: [label],
          tables: [
            ReportTable(.organizations(organizations, mentions: mentions, entities: [0, 1])),
            ReportTable(.pairs([tie], of: network), file: label),
            ReportTable(.findings([Finding(kind: label, document: label, message: label)])),
          ])
      ],
      evidence: ReportEvidence(
        of: network, ties: [tie], text: { _ in label + label }, reasons: { _ in [label] }),
      files: [ReportFile(path: label, title: label)])
  }

  static let facts = MethodsFacts(
    corpus: .init(documents: 3, firstDate: "2021-03-04", lastDate: "2022-09", undated: 1),
    names: .init(mentions: 9, forms: 6, organizations: 5, openQuestions: 1),
    network: .init(roles: [.signatory, .speaker], organizations: 5, documents: 3, pairs: 9),
    test: .init(
      nullModel: .stochasticDegreeSequence(), correction: .benjaminiHochberg, alpha: 0.05,
      tests: 10, significant: 0),
    hasGroups: true, hasMeasures: true,
    clusters: .init(count: 2, modularity: 0.25, runs: 100, seed: 7), hasMaps: true,
    version: "0.1.0")

  private static let test = TestDescription(
    nullModel: "stochastic degree sequence model (SDSM)", correction: "Benjamini–Hochberg",
    tests: 10)

  /// A map of three organizations and the line between two of them.
  private static let drawing = """
    <?xml version="1.0" encoding="UTF-8"?>
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" role="img">
    <title>Coalition map</title>
    <g id="coalition-map.tie-dunes-harbour" class="edge">
    <path d="M20 50C60 50 100 50 140 50" fill="none" stroke="#666"/></g>
    <g id="coalition-map.organization-dunes" class="node organization">
    <ellipse cx="20" cy="50" rx="5" ry="5"/></g>
    <g id="coalition-map.organization-dunes-label" class="node organization">
    <text x="10" y="65">Dunes Trust</text></g>
    <g id="coalition-map.organization-harbour" class="node organization">
    <ellipse cx="140" cy="50" rx="5" ry="5"/></g>
    <g id="coalition-map.organization-harbour-label" class="node organization">
    <text x="130" y="65">Harbour</text></g>
    <g id="coalition-map.organization-terns" class="node organization">
    <text x="80" y="90">&lt;Terns&gt;</text></g>
    </svg>
    """

  private static let map = ReportMap(
    prefix: "coalition-map.",
    items: [
      ReportMap.Item(
        elements: ["organization-dunes", "organization-dunes-label"],
        words: "Dunes Trust: signed two letters", organization: "dunes", container: nil),
      ReportMap.Item(
        elements: ["organization-harbour", "organization-harbour-label"],
        words: "Harbour: signed two letters", organization: "harbour", container: nil),
      ReportMap.Item(
        elements: ["organization-terns"], words: "<Terns>: signed one letter",
        organization: "terns", container: nil),
    ], links: [ReportMap.Link(element: "tie-dunes-harbour", ends: [0, 1])])

  private static func content(named title: String) -> ReportContent {
    let network = ShoreCampaign.network
    return ReportContent(
      title: title, summary: ["3 documents were read.", "5 organizations were found."],
      limits: ["Two letters can show no more than that three organizations signed both."],
      figures: [
        ReportFigure(
          name: "coalition-map", title: "Coalition map", caption: "All ties are drawn.",
          alternativeText: "Three organizations signed both letters, two only one.",
          svg: drawing, map: map,
          files: [ReportFile(path: "coalition map.svg", title: "SVG")])
      ],
      sections: [
        ReportSection(
          name: "organizations", title: "Organizations",
          tables: [
            ReportTable(
              .organizations(
                ShoreCampaign.organizations, mentions: ShoreCampaign.mentions,
                entities: ShoreCampaign.entities), file: "organizations.csv",
              hiding: ["organization"])
          ]),
        ReportSection(
          name: "ties", title: "Pairs and clusters",
          tables: [
            ReportTable(
              .pairs(ShoreCampaign.ties, of: network, test: test),
              file: "pairs.csv", top: 8),
            ReportTable(.clusters(ShoreCampaign.clusters, of: network)),
            ReportTable(.measures(ShoreCampaign.measures, of: network)),
          ]),
        ReportSection(
          name: "review", title: "To review",
          tables: [ReportTable(.skippedFiles([]), emptyWords: "No file was skipped.")]),
      ],
      evidence: ReportEvidence(
        of: network, ties: ShoreCampaign.ties, clusters: ShoreCampaign.clusters,
        text: { "– \($0.name), for the shore" }),
      methods: MethodsStatement(facts),
      files: [ReportFile(path: "pairs.csv", title: "all pairs")])
  }
}
