internal import Networks

/// What several measures need of a projection that may be too large to be stored.
///
/// A letter with a million signers makes half a billion pairs a thousand times over. Measures that
/// are sums over documents then go without the projection. What a letter of n signers adds is found
/// by taking away what they don't share from what all have, which costs digits: as many are taken
/// as it gives, and nine are enough.
extension MeasureSource {
  static let implicitTolerance = 1e-9

  /// From how many pairs on sums over documents go without the projection, which takes 24 bytes
  /// for each.
  private static let mostStoredPairs = 25_000_000

  /// Gives the graph to one function, or, where it is large, the implicit projection to another.
  ///
  /// Throws `tooManyPairs` where the weight of a tie is no sum over documents.
  private mutating func projection<Value>(
    _ stored: (Graph) throws(NetworksError) -> Value,
    orImplicit implicit: (ProjectionOperator) throws(NetworksError) -> Value
  ) throws(NetworksError) -> Value {
    if let weight, weight.isSum, !isStorable {
      return try implicit(ProjectionOperator(incidence, weighting: weight, weights: weights))
    }
    return try stored(try graph())
  }

  mutating func strengths() throws(NetworksError) -> [Double] {
    try projection { graph throws(NetworksError) in
      graph.strengths
    } orImplicit: { projection throws(NetworksError) in
      projection.strengths
    }
  }

  mutating func eigenvector() throws(NetworksError) -> [Double] {
    try projection { graph throws(NetworksError) in
      try graph.eigenvectorCentrality().scores.converged()
    } orImplicit: { projection throws(NetworksError) in
      try projection.eigenvectorCentrality().scores.converged(orWithin: Self.implicitTolerance)
    }
  }

  mutating func katz() throws(NetworksError) -> [Double] {
    try projection { graph throws(NetworksError) in
      try graph.katzCentrality().scores.converged()
    } orImplicit: { projection throws(NetworksError) in
      try projection.katzCentrality().scores.converged(orWithin: Self.implicitTolerance)
    }
  }

  mutating func pageRank() throws(NetworksError) -> [Double] {
    try projection { graph throws(NetworksError) in
      try graph.pageRank().converged()
    } orImplicit: { projection throws(NetworksError) in
      try projection.pageRank().converged(orWithin: Self.implicitTolerance)
    }
  }

  /// How many vertices each shares something with.
  mutating func degrees() throws(NetworksError) -> [Int] {
    guard isStorable else { return try incidence.projectedDegrees() }
    return try graph().degrees
  }

  mutating func coreNumbers() throws(NetworksError) -> [Int] {
    guard !isStorable else { return try graph().coreNumbers }
    do {
      return try incidence.projectedCoreNumbers(limit: Self.mostStoredPairs)
    } catch {
      return try graph().coreNumbers
    }
  }

  private var isStorable: Bool { incidence.pairIncrements() <= Self.mostStoredPairs }
}
