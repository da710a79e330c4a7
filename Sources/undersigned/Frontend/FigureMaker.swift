import Coalitions
import Figures
import Letters
import Networks
import Reports
import Signatories

/// Draws the figures of one run; each takes only the parts of the analysis that it shows.
struct FigureMaker {
  let study: Study
  let analysis: any AnalysisParts
  let options: FigureOptions
  let console: Console
  /// The network as it is drawn.
  let network: SigningNetwork

  init(study: Study, analysis: any AnalysisParts, options: FigureOptions, console: Console) {
    self.study = study
    self.analysis = analysis
    self.options = options
    self.console = console
    network = analysis.network.calling(options.style.names).withDistinctTitles
  }

  /// Draws a figure.
  ///
  /// - Precondition: an ego map has a subject, a comparison two sides.
  func figure(_ word: FigureWord, request: FigureRequest = FigureRequest()) async throws -> Figure {
    do {
      return try await drawn(word, request)
    } catch let error as NetworksError {
      throw Failure.computing(error)
    }
  }

  /// Draws a figure of a plan, under its name.
  func figure(_ planned: PlannedFigure) async throws -> Figure {
    try await figure(planned.word, request: planned.request).named(planned.name)
  }

  private func drawn(_ word: FigureWord, _ request: FigureRequest) async throws -> Figure {
    switch word {
    case .coalitionMap: try await coalitionMap(keeping: request.kept)
    case .bipartiteMap: await bipartiteMap(request)
    case .egoMap: egoMap(request)
    case .matrix: try matrix()
    case .incidence: incidence()
    case .upset:
      UpSetChart(try analysis.groups.ranked, of: network, options: options()).figure
    case .ranking: ranking()
    case .timeline: timeline()
    case .clusters: try clusters()
    case .periods: try await periods(request.periods)
    case .compare: compare(request)
    case .resolution: ResolutionChart(study, options: options()).figure
    case .observedExpected: try observedExpected()
    }
  }

  /// The clusters where they are what organizations are coloured by.
  private func colors(_ clustering: Clustering) -> Clustering? {
    options.style.coloring == nil ? clustering : nil
  }

  /// The options with what stands in the captions of a figure that shows these parts, and beside
  /// its letters.
  private func options(
    testing ties: CosigningTies? = nil, clustering: Clustering? = nil
  ) -> FigureOptions {
    var options = options
    options.notes = CaptionNotes(network, version: Version.current).notes(
      testing: ties, clustering: clustering)
    options.letterNotes = CaptionNotes.claims(of: study)
    return options
  }
}

// Maps.
extension FigureMaker {
  private func coalitionMap(keeping kept: Positions?) async throws -> Figure {
    let watch = Stopwatch()
    let map = try CoalitionMap(network, options: options()) {
      let (ties, clustering) = (try analysis.ties, analysis.clustering)
      return ChosenTies(
        ties.drawn.ties, rule: ties.drawingRule, clusters: clustering.membership,
        notes: options(testing: ties, clustering: clustering).notes)
    }
    console.detail("ties and clusters in \(watch.seconds) s")
    guard let request = map.layoutRequest else { return map.figure(positions: nil) }
    return map.figure(
      positions: await LayoutChild.positions(for: request, console: console), kept: kept)
  }

  private func bipartiteMap(_ request: FigureRequest) async -> Figure {
    let clustering = analysis.clustering
    guard request.isFree else {
      return BipartiteMap(
        network, clusters: clustering.membership, options: options(clustering: clustering)
      ).figure
    }
    let map = FreeBipartiteMap(
      network, clusters: clustering.membership, options: options(clustering: colors(clustering)))
    return map.figure(
      positions: await LayoutChild.positions(for: map.layoutRequest, console: console),
      kept: request.kept)
  }

  private func egoMap(_ request: FigureRequest) -> Figure {
    guard let subject = request.subject else {
      preconditionFailure("An ego map is drawn around somebody.")
    }
    return EgoMap(network, of: subject, options: options()).figure
  }

  private func periods(_ count: Int) async throws -> Figure {
    let periods = network.periods(count)
    guard !periods.isEmpty else {
      throw Failure.nothingFound(
        "no letter is dated, so there are no periods; give dates in documents.csv")
    }
    let clustering = analysis.clustering
    let map = PeriodsMap(
      network, periods: periods, ties: try analysis.ties.drawn.ties,
      clusters: clustering.membership, options: options(clustering: colors(clustering)))
    return map.figure(
      positions: await LayoutChild.positions(for: map.layoutRequest, console: console))
  }
}

// Charts.
extension FigureMaker {
  private func matrix() throws -> Figure {
    let (ties, clustering) = (try analysis.ties, analysis.clustering)
    return MatrixChart(
      network, ties: ties.ranked, clusters: clustering.membership,
      options: options(testing: ties, clustering: clustering)
    ).figure
  }

  private func incidence() -> Figure {
    let clustering = analysis.clustering
    return IncidenceChart(
      network, clusters: clustering.membership, options: options(clustering: clustering)
    ).figure
  }

  private func observedExpected() throws -> Figure {
    let ties = try analysis.ties
    return ObservedExpectedChart(
      network, ties: ties.ranked, alpha: ties.settings?.level ?? 0.05,
      options: options(testing: ties)
    ).figure
  }

  private func clusters() throws -> Figure {
    let clustering = analysis.clustering
    return ClustersChart(
      network, clusters: clustering.clusters, ties: try analysis.ties.ranked,
      options: options(clustering: clustering)
    ).figure
  }

  private func compare(_ request: FigureRequest) -> Figure {
    precondition(request.sides.count == 2, "A comparison has two sides.")
    return CompareChart(
      network, request.sides[0], request.sides[1],
      options: options(clustering: request.clustering)
    ).figure
  }

  private func ranking() -> Figure {
    let clustering = analysis.clustering
    let isWeighted = network.weights != nil
    let rows = analysis.strengthRanks.map { one in
      RankingChart.Row(
        id: network.organizations[one.organization].id,
        label: network.organizations[one.organization].label,
        rank: one.rank.rank, best: one.rank.best, worst: one.rank.worst,
        value: isWeighted ? Numerals.decimal(one.strength) : "\(Int(one.strength.rounded()))",
        cluster: clustering.membership[one.organization])
    }
    return RankingChart(
      rows, measure: "strength",
      meaning: "the sum of an organization's ties, each letter of k signers counting 1/(k−1) for a "
        + "pair (Newman), "
        + (isWeighted
          ? "times the weights of both roles" : "which is its letters with others"),
      ranges: "each letter left out once",
      options: options(clustering: colors(clustering))
    ).figure
  }

  private func timeline() -> Figure {
    let claims = Dictionary(
      study.documents.map { ($0.id, $0.claimed?.count) }, uniquingKeysWith: { first, _ in first })
    return TimelineChart(network.timeline { claims[$0] ?? nil }, options: options()).figure
  }
}
