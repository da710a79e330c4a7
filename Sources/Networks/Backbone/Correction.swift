#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// How p-values of many tests are corrected for their number.
public enum Correction: String, Hashable, Sendable, CaseIterable {
  /// Not at all.
  case none
  /// Family-wise error: m·p. Bonferroni 1936.
  case bonferroni
  /// Family-wise error, step down: Holm 1979, jstor.org/stable/4615733.
  case holm
  /// False discovery rate of independent or positively dependent tests.
  ///
  /// Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x.
  case benjaminiHochberg
  /// False discovery rate under any dependence.
  ///
  /// Benjamini & Yekutieli 2001, doi:10.1214/aos/1013699998.
  case benjaminiYekutieli

  /// The adjusted p-values, in the order given.
  ///
  /// A tie is significant at level α if its adjusted value is at most α. `familySize` counts all
  /// tests, also those that are not listed because their p-value is 1.
  ///
  /// - Precondition: the family is no smaller than the list.
  /// - Complexity: O(n log n) for n listed values.
  public func adjusted(_ values: [Double], familySize: Int) -> [Double] {
    precondition(familySize >= values.count, "The family holds all listed tests.")
    if self == .none { return values }
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var result = [Double](repeating: 1, count: values.count)
    switch self {
    case .none, .bonferroni:
      for index in order { result[index] = min(1, Double(familySize) * values[index]) }
    case .holm:
      var running = 0.0
      for (rank, index) in order.enumerated() {
        running = max(running, min(1, Double(familySize - rank) * values[index]))
        result[index] = running
      }
    case .benjaminiHochberg, .benjaminiYekutieli:
      let scale = self == .benjaminiHochberg ? 1 : Self.harmonic(familySize)
      var running = 1.0
      for (rank, index) in order.enumerated().reversed() {
        let scaled = values[index] * (Double(familySize) / Double(rank + 1)) * scale
        running = min(running, scaled)
        result[index] = running
      }
    }
    return result
  }

  /// 1 + 1/2 + … + 1/n; above a million terms by its asymptotic series, exact to rounding.
  private static func harmonic(_ n: Int) -> Double {
    let terms = min(n, 1_000_000)
    var sum = 0.0
    for k in stride(from: terms, to: 0, by: -1) { sum += 1 / Double(k) }
    if n == terms { return sum }
    func tail(_ x: Double) -> Double { log(x) + 1 / (2 * x) - 1 / (12 * x * x) }
    return sum + tail(Double(n)) - tail(Double(terms))
  }
}
