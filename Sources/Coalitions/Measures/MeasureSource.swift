public import Networks

/// A network as measures see it: the rows are the vertices that are measured.
///
/// What several measures need is computed once, when the first asks for it.
public struct MeasureSource: Sendable {
  /// The vertices that are measured, and the other mode.
  public let incidence: Incidence
  /// What the ties of the projection weigh; nil stands for 1 each.
  public let weight: TieWeight?
  private var builtGraph: Graph?

  lazy var distances = incidence.projectedDistanceTotals

  /// Prepares the measures of the rows of a network.
  public init(_ incidence: Incidence, weight: TieWeight? = .newman) {
    self.incidence = incidence
    self.weight = weight
  }

  /// The projection on the rows, with its weights.
  ///
  /// Throws `tooManyPairs` where more pairs share something than can be stored.
  ///
  /// - Complexity: O(Σ k²) over the degrees k of the other mode, once.
  public mutating func graph() throws(NetworksError) -> Graph {
    if let builtGraph { return builtGraph }
    let weighted = try incidence.projected(weighting: weight ?? .count)
    let graph =
      weight == nil
      ? Graph(
        adjacency: weighted.adjacency,
        weights: [Double](repeating: 1, count: weighted.weights.count)) : weighted
    builtGraph = graph
    return graph
  }
}

extension IterativeScores {
  /// The values, if the iteration reached its tolerance.
  func converged() throws(NetworksError) -> [Double] {
    guard hasConverged else {
      throw .notConverged(residual: residual, iterations: products)
    }
    return values
  }
}
