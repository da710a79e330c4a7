import Coalitions
import Figures
import Letters
import Networks
import Reports
import Signatories

/// Draws the figures of one run.
struct FigureMaker {
  let study: Study
  let analysis: Analysis
  let options: FigureOptions
  let console: Console
  /// The network as it is drawn.
  let network: SigningNetwork

  init(study: Study, analysis: Analysis, options: FigureOptions, console: Console) {
    self.study = study
    self.analysis = analysis
    self.options = options
    self.console = console
    network = analysis.network.calling(options.style.names)
  }

  /// The options with what stands in the captions of a figure of this kind, and beside its letters.
  private func options(for word: FigureWord, sides: [CompareChart.Side] = []) -> FigureOptions {
    var options = options
    let knowsNoClusters =
      [.coalitionMap, .egoMap, .upset, .timeline, .observedExpected, .resolution].contains(word)
      || word == .compare && sides.allSatisfy { $0.documents.count == 1 }
    options.notes = CaptionNotes(study, analysis, version: Version.current).notes(
      testing: [.matrix, .observedExpected].contains(word), clustering: !knowsNoClusters)
    options.letterNotes = CaptionNotes.claims(of: study)
    return options
  }

  /// Draws a figure.
  ///
  /// - Precondition: an ego map has a subject, a comparison two sides.
  func figure(_ word: FigureWord, request: FigureRequest = FigureRequest()) async throws -> Figure {
    let options = options(for: word, sides: request.sides)
    let clusters = analysis.clustering.membership
    let ties = analysis.ties.ranked
    switch word {
    case .coalitionMap: return await coalitionMap(keeping: request.kept)
    case .bipartiteMap where request.isFree:
      let map = FreeBipartiteMap(network, clusters: clusters, options: options)
      return map.figure(
        positions: await LayoutChild.positions(for: map.layoutRequest, console: console),
        kept: request.kept)
    case .bipartiteMap:
      return BipartiteMap(network, clusters: clusters, options: options).figure
    case .egoMap:
      guard let subject = request.subject else {
        preconditionFailure("An ego map is drawn around somebody.")
      }
      return EgoMap(network, of: subject, options: options).figure
    case .matrix:
      return MatrixChart(network, ties: ties, clusters: clusters, options: options).figure
    case .incidence: return IncidenceChart(network, clusters: clusters, options: options).figure
    case .upset: return UpSetChart(analysis.groups.ranked, of: network, options: options).figure
    case .ranking: return ranking(options)
    case .timeline: return timeline(options)
    case .clusters:
      return ClustersChart(
        network, clusters: analysis.clustering.clusters, ties: ties, options: options
      ).figure
    case .periods: return try await periods(request.periods, options)
    case .compare:
      precondition(request.sides.count == 2, "A comparison has two sides.")
      return CompareChart(network, request.sides[0], request.sides[1], options: options).figure
    case .resolution: return ResolutionChart(study, options: options).figure
    case .observedExpected:
      let level = analysis.ties.settings?.level ?? 0.05
      return ObservedExpectedChart(network, ties: ties, alpha: level, options: options).figure
    }
  }

  private func coalitionMap(keeping kept: Positions?) async -> Figure {
    let map = CoalitionMap(
      network, ties: analysis.ties.drawn.ties, tieRule: analysis.ties.drawingRule,
      clusters: analysis.clustering.membership, options: options(for: .coalitionMap))
    guard let request = map.layoutRequest else { return map.figure(positions: nil) }
    return map.figure(
      positions: await LayoutChild.positions(for: request, console: console), kept: kept)
  }

  private func periods(_ count: Int, _ options: FigureOptions) async throws -> Figure {
    let periods = network.periods(count)
    guard !periods.isEmpty else {
      throw Failure.nothingFound(
        "no letter is dated, so there are no periods; give dates in documents.csv")
    }
    let map = PeriodsMap(
      network, periods: periods, ties: analysis.ties.drawn.ties,
      clusters: analysis.clustering.membership, options: options)
    return map.figure(
      positions: await LayoutChild.positions(for: map.layoutRequest, console: console))
  }

  private func ranking(_ options: FigureOptions) -> Figure {
    let isWeighted = network.weights != nil
    let rows = analysis.measures.map { one in
      RankingChart.Row(
        id: network.organizations[one.organization].id,
        label: network.organizations[one.organization].label,
        rank: one.rank.rank, best: one.rank.best, worst: one.rank.worst,
        value: isWeighted ? Numerals.decimal(one.strength) : "\(Int(one.strength.rounded()))",
        cluster: one.community)
    }
    return RankingChart(
      rows, measure: "strength",
      meaning: "the sum of an organization's ties, each letter of k signers counting 1/(k−1) for a "
        + "pair (Newman), "
        + (isWeighted
          ? "times the weights of both roles" : "which is its letters with others"),
      ranges: "each letter left out once", options: options
    ).figure
  }

  private func timeline(_ options: FigureOptions) -> Figure {
    let claims = Dictionary(
      study.documents.map { ($0.id, $0.claimed?.count) }, uniquingKeysWith: { first, _ in first })
    return TimelineChart(network.timeline { claims[$0] ?? nil }, options: options).figure
  }
}
