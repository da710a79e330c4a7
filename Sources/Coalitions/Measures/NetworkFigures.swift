public import Networks

/// A figure of a whole network: its word, its value, and what it means.
public struct NetworkFigure: Hashable, Sendable {
  /// The word; further figures of a kind end in a number or a value: `rich_club_3`.
  public let name: String
  /// The value; NaN where it is undefined.
  public let value: Double
  /// Whether it is a whole number.
  public let isWhole: Bool
  /// Graph, formula and normalisation.
  public let definition: String

  init(_ name: String, _ value: Double, _ definition: String) {
    self.name = name
    self.value = value
    isWhole = false
    self.definition = definition
  }

  init(_ name: String, _ value: Int, _ definition: String) {
    self.name = name
    self.value = Double(value)
    isWhole = true
    self.definition = definition
  }
}

extension NetworkFigure {
  /// Every figure of a network seen from its rows.
  ///
  /// Throws `NetworksError` where the projection is too large or an iteration doesn't converge.
  ///
  /// - Complexity: that of the projection, of its triangles and of Opsahl's clustering.
  public static func all(of source: inout MeasureSource) throws(NetworksError) -> [NetworkFigure] {
    try ofTwoModes(source.incidence) + ofTheProjection(&source)
  }

  private static func ofTwoModes(
    _ incidence: Incidence
  ) throws(NetworksError) -> [NetworkFigure] {
    let components = incidence.components
    let nestedness = incidence.nestedness
    let (rows, columns) = incidence.coreNumbers
    let dot = incidence.overlapClustering(.dot)
    let smaller = incidence.overlapClustering(.minimum)
    let greater = incidence.overlapClustering(.maximum)
    let hits = incidence.hits()
    return [
      .init("vertices", incidence.rowCount, "organizations, or documents with --of documents"),
      .init("vertices_of_the_other_mode", incidence.columnCount, "documents, or organizations"),
      .init("incidences", incidence.count, "who stands where: ties of the two-mode network"),
      .init("density", incidence.density, "two-mode: incidences over all possible ones"),
      .init("two_mode_components", components.count, "connected parts of both modes"),
      .init("largest_component", largest(components.joined), "vertices of both modes in it"),
      .init("largest_two_mode_core", max(rows.max() ?? 0, columns.max() ?? 0), "greatest core"),
      .init(
        "clustering_robins_alexander", incidence.fourCycleClustering,
        "4 · four-cycles over paths of three ties (Robins & Alexander 2004)"),
      .init("four_cycles", incidence.fourCycleCount, "closed paths of four ties"),
      .init("three_paths", incidence.threePathCount, "paths of three ties"),
      .init(
        "clustering_opsahl", try incidence.opsahlClustering().global,
        "closed share of four-paths between the vertices (Opsahl 2013)"),
      .init("clustering_dot", mean(dot.rows), "mean over the vertices (Latapy et al. 2008)"),
      .init("clustering_min", mean(smaller.rows), "mean over the vertices (Latapy et al. 2008)"),
      .init("clustering_max", mean(greater.rows), "mean over the vertices (Latapy et al. 2008)"),
      .init("nestedness", nestedness.total, "NODF, 0–100 (Almeida-Neto et al. 2008)"),
      .init("nestedness_of_vertices", nestedness.rows, "NODF among the vertices"),
      .init("nestedness_of_the_other_mode", nestedness.columns, "NODF among the others"),
      .init("singular_value", hits.singularValue, "largest of the incidence"),
    ]
  }

  private static func ofTheProjection(
    _ source: inout MeasureSource
  ) throws(NetworksError) -> [NetworkFigure] {
    let graph = try source.graph()
    let (components, cuts, division) = (graph.components, graph.cutStructure, graph.corePeriphery)
    let coreness = graph.coreness()
    let richClub = graph.richClub.enumerated().map { degree, density in
      NetworkFigure(
        "rich_club_\(degree)", density,
        "projection: density among vertices of degree above \(degree) (Zhou & Mondragón 2004)")
    }
    return [
      .init("ties", graph.edgeCount, "projection: pairs that share something"),
      .init("total_weight", graph.strengths.reduce(0, +) / 2, "sum of the ties' weights"),
      .init("projection_density", graph.density, "ties over pairs of vertices"),
      .init("isolated", graph.degrees.count { $0 == 0 }, "vertices without a tie"),
      .init("components", components.count, "connected parts of the projection"),
      .init("largest_projected_component", largest(components), "vertices in it"),
      .init("articulation_points", cuts.articulationPoints.count, "hold a component together"),
      .init("bridges", cuts.bridges.count, "ties that hold a component together"),
      .init("transitivity", graph.transitivity, "closed share of paths of two ties"),
      .init("mean_clustering", mean(graph.localClustering), "0 below two neighbours"),
      .init(
        "degree_assortativity", graph.degreeAssortativity,
        "Pearson's r of degrees over ties in both directions (Newman 2002)"),
      .init("largest_core", graph.coreNumbers.max() ?? 0, "greatest core number"),
      .init("largest_s_core", graph.strengthCoreNumbers.max() ?? 0, "greatest s-core number"),
      .init(
        "eigenvalue", graph.eigenvectorCentrality().eigenvalue, "largest of the weighted ties"),
      .init("core_size", division.isCore.count { $0 }, "core (Borgatti & Everett 2000)"),
      .init("core_misfits", division.misfits, "pairs that differ from the ideal of core and rest"),
      .init("core_fit", division.fit, "correlation with the ideal of core and rest"),
      .init("coreness_fit", coreness.fit, "of the continuous model, weighted"),
    ] + richClub
  }

  private static func mean(_ values: [Double]) -> Double {
    values.isEmpty ? .nan : values.reduce(0, +) / Double(values.count)
  }

  private static func largest(_ partition: Membership) -> Int {
    partition.groups.map(\.count).max() ?? 0
  }
}

extension NetworkFigure {
  /// The figures of a network that an attribute gives.
  public static func all(of attribute: AttributeMeasures) -> [NetworkFigure] {
    let name = attribute.groups.name
    return [
      .init(
        "assortativity_by_\(name)", attribute.assortativity,
        "projection: (Σ e_gg − Σ a_g²)/(1 − Σ a_g²) (Newman 2003)"),
      .init(
        "external_internal_by_\(name)", attribute.externalInternalIndex,
        "projection: (external − internal)/all ties (Krackhardt & Stern 1988)"),
    ]
      + (attribute.numericAssortativity.map {
        [.init("assortativity_of_\(name)", $0, "Pearson's r of the numbers over ties")]
      } ?? [])
      + attribute.mixing.map { cell in
        .init(
          "mixing_\(cell.from)_\(cell.to)", cell.ties,
          "ties from “\(cell.from)” to “\(cell.to)”; inside each counts twice")
      }
  }

  /// The figures of a partition of the network.
  public static func all(
    of clustering: Clustering, in source: inout MeasureSource
  ) throws(NetworksError) -> [NetworkFigure] {
    let labels = Membership(clustering.membership.map(UInt32.init))
    let projected = try source.graph().modularity(of: labels)
    let barber = clustering.method == .bipartite ? clustering.modularity : .nan
    return [
      .init("communities", clustering.clusters.count, "by \(clustering.words)"),
      .init("barber_modularity", barber, "of the communities of both modes (Barber 2007)"),
      .init("modularity", projected, "of the communities in the projection (Newman 2004)"),
      .init("quality", clustering.modularity, "what the method makes as great as it can"),
    ]
  }
}
