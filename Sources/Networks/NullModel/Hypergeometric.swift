/// How many columns two rows share if one draws its columns at random.
///
/// X follows the hypergeometric distribution: of `population` columns `marked` belong to one row,
/// and the other draws `drawn` of them. Its terms are built from the mode outwards by their
/// ratios and divided by their sum, so that far tails keep their digits.
struct Hypergeometric {
  private let population: Int
  private let marked: Int
  private let drawn: Int
  private let total: Double

  /// - Precondition: neither `marked` nor `drawn` is negative or exceeds `population`.
  init(population: Int, marked: Int, drawn: Int) {
    self.population = population
    self.marked = marked
    self.drawn = drawn
    total =
      1
      + Self.sum(from: Self.mode(population, marked, drawn), step: 1, population, marked, drawn)
      + Self.sum(from: Self.mode(population, marked, drawn), step: -1, population, marked, drawn)
  }

  /// The expected value, marked·drawn/population.
  var mean: Double {
    population == 0 ? 0 : Double(marked) * Double(drawn) / Double(population)
  }

  /// P(X ≥ count) or P(X ≤ count).
  ///
  /// - Complexity: O(distance between mode and count + standard deviation).
  func tail(_ tail: Tail, at count: Int) -> Double {
    let least = max(0, marked + drawn - population)
    let greatest = min(marked, drawn)
    switch tail {
    case .upper where count <= least: return 1
    case .upper where count > greatest: return 0
    case .lower where count >= greatest: return 1
    case .lower where count < least: return 0
    default: break
    }
    let mode = Self.mode(population, marked, drawn)
    let outwards = tail == .upper ? 1 : -1
    if (tail == .upper && count <= mode) || (tail == .lower && count >= mode) {
      // The tail holds the mode: all but the terms beyond the count on the other side.
      let rest = tail == .upper ? 1 - lowerComplement(count) : 1 - upperComplement(count)
      return min(1, max(0, rest))
    }
    let term = Self.term(from: mode, to: count, population, marked, drawn)
    let beyond = Self.sum(from: count, step: outwards, population, marked, drawn)
    return min(1, term * (1 + beyond) / total)
  }

  private func lowerComplement(_ count: Int) -> Double {
    count - 1 < max(0, marked + drawn - population) ? 0 : tail(.lower, at: count - 1)
  }

  private func upperComplement(_ count: Int) -> Double {
    count + 1 > min(marked, drawn) ? 0 : tail(.upper, at: count + 1)
  }

  private static func mode(_ population: Int, _ marked: Int, _ drawn: Int) -> Int {
    let mode = Double(marked + 1) * Double(drawn + 1) / Double(population + 2)
    return max(max(0, marked + drawn - population), min(min(marked, drawn), Int(mode)))
  }

  /// P(k + 1)/P(k).
  private static func ratio(_ k: Int, _ population: Int, _ marked: Int, _ drawn: Int) -> Double {
    Double(marked - k) * Double(drawn - k)
      / (Double(k + 1) * Double(population - marked - drawn + k + 1))
  }

  /// P(target)/P(start).
  private static func term(
    from start: Int, to target: Int, _ population: Int, _ marked: Int, _ drawn: Int
  ) -> Double {
    var value = 1.0
    var k = start
    while k < target {
      value *= ratio(k, population, marked, drawn)
      k += 1
    }
    while k > target {
      value /= ratio(k - 1, population, marked, drawn)
      k -= 1
    }
    return value
  }

  /// The sum of the terms beyond `start` in one direction, divided by P(start).
  private static func sum(
    from start: Int, step: Int, _ population: Int, _ marked: Int, _ drawn: Int
  ) -> Double {
    let least = max(0, marked + drawn - population)
    let greatest = min(marked, drawn)
    var value = 1.0
    var sum = 0.0
    var k = start
    while (step > 0 && k < greatest) || (step < 0 && k > least) {
      value *=
        step > 0
        ? ratio(k, population, marked, drawn) : 1 / ratio(k - 1, population, marked, drawn)
      sum += value
      if value < 1e-18 * sum { break }
      k += step
    }
    return sum
  }
}
