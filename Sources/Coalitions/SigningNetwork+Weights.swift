public import Networks
internal import Signatories

extension SigningNetwork {
  /// The weight of each edge: the greatest of those of its roles; nil where every edge weighs 1.
  ///
  /// - Complexity: O(signings · log documents).
  static func edgeWeights(
    of signings: [Signing], in incidence: Incidence, roles: Set<Role>, _ roleWeights: [Role: Double]
  ) -> IncidenceWeights? {
    guard roleWeights.contains(where: { roles.contains($0.key) && $0.value != 1 }) else {
      return nil
    }
    var values = [Double](repeating: 1, count: incidence.count)
    for signing in signings {
      let own = signing.roles.intersection(roles).map { roleWeights[$0] ?? 1 }
      let place = incidence.place(of: signing.document, signedBy: signing.organization)
      if let most = own.max() { values[place] = most }
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

extension Incidence {
  /// Where an edge stands in `rows.neighbors`; the columns of a row are in order.
  fileprivate func place(of column: Int, signedBy row: Int) -> Int {
    var range = rows.range(row)
    while range.count > 1 {
      let middle = range.lowerBound + range.count / 2
      let isBefore = column < Int(rows.neighbors[middle])
      range = isBefore ? range.lowerBound..<middle : middle..<range.upperBound
    }
    precondition(Int(rows.neighbors[range.lowerBound]) == column, "Every signing is an edge.")
    return range.lowerBound
  }
}
