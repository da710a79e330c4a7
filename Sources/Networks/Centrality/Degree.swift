extension Graph {
  /// The number of neighbours of each vertex.
  public var degrees: [Int] { (0..<vertexCount).map(adjacency.degree) }

  /// The sum of the weights at each vertex.
  ///
  /// Barrat et al. 2004, doi:10.1073/pnas.0400087101.
  public var strengths: [Double] {
    (0..<vertexCount).map { vertex in
      adjacency.range(vertex).reduce(0) { $0 + weights[$1] }
    }
  }

  /// The share of all possible edges that are there: 2m / (n (n − 1)); 0 below two vertices.
  public var density: Double {
    vertexCount < 2 ? 0 : 2 * Double(edgeCount) / (Double(vertexCount) * Double(vertexCount - 1))
  }
}

extension Incidence {
  /// The number of columns of each row, and of rows of each column.
  public var degrees: (rows: [Int], columns: [Int]) {
    ((0..<rowCount).map(rows.degree), (0..<columnCount).map(columns.degree))
  }

  /// The share of all possible incidences that are there: M / (n m); 0 without either mode.
  public var density: Double {
    rowCount == 0 || columnCount == 0
      ? 0 : Double(count) / (Double(rowCount) * Double(columnCount))
  }

  /// Two-mode degree centrality: the degree over the size of the *other* mode.
  ///
  /// 1 means: signed every document, or signed by every organization. 0 where the other mode is
  /// empty. Borgatti & Halgin 2011, *Analyzing affiliation networks*,
  /// doi:10.4135/9781446294413.n28.
  ///
  /// - Complexity: O(rows + columns).
  public var degreeCentrality: TwoModeScores {
    let (rowDegrees, columnDegrees) = degrees
    let columnCount = Double(max(columnCount, 1))
    let rowCount = Double(max(rowCount, 1))
    return TwoModeScores(
      rows: rowDegrees.map { Double($0) / columnCount },
      columns: columnDegrees.map { Double($0) / rowCount })
  }
}
