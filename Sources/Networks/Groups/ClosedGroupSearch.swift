/// Enumerates closed groups, each once, without remembering any.
///
/// Rows are taken by rising degree. A group's first row, the least in this order, decides in which
/// part of the search it is found; the part needs only the columns of that row and the rows that
/// share enough of them (`ClosedGroupBranch`).
struct ClosedGroupSearch {
  private let minimumSupport: Int
  private let minimumSize: Int
  private let isMaximalOnly: Bool
  private let columnCount: Int
  /// The rows of sufficient degree that don't stand in every column, by rising degree.
  private let order: [UInt32]
  /// The rows that stand in every column; they belong to every group.
  private let common: [UInt32]
  /// The columns of each row in order.
  private let columnsOf: CSR
  /// The rows of each column, as positions in `order`, sorted.
  private let positionsOf: CSR

  init(
    _ incidence: Incidence, minimumSupport: Int, minimumSize: Int, isMaximalOnly: Bool
  ) {
    self.minimumSupport = max(minimumSupport, 1)
    self.minimumSize = max(minimumSize, 1)
    self.isMaximalOnly = isMaximalOnly
    columnCount = incidence.columnCount
    let degrees = incidence.rowDegrees
    let candidates = degrees.indices.filter { degrees[$0] >= UInt32(max(minimumSupport, 1)) }
    common = candidates.filter { degrees[$0] == UInt32(incidence.columnCount) }.map { UInt32($0) }
    order = candidates.filter { degrees[$0] < UInt32(incidence.columnCount) }
      .sorted { (degrees[$0], $0) < (degrees[$1], $1) }.map { UInt32($0) }
    var pairs: [(row: UInt32, column: UInt32)] = []
    for (position, row) in order.enumerated() {
      for index in incidence.rows.range(Int(row)) {
        pairs.append((UInt32(position), incidence.rows.neighbors[index]))
      }
    }
    let ordered = Incidence(
      rowCount: order.count, columnCount: incidence.columnCount, pairs: pairs)
    columnsOf = ordered.rows
    positionsOf = ordered.columns
  }

  /// Hands each group to a function until it returns false; returns whether all were handed over.
  func run(_ body: (_ members: [UInt32], _ support: Int) -> Bool) -> Bool {
    var counts = [UInt32](repeating: 0, count: order.count)
    for part in 0..<partCount where !run(part: part, &counts, body) { return false }
    return true
  }

  /// Hands each group to a function, on several threads; at most `limit` groups are looked at.
  ///
  /// Each thread has a `scratch`, each part of the search makes a `Part` of its groups, and the
  /// parts are merged in order. Returns whether there were no more than `limit` groups.
  func reduced<Part: Sendable, Scratch>(
    limit: Int, into part: @Sendable () -> Part, scratch: @Sendable () -> Scratch,
    take: @Sendable (inout Scratch, inout Part, _ members: [UInt32], _ support: Int) -> Void,
    merge: @Sendable (inout Part, Part) -> Void
  ) -> (part: Part, isComplete: Bool) {
    @Sendable func found(
      _ number: Int, _ own: inout (scratch: Scratch, counts: [UInt32]), limit: Int
    ) -> (part: Part, count: Int, isComplete: Bool) {
      var part = part()
      var count = 0
      let isComplete = run(part: number, &own.counts) { members, support in
        if count >= limit { return false }
        count += 1
        take(&own.scratch, &part, members, support)
        return true
      }
      return (part, count, isComplete)
    }
    @Sendable func working() -> (scratch: Scratch, counts: [UInt32]) {
      (scratch(), [UInt32](repeating: 0, count: order.count))
    }
    let all = concurrentReduce(partCount) {
      (part: part(), count: 0, isComplete: true)
    } scratch: {
      working()
    } task: { own, number in
      (number, found(number, &own, limit: limit))
    } combine: { all, next in
      var next = next
      // The part in which the limit lies is sought again up to it.
      if all.count + next.1.count > limit {
        var own = working()
        next.1 = found(next.0, &own, limit: limit - all.count)
      }
      merge(&all.part, next.1.part)
      all.count += next.1.count
      all.isComplete = next.1.isComplete
    } while: { all in
      all.isComplete
    }
    return (all.part, all.isComplete)
  }

  /// The number of parts: the rows that stand everywhere, then one for each first row.
  private var partCount: Int { columnCount >= minimumSupport ? order.count + 1 : 0 }

  /// Hands the groups of a part to a function until it returns false.
  private func run(
    part: Int, _ counts: inout [UInt32],
    _ body: (_ members: [UInt32], _ support: Int) -> Bool
  ) -> Bool {
    if part == 0 {
      guard common.count >= minimumSize && (!isMaximalOnly || order.isEmpty) else { return true }
      return body(common, columnCount)
    }
    if hasEarlierCompanion(part - 1) { return true }
    var branch = branch(of: part - 1, &counts)
    return branch.run(body)
  }

  /// Whether some row before this one stands in all of its columns, so that the groups of this
  /// row are found in that row's part.
  private func hasEarlierCompanion(_ first: Int) -> Bool {
    let columns = columnsOf.range(first).map { Int(columnsOf.neighbors[$0]) }
    guard let smallest = columns.min(by: { positionsOf.degree($0) < positionsOf.degree($1) })
    else { return false }
    for index in positionsOf.range(smallest) {
      let position = positionsOf.neighbors[index]
      if position >= UInt32(first) { return false }
      if columns.allSatisfy({ contains(position, in: $0) }) { return true }
    }
    return false
  }

  private func contains(_ position: UInt32, in column: Int) -> Bool {
    var range = positionsOf.range(column)
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let found = positionsOf.neighbors[middle]
      if found == position { return true }
      range = found < position ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return false
  }

  /// The part of the search whose groups have `first` as their first row.
  private func branch(of first: Int, _ counts: inout [UInt32]) -> ClosedGroupBranch {
    let columns = columnsOf.range(first).map { Int(columnsOf.neighbors[$0]) }
    var touched: [Int] = []
    for column in columns {
      for index in positionsOf.range(column) {
        let position = Int(positionsOf.neighbors[index])
        if counts[position] == 0 { touched.append(position) }
        counts[position] += 1
      }
    }
    let (enough, all) = (UInt32(minimumSupport), UInt32(columns.count))
    let members = touched.filter { counts[$0] == all }
    let others = touched.filter { counts[$0] >= enough && counts[$0] < all }
      .sorted {
        // Rows before the first come first: they forbid, the others extend.
        let (a, b) = ($0 < first ? 0 : counts[$0], $1 < first ? 0 : counts[$1])
        return (a, $0) < (b, $1)
      }
    let forbidden = others.count { $0 < first }
    var number = [Int: Int](minimumCapacity: others.count)
    for (index, position) in others.enumerated() { number[position] = index }
    let local = columns.map { column in
      positionsOf.range(column).compactMap { number[Int(positionsOf.neighbors[$0])] }.sorted()
    }
    for position in touched { counts[position] = 0 }
    return ClosedGroupBranch(
      columns: local, rows: others.map { order[$0] }, forbidden: forbidden,
      members: common + members.map { order[$0] }, minimumSupport: minimumSupport,
      minimumSize: minimumSize, isMaximalOnly: isMaximalOnly)
  }
}
