import Networks
import TestSupport

extension Oracle {
  /// The two-mode network of the oracle.
  var incidence: Incidence {
    Incidence(
      rowCount: rowCount, columnCount: columnCount,
      pairs: edges.map { (UInt32($0.0), UInt32($0.1)) })
  }

  /// The one-mode network of the oracle.
  var graph: Graph {
    Graph(vertexCount: rowCount, edges: edges.map { (UInt32($0.0), UInt32($0.1), $0.2) })
  }
}

extension TieTable {
  /// The ties as an incidence.
  var incidence: Incidence {
    Incidence(rowCount: rows.count, columnCount: columns.count, pairs: pairs)
  }
}

extension Incidence {
  /// The incidence of a 0/1 matrix.
  init(matrix: [[Int]]) {
    let pairs = matrix.indices.flatMap { row in
      matrix[row].indices.filter { matrix[row][$0] != 0 }
        .map { (row: UInt32(row), column: UInt32($0)) }
    }
    self.init(rowCount: matrix.count, columnCount: matrix.first?.count ?? 0, pairs: pairs)
  }

  /// The incidence as a 0/1 matrix.
  var matrix: [[Int]] {
    (0..<rowCount).map { row in
      let members = Set(rows.range(row).map { Int(rows.neighbors[$0]) })
      return (0..<columnCount).map { members.contains($0) ? 1 : 0 }
    }
  }

  /// A random incidence whose columns differ in size.
  static func random(
    rows: Int, columns: Int, using generator: inout SplitMix64
  ) -> Incidence {
    var pairs: [(row: UInt32, column: UInt32)] = []
    for column in 0..<columns {
      let density = Double.random(in: 0.02..<0.6, using: &generator)
      for row in 0..<rows where Double.random(in: 0..<1, using: &generator) < density {
        pairs.append((UInt32(row), UInt32(column)))
      }
    }
    return Incidence(rowCount: rows, columnCount: columns, pairs: pairs)
  }

  /// The same network under other numbers: row `r` becomes `rowOrder[r]`, likewise columns.
  func relabeled(rows rowOrder: [Int], columns columnOrder: [Int]) -> Incidence {
    let pairs = (0..<rowCount).flatMap { row in
      rows.range(row).map { index in
        (
          row: UInt32(rowOrder[row]), column: UInt32(columnOrder[Int(rows.neighbors[index])])
        )
      }
    }
    return Incidence(rowCount: rowCount, columnCount: columnCount, pairs: pairs.reversed())
  }
}

/// Calls a function with every 0/1 matrix of up to so many rows and columns.
func withEveryIncidence(
  rows: Int, columns: Int, _ body: (Incidence) throws -> Void
) rethrows {
  for rowCount in 0...rows {
    for columnCount in 0...columns {
      for bits in 0..<(1 << (rowCount * columnCount)) {
        let cells = (0..<(rowCount * columnCount)).filter { bits >> $0 & 1 == 1 }
        try body(
          Incidence(
            rowCount: rowCount, columnCount: columnCount,
            pairs: cells.map { (UInt32($0 / columnCount), UInt32($0 % columnCount)) }))
      }
    }
  }
}

/// Calls a function with every graph of up to so many vertices, all weights 1.
func withEveryGraph(vertices: Int, _ body: (Graph) throws -> Void) rethrows {
  for count in 0...vertices {
    let pairs = (0..<count).flatMap { u in
      ((u + 1)..<max(count, u + 1)).map { (UInt32(u), UInt32($0)) }
    }
    for bits in 0..<(1 << pairs.count) {
      let edges = pairs.indices.filter { bits >> $0 & 1 == 1 }
        .map { (pairs[$0].0, pairs[$0].1, 1.0) }
      try body(Graph(vertexCount: count, edges: edges))
    }
  }
}
