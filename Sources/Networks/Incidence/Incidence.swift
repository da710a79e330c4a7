/// A two-mode network: which row (organization) stands in which column (document), 0 or 1.
///
/// Kept as CSR both ways. All kernels take one of these or a `Graph`; names live elsewhere.
public struct Incidence: Hashable, Sendable {
  /// The columns of each row.
  public let rows: CSR
  /// The rows of each column.
  public let columns: CSR

  /// Builds the incidence of pairs (row, column) in any order; duplicates count once.
  ///
  /// - Precondition: every pair lies inside `rowCount × columnCount`.
  /// - Complexity: O(rows + columns + pairs), by three counting sorts.
  public init(rowCount: Int, columnCount: Int, pairs: [(row: UInt32, column: UInt32)]) {
    self.init(
      rowCount: rowCount, columnCount: columnCount, rowOf: pairs.map(\.row),
      columnOf: pairs.map(\.column))
  }

  /// Builds the incidence of ties given by two parallel lists; duplicates count once.
  ///
  /// - Precondition: the lists are equally long, and every tie lies inside
  ///   `rowCount × columnCount`.
  /// - Complexity: O(rows + columns + ties), by three counting sorts.
  public init(rowCount: Int, columnCount: Int, rowOf: [UInt32], columnOf: [UInt32]) {
    precondition(rowCount >= 0 && columnCount >= 0, "Counts are not negative.")
    precondition(rowOf.count == columnOf.count, "Each tie has a row and a column.")
    precondition(
      rowOf.allSatisfy { Int($0) < rowCount } && columnOf.allSatisfy { Int($0) < columnCount },
      "Every pair lies inside the table.")
    let byColumn = Self.bucketed(rowOf, by: columnOf, into: columnCount)
    let rows = Self.transposed(byColumn, into: rowCount).deduplicated()
    self.rows = rows
    columns = Self.transposed(rows, into: columnCount)
  }

  /// Takes over two directions that already describe the same ties.
  init(rows: CSR, columns: CSR) {
    self.rows = rows
    self.columns = columns
  }

  /// Takes over rows whose neighbours are sorted and different.
  init(rows: CSR, columnCount: Int) {
    self.rows = rows
    columns = Self.transposed(rows, into: columnCount)
  }

  /// The number of rows (organizations).
  public var rowCount: Int { rows.rowCount }
  /// The number of columns (documents).
  public var columnCount: Int { columns.rowCount }
  /// The number of incidences.
  public var count: Int { rows.neighbors.count }

  private static func bucketed(_ values: [UInt32], by keys: [UInt32], into count: Int) -> CSR {
    var offsets = [UInt32](repeating: 0, count: count + 1)
    for key in keys { offsets[Int(key) + 1] += 1 }
    for index in 0..<count { offsets[index + 1] += offsets[index] }
    var next = offsets
    var sorted = [UInt32](repeating: 0, count: values.count)
    for index in values.indices {
      let key = Int(keys[index])
      sorted[Int(next[key])] = values[index]
      next[key] += 1
    }
    return CSR(offsets: offsets, neighbors: sorted)
  }

  private static func transposed(_ csr: CSR, into count: Int) -> CSR {
    var offsets = [UInt32](repeating: 0, count: count + 1)
    for value in csr.neighbors { offsets[Int(value) + 1] += 1 }
    for index in 0..<count { offsets[index + 1] += offsets[index] }
    var next = offsets
    var values = [UInt32](repeating: 0, count: csr.neighbors.count)
    for row in 0..<csr.rowCount {
      for index in csr.range(row) {
        let target = Int(csr.neighbors[index])
        values[Int(next[target])] = UInt32(row)
        next[target] += 1
      }
    }
    return CSR(offsets: offsets, neighbors: values)
  }
}

extension CSR {
  /// The same rows without repeated neighbours.
  ///
  /// - Precondition: the neighbours of each row are sorted.
  fileprivate func deduplicated() -> CSR {
    let isStrict = (0..<rowCount).allSatisfy { row in
      range(row).dropFirst().allSatisfy { neighbors[$0 - 1] < neighbors[$0] }
    }
    if isStrict { return self }
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(rowCount + 1)
    var kept: [UInt32] = []
    kept.reserveCapacity(neighbors.count)
    for row in 0..<rowCount {
      var last: UInt32?
      for index in range(row) where neighbors[index] != last {
        last = neighbors[index]
        kept.append(neighbors[index])
      }
      offsets.append(UInt32(kept.count))
    }
    return CSR(offsets: offsets, neighbors: kept)
  }
}
