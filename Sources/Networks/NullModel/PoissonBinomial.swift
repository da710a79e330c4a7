#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Which end of a distribution a p-value measures.
public enum Tail: Hashable, Sendable, CaseIterable {
  /// P(X ≥ x): more than expected.
  case upper
  /// P(X ≤ x): less than expected.
  case lower
}

/// Tails of the number of successes of independent trials with unequal probabilities.
///
/// Exact up to rounding, also far out: the distribution is tilted so that the observed number is
/// its mean (each odds q/(1−q) is multiplied by t), equal trials are taken as one binomial, the
/// binomials are convolved on the few values that carry more than 10⁻²⁰, and the tail is summed
/// term by term and turned back by E(t)·t⁻ˣ. Nothing is subtracted, so that small tails keep their
/// digits.
///
/// - Complexity: O(groups · spread²) time a tail; the groups are the different probabilities.
struct PoissonBinomial {
  /// How often each probability occurs; set these before asking.
  var sizes: [Int] = []
  /// The different probabilities.
  var probabilities: [Double] = []
  private var odds: [Double] = []
  private var mass: [Double] = []
  private var spare: [Double] = []
  private var binomial: [Double] = []
  /// The number of successes that `mass[0]` stands for.
  private var lowest = 0

  /// The expected number of successes.
  var mean: Double {
    var sum = 0.0
    for index in sizes.indices { sum += Double(sizes[index]) * probabilities[index] }
    return sum
  }

  /// The variance of the number of successes.
  var variance: Double {
    var sum = 0.0
    for index in sizes.indices {
      sum += Double(sizes[index]) * probabilities[index] * (1 - probabilities[index])
    }
    return sum
  }

  /// P(X ≥ count) or P(X ≤ count).
  mutating func tail(_ tail: Tail, at count: Int) -> Double {
    var sure = 0
    var possible = 0
    for index in sizes.indices where probabilities[index] > 0 {
      possible += sizes[index]
      if probabilities[index] >= 1 { sure += sizes[index] }
    }
    switch tail {
    case .upper:
      if count <= sure { return 1 }
      if count > possible { return 0 }
      if count == possible { return product { log($0) } }
    case .lower:
      if count >= possible { return 1 }
      if count < sure { return 0 }
      if count == sure { return product { $0 < 1 ? log1p(-$0) : 0 } }
    }
    return tilted(tail, at: count, sure: sure)
  }

  /// e^Σ of a function of the probabilities between 0 and 1.
  private func product(_ term: (Double) -> Double) -> Double {
    var sum = 0.0
    for index in sizes.indices where probabilities[index] > 0 {
      sum += Double(sizes[index]) * term(probabilities[index])
    }
    return exp(sum)
  }

  private mutating func tilted(_ tail: Tail, at count: Int, sure: Int) -> Double {
    let target = Double(count - sure)
    odds.removeAll(keepingCapacity: true)
    for p in probabilities { odds.append(p > 0 && p < 1 ? p / (1 - p) : 0) }
    let tilt = logTilt(tail, target)
    let factor = exp(tilt)
    lowest = sure
    mass.removeAll(keepingCapacity: true)
    mass.append(1)
    var logMoment = 0.0
    for index in sizes.indices where odds[index] > 0 {
      let p = probabilities[index]
      let raised = odds[index] * factor
      logMoment += Double(sizes[index]) * log((1 - p) + p * factor)
      convolve(trials: sizes[index], odds: raised)
    }
    var sum = 0.0
    for (offset, probability) in mass.enumerated() {
      let excess = lowest + offset - count
      let counts = tail == .upper ? excess >= 0 : excess <= 0
      if counts { sum += probability * exp(-tilt * Double(excess)) }
    }
    return min(1, sum * exp(logMoment - tilt * target))
  }

  /// The logarithm of the tilt that moves the mean to the target; 0 where the tail holds the mean.
  private func logTilt(_ tail: Tail, _ target: Double) -> Double {
    var tilt = 0.0
    var low = -Double.infinity
    var high = Double.infinity
    for step in 0..<60 {
      let factor = exp(tilt)
      var mean = 0.0
      var variance = 0.0
      for index in sizes.indices where odds[index] > 0 {
        let raised = odds[index] * factor
        let p = raised / (1 + raised)
        mean += Double(sizes[index]) * p
        variance += Double(sizes[index]) * p / (1 + raised)
      }
      let gap = target - mean
      if step == 0 && (tail == .upper ? gap <= 0 : gap >= 0) { return 0 }
      if gap * gap < 0.05 * variance || !(variance > 0) { return tilt }
      if gap > 0 { low = max(low, tilt) } else { high = min(high, tilt) }
      // Newton in log(mean) does not overshoot from below as Newton in the mean does.
      var next = tilt + log(target / mean) * mean / variance
      if !(next > low && next < high) {
        next = low.isFinite && high.isFinite ? (low + high) / 2 : tilt + (gap > 0 ? 2 : -2)
      }
      tilt = next
    }
    return tilt
  }

  /// Adds equal, independent trials to the distribution.
  private mutating func convolve(trials: Int, odds: Double) {
    let p = odds / (1 + odds)
    let q = 1 / (1 + odds)
    if trials == 1 {
      addTrial(p, q)
      return
    }
    let mode = min(Int(Double(trials + 1) * p), trials)
    var below: [Double] = []
    var value = 1.0
    var k = mode
    while k > 0 {
      value *= Double(k) / (Double(trials - k + 1) * odds)
      if value < 1e-20 { break }
      below.append(value)
      k -= 1
    }
    binomial.removeAll(keepingCapacity: true)
    binomial.append(contentsOf: below.reversed())
    binomial.append(1)
    value = 1
    k = mode
    while k < trials {
      value *= Double(trials - k) * odds / Double(k + 1)
      if value < 1e-20 { break }
      binomial.append(value)
      k += 1
    }
    var total = 0.0
    for term in binomial { total += term }
    for index in binomial.indices { binomial[index] /= total }
    multiply()
    lowest += mode - below.count
    trim()
  }

  private mutating func addTrial(_ p: Double, _ q: Double) {
    var carried = 0.0
    for index in mass.indices {
      let value = mass[index]
      mass[index] = value * q + carried * p
      carried = value
    }
    mass.append(carried * p)
    trim()
  }

  private mutating func multiply() {
    spare.removeAll(keepingCapacity: true)
    spare.append(contentsOf: repeatElement(0, count: mass.count + binomial.count - 1))
    for (shift, weight) in binomial.enumerated() {
      for index in mass.indices { spare[index + shift] += mass[index] * weight }
    }
    swap(&mass, &spare)
  }

  /// Forgets the ends that can't matter.
  private mutating func trim() {
    while mass.count > 1, let last = mass.last, last < 1e-20 { mass.removeLast() }
    var start = 0
    while start < mass.count - 1, mass[start] < 1e-20 { start += 1 }
    if start > 0 {
      mass.removeFirst(start)
      lowest += start
    }
  }
}
