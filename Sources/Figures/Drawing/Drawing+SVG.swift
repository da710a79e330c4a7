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

  func fixedWidth(_ line: String, _ text: Text) -> String {
    font == nil ? "" : Self.fixedWidth(of: line, size: text.size, weight: text.weight)
  }

  /// The attribute that sets a line to the width it was measured with, whatever the font.
  package static func fixedWidth(
    of line: String, size: Double, weight: TextMetrics.Weight
  ) -> String {
    let width = TextMetrics.width(line, size: size, weight: weight)
    return " textLength=\"\(Numerals.decimal(width))\" lengthAdjust=\"spacingAndGlyphs\""
  }

  private func title(_ tooltip: String) -> [String] {
    tooltip.isEmpty ? [] : ["<title>\(XMLText.escaped(tooltip))</title>"]
  }

  private func number(_ value: Double) -> String { Numerals.decimal(value) }

  func stroke(_ color: Color?, _ width: Double, _ dash: Dash) -> String {
    guard let color else { return " stroke=\"none\"" }
    let pattern = dash.pattern.map { " stroke-dasharray=\"\($0)\"" } ?? ""
    return " stroke=\"\(color.hexadecimal)\" stroke-width=\"\(number(width))\"\(pattern)"
  }

  func curve(_ points: [Point]) -> String {
    let pairs = points.map { "\(number($0.x)) \(number($0.y))" }
    guard let first = pairs.first else { return "" }
    return "M\(first)C" + pairs.dropFirst().joined(separator: " ")
  }

  func path(_ shape: Stroke) -> String {
    let fill = shape.fill?.hexadecimal ?? "none"
    let line = stroke(shape.stroke, shape.width, shape.dash)
    guard shape.isPolygon else {
      return "<path d=\"\(curve(shape.points))\" fill=\"\(fill)\"\(line)/>"
    }
    let points = shape.points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
    return "<polygon points=\"\(points)\" fill=\"\(fill)\"\(line)/>"
  }

  func outline(_ node: Node) -> String {
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
    case .diamond, .triangle, .invertedTriangle, .pentagon, .hexagon:
      let points = node.shape.corners.map { corner in
        "\(number(frame.x + corner.x * frame.width)),\(number(frame.y + corner.y * frame.height))"
      }
      return "<polygon points=\"\(points.joined(separator: " "))\"\(paint)/>"
    }
  }

  private func lines(_ text: Text, in frame: Rectangle) -> [String] {
    let weight = text.weight == .bold ? " font-weight=\"bold\"" : ""
    return placed(text, in: frame).map { line in
      "<text x=\"\(number(line.x))\" y=\"\(number(line.y))\" "
        + "text-anchor=\"\(text.alignment.anchor)\" "
        + "font-size=\"\(number(text.size))\"\(weight)\(fixedWidth(line.string, text)) "
        + "fill=\"\(text.color.hexadecimal)\">\(XMLText.escaped(line.string))</text>"
    }
  }

  /// The lines of a text with their anchors and baselines.
  func placed(_ text: Text, in frame: Rectangle) -> [(string: String, x: Double, y: Double)] {
    let x =
      switch text.alignment {
      case .left: frame.x
      case .center: frame.center.x
      case .right: frame.maxX
      }
    let leading = TextMetrics.leading(size: text.size)
    let top = frame.center.y - leading * Double(text.lines.count) / 2
    return text.lines.enumerated().map { index, line in
      (line, x, top + leading / 2 + 0.36 * text.size + Double(index) * leading)
    }
  }
}

extension Drawing.Shape {
  /// The corners in a unit square.
  fileprivate var corners: [Point] {
    switch self {
    case .diamond: [Point(0.5, 0), Point(1, 0.5), Point(0.5, 1), Point(0, 0.5)]
    case .triangle: [Point(0.5, 0), Point(1, 1), Point(0, 1)]
    case .invertedTriangle: [Point(0, 0), Point(1, 0), Point(0.5, 1)]
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
