extension Incidence {
  /// Clustering after Robins & Alexander: 4 · four-cycles / paths of three edges; 0 without any.
  ///
  /// How often two organizations that share a document, one of which signed a second, share that
  /// too. Robins & Alexander 2004, doi:10.1023/B:CMOT.0000032580.12184.c0.
  ///
  /// - Complexity: O(Σ k²) over the degrees k of the mode for which that is less.
  public var fourCycleClustering: Double {
    let paths = threePathCount
    return paths == 0 ? 0 : 4 * Double(fourCycleCount) / Double(paths)
  }

  /// The number of four-cycles: two rows that share two columns, each pair of pairs once.
  ///
  /// - Complexity: O(Σ k²) over the degrees k of the mode for which that is less.
  public var fourCycleCount: Int {
    let mode: Mode =
      pairIncrements(onto: .rows) <= pairIncrements(onto: .columns) ? .rows : .columns
    let classes = facing(mode).rowClasses
    var count = 0
    for (label, size) in classes.sizes.enumerated() {
      let degree = classes.representatives.rows.degree(label)
      count += size * (size - 1) / 2 * (degree * (degree - 1) / 2)
    }
    classes.representatives.forEachPair(minimumCount: 2) { one, other, shared in
      let pairs = classes.sizes[Int(one)] * classes.sizes[Int(other)]
      count += pairs * (Int(shared) * Int(shared - 1) / 2)
    }
    return count
  }

  /// The number of paths of three edges: Σ (k − 1)(d − 1) over the incidences.
  ///
  /// - Complexity: O(incidences).
  public var threePathCount: Int {
    (0..<rowCount).reduce(0) { sum, row in
      let others = rows.range(row).reduce(0) {
        $0 + columns.degree(Int(rows.neighbors[$1])) - 1
      }
      return sum + (rows.degree(row) - 1) * others
    }
  }
}
