/// Where the degrees of a two-mode network leave nothing to chance.
///
/// With both sides sorted by degree, some corner of the table may have to be all ones and the
/// opposite one all zeros in every table with these degrees: where the condition of Gale (1957,
/// doi:10.2140/pjm.1957.7.1073) and Ryser (doi:10.4153/CJM-1957-044-3) holds with equality. Empty
/// and complete rows and columns are the simplest case. The corners form a staircase, and between
/// two of them lies a block that is independent of all others.
struct DegreeBlocks {
  /// Row classes and column classes that are free among themselves.
  struct Block {
    let rows: Range<Int>
    let columns: Range<Int>
    /// The columns, each complete on the rows of this block, that were set aside.
    let fullColumns: Int
    /// The rows, each complete on the columns of this block, that were set aside.
    let fullRows: Int
  }

  /// The blocks, from the rows of greatest degree and the columns of least degree on.
  let blocks: [Block]

  init(_ rows: DegreeClasses, _ columns: DegreeClasses) {
    let rowCounts = Self.prefixes(rows.sizes)
    let rowEdges = Self.prefixes(zip(rows.sizes, rows.degrees).map { $0 * $1 })
    let columnCounts = Self.prefixes(columns.sizes)
    let columnEdges = Self.prefixes(zip(columns.sizes, columns.degrees).map { $0 * $1 })
    let edges = rowEdges[rows.count]
    var corners: [(row: Int, column: Int)] = []
    for row in 0...rows.count {
      for column in (0...columns.count).reversed()
      where rowEdges[row] == rowCounts[row] * columnCounts[column] + edges - columnEdges[column] {
        corners.append((row, column))
      }
    }
    blocks = zip(corners, corners.dropFirst()).map { upper, lower in
      Block(
        rows: upper.row..<lower.row, columns: lower.column..<upper.column,
        fullColumns: columnCounts[lower.column], fullRows: rowCounts[upper.row])
    }
  }

  private static func prefixes(_ values: [Int]) -> [Int] {
    values.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
  }
}
