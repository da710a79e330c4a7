public import Coalitions
internal import Letters
internal import Networks
internal import Signatories

extension ReportContent {
  /// The report of a run: what was read and found, the maps, the other figures with the tables they
  /// belong to, the evidence, the methods.
  ///
  /// `figures` are drawn already; `tables` are the files beside the report, by name.
  public init(
    of study: Study, analysis: Analysis, skipped: [SkippedFile], figures: [ReportFigure],
    tables: [Table], title: String, version: String
  ) {
    let counts = StudyCounts(study, skipped: skipped)
    self.init(
      title: title, summary: counts.sentences(about: analysis),
      limits: analysis.summary.limits + Self.missingBackbone(analysis.ties),
      figures: figures.filter { !Self.order.flatMap(\.figures).contains($0.name) },
      sections: Self.sections(of: tables, figures),
      evidence: ReportEvidence(of: study, analysis, ties: Self.shownPairs),
      methods: MethodsStatement(counts.facts(about: analysis, version: version)),
      files: [
        ReportFile(path: "network.graphml", title: "The network as GraphML"),
        ReportFile(path: "network.json", title: "The network as JSON"),
      ])
  }

  private static let shownPairs = 100

  private static func missingBackbone(_ ties: CosigningTies) -> [String] {
    guard let settings = ties.settings, !ties.ranked.isEmpty, ties.backbone.isEmpty else {
      return []
    }
    return [
      "No pair shares more documents than chance would give it under the null model "
        + "(\(settings.nullModel.words); \(settings.correction.words); "
        + "α = \(DecimalText.significant(settings.level, digits: 3)))."
    ]
  }

  private static let emptyWords = [
    "groups": "No group of organizations signed two or more documents together.",
    "turnover": "No document is dated.", "questions": "No question is open.",
    "findings": "Nothing was doubtful.", "skipped": "No file was skipped.",
  ]

  /// The sections with the names of their figures and tables; other figures are maps.
  private static let order: [(name: String, title: String, figures: [String], tables: [String])] = [
    ("documents", "Documents", ["timeline", "incidence"], ["corpus"]),
    ("organizations", "Organizations", ["ranking"], ["organizations", "measures"]),
    (
      "together", "Who signs with whom", ["matrix", "upset", "observed-expected"],
      ["pairs", "groups"]
    ),
    ("clusters", "Clusters", ["clusters"], ["clusters"]),
    ("time", "New, returning, gone", ["periods", "compare"], ["turnover"]),
    ("network", "The network in figures", [], ["network", "sensitivity"]),
    ("doubts", "What to look at", ["resolution"], ["questions", "findings", "skipped"]),
  ]

  private static func sections(of tables: [Table], _ figures: [ReportFigure]) -> [ReportSection] {
    order.map { section in
      ReportSection(
        name: section.name, title: section.title,
        figures: section.figures.flatMap { name in figures.filter { $0.name == name } },
        tables: section.tables.compactMap { name in
          tables.first { $0.name == name }.map {
            ReportTable(
              $0, file: "tables/\(name).csv", top: name == "pairs" ? shownPairs : 200,
              emptyWords: emptyWords[name] ?? "None.",
              hiding: name == "organizations" ? ["organization"] : [])
          }
        })
    }
  }
}

/// What was read and found, counted.
private struct StudyCounts {
  let study: Study
  let skipped: [SkippedFile]
  let organizations: Int
  let persons: Int

  init(_ study: Study, skipped: [SkippedFile]) {
    self.study = study
    self.skipped = skipped
    persons = study.resolution.organizations.count { $0.type == .person }
    organizations = study.resolution.organizations.count - persons
  }

  func sentences(about analysis: Analysis) -> [String] {
    let summary = analysis.summary
    let several = analysis.network.organizations.indices.count {
      analysis.network.documents(of: $0).count > 1
    }
    return [
      "Read \(words(study.letters.count, "document")); \(words(summary.documents, "of them has", "of them have")) "
        + "signers in the chosen roles.",
      "Found \(words(organizations, "organization")) and \(words(persons, "person")) in "
        + "\(words(study.mentions.count, "mention")).",
      "The network has \(words(summary.organizations, "organization")); "
        + "\(words(several, "of them stands", "of them stand")) in more than one document, and "
        + "\(words(summary.cosigningPairs, "pair")) co-signed, \(summary.repeatedPairs) of them "
        + "more than once.",
      "\(words(study.resolution.questions.count, "name question")) open, "
        + "\(words(study.findings.count, "finding")) to look at, "
        + "\(words(skipped.count, "file")) skipped.",
    ]
  }

  func facts(about analysis: Analysis, version: String) -> MethodsFacts {
    let dates = study.letters.compactMap(\.date)
    let ties = analysis.ties
    return MethodsFacts(
      corpus: .init(
        documents: study.letters.count, firstDate: dates.min()?.description,
        lastDate: dates.max()?.description, undated: study.letters.count - dates.count,
        copies: study.originals.count, skipped: skipped.count),
      names: .init(
        mentions: study.mentions.count, forms: Set(study.mentions.map(\.name)).count,
        organizations: organizations, persons: persons,
        corrections: study.corrections,
        openQuestions: study.resolution.questions.count),
      network: .init(
        roles: analysis.network.roles, roleWeights: analysis.network.roleWeights,
        organizations: analysis.summary.organizations,
        documents: analysis.summary.documents,
        includesPersons: analysis.network.organizations.contains { $0.type == .person },
        pairs: analysis.summary.cosigningPairs),
      test: ties.settings.map { settings in
        .init(
          nullModel: settings.nullModel, correction: settings.correction,
          alpha: settings.level, tests: ties.familySize, significant: ties.backbone.count)
      },
      hasGroups: true, hasMeasures: true,
      clusters: .init(
        count: analysis.clustering.clusters.count, modularity: analysis.clustering.modularity,
        runs: analysis.clustering.runs, seed: analysis.clustering.seed),
      hasMaps: true, audit: study.audit, version: version)
  }

  private func words(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(DecimalText.grouped(count)) \(count == 1 ? one : many ?? one + "s")"
  }
}
