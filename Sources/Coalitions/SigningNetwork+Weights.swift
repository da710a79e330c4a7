public import Networks

extension SigningNetwork {
  /// The weight of each edge by its role, or nil where every edge weighs 1.
  ///
  /// - Complexity: O(signings).
  public var weights: IncidenceWeights? {
    guard roleWeights.values.contains(where: { $0 != 1 }) else { return nil }
    var values = [Double](repeating: 1, count: incidence.count)
    for signing in signings {
      let own = signing.roles.intersection(roles).map { roleWeights[$0] ?? 1 }
      let range = incidence.rows.range(signing.organization)
      let place = incidence.rows.neighbors[range].firstIndex(of: UInt32(signing.document))
      if let place, let most = own.max() { values[place] = most }
    }
    do {
      return try IncidenceWeights(values, of: incidence)
    } catch {
      preconditionFailure("A role weighs something.")
    }
  }

  /// The network as measures of a mode see it.
  public func measureSource(
    of mode: Mode = .rows, weight: TieWeight? = .newman, settings: MeasureSettings = .init()
  ) -> MeasureSource {
    MeasureSource(
      incidence.facing(mode), weight: weight, weights: weights?.facing(mode), settings: settings)
  }
}
