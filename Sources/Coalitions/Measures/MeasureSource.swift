public import Networks

/// A network as measures see it: the rows are the vertices that are measured.
///
/// What several measures need is computed once, when the first asks for it.
public struct MeasureSource: Sendable {
  /// The vertices that are measured, and the other mode.
  public let incidence: Incidence
  /// What the ties of the projection weigh; nil stands for 1 each.
  public let weight: TieWeight?
  /// What each incidence weighs in the weights of ties; nil stands for 1 each.
  public let weights: IncidenceWeights?
  /// What some measures are told beside the network.
  public let settings: MeasureSettings
  private var built: Result<Graph, NetworksError>?

  lazy var distances = incidence.projectedDistanceTotals

  /// Prepares the measures of the rows of a network.
  public init(
    _ incidence: Incidence, weight: TieWeight? = .newman, weights: IncidenceWeights? = nil,
    settings: MeasureSettings = .init()
  ) {
    self.incidence = incidence
    self.weight = weight
    self.weights = weights
    self.settings = settings
  }

  /// The projection on the rows, with its weights.
  ///
  /// Throws `tooManyPairs` where more pairs share something than can be stored.
  ///
  /// - Complexity: O(Σ k²) over the degrees k of the other mode, once.
  public mutating func graph() throws(NetworksError) -> Graph {
    let result = built ?? Result { () throws(NetworksError) in try projected() }
    built = result
    return try result.get()
  }

  private func projected() throws(NetworksError) -> Graph {
    guard weight == nil else {
      return try incidence.projected(weighting: weight ?? .count, weights: weights)
    }
    let graph = try incidence.projected(weighting: .count)
    return Graph(
      adjacency: graph.adjacency, weights: [Double](repeating: 1, count: graph.weights.count))
  }
}

extension MeasureSource {
  /// Betweenness in the projection, estimated from a seeded sample of sources; exact from all.
  func sampledBetweenness() throws(NetworksError) -> [Double] {
    let count = incidence.rowCount
    var generator = SplitMix64(seed: settings.seed)
    let sources = (0..<count).shuffled(using: &generator).prefix(settings.sources).sorted()
    guard !sources.isEmpty else { return [] }
    // Every pair is counted from both of its ends.
    let scale = Double(count) / Double(2 * sources.count)
    return try incidence.projectedBetweenness(from: sources).map { $0 * scale }
  }
}

extension IterativeScores {
  /// The values, if the iteration reached its tolerance, or a residual that is good enough.
  func converged(orWithin accepted: Double = 0) throws(NetworksError) -> [Double] {
    guard hasConverged || residual <= accepted else {
      throw .notConverged(residual: residual, iterations: products)
    }
    return values
  }
}
