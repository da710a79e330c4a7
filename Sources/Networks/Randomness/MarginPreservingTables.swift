/// Random tables with the row and column sums of an observed one, by fastball trades.
///
/// Two lists, of a row each, keep what they share and deal the rest anew at random, each as much as
/// it had. The chain's stationary distribution is uniform over all tables with these margins.
///
/// Godard & Neal 2022, doi:10.1093/comnet/cnac049; Strona et al. 2014, doi:10.1038/ncomms5114;
/// uniformity: Carstens 2015, doi:10.1103/PhysRevE.91.042812.
public struct MarginPreservingTables: Sendable {
  private let offsets: [UInt32]
  private var neighbors: [UInt32]
  private let otherCount: Int
  private let isTransposed: Bool
  private var generator: SplitMix64
  private var isWarm = false
  private var shared: [UInt32] = []
  private var pool: [UInt32] = []

  /// Starts a chain at the observed table.
  public init(_ incidence: Incidence, seed: UInt64) {
    // Fewer, longer lists mix in fewer trades.
    isTransposed = incidence.columnCount < incidence.rowCount
    let facing = isTransposed ? incidence.transposed : incidence
    offsets = facing.rows.offsets
    neighbors = facing.rows.neighbors
    otherCount = facing.columnCount
    generator = SplitMix64(seed: seed)
  }

  /// The next table: after five trades a list, ten times as many before the first.
  ///
  /// - Complexity: O(trades · length of a list).
  public mutating func next() -> Incidence {
    let lists = offsets.count - 1
    if lists > 1 {
      for _ in 0..<(5 * lists * (isWarm ? 1 : 10)) { trade() }
      isWarm = true
    }
    let table = Incidence(
      rows: CSR(offsets: offsets, neighbors: neighbors), columnCount: otherCount)
    return isTransposed ? table.transposed : table
  }

  private mutating func trade() {
    let lists = UInt64(offsets.count - 1)
    let one = Int(generator.below(lists))
    var other = Int(generator.below(lists - 1))
    if other >= one { other += 1 }
    let (a, b) = (range(one), range(other))
    split(a, b)
    // The pool is sorted, so that dealing it in order and merging keeps both lists sorted.
    var left = a.count - shared.count
    var remaining = pool.count
    var (nextA, nextB) = (a.lowerBound, b.lowerBound)
    var (sharedA, sharedB) = (0, 0)
    for element in pool {
      if generator.below(UInt64(remaining)) < UInt64(left) {
        sharedA = merge(sharedA, before: element, at: &nextA)
        neighbors[nextA] = element
        nextA += 1
        left -= 1
      } else {
        sharedB = merge(sharedB, before: element, at: &nextB)
        neighbors[nextB] = element
        nextB += 1
      }
      remaining -= 1
    }
    _ = merge(sharedA, before: .max, at: &nextA)
    _ = merge(sharedB, before: .max, at: &nextB)
  }

  private func range(_ list: Int) -> Range<Int> { Int(offsets[list])..<Int(offsets[list + 1]) }

  /// Writes the shared elements from `start` on that come before an element.
  private mutating func merge(_ start: Int, before element: UInt32, at position: inout Int) -> Int {
    var index = start
    while index < shared.count, shared[index] < element {
      neighbors[position] = shared[index]
      position += 1
      index += 1
    }
    return index
  }

  /// Parts two lists into what they share and what only one has.
  private mutating func split(_ a: Range<Int>, _ b: Range<Int>) {
    shared.removeAll(keepingCapacity: true)
    pool.removeAll(keepingCapacity: true)
    var (i, j) = (a.lowerBound, b.lowerBound)
    while i < a.upperBound && j < b.upperBound {
      let (x, y) = (neighbors[i], neighbors[j])
      if x == y {
        shared.append(x)
      } else {
        pool.append(min(x, y))
      }
      if x <= y { i += 1 }
      if y <= x { j += 1 }
    }
    pool.append(contentsOf: neighbors[i..<a.upperBound])
    pool.append(contentsOf: neighbors[j..<b.upperBound])
  }
}

extension SplitMix64 {
  /// A number below a bound, each equally likely.
  ///
  /// Lemire 2019, doi:10.1145/3230636.
  ///
  /// - Precondition: the bound is positive.
  mutating func below(_ bound: UInt64) -> UInt64 {
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let threshold = (0 &- bound) % bound
      while product.low < threshold { product = next().multipliedFullWidth(by: bound) }
    }
    return product.high
  }
}
