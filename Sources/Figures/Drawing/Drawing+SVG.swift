extension Drawing {
  /// The drawing as the inside of an SVG element, in points; `prefix` is put before every id.
  package func svgElements(idPrefix prefix: String) -> [String] {
    var lines = [
      "<rect width=\"\(number(width))\" height=\"\(number(height))\" "
        + "fill=\"\(palette.paper.hexadecimal)\"/>"
    ]
    lines += ground.map { path($0) }
    for tie in ties {
      lines.append("<g id=\"\(prefix)\(tie.id)\" class=\"edge\">")
      lines.append(contentsOf: title(tie.tooltip))
      lines.append(
        "<path d=\"\(curve(tie.points))\" fill=\"none\""
          + "\(stroke(tie.color, tie.width, tie.dash))/>")
      lines.append("</g>")
    }
    for node in nodes {
      lines.append("<g id=\"\(prefix)\(node.id)\" class=\"node \(node.kind.rawValue)\">")
      lines.append(contentsOf: title(node.tooltip))
      if node.shape != .none { lines.append(outline(node)) }
      if let text = node.text { lines.append(contentsOf: self.lines(text, in: node.frame)) }
      lines.append("</g>")
    }
    return lines
  }

  private func title(_ tooltip: String) -> [String] {
    tooltip.isEmpty ? [] : ["<title>\(XMLText.escaped(tooltip))</title>"]
  }

  private func number(_ value: Double) -> String { Numerals.decimal(value) }

  private func stroke(_ color: Color?, _ width: Double, _ dash: Dash) -> String {
    guard let color else { return " stroke=\"none\"" }
    let pattern = dash.pattern.map { " stroke-dasharray=\"\($0)\"" } ?? ""
    return " stroke=\"\(color.hexadecimal)\" stroke-width=\"\(number(width))\"\(pattern)"
  }

  private func curve(_ points: [Point]) -> String {
    let pairs = points.map { "\(number($0.x)) \(number($0.y))" }
    guard let first = pairs.first else { return "" }
    return "M\(first)C" + pairs.dropFirst().joined(separator: " ")
  }

  private func path(_ shape: Stroke) -> String {
    let fill = shape.fill?.hexadecimal ?? "none"
    let line = stroke(shape.stroke, shape.width, shape.dash)
    guard shape.isPolygon else {
      return "<path d=\"\(curve(shape.points))\" fill=\"\(fill)\"\(line)/>"
    }
    let points = shape.points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
    return "<polygon points=\"\(points)\" fill=\"\(fill)\"\(line)/>"
  }

  private func outline(_ node: Node) -> String {
    let frame = node.frame
    let paint =
      " fill=\"\(node.fill?.hexadecimal ?? "none")\""
      + stroke(node.stroke, node.strokeWidth, .solid)
    switch node.shape {
    case .none: return ""
    case .circle:
      return "<ellipse cx=\"\(number(frame.center.x))\" cy=\"\(number(frame.center.y))\" "
        + "rx=\"\(number(frame.width / 2))\" ry=\"\(number(frame.height / 2))\"\(paint)/>"
    case .rectangle, .rounded, .square, .note:
      let radius = node.shape == .rounded ? " rx=\"4\"" : ""
      return "<rect x=\"\(number(frame.x))\" y=\"\(number(frame.y))\" "
        + "width=\"\(number(frame.width))\" height=\"\(number(frame.height))\"\(radius)\(paint)/>"
    case .diamond, .triangle, .pentagon, .hexagon:
      let points = node.shape.corners.map { corner in
        "\(number(frame.x + corner.x * frame.width)),\(number(frame.y + corner.y * frame.height))"
      }
      return "<polygon points=\"\(points.joined(separator: " "))\"\(paint)/>"
    }
  }

  private func lines(_ text: Text, in frame: Rectangle) -> [String] {
    let (anchor, x) =
      switch text.alignment {
      case .left: ("start", frame.x)
      case .center: ("middle", frame.center.x)
      case .right: ("end", frame.maxX)
      }
    let leading = TextMetrics.leading(size: text.size)
    let top = frame.center.y - leading * Double(text.lines.count) / 2
    let weight = text.weight == .bold ? " font-weight=\"bold\"" : ""
    return text.lines.enumerated().map { index, line in
      "<text x=\"\(number(x))\" "
        + "y=\"\(number(top + 0.8 * text.size + Double(index) * leading))\" "
        + "text-anchor=\"\(anchor)\" font-family=\"\(TextMetrics.family)\" "
        + "font-size=\"\(number(text.size))\"\(weight) fill=\"\(text.color.hexadecimal)\">"
        + "\(XMLText.escaped(line))</text>"
    }
  }
}

extension Drawing.Shape {
  /// The corners in a unit square.
  fileprivate var corners: [Point] {
    switch self {
    case .diamond: [Point(0.5, 0), Point(1, 0.5), Point(0.5, 1), Point(0, 0.5)]
    case .triangle: [Point(0.5, 0), Point(1, 1), Point(0, 1)]
    case .pentagon:
      [Point(0.5, 0), Point(1, 0.38), Point(0.81, 1), Point(0.19, 1), Point(0, 0.38)]
    case .hexagon:
      [
        Point(0.25, 0), Point(0.75, 0), Point(1, 0.5), Point(0.75, 1), Point(0.25, 1),
        Point(0, 0.5),
      ]
    default: []
    }
  }
}
