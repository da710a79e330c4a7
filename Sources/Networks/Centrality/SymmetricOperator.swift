/// A symmetric, non-negative matrix that is known only by what it does to a vector.
struct SymmetricOperator {
  /// The number of rows, which is that of columns.
  let count: Int
  /// The sum of each row.
  let rowSums: [Double]
  /// Writes the product of the matrix and `x` into `y`.
  let apply: (_ x: [Double], _ y: inout [Double]) -> Void
}

extension SymmetricOperator {
  /// The adjacency matrix of a graph, with its weights or with ones.
  init(_ graph: Graph, weighted: Bool) {
    let offsets = graph.adjacency.offsets
    let neighbors = graph.adjacency.neighbors
    let weights = graph.weights
    let count = graph.vertexCount
    let rowSums = weighted ? graph.strengths : graph.degrees.map(Double.init)
    self.init(count: count, rowSums: rowSums) { x, y in
      for vertex in 0..<count {
        var sum = 0.0
        for index in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
          sum += (weighted ? weights[index] : 1) * x[Int(neighbors[index])]
        }
        y[vertex] = sum
      }
    }
  }
}

/// The scalar product, summed in blocks so that rounding grows slowly.
func dot(_ x: [Double], _ y: [Double]) -> Double {
  var total = 0.0
  var start = 0
  while start < x.count {
    let end = min(start + 256, x.count)
    var block = 0.0
    for index in start..<end { block += x[index] * y[index] }
    total += block
    start = end
  }
  return total
}
