/// Drawing operations in Graphviz's xdot language, for what lies behind the nodes and edges.
///
/// Coordinates are points from the lower left corner. Reference: Graphviz, "xdot output format".
struct XDot: Hashable, Sendable {
  private var operations: [String] = []

  var isEmpty: Bool { operations.isEmpty }
  var source: String { operations.joined(separator: " ") + " " }

  /// Sets line width and dashes of what follows.
  mutating func setLine(width: Double, dash: Dash) {
    style("setlinewidth(\(Numerals.decimal(width)))")
    style(dash.dotStyle)
  }

  /// Sets the colour of lines.
  mutating func setStroke(_ color: Color) {
    operations.append("c " + counted(color.hexadecimal))
  }

  /// Sets the colour of areas.
  mutating func setFill(_ color: Color) {
    operations.append("C " + counted(color.hexadecimal))
  }

  /// Draws Bézier curves: the start, then three points for each curve.
  mutating func draw(curve points: [Point], filled: Bool) {
    operations.append((filled ? "b " : "B ") + listed(points))
  }

  /// Draws a polygon.
  mutating func draw(polygon points: [Point], filled: Bool) {
    operations.append((filled ? "P " : "p ") + listed(points))
  }

  private mutating func style(_ name: String) {
    operations.append("S " + counted(name))
  }

  private func counted(_ text: String) -> String { "\(text.utf8.count) -\(text)" }

  private func listed(_ points: [Point]) -> String {
    let pairs = points.map { "\(Numerals.decimal($0.x)) \(Numerals.decimal($0.y))" }
    return "\(points.count) " + pairs.joined(separator: " ")
  }
}
