internal import Networks

/// What several measures need of a projection that may be too large to be stored.
///
/// A letter with a million signers makes half a billion pairs a thousand times over. Measures that
/// are sums over documents then go without the projection. What a letter of n signers adds is found
/// by taking away what they don't share from what all have, which costs digits: nine are asked for.
extension MeasureSource {
  private static let tolerance = 1e-9

  /// Gives the graph to one function, or, where it is too large, the implicit projection to another.
  ///
  /// Throws `tooManyPairs` where the weight of a tie is no sum over documents.
  private mutating func projection<Value>(
    _ stored: (Graph) throws(NetworksError) -> Value,
    orImplicit implicit: (ProjectionOperator) throws(NetworksError) -> Value
  ) throws(NetworksError) -> Value {
    let graph: Graph
    do {
      graph = try self.graph()
    } catch .tooManyPairs where weight?.isSum == true {
      return try implicit(
        ProjectionOperator(incidence, weighting: weight ?? .count, weights: weights))
    }
    return try stored(graph)
  }

  mutating func strengths() throws(NetworksError) -> [Double] {
    try projection { graph throws(NetworksError) in
      graph.strengths
    } orImplicit: { projection throws(NetworksError) in
      projection.strengths
    }
  }

  mutating func eigenvector() throws(NetworksError) -> LeadingEigenvector {
    try projection { graph throws(NetworksError) in
      graph.eigenvectorCentrality()
    } orImplicit: { projection throws(NetworksError) in
      projection.eigenvectorCentrality(tolerance: Self.tolerance)
    }
  }

  mutating func katz() throws(NetworksError) -> [Double] {
    try projection { graph throws(NetworksError) in
      try graph.katzCentrality().scores.converged()
    } orImplicit: { projection throws(NetworksError) in
      try projection.katzCentrality(tolerance: Self.tolerance).scores.converged()
    }
  }

  mutating func pageRank() throws(NetworksError) -> [Double] {
    try projection { graph throws(NetworksError) in
      try graph.pageRank().converged()
    } orImplicit: { projection throws(NetworksError) in
      try projection.pageRank(tolerance: Self.tolerance).converged()
    }
  }

  /// How many vertices each shares something with.
  mutating func degrees() throws(NetworksError) -> [Int] {
    do { return try graph().degrees } catch { return try incidence.projectedDegrees() }
  }

  mutating func coreNumbers() throws(NetworksError) -> [Int] {
    do { return try graph().coreNumbers } catch { return try incidence.projectedCoreNumbers() }
  }
}
