public import Networks

/// Where the vertices of a mode stand between the groups an attribute makes of them.
///
/// All on the unweighted projection on the mode.
public struct AttributeMeasures: Sendable {
  /// The groups.
  public let groups: AttributeGroups
  /// Untied pairs of neighbours by the groups of the three (Gould & Fernandez 1989,
  /// doi:10.2307/270949).
  public let brokerage: Brokerage
  /// Ties to other groups less ties inside, over all, of each vertex (Krackhardt & Stern 1988,
  /// doi:10.2307/2786835); NaN without ties.
  public let externalInternal: [Double]
  /// The E–I index of the whole network.
  public let externalInternalIndex: Double
  /// Assortativity by the groups (Newman 2003, doi:10.1103/PhysRevE.67.026126).
  public let assortativity: Double
  /// Assortativity of the values where all are numbers, else nil.
  public let numericAssortativity: Double?
  /// The ties from each value to each; a tie inside counts twice, so that a value's cells sum to
  /// its degrees.
  public let mixing: [(from: String, to: String, ties: Double)]

  /// Measures a network by the groups of its rows.
  ///
  /// Throws `tooManyPairs` where the projection is too large.
  ///
  /// - Precondition: one group for each row.
  /// - Complexity: O(Σ over ties of the degree of an end), after the projection.
  public init(_ groups: AttributeGroups, in source: inout MeasureSource) throws(NetworksError) {
    let graph = try source.graph()
    let (membership, values) = groups.membership
    self.groups = groups
    brokerage = graph.brokerage(by: membership)
    externalInternal = graph.externalInternalIndices(by: membership)
    externalInternalIndex = graph.externalInternalIndex(by: membership)
    assortativity = graph.assortativity(by: membership)
    numericAssortativity = groups.numbers.map { graph.assortativity(of: $0) }
    let ties = graph.mixing(by: membership)
    mixing = values.indices.flatMap { from in
      values.indices.map { to in (values[from], values[to], ties[from][to]) }
    }.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }
}
