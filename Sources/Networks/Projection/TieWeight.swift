/// How much a tie of a projection weighs.
///
/// In the formulas, i and j are two vertices of the mode that is kept, l runs over the vertices
/// of the other mode that both are tied to, k is the degree of l, d the degree of i or j. With
/// `IncidenceWeights` r, a shared vertex counts r_il · r_jl in the sums, min(r_il, r_jl) in the
/// coefficients of overlap, and d becomes the sum of r (for the cosine: of r²).
public enum TieWeight: String, Hashable, Sendable, CaseIterable {
  /// The number of shared vertices: Σ 1.
  case count
  /// Newman's collaboration weight Σ 1/(k−1); a vertex's weights sum to its shared vertices.
  ///
  /// Newman 2001, doi:10.1103/PhysRevE.64.016132.
  case newman
  /// The weight Σ 1/k; on a two-mode network this is the resource allocation index of
  /// Zhou, Lü & Zhang 2009, doi:10.1140/epjb/e2009-00335-8.
  case fractional
  /// The weight Σ 2/(k(k−1)): each shared vertex spreads a mass of 1 over its pairs.
  case perPair
  /// The share of their union that two vertices have in common: c/(dᵢ+dⱼ−c).
  ///
  /// Jaccard 1912, doi:10.1111/j.1469-8137.1912.tb05611.x.
  case jaccard
  /// The overlap coefficient of the smaller: c/min(dᵢ, dⱼ), after Szymkiewicz and Simpson.
  case overlapMinimum
  /// The overlap coefficient of the larger: c/max(dᵢ, dⱼ), after Braun-Blanquet.
  case overlapMaximum
  /// The cosine of two rows: c/√(dᵢ·dⱼ), after Salton and Ochiai.
  case cosine
}

extension TieWeight {
  /// What one shared vertex of degree `degree` adds.
  func factor(ofDegree degree: Int) -> Double {
    let k = Double(degree)
    return switch self {
    case .newman: 1 / max(k - 1, 1)
    case .fractional: 1 / max(k, 1)
    case .perPair: 2 / max(k * (k - 1), 1)
    case .count, .jaccard, .overlapMinimum, .overlapMaximum, .cosine: 1
    }
  }

  /// Whether the weight is a plain sum over the shared vertices.
  public var isSum: Bool {
    switch self {
    case .count, .newman, .fractional, .perPair: true
    case .jaccard, .overlapMinimum, .overlapMaximum, .cosine: false
    }
  }

  /// Whether the weight depends on nothing but the count and the two sizes.
  var isFunctionOfCount: Bool { !isSum || self == .count }

  /// The weight of a tie from its sum over shared vertices and the sizes of its ends.
  func value(sum: Double, sizes first: Double, _ second: Double) -> Double {
    switch self {
    case .count, .newman, .fractional, .perPair: sum
    case .jaccard: sum / (first + second - sum)
    case .overlapMinimum: sum / min(first, second)
    case .overlapMaximum: sum / max(first, second)
    case .cosine: sum / (first * second).squareRoot()
    }
  }
}
