import Coalitions
import Figures
import Letters
import Networks
import Signatories

/// Every figure of one network.
enum AllFigures {
  /// The figures, without a layout; those of two or more letters only where there are two.
  static func of(
    _ network: SigningNetwork, options: FigureOptions = FigureOptions()
  ) throws -> [Figure] {
    let analysis = try Analysis(of: network)
    let clusters = analysis.clustering.membership
    let ties = analysis.ties.ranked
    let letters = network.documents.indices
    var figures = [
      CoalitionMap(
        network, ties: ties, tieRule: "one or more", clusters: clusters, options: options
      ).figure,
      BackboneMap(
        network, ties: ties, tieRule: "one or more", clusters: clusters, options: options
      ).figure(),
      BipartiteMap(network, clusters: clusters, options: options).figure,
      FreeBipartiteMap(network, clusters: clusters, options: options).figure(),
      EgoMap(network, of: 0, options: options).figure,
      MatrixChart(network, ties: ties, clusters: clusters, options: options).figure,
      IncidenceChart(network, clusters: clusters, options: options).figure,
      UpSetChart(analysis.groups.ranked, of: network, options: options).figure,
      ranking(analysis, options: options),
      timeline(network, options: options),
      ObservedExpectedChart(network, ties: ties, options: options).figure,
      ClustersChart(
        network, clusters: analysis.clustering.clusters, ties: ties, options: options
      ).figure,
      CompareChart(
        network, .init(name: "first half", documents: Array(letters.prefix(letters.count / 2))),
        .init(name: "second half", documents: Array(letters.dropFirst(letters.count / 2))),
        options: options
      ).figure,
      ResolutionChart(try study(of: network), options: options).figure,
    ]
    let periods = network.periods(4)
    if !periods.isEmpty {
      figures.append(
        PeriodsMap(network, periods: periods, ties: ties, clusters: clusters, options: options)
          .figure())
    }
    return figures
  }

  private static func ranking(_ analysis: Analysis, options: FigureOptions) -> Figure {
    RankingChart(
      analysis.measures.map { one in
        let body = analysis.network.organizations[one.organization]
        return RankingChart.Row(
          id: body.id, label: body.label, rank: one.rank.rank, best: one.rank.best,
          worst: one.rank.worst, value: "\(one.documents)", cluster: one.community)
      }, measure: "strength", ranges: "each letter left out once", options: options
    ).figure
  }

  static func timeline(_ network: SigningNetwork, options: FigureOptions) -> Figure {
    TimelineChart(network.timeline { _ in 40 }, options: options).figure
  }

  /// A study of the same names, as somebody would have coded them by hand.
  static func study(of network: SigningNetwork) throws -> Study {
    let rows = network.signings.map { signing in
      let name = network.organizations[signing.organization].label
        .replacing("\"", with: "\"\"")
      return "\"\(name)\",\(network.documents[signing.document].id)\n"
    }
    let table = try IncidenceTable(
      utf8: Array(("organization,document\n" + rows.joined()).utf8), source: "coded.csv")
    return Study(readings: [], tables: [table])
  }
}
