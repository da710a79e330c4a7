/// Brandes' accumulation on a count projection that is not built.
///
/// Two rows are neighbours if they share a column, so a search goes through the columns: those
/// first met by a level lead to the next one. What goes through the columns counts a pair that
/// shares c of them c times; pairs with c ≥ 2 are stored, and c − 1 times their part is taken off
/// again. So path counts are exactly those of the projection, below 2^53, for the price of the
/// incidences and of the pairs that share two columns or more.
struct ProjectedPathDependencies {
  private let incidence: Incidence
  /// The pairs that share two columns or more, in both directions.
  private let repeated: CSR
  /// How often each pair of `repeated` is counted too often.
  private let surplus: [UInt32]
  private var order: [UInt32] = []
  private var starts: [Int] = []
  private var columnOrder: [UInt32] = []
  private var columnStarts: [Int] = []
  private var isReached: [Bool]
  private var isColumnReached: [Bool]
  private var pathCounts: [Double]
  /// The values that the present step reads; zero outside the level they belong to.
  private var values: [Double]
  private var columnValues: [Double]
  private var sums: [Double]

  init(_ incidence: Incidence, limit: Int) throws(NetworksError) {
    let projection = try incidence.projected(minimumCount: 2, limit: limit)
    self.incidence = incidence
    (repeated, surplus) = symmetric(projection)
    isReached = [Bool](repeating: false, count: incidence.rowCount)
    isColumnReached = [Bool](repeating: false, count: incidence.columnCount)
    pathCounts = [Double](repeating: 0, count: incidence.rowCount)
    values = pathCounts
    sums = pathCounts
    columnValues = [Double](repeating: 0, count: incidence.columnCount)
  }

  /// Adds what the source depends on each row, so many times, to `scores`.
  mutating func add(from source: Int, times: Double = 1, to scores: inout [Double]) {
    order = [UInt32(source)]
    starts = [0, 1]
    columnOrder.removeAll(keepingCapacity: true)
    columnStarts = [0]
    isReached[source] = true
    pathCounts[source] = 1
    while findNextLevel() {}
    for index in stride(from: starts.count - 3, to: 0, by: -1) {
      collectDependencies(of: index, times, into: &scores)
    }
    for row in order.map(Int.init) {
      isReached[row] = false
      pathCounts[row] = 0
      sums[row] = 0
    }
    for column in columnOrder { isColumnReached[Int(column)] = false }
  }

  private func level(_ index: Int) -> Range<Int> { starts[index]..<starts[index + 1] }

  /// Finds the rows one step beyond the last level with their path counts; false if none.
  private mutating func findNextLevel() -> Bool {
    let last = level(starts.count - 2)
    for position in last {
      let row = Int(order[position])
      for index in incidence.rows.range(row) {
        let column = Int(incidence.rows.neighbors[index])
        if isColumnReached[column] { continue }
        if columnValues[column] == 0 { columnOrder.append(UInt32(column)) }
        columnValues[column] += pathCounts[row]
      }
    }
    let neighbors = incidence.columns.neighbors
    for position in columnStarts[columnStarts.count - 1]..<columnOrder.count {
      let column = Int(columnOrder[position])
      let value = columnValues[column]
      isColumnReached[column] = true
      columnValues[column] = 0
      for index in incidence.columns.range(column) {
        let row = Int(neighbors[index])
        if isReached[row] { continue }
        if sums[row] == 0 { order.append(UInt32(row)) }
        sums[row] += value
      }
    }
    columnStarts.append(columnOrder.count)
    let next = last.upperBound..<order.count
    if next.isEmpty { return false }
    starts.append(next.upperBound)
    takeOffSurplus(from: last, to: next)
    for position in next {
      let row = Int(order[position])
      isReached[row] = true
      pathCounts[row] = sums[row]
      sums[row] = 0
    }
    return true
  }

  private mutating func takeOffSurplus(from last: Range<Int>, to next: Range<Int>) {
    if repeatedArcs(last) <= repeatedArcs(next) {
      for position in last {
        let row = Int(order[position])
        let count = pathCounts[row]
        for index in repeated.range(row) {
          // What this writes at rows of earlier levels and its own is put right at once below.
          sums[Int(repeated.neighbors[index])] -= Double(surplus[index]) * count
        }
      }
      for position in 0..<last.upperBound { sums[Int(order[position])] = 0 }
    } else {
      for position in last { values[Int(order[position])] = pathCounts[Int(order[position])] }
      for position in next {
        let row = Int(order[position])
        sums[row] -= weighed(row)
      }
      for position in last { values[Int(order[position])] = 0 }
    }
  }

  /// The dependencies of a level from those of the next, which lie in `sums`.
  private mutating func collectDependencies(
    of index: Int, _ times: Double, into scores: inout [Double]
  ) {
    let (own, next) = (level(index), level(index + 1))
    for position in next {
      let row = Int(order[position])
      values[row] = (1 + sums[row]) / pathCounts[row]
    }
    let columns = columnStarts[index]..<columnStarts[index + 1]
    for position in columns {
      let column = Int(columnOrder[position])
      var sum = 0.0
      for index in incidence.columns.range(column) {
        sum += values[Int(incidence.columns.neighbors[index])]
      }
      columnValues[column] = sum
    }
    let gathers = repeatedArcs(own) <= repeatedArcs(next)
    if !gathers { scatterSurplus(of: next) }
    for position in own {
      let row = Int(order[position])
      var sum = gathers ? -weighed(row) : -sums[row]
      for index in incidence.rows.range(row) {
        sum += columnValues[Int(incidence.rows.neighbors[index])]
      }
      sums[row] = pathCounts[row] * sum
      scores[row] += times * sums[row]
    }
    for position in next { values[Int(order[position])] = 0 }
    for position in columns { columnValues[Int(columnOrder[position])] = 0 }
  }

  /// Adds up in `sums` of the level before what the next level's pairs count too often.
  private mutating func scatterSurplus(of next: Range<Int>) {
    for position in next {
      let row = Int(order[position])
      let value = values[row]
      for index in repeated.range(row) {
        sums[Int(repeated.neighbors[index])] += Double(surplus[index]) * value
      }
    }
  }

  private func weighed(_ row: Int) -> Double {
    var sum = 0.0
    for index in repeated.range(row) {
      sum += Double(surplus[index]) * values[Int(repeated.neighbors[index])]
    }
    return sum
  }

  private func repeatedArcs(_ level: Range<Int>) -> Int {
    level.reduce(0) { $0 + repeated.degree(Int(order[$1])) }
  }
}

/// The pairs of a projection in both directions, and their counts less one.
private func symmetric(_ projection: Projection) -> (CSR, [UInt32]) {
  let count = projection.vertexCount
  var offsets = [UInt32](repeating: 0, count: count + 1)
  for row in 0..<count {
    offsets[row + 1] += UInt32(projection.upper.degree(row))
    for index in projection.upper.range(row) {
      offsets[Int(projection.upper.neighbors[index]) + 1] += 1
    }
  }
  for row in 0..<count { offsets[row + 1] += offsets[row] }
  var next = offsets
  var neighbors = [UInt32](repeating: 0, count: 2 * projection.pairCount)
  var surplus = neighbors
  func insert(_ other: UInt32, _ count: UInt32, at row: Int) {
    neighbors[Int(next[row])] = other
    surplus[Int(next[row])] = count - 1
    next[row] += 1
  }
  for row in 0..<count {
    for index in projection.upper.range(row) {
      let other = projection.upper.neighbors[index]
      insert(UInt32(row), projection.counts[index], at: Int(other))
    }
  }
  for row in 0..<count {
    for index in projection.upper.range(row) {
      insert(projection.upper.neighbors[index], projection.counts[index], at: row)
    }
  }
  return (CSR(offsets: offsets, neighbors: neighbors), surplus)
}
