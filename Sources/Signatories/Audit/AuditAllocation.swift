/// How many units are drawn from each stratum.
package enum AuditAllocation {
  /// Shares a total among strata in proportion to the square roots of their sizes.
  ///
  /// That lies between equal shares, which serve each stratum, and proportional ones, which serve
  /// the whole. Each stratum gets two units at least, none more than it has; what a small stratum
  /// can't take goes to the others.
  ///
  /// Source: M. D. Bankier, Power allocations: determining sample sizes for subnational areas,
  /// Am. Stat. 42 (1988) 174–177, doi:10.1080/00031305.1988.10475556.
  ///
  /// - Returns: one count for each size, together at most `total`.
  /// - Complexity: O(strata · total).
  package static func counts(of sizes: [Int], total: Int) -> [Int] {
    var counts = Array(repeating: 0, count: sizes.count)
    for _ in 0..<max(0, min(total, sizes.reduce(0, +))) {
      let open = sizes.indices.filter { counts[$0] < sizes[$0] }
      let poorest = open.first { counts[$0] < 2 }
      let neediest = open.max { need(sizes[$0], counts[$0]) < need(sizes[$1], counts[$1]) }
      if let place = poorest ?? neediest { counts[place] += 1 }
    }
    return counts
  }

  /// Webster's divisor rule: the stratum whose next unit is most overdue gets it.
  private static func need(_ size: Int, _ count: Int) -> Double {
    Double(size).squareRoot() / (Double(count) + 0.5)
  }
}
