/// What remains of a network when only pairs that share at least `minimum` columns are sought.
///
/// Rows of fewer columns can't take part. Of the largest columns up to `minimum` − 1 need not be
/// walked: a pair with enough in common shares one of the others too, and what it shares among the
/// large ones is the number of common bits of two masks. So one column of a million rows costs
/// nothing as soon as two shared columns are asked for.
struct ThresholdedIncidence {
  /// The ties to be walked, rows and columns keeping their numbers.
  let light: Incidence
  /// For each row, its large columns as bits; empty if none was set aside.
  let masks: [UInt64]
  /// The number of large columns.
  let heavyCount: Int

  init(_ incidence: Incidence, minimum: Int) {
    let heavy = Self.heavyColumns(of: incidence, atMost: min(minimum - 1, 64))
    if minimum < 2 || (heavy.isEmpty && !Self.isWorthwhile(incidence, minimum)) {
      light = incidence
      masks = []
      heavyCount = 0
      return
    }
    var isHeavy = [Bool](repeating: false, count: incidence.columnCount)
    for column in heavy { isHeavy[column] = true }
    light = Self.filtered(incidence, minimum: minimum, isHeavy)
    masks = Self.masks(of: heavy, in: incidence)
    heavyCount = heavy.count
  }

  /// Whether leaving out rows of few columns saves enough for a copy of the rest.
  private static func isWorthwhile(_ incidence: Incidence, _ minimum: Int) -> Bool {
    let saved = incidence.rowDegrees.reduce(0) { $0 + ($1 < minimum ? Int($1) : 0) }
    return saved * 8 > incidence.count
  }

  /// The columns that make so many pairs that walking them would dominate the work.
  private static func heavyColumns(of incidence: Incidence, atMost count: Int) -> [Int] {
    guard count > 0 else { return [] }
    let degrees = incidence.columnDegrees.map(Double.init)
    let work = degrees.reduce(0) { $0 + $1 * $1 }
    return degrees.indices
      .filter { degrees[$0] > 64 && degrees[$0] * degrees[$0] > work / 32 }
      .sorted { (-degrees[$0], $0) < (-degrees[$1], $1) }
      .prefix(count)
      .map(\.self)
  }

  private static func filtered(
    _ incidence: Incidence, minimum: Int, _ isHeavy: [Bool]
  ) -> Incidence {
    let isLarge = incidence.rowDegrees.map { Int($0) >= minimum }
    let rows = incidence.rows.filtered { row, column in isLarge[row] && !isHeavy[column] }
    let columns = incidence.columns.filtered { column, row in isLarge[row] && !isHeavy[column] }
    return Incidence(rows: rows, columns: columns)
  }

  private static func masks(of heavy: [Int], in incidence: Incidence) -> [UInt64] {
    if heavy.isEmpty { return [] }
    var masks = [UInt64](repeating: 0, count: incidence.rowCount)
    for (bit, column) in heavy.enumerated() {
      for index in incidence.columns.range(column) {
        masks[Int(incidence.columns.neighbors[index])] |= 1 << UInt64(bit)
      }
    }
    return masks
  }
}

extension CSR {
  /// The same rows with only some of their neighbours.
  func filtered(_ isKept: (_ row: Int, _ neighbor: Int) -> Bool) -> CSR {
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(rowCount + 1)
    var kept: [UInt32] = []
    kept.reserveCapacity(neighbors.count)
    for row in 0..<rowCount {
      for index in range(row) where isKept(row, Int(neighbors[index])) {
        kept.append(neighbors[index])
      }
      offsets.append(UInt32(kept.count))
    }
    return CSR(offsets: offsets, neighbors: kept)
  }
}
