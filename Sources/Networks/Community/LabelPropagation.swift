extension Graph {
  /// Communities by label propagation: each vertex takes the label its neighbours bear most.
  ///
  /// Vertices are visited in a seeded random order; of labels of equal weight the present one
  /// stays, else one is drawn. It ends when every vertex bears one of its strongest labels.
  /// Raghavan, Albert & Kumara 2007, doi:10.1103/PhysRevE.76.036106.
  ///
  /// - Complexity: O(edges) a sweep, few sweeps; memory O(vertices).
  public func labelPropagation(
    weighted: Bool = true, using generator: inout SplitMix64
  ) -> Membership {
    var labels = (0..<UInt32(vertexCount)).map { $0 }
    var weightTo = [Double](repeating: 0, count: vertexCount)
    var touched: [UInt32] = []
    var order = labels
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      order.shuffle(using: &generator)
      for vertex in order.map(Int.init) where adjacency.degree(vertex) > 0 {
        for index in adjacency.range(vertex) {
          let label = labels[Int(adjacency.neighbors[index])]
          if weightTo[Int(label)] == 0 { touched.append(label) }
          weightTo[Int(label)] += weighted ? weights[index] : 1
        }
        let largest = touched.reduce(0) { max($0, weightTo[Int($1)]) }
        // A change must gain: so the weight between equal labels grows and the sweeps end.
        if weightTo[Int(labels[vertex])] < largest * (1 - 1e-12) {
          let best = touched.filter { weightTo[Int($0)] == largest }
          labels[vertex] = best[Int.random(in: 0..<best.count, using: &generator)]
          hasChanged = true
        }
        for label in touched { weightTo[Int(label)] = 0 }
        touched.removeAll(keepingCapacity: true)
      }
    }
    return Membership(labels)
  }
}
