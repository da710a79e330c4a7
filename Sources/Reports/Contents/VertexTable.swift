public import Coalitions
public import Networks

/// The measures that were chosen, of the vertices of one mode.
public struct MeasuredVertices: Sendable {
  /// The network.
  public let network: SigningNetwork
  /// Whose measures these are.
  public let mode: Mode
  /// What the ties of the projection weigh, in words.
  public let weight: String
  /// The measures and their values, by vertex.
  public let values: [(measure: VertexMeasure, scores: [Double])]

  /// Puts measures together.
  public init(
    network: SigningNetwork, mode: Mode, weight: String,
    values: [(measure: VertexMeasure, scores: [Double])]
  ) {
    self.network = network
    self.mode = mode
    self.weight = weight
    self.values = values
  }
}

extension Table {
  /// Chosen measures of every vertex, in order of vertex.
  public static func vertices(_ measured: MeasuredVertices) -> Table {
    let labels = VertexLabels(measured.network, measured.mode)
    return Table(
      name: "measures", title: "Measures",
      note: measured.values.map { value in
        "\(value.measure.title): \(value.measure.network.rawValue), \(value.measure.definition)."
      }.joined(separator: " ") + " Weights: \(measured.weight).",
      columns: [.init(labels.key, labels.heading, subject: labels.subject)]
        + measured.values.map { $0.measure.column(in: measured.mode) },
      rows: (measured.values.first?.scores.indices ?? 0..<0).map { vertex in
        [.text(labels[vertex])]
          + measured.values.map { $0.measure.cell($0.scores[vertex]) }
      })
  }

  /// A ranking of organizations by one measure with the ranges of their ranks.
  public static func ranking(_ ranking: RankStability, of network: SigningNetwork) -> Table {
    let labels = VertexLabels(network, .rows)
    let order = ranking.order
    let table = Table(
      name: "organizations", title: "Organizations by \(ranking.measure.title.lowercased())",
      note: "\(ranking.measure.title): \(ranking.measure.network.rawValue), "
        + "\(ranking.measure.definition). Best and worst rank: each document left out in turn.",
      columns: [
        .init("organization", labels.heading, subject: .organization),
        ranking.measure.column(in: .rows), .init("rank", "Rank", .integer),
        .init("rank_best", "Best rank", .integer), .init("rank_worst", "Worst rank", .integer),
        .init("moved_by", "Moved most by", subject: .document),
      ],
      rows: order.map { vertex in
        let range = ranking.ranges[vertex]
        return [
          .text(labels[vertex]), ranking.measure.cell(ranking.scores[vertex]),
          .integer(range.rank), .integer(range.best), .integer(range.worst),
          Cell(range.movedBy.map { network.documents[$0].id }),
        ]
      })
    return table.appendingRanges(ranking, of: network, order: order)
  }

  /// The table with the ranks over half the documents, and over documents drawn anew where asked
  /// for; or with the words why there are none.
  ///
  /// - Precondition: `order` names the organization of each row.
  public func appendingRanges(
    _ ranking: RankStability, of network: SigningNetwork, order: [Int]
  ) -> Table {
    var table = noting(ranking.words(documents: network.documents.count))
    if let halves = ranking.halves {
      let rows = order.map { halves[$0] }
      table =
        table
        .appending(
          .init("top_share", "Share in the top \(ranking.settings.top)", .number(digits: 2)),
          rows.map { .number($0.topShare) }
        )
        .appending(.init("rank_low", "Rank, 5 %", .integer), rows.map { .integer(Int($0.low)) })
        .appending(.init("rank_high", "Rank, 95 %", .integer), rows.map { .integer(Int($0.high)) })
        .appending(
          .init("absent", "Draws without it", .integer), rows.map { .integer($0.absences) })
    }
    if let intervals = ranking.interval {
      let rows = order.map { intervals[$0] }
      table =
        table
        .appending(
          .init("interval_low", "Bootstrap, 2.5 %", .integer), rows.map { .integer(Int($0.low)) }
        )
        .appending(
          .init("interval_high", "Bootstrap, 97.5 %", .integer),
          rows.map { .integer(Int($0.high)) })
    }
    return table
  }

  /// A table of vertices with their clusters and how stable each one's place is.
  ///
  /// - Precondition: the rows are the vertices in order.
  public func appending(_ clustering: Clustering) -> Table {
    noting("Community and stability: \(clustering.words), \(clustering.runs) seeded runs.")
      .appending(
        .init("community", "Community", .integer), clustering.membership.map { .integer($0 + 1) }
      )
      .appending(
        .init("stability", "Stability", .number(digits: 2)),
        clustering.stability.map { .number($0) })
  }

  /// A table of vertices with their group, what they broker between groups, and their E–I index.
  ///
  /// - Precondition: the rows are the vertices in order.
  public func appending(_ attribute: AttributeMeasures) -> Table {
    let (groups, brokerage) = (attribute.groups, attribute.brokerage)
    let roles = [
      ("coordinator", brokerage.coordinator), ("itinerant", brokerage.consultant),
      ("gatekeeper", brokerage.gatekeeper), ("liaison", brokerage.liaison),
    ]
    let grouped = noting(
      "Brokerage (Gould & Fernandez 1989): untied pairs of neighbours by the \(groups.name) of the "
        + "three; gatekeeper and representative are one without directions. E–I (Krackhardt & "
        + "Stern 1988): ties to others less ties inside, over all. Unweighted projection."
    ).appending(
      .init(columns.contains { $0.name == groups.name } ? "by_\(groups.name)" : groups.name),
      groups.groupOf.map { .text(groups.values[$0]) })
    return
      roles
      .reduce(grouped) { table, role in
        table.appending(.init(role.0, nil, .integer), role.1.map { .integer($0) })
      }
      .appending(
        .init("external_internal", "E–I", .number(digits: 3)),
        attribute.externalInternal.map { .number($0) })
  }

  /// Every measure with its graph, weight and normalisation.
  public static var measureList: Table {
    Table(
      name: "measure-list", title: "Measures",
      note: "The words for --measures and --order. Weighted: by the weights of --weight.",
      columns: [
        .init("measure", "Measure"), .init("network", "Network"),
        .init("definition", "Definition and normalisation"),
      ],
      rows: VertexMeasure.all.map {
        [.text($0.id), .text($0.network.rawValue), .text($0.definition)]
      })
  }

  /// Figures of the whole network.
  public static func figures(_ figures: [NetworkFigure], note: String? = nil) -> Table {
    Table(
      name: "network", title: "The network in figures", note: note,
      columns: [
        .init("figure", "Figure"), .init("value", "Value", .number(digits: 4)),
        .init("definition", "Definition"),
      ],
      rows: figures.map { [.text($0.name), $0.cell, .text($0.definition)] })
  }

  /// The figures of the network in each window of time.
  public static func figures(
    byPeriod figures: [(period: String, figures: [NetworkFigure])]
  ) -> Table {
    Table(
      name: "network-by-period", title: "The network in figures, window by window",
      columns: [
        .init("period", "Period"), .init("figure", "Figure"),
        .init("value", "Value", .number(digits: 4)),
      ],
      rows: figures.flatMap { period, figures in
        figures.map { [.text(period), .text($0.name), $0.cell] }
      })
  }

  /// Who is new, who returns and who has dropped out, window by window.
  public static func periods(_ periods: [NetworkPeriod]) -> Table {
    func names(_ ids: [String]) -> Cell { .list(ids.map(Cell.text)) }
    return Table(
      name: "periods", title: "Newcomers, returners and drop-outs by period",
      note: "New: in no earlier document. Returning: in an earlier document. Dropped out: in the "
        + "window before and not in this one. Organizations by their ids.",
      columns: [
        .init("period", "Period"), .init("documents", "Documents", .integer),
        .init("organizations", "Organizations", .integer),
        .init("signings", "Signings", .integer), .init("new", "New", .integer),
        .init("returning", "Returning", .integer),
        .init("dropped_out", "Dropped out", .integer), .init("newcomers", "Newcomers", .list),
        .init("drop_outs", "Drop-outs", .list),
      ],
      rows: periods.map { period in
        [
          .text(period.period.name), .integer(period.network.documents.count),
          .integer(period.network.organizations.count), .integer(period.network.incidence.count),
          .integer(period.newcomers.count), .integer(period.returners.count),
          .integer(period.dropOuts.count), names(period.newcomers), names(period.dropOuts),
        ]
      })
  }

  /// How alike the clusterings of several methods are.
  public static func comparisons(
    _ comparisons: [(a: ClusteringMethod, b: ClusteringMethod, result: ClusteringComparison)]
  ) -> Table {
    Table(
      name: "cluster-comparison", title: "How alike the clusterings are",
      note: "NMI and AMI over the mean entropy; VI in nats, 0 for equal clusterings; the others "
        + "are 1 for equal ones.",
      columns: [
        .init("a", "Method"), .init("b", "Method"), .init("nmi", "NMI", .number(digits: 4)),
        .init("ami", "AMI", .number(digits: 4)), .init("ari", "ARI", .number(digits: 4)),
        .init("vi", "VI", .number(digits: 4)),
      ],
      rows: comparisons.map { a, b, result in
        [
          .text(a.rawValue), .text(b.rawValue), .number(result.normalizedMutualInformation),
          .number(result.adjustedMutualInformation), .number(result.adjustedRandIndex),
          .number(result.variationOfInformation),
        ]
      })
  }
}

extension VertexMeasure {
  /// The column of its values; documents have signers where organizations have documents.
  fileprivate func column(in mode: Mode) -> Table.Column {
    id == "documents" && mode == .columns
      ? .init("signers", "Signers", .integer)
      : .init(id, title, isWhole ? .integer : .number(digits: 4))
  }

  fileprivate func cell(_ score: Double) -> Cell {
    isWhole && score.isFinite ? .integer(Int(score)) : .number(score)
  }
}

extension NetworkFigure {
  fileprivate var cell: Cell {
    isWhole && value.isFinite ? .integer(Int(value)) : .number(value)
  }
}

extension RankStability {
  /// What the ranges are, or why there are none.
  fileprivate func words(documents: Int) -> String {
    let apart = strata.map { ", drawn in each \($0) apart" } ?? ""
    let halves =
      self.halves == nil
      ? "No ranges from halves of the documents: there are \(documents), and fewer than "
        + "\(Self.fewestForHalves) say too little."
      : "Stability ranges, no confidence intervals: \(DecimalText.grouped(settings.draws)) seeded "
        + "draws of half the documents\(apart) (seed \(settings.seed)); the absent rank last."
    guard interval != nil else { return halves }
    return halves + " Interval: 95 % percentile bootstrap over documents, on the word that they "
      + "are a sample of a population."
  }
}
