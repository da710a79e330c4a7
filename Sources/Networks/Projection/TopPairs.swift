/// Two rows and how many columns they share.
public struct CountedPair: Hashable, Sendable, Comparable {
  /// The smaller vertex.
  public let first: UInt32
  /// The greater vertex.
  public let second: UInt32
  /// What they share.
  public let count: UInt32

  /// Makes a pair.
  public init(first: UInt32, second: UInt32, count: UInt32) {
    self.first = first
    self.second = second
    self.count = count
  }

  /// Orders by count, greatest first, then by the vertices.
  public static func < (one: CountedPair, other: CountedPair) -> Bool {
    if one.count != other.count { return one.count > other.count }
    return (one.first, one.second) < (other.first, other.second)
  }
}

extension Incidence {
  /// The pairs of a mode that share most, greatest first; ties by the vertices' numbers.
  ///
  /// A pair shares no more than the smaller of its degrees. So the pairs are sought among the rows
  /// of high degree first, and the bound falls until there are enough.
  ///
  /// - Complexity: memory O(incidences + n); at worst the time of the whole projection.
  public func topPairs(_ n: Int, of mode: Mode = .rows) -> [CountedPair] {
    guard n > 0 else { return [] }
    let incidence = facing(mode)
    let greatest = incidence.rowDegrees.sorted(by: >).dropFirst().first ?? 0
    var minimum = max(Int(greatest), 1)
    while minimum > 1 {
      let found = incidence.topPairs(n, minimumCount: minimum)
      if found.count == n { return found }
      minimum /= 2
    }
    let repeated = incidence.topPairs(n, minimumCount: 2)
    return repeated + incidence.firstSinglePairs(n - repeated.count)
  }

  /// The best `n` of the pairs that share at least `minimumCount`.
  private func topPairs(_ n: Int, minimumCount: Int) -> [CountedPair] {
    var best = BestPairs(capacity: n)
    forEachPair(minimumCount: minimumCount) { first, second, count in
      best.insert(CountedPair(first: first, second: second, count: count))
    }
    return best.sorted
  }

  /// The first `n` pairs that share exactly one column.
  private func firstSinglePairs(_ n: Int) -> [CountedPair] {
    let sweep = PairSweep(self, minimum: 1)
    var result: [CountedPair] = []
    var partners: [UInt32] = []
    var shared: [UInt32] = []
    for row in 0..<rowCount where result.count < n {
      partners.removeAll(keepingCapacity: true)
      shared.removeAll(keepingCapacity: true)
      sweep.visit(row, partners: &partners, shared: &shared)
      for index in partners.indices where shared[index] == 1 && result.count < n {
        result.append(CountedPair(first: UInt32(row), second: partners[index], count: 1))
      }
    }
    return result
  }
}

/// The best pairs seen so far, in a binary heap whose root is the worst of them.
private struct BestPairs {
  let capacity: Int
  private var heap: [CountedPair] = []

  init(capacity: Int) {
    self.capacity = capacity
  }

  var sorted: [CountedPair] { heap.sorted() }

  mutating func insert(_ pair: CountedPair) {
    if heap.count < capacity {
      heap.append(pair)
      siftUp(from: heap.count - 1)
    } else if pair < heap[0] {
      heap[0] = pair
      siftDown()
    }
  }

  private mutating func siftUp(from position: Int) {
    var child = position
    while child > 0, heap[(child - 1) / 2] < heap[child] {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  private mutating func siftDown() {
    var parent = 0
    while true {
      var worst = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < heap.count && heap[worst] < heap[child] { worst = child }
      if worst == parent { return }
      heap.swapAt(parent, worst)
      parent = worst
    }
  }
}
