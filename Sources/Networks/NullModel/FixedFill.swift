/// How many columns two rows share if all tables with as many ones are equally likely.
///
/// The two rows hold T of the ones, hypergeometric in 2m of n·m cells; given T, X counts the
/// columns where both cells are filled: P(X = k | T) ∝ C(m, k)·C(m−k, T−2k)·2^(T−2k). The
/// distribution is the same for every pair.
struct FixedFill {
  /// P(X = k).
  let mass: [Double]

  /// - Precondition: at least two rows; no more ones than cells.
  init(rowCount: Int, columnCount: Int, count: Int) {
    let (cells, pairCells) = (rowCount * columnCount, 2 * columnCount)
    let least = max(0, count - (cells - pairCells))
    let greatest = min(pairCells, count)
    var mass = [Double](repeating: 0, count: columnCount + 1)
    let totals = Self.normalized(from: least, to: greatest) { t in
      // P(T = t + 1)/P(T = t)
      Double(pairCells - t) * Double(count - t)
        / (Double(t + 1) * Double(cells - pairCells - count + t + 1))
    }
    for (offset, weight) in totals.enumerated() where weight > 0 {
      let t = least + offset
      let fewest = max(0, t - columnCount)
      let shared = Self.normalized(from: fewest, to: t / 2) { k in
        // P(X = k + 1 | T)/P(X = k | T)
        Double(t - 2 * k) * Double(t - 2 * k - 1)
          / (4 * Double(k + 1) * Double(columnCount - t + k + 1))
      }
      for (index, value) in shared.enumerated() { mass[fewest + index] += weight * value }
    }
    self.mass = mass
  }

  /// The expected number of shared columns.
  var mean: Double {
    mass.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
  }

  /// P(X ≥ count) or P(X ≤ count).
  func tail(_ tail: Tail, at count: Int) -> Double {
    let part =
      tail == .upper
      ? Array(mass.dropFirst(max(count, 0)).reversed())
      : Array(mass.prefix(max(count + 1, 0)))
    return min(1, part.reduce(0, +))
  }

  /// A distribution on a range from the ratios of neighbouring terms, which fall.
  ///
  /// Grown from the mode outwards, so that nothing overflows.
  private static func normalized(
    from least: Int, to greatest: Int, ratio: (Int) -> Double
  ) -> [Double] {
    guard greatest >= least else { return [] }
    var mode = least
    var (low, high) = (least, greatest)
    while low < high {
      let middle = (low + high) / 2
      if ratio(middle) >= 1 { low = middle + 1 } else { high = middle }
    }
    mode = low
    var mass = [Double](repeating: 0, count: greatest - least + 1)
    mass[mode - least] = 1
    for k in mode..<max(greatest, mode) { mass[k + 1 - least] = mass[k - least] * ratio(k) }
    for k in (least..<max(mode, least)).reversed() {
      mass[k - least] = mass[k + 1 - least] / ratio(k)
    }
    let total = mass.sorted().reduce(0, +)
    return mass.map { $0 / total }
  }
}
