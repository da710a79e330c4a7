/// The pairs of a projection, sought in blocks of rows on several threads.
///
/// A block's pairs fit into the cache on their way to the place where all of them are stored.
struct PairBlocks {
  private let network: ThresholdedIncidence
  private let minimum: Int
  private let rowCount: Int
  /// How often a counter is raised at most.
  private let increments: Int
  /// Where each block of rows begins, and where the last one ends.
  private let starts: [Int]

  init(_ incidence: Incidence, minimum: Int) {
    network = ThresholdedIncidence(incidence, minimum: minimum)
    self.minimum = minimum
    rowCount = incidence.rowCount
    increments = incidence.pairIncrements()
    starts = Self.starts(of: network.light)
  }

  /// Cuts the rows into blocks that raise a counter about equally often.
  ///
  /// A row walks the part of each of its columns that comes after it.
  private static func starts(of network: Incidence) -> [Int] {
    var starts = [0]
    var seen = [Int](repeating: 0, count: network.columnCount)
    var work = 0
    for row in 0..<network.rowCount {
      if work >= 100_000 {
        starts.append(row)
        work = 0
      }
      for index in network.rows.range(row) {
        let column = Int(network.rows.neighbors[index])
        seen[column] += 1
        work += network.columns.degree(column) - seen[column]
      }
    }
    return starts + [network.rowCount]
  }

  /// Rows, one after the other, with the partners of each that come after it.
  struct Pairs: Sendable {
    /// Where the partners of each row begin, and where those of the last one end.
    var offsets: [UInt32] = [0]
    var partners: [UInt32] = []
    /// What the pairs share, parallel to `partners`.
    var shared: [UInt32] = []

    /// Adds the rows that follow.
    mutating func append(_ next: Pairs) {
      let start = UInt32(partners.count)
      for offset in next.offsets.dropFirst() { offsets.append(start + offset) }
      partners.append(contentsOf: next.partners)
      shared.append(contentsOf: next.shared)
    }
  }

  /// All pairs; the search ends early once there are more than `limit`.
  func joined(limit: Int) -> Pairs {
    concurrentReduce(starts.count - 1) {
      var pairs = Pairs()
      pairs.offsets.reserveCapacity(rowCount + 1)
      // Reserved, not touched: what isn't needed costs no memory, and growing would copy it all.
      let room = min(increments / max(minimum, 1), limit, 1 << 26)
      pairs.partners.reserveLargePages(room)
      pairs.shared.reserveLargePages(room)
      return pairs
    } scratch: {
      Position(sweep: PairSweep(network, minimum: minimum))
    } task: { position, block in
      position.pairs(of: starts[block]..<starts[block + 1])
    } combine: { pairs, block in
      pairs.append(block)
    } while: { pairs in
      pairs.partners.count <= limit
    }
  }

  /// A sweep and the row it has come to.
  private struct Position {
    let sweep: PairSweep
    var row = 0

    /// The pairs of some rows, none of which lies before those asked for last.
    mutating func pairs(of rows: Range<Int>) -> Pairs {
      for passed in row..<rows.lowerBound { sweep.pass(passed) }
      row = rows.upperBound
      var pairs = Pairs()
      pairs.offsets.reserveCapacity(rows.count + 1)
      for row in rows {
        sweep.visit(row, partners: &pairs.partners, shared: &pairs.shared)
        pairs.offsets.append(UInt32(pairs.partners.count))
      }
      return pairs
    }
  }
}
