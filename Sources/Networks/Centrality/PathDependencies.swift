/// Brandes' accumulation of pair dependencies over shortest paths of equal steps.
///
/// Brandes 2001, doi:10.1080/0022250X.2001.9990249. Each step from one level of the search to the
/// next, forward for the path counts and back for the dependencies, goes over the edges of
/// whichever level has fewer of them (after Beamer, Asanović & Patterson 2012,
/// doi:10.1109/SC.2012.50): in networks where most vertices are two steps away that leaves out
/// most edges. Path counts are exact below 2^53.
struct PathDependencies {
  private let graph: CSR
  private var order: [UInt32] = []
  /// Where each level begins in `order`, and a last entry where the deepest ends.
  private var starts: [Int] = []
  /// How many edges leave each level.
  private var arcCounts: [Int] = []
  private var isReached: [Bool]
  private var pathCounts: [Double]
  /// The values that the present step reads; zero outside the level they belong to.
  private var values: [Double]
  private var sums: [Double]

  init(_ graph: CSR) {
    self.graph = graph
    let count = graph.rowCount
    isReached = [Bool](repeating: false, count: count)
    pathCounts = [Double](repeating: 0, count: count)
    values = pathCounts
    sums = pathCounts
    order.reserveCapacity(count)
  }

  /// Adds what the source depends on each vertex, so many times, to `scores`.
  mutating func add(from source: Int, times: Double = 1, to scores: inout [Double]) {
    search(from: source)
    for level in stride(from: starts.count - 3, to: 0, by: -1) {
      collectDependencies(of: level, times, into: &scores)
    }
    for vertex in order {
      isReached[Int(vertex)] = false
      pathCounts[Int(vertex)] = 0
      values[Int(vertex)] = 0
      sums[Int(vertex)] = 0
    }
  }

  private func level(_ index: Int) -> Range<Int> { starts[index]..<starts[index + 1] }

  private mutating func search(from source: Int) {
    order.removeAll(keepingCapacity: true)
    order.append(UInt32(source))
    starts = [0, 1]
    isReached[source] = true
    pathCounts[source] = 1
    arcCounts = [graph.degree(source)]
    var remaining = graph.neighbors.count - graph.degree(source)
    while let arcs = arcCounts.last {
      let last = level(starts.count - 2)
      if arcs <= remaining { push(last) } else { pull(last) }
      if order.count == last.upperBound { break }
      starts.append(order.count)
      let next = order[last.upperBound...].reduce(0) { $0 + graph.degree(Int($1)) }
      arcCounts.append(next)
      remaining -= next
    }
  }

  /// Finds the next level from the edges of the last one.
  ///
  /// Where they are many, nothing is asked of each: what they add to vertices that were reached
  /// before is thrown away afterwards, which costs less than a branch that can't be foreseen.
  private mutating func push(_ last: Range<Int>) {
    let neighbors = graph.neighbors
    for position in last {
      let vertex = Int(order[position])
      let count = pathCounts[vertex]
      for index in graph.range(vertex) { sums[Int(neighbors[index])] += count }
    }
    if arcCounts[arcCounts.count - 1] < graph.rowCount {
      for position in last { collectReached(around: Int(order[position])) }
    } else {
      for vertex in 0..<graph.rowCount { reach(vertex) }
    }
    for position in last.upperBound..<order.count { isReached[Int(order[position])] = true }
  }

  private mutating func collectReached(around vertex: Int) {
    for index in graph.range(vertex) { reach(Int(graph.neighbors[index])) }
  }

  /// Takes a vertex into the next level if paths lead to it for the first time.
  private mutating func reach(_ vertex: Int) {
    if sums[vertex] == 0 { return }
    if !isReached[vertex] {
      order.append(UInt32(vertex))
      pathCounts[vertex] = sums[vertex]
    }
    sums[vertex] = 0
  }

  /// Finds the next level from the edges of all that is not reached yet.
  private mutating func pull(_ last: Range<Int>) {
    let neighbors = graph.neighbors
    for position in last {
      let vertex = Int(order[position])
      values[vertex] = pathCounts[vertex]
    }
    for vertex in 0..<graph.rowCount where !isReached[vertex] {
      var sum = 0.0
      for index in graph.range(vertex) { sum += values[Int(neighbors[index])] }
      if sum > 0 {
        pathCounts[vertex] = sum
        order.append(UInt32(vertex))
      }
    }
    for position in last { values[Int(order[position])] = 0 }
    for position in last.upperBound..<order.count { isReached[Int(order[position])] = true }
  }

  /// The dependencies of a level from those of the next, which lie in `sums`.
  private mutating func collectDependencies(
    of index: Int, _ times: Double, into scores: inout [Double]
  ) {
    let neighbors = graph.neighbors
    let (own, next) = (level(index), level(index + 1))
    let gathers = arcCounts[index] <= arcCounts[index + 1]
    for position in next {
      let vertex = Int(order[position])
      let share = (1 + sums[vertex]) / pathCounts[vertex]
      if gathers {
        values[vertex] = share
      } else {
        for index in graph.range(vertex) { values[Int(neighbors[index])] += share }
      }
    }
    for position in own {
      let vertex = Int(order[position])
      var sum = 0.0
      if gathers {
        for index in graph.range(vertex) { sum += values[Int(neighbors[index])] }
      } else {
        sum = values[vertex]
      }
      sums[vertex] = pathCounts[vertex] * sum
      scores[vertex] += times * sums[vertex]
    }
    if gathers {
      for position in next { values[Int(order[position])] = 0 }
    } else {
      clearValues(around: next)
    }
  }

  /// Forgets what a scattering level left at its neighbours: up to a level before and after it.
  private mutating func clearValues(around level: Range<Int>) {
    let neighbors = graph.neighbors
    if level.count * 4 > graph.rowCount {
      for vertex in order { values[Int(vertex)] = 0 }
      return
    }
    for position in level {
      for index in graph.range(Int(order[position])) { values[Int(neighbors[index])] = 0 }
    }
  }
}
