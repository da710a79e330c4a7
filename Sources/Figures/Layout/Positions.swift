/// Where a layout has put the vertices, in points from the lower left corner.
public struct Positions: Hashable, Sendable {
  /// The places by the vertices' names.
  public let points: [String: Point]

  /// Takes over places.
  public init(_ points: [String: Point]) {
    self.points = points
  }

  /// Reads what `text` writes; nil if a line is not a name and two numbers.
  public init?(text: String) {
    var points: [String: Point] = [:]
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 3, let x = Double(fields[1]), let y = Double(fields[2]),
        x.isFinite, y.isFinite
      else { return nil }
      points[String(fields[0])] = Point(x, y)
    }
    self.points = points
  }

  /// One line a vertex: name, x, y, with tabs between, by name.
  public var text: String {
    points.keys.sorted().compactMap { name in
      points[name].map { "\(name)\t\(Numerals.decimal($0.x))\t\(Numerals.decimal($0.y))\n" }
    }.joined()
  }

  /// The place of a vertex.
  public subscript(id: DOT.ID) -> Point? { points[id.description] }
}

/// The layout engines of Graphviz that are used.
public enum LayoutEngine: String, Sendable, CaseIterable {
  /// Stress majorisation; good to some hundred vertices.
  case neato
  /// Multilevel force model; for large graphs.
  case sfdp
  /// Layers; for what has an order.
  case dot
  /// Fixed positions, edges as given: `neato -n2`.
  case fixed = "nop2"
}
