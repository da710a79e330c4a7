/// How many two-mode paths around each row close: Opsahl's clustering.
public struct OpsahlClustering: Hashable, Sendable {
  /// The number of four-paths with each row in the middle.
  public let paths: [Int]
  /// How many of them are closed.
  public let closedPaths: [Int]

  /// Makes clustering of its counts.
  public init(paths: [Int], closedPaths: [Int]) {
    self.paths = paths
    self.closedPaths = closedPaths
  }

  /// The share of all four-paths that are closed; NaN without any.
  public var global: Double {
    Double(closedPaths.reduce(0, +)) / Double(paths.reduce(0, +))
  }

  /// The share of closed four-paths around each row; NaN without any.
  public var local: [Double] { zip(closedPaths, paths).map { Double($0) / Double($1) } }
}

extension Incidence {
  /// Opsahl's clustering of the rows, global and local.
  ///
  /// A four-path leads from a row over a column to the middle row, and over another column to a
  /// third row; it is closed if the two outer rows share a column that is not on the path. So one
  /// large document does not close what it opens. Opsahl 2013, doi:10.1016/j.socnet.2011.07.001.
  ///
  /// Throws `tooManyPairs` if more than `limit` pairs of different rows share a column.
  ///
  /// - Complexity: O(Σ over co-signing pairs of the degree of one in the projection) time, equal
  ///   rows taken together; memory for the pairs.
  public func opsahlClustering(limit: Int = pairLimit) throws(NetworksError) -> OpsahlClustering {
    let classes = rowClasses
    let pairs = try SharedColumns(classes.representatives, limit: limit)
    var counter = FourPathCounter(
      classes, pairs, columnSizes: (0..<columnCount).map(columns.degree))
    let counts = classes.sizes.indices.map { counter.count(around: $0) }
    return OpsahlClustering(
      paths: classes.labels.map { counts[Int($0)].all },
      closedPaths: classes.labels.map { counts[Int($0)].all - counts[Int($0)].open })
  }
}

/// For each two rows that share columns: how many, the first and the last of them.
private struct SharedColumns {
  var offsets = [0]
  var partners: [UInt32] = []
  var counts: [UInt32] = []
  var firsts: [UInt32] = []
  var lasts: [UInt32] = []

  init(_ incidence: Incidence, limit: Int) throws(NetworksError) {
    let (rows, columns) = (incidence.rows, incidence.columns)
    var count = [UInt32](repeating: 0, count: incidence.rowCount)
    var first = count
    var last = count
    var touched: [UInt32] = []
    for row in 0..<incidence.rowCount {
      for index in rows.range(row) {
        let column = rows.neighbors[index]
        for position in columns.range(Int(column)) {
          let partner = columns.neighbors[position]
          if count[Int(partner)] == 0 {
            touched.append(partner)
            first[Int(partner)] = column
          }
          count[Int(partner)] += 1
          last[Int(partner)] = column
        }
      }
      for partner in touched.sorted() where Int(partner) != row {
        partners.append(partner)
        counts.append(count[Int(partner)])
        firsts.append(first[Int(partner)])
        lasts.append(last[Int(partner)])
      }
      for partner in touched { count[Int(partner)] = 0 }
      touched.removeAll(keepingCapacity: true)
      offsets.append(partners.count)
      if partners.count / 2 > limit {
        throw .tooManyPairs(atLeast: partners.count / 2, limit: limit)
      }
    }
  }

  func range(_ row: Int) -> Range<Int> { offsets[row]..<offsets[row + 1] }
}

private struct FourPathCounter {
  let classes: RowClasses
  let pairs: SharedColumns
  let columnSizes: [Int]
  /// What each class shares with the middle row.
  private var shared: [Int]
  private var isInMiddle: [Bool]

  init(_ classes: RowClasses, _ pairs: SharedColumns, columnSizes: [Int]) {
    self.classes = classes
    self.pairs = pairs
    self.columnSizes = columnSizes
    shared = [Int](repeating: 0, count: classes.sizes.count)
    isInMiddle = [Bool](repeating: false, count: columnSizes.count)
  }

  /// The four-paths around one row of a class, and those that are open.
  mutating func count(around middle: Int) -> (all: Int, open: Int) {
    let rows = classes.representatives.rows
    let degree = rows.degree(middle)
    let around = [middle] + pairs.range(middle).map { Int(pairs.partners[$0]) }
    shared[middle] = degree
    for index in pairs.range(middle) {
      shared[Int(pairs.partners[index])] = Int(pairs.counts[index])
    }
    for index in rows.range(middle) { isInMiddle[Int(rows.neighbors[index])] = true }
    func available(_ label: Int) -> Int { classes.sizes[label] - (label == middle ? 1 : 0) }

    let sum = around.reduce(0) { $0 + available($1) * shared[$1] }
    let squares = around.reduce(0) { $0 + available($1) * shared[$1] * shared[$1] }
    let products = (sum * sum - squares) / 2
    // Ways in and out over the same column are no four-path.
    let turning = rows.range(middle).reduce(0) { total, index in
      let size = columnSizes[Int(rows.neighbors[index])]
      return total + (size - 1) * (size - 2) / 2
    }
    // Outer rows without any common column leave all their paths open.
    var open = products
    for one in around {
      let own = rows.degree(one)
      let twins = available(one) * (available(one) - 1) / 2
      open -= twins * (shared[one] * shared[one] - openPaths(own, shared[one], one, one))
      for index in pairs.range(one) {
        let other = Int(pairs.partners[index])
        guard other > one, shared[other] > 0 else { continue }
        var common = isInMiddle[Int(pairs.firsts[index])] ? 1 : 0
        if pairs.counts[index] == 2, isInMiddle[Int(pairs.lasts[index])] { common += 1 }
        let still = openPaths(Int(pairs.counts[index]), common, one, other)
        open -= available(one) * available(other) * (shared[one] * shared[other] - still)
      }
    }
    for label in around { shared[label] = 0 }
    for index in rows.range(middle) { isInMiddle[Int(rows.neighbors[index])] = false }
    return (products - turning, open)
  }

  /// The open paths between two outer rows that share `count` columns, `common` of them with the
  /// middle: those whose own columns use up all that could close them.
  private func openPaths(_ count: Int, _ common: Int, _ one: Int, _ other: Int) -> Int {
    switch count {
    case 1: common * (shared[other] - common) + (shared[one] - common) * common
    case 2: common * (common - 1)
    default: 0
    }
  }
}
