import Coalitions
import Networks
import Reports

/// The tables of `measure`, from one network and what was asked of it.
struct MeasureTables {
  let network: SigningNetwork
  let graph: GraphOptions
  var settings = MeasureSettings()
  let clusters: ClusteringSettings
  let stability: StabilitySettings
  let console: Console

  /// The contract of `measure`: the usual measures, clusters, ranks by strength and their ranges,
  /// also from names in doubt.
  func usual(doubt: NameDoubt) throws(NetworksError) -> Table {
    let measures = try network.measures(clustering: clustering())
    let ranking = try network.stability(of: .strength, settings: stability)
    return Table.measures(measures, of: network)
      .withRankDoubt(doubt, of: measures)
      .appendingRanges(ranking, of: network, order: measures.map(\.organization))
  }

  /// Chosen measures, clusters where they are asked for, and those of an attribute.
  func chosen(
    _ measures: [VertexMeasure], withClusters: Bool, attribute: String?
  ) throws(NetworksError) -> Table {
    var source = source
    var (values, misses) = try VertexMeasure.scores(of: measures, in: &source)
    for miss in misses {
      console.note("\(miss.measure): \(Failure.reason(of: miss.error)); its column is empty")
    }
    if values.isEmpty { values = [(.documents, try VertexMeasure.documents.scores(in: &source))] }
    var table = Table.vertices(
      MeasuredVertices(
        network: network, mode: graph.mode.mode, weight: graph.weight.words, values: values))
    if withClusters { table = table.appending(try clustering()) }
    if let groups = attribute.flatMap({ network.groups(by: $0, of: graph.mode.mode) }) {
      table = table.appending(try AttributeMeasures(groups, in: &source))
    }
    return table
  }

  /// The figures of the whole network.
  func figures(attribute: String?) throws(NetworksError) -> [NetworkFigure] {
    var source = source
    var figures = try NetworkFigure.all(of: &source)
    figures += try NetworkFigure.all(of: clustering(), in: &source)
    if let groups = attribute.flatMap({ network.groups(by: $0, of: graph.mode.mode) }) {
      figures += NetworkFigure.all(of: try AttributeMeasures(groups, in: &source))
    }
    return figures
  }

  /// The figures of each window of time.
  func figures(
    in periods: PeriodSettings, attribute: String?
  ) throws(NetworksError) -> Table {
    var rows: [(period: String, figures: [NetworkFigure])] = []
    for period in network.periods(periods) {
      let tables = MeasureTables(
        network: period.network, graph: graph, settings: settings, clusters: clusters,
        stability: stability, console: console)
      rows.append((period.period.name, try tables.figures(attribute: attribute)))
    }
    return .figures(byPeriod: rows)
  }

  /// Who belongs to which cluster.
  func members() throws(NetworksError) -> Table {
    .clusters(try clustering(), of: network, in: graph.mode.mode)
  }

  /// How alike the clusters of several methods are, each two of them.
  func comparison(with others: [ClusteringMethod]) throws(NetworksError) -> Table {
    var found: [Clustering] = []
    for method in [clusters.method] + others {
      found.append(try clustering(method))
    }
    let pairs = found.indices.flatMap { one in
      found.indices.dropFirst(one + 1).map { (found[one], found[$0]) }
    }
    return .comparisons(
      pairs.map { ($0.method, $1.method, ClusteringComparison($0.membership, $1.membership)) })
  }

  private var source: MeasureSource {
    network.measureSource(
      of: graph.mode.mode, weight: graph.weight.weight, settings: settings)
  }

  private func clustering(_ method: ClusteringMethod? = nil) throws(NetworksError) -> Clustering {
    var settings = clusters
    settings.method = method ?? settings.method
    return try network.clustering(settings, of: graph.mode.mode)
  }
}
