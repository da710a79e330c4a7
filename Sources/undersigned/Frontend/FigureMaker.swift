import Coalitions
import Figures
import Letters
import Reports
import Signatories

/// Draws the figures of one run.
struct FigureMaker {
  let study: Study
  let analysis: Analysis
  let options: FigureOptions
  let console: Console

  /// Draws a figure; `subject` is the organization of an ego map.
  ///
  /// - Precondition: an ego map has a subject.
  func figure(_ word: FigureWord, subject: Int? = nil) async -> Figure {
    let network = analysis.network
    let clusters = analysis.clustering.membership
    let ties = analysis.ties.ranked
    switch word {
    case .coalitionMap: return await coalitionMap
    case .bipartiteMap:
      return BipartiteMap(network, clusters: clusters, options: options).figure
    case .egoMap:
      guard let subject else { preconditionFailure("An ego map is drawn around somebody.") }
      return EgoMap(network, of: subject, options: options).figure
    case .matrix:
      return MatrixChart(network, ties: ties, clusters: clusters, options: options).figure
    case .incidence: return IncidenceChart(network, clusters: clusters, options: options).figure
    case .upset: return UpSetChart(analysis.groups.ranked, of: network, options: options).figure
    case .ranking: return ranking
    case .timeline: return timeline
    case .observedExpected:
      let level = analysis.ties.settings?.level ?? 0.05
      return ObservedExpectedChart(network, ties: ties, alpha: level, options: options).figure
    }
  }

  private var coalitionMap: Figure {
    get async {
      let map = CoalitionMap(
        analysis.network, ties: analysis.ties.drawn.ties, tieRule: analysis.ties.drawingRule,
        clusters: analysis.clustering.membership, options: options)
      guard let request = map.layoutRequest else { return map.figure(positions: nil) }
      return map.figure(positions: await LayoutChild.positions(for: request, console: console))
    }
  }

  private var ranking: Figure {
    let labels = OrganizationLabels(analysis.network.organizations)
    let rows = analysis.measures.map { one in
      RankingChart.Row(
        id: analysis.network.organizations[one.organization].id, label: labels[one.organization],
        rank: one.rank.rank, best: one.rank.best, worst: one.rank.worst,
        value: "\(Int(one.strength.rounded()))", cluster: one.community)
    }
    return RankingChart(
      rows, measure: "strength", ranges: "each letter left out once", options: options
    ).figure
  }

  private var timeline: Figure {
    let network = analysis.network
    let claims = Dictionary(
      study.documents.map { ($0.id, $0.claimed?.count) }, uniquingKeysWith: { first, _ in first })
    let letters = network.turnover.map { step in
      let letter = network.documents[step.document]
      return TimelineChart.Letter(
        id: letter.id, title: letter.title ?? letter.id, date: step.date.description,
        returning: step.returners.count, new: step.newcomers.count - step.onceOnly.count,
        onceOnly: step.onceOnly.count, claimed: claims[letter.id] ?? nil)
    }
    return TimelineChart(
      letters, undated: network.documents.count - letters.count, options: options
    ).figure
  }
}
