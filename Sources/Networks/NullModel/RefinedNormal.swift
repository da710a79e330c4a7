#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension PoissonBinomial {
  /// P(X ≥ count) or P(X ≤ count) by the normal distribution with a correction for skewness.
  ///
  /// P(X ≤ k) ≈ Φ(z) + γ(1 − z²)φ(z)/6 with z = (k + ½ − μ)/σ and γ the skewness, cut to [0, 1].
  /// Hong 2013, doi:10.1016/j.csda.2012.10.006, equation (10).
  func refinedNormalTail(_ tail: Tail, at count: Int) -> Double {
    let variance = variance
    let mean = mean
    guard variance > 0 else {
      let holds = tail == .upper ? Double(count) <= mean + 0.5 : Double(count) >= mean - 0.5
      return holds ? 1 : 0
    }
    var third = 0.0
    for index in sizes.indices {
      let p = probabilities[index]
      third += Double(sizes[index]) * p * (1 - p) * (1 - 2 * p)
    }
    let deviation = variance.squareRoot()
    let k = Double(tail == .upper ? count - 1 : count)
    let z = (k + 0.5 - mean) / deviation
    let density = exp(-z * z / 2) / (2 * Double.pi).squareRoot()
    let normal = erfc(-z / 2.0.squareRoot()) / 2
    let skewness = third / (variance * deviation)
    let below = normal + skewness * (1 - z * z) * density / 6
    return min(1, max(0, tail == .upper ? 1 - below : below))
  }
}
