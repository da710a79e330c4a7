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
  /// - Complexity: O(rows + columns + pairs), by two counting sorts.
  public init(rowCount: Int, columnCount: Int, pairs: [(row: UInt32, column: UInt32)]) {
    precondition(rowCount >= 0 && columnCount >= 0, "Counts are not negative.")
    precondition(
      pairs.allSatisfy { Int($0.row) < rowCount && Int($0.column) < columnCount },
      "Every pair lies inside the table.")
    let byColumn = Self.bucketed(pairs.map { ($0.column, $0.row) }, into: columnCount)
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

  private static func bucketed(_ pairs: [(UInt32, UInt32)], into count: Int) -> CSR {
    var offsets = [UInt32](repeating: 0, count: count + 1)
    for (key, _) in pairs { offsets[Int(key) + 1] += 1 }
    for index in 0..<count { offsets[index + 1] += offsets[index] }
    var next = offsets
    var values = [UInt32](repeating: 0, count: pairs.count)
    for (key, value) in pairs {
      values[Int(next[Int(key)])] = value
      next[Int(key)] += 1
    }
    return CSR(offsets: offsets, neighbors: values)
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
