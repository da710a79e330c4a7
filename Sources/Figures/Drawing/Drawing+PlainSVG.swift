extension Drawing {
  /// The drawing as the inside of an SVG element without ids and tooltips, for a page that shows it
  /// as an image: what is painted alike is one path, what is set alike one group.
  ///
  /// Rectangles lie behind other shapes, and these behind texts; a chart looks the same.
  package var plainSVGElements: [String] {
    var lines = [
      "<rect width=\"\(Numerals.decimal(width))\" height=\"\(Numerals.decimal(height))\" "
        + "fill=\"\(palette.paper.hexadecimal)\"/>"
    ]
    lines += ground.map { path($0) }
    lines += ties.map { tie in
      "<path d=\"\(curve(tie.points))\" fill=\"none\"\(stroke(tie.color, tie.width, tie.dash))/>"
    }
    let shapes = nodes.filter { $0.shape != .none }
    lines += Self.paths(of: shapes.filter { [.rectangle, .square].contains($0.shape) })
    lines += shapes.filter { ![.rectangle, .square].contains($0.shape) }.map(outline)
    return lines + textGroups
  }

  private struct Paint: Hashable {
    let fill: Color?
    let stroke: Color?
    let width: Double
  }

  /// One path for all rectangles of the same paint, in the order in which a paint first occurs.
  private static func paths(of rectangles: [Node]) -> [String] {
    var order: [Paint] = []
    var data: [Paint: String] = [:]
    for node in rectangles {
      let paint = Paint(fill: node.fill, stroke: node.stroke, width: node.strokeWidth)
      if data[paint] == nil { order.append(paint) }
      let frame = node.frame
      data[paint, default: ""] +=
        "M\(Numerals.decimal(frame.x)) \(Numerals.decimal(frame.y))h\(Numerals.decimal(frame.width))"
        + "v\(Numerals.decimal(frame.height))h\(Numerals.decimal(-frame.width))z"
    }
    return order.map { paint in
      let line =
        paint.stroke.map {
          " stroke=\"\($0.hexadecimal)\" stroke-width=\"\(Numerals.decimal(paint.width))\""
        } ?? ""
      return
        "<path d=\"\(data[paint] ?? "")\" fill=\"\(paint.fill?.hexadecimal ?? "none")\"\(line)/>"
    }
  }

  private struct Setting: Hashable {
    let size: Double
    let weight: TextMetrics.Weight
    let alignment: DOT.Justification
    let color: Color
  }

  private var textGroups: [String] {
    var order: [Setting] = []
    var texts: [Setting: [String]] = [:]
    for node in nodes {
      guard let text = node.text else { continue }
      let setting = Setting(
        size: text.size, weight: text.weight, alignment: text.alignment, color: text.color)
      if texts[setting] == nil { order.append(setting) }
      texts[setting, default: []] += placed(text, in: node.frame).map { line in
        "<text x=\"\(Numerals.decimal(line.x))\" y=\"\(Numerals.decimal(line.y))\""
          + "\(fixedWidth(line.string, text))>\(XMLText.escaped(line.string))</text>"
      }
    }
    return order.flatMap { setting -> [String] in
      let weight = setting.weight == .bold ? " font-weight=\"bold\"" : ""
      return [
        "<g text-anchor=\"\(setting.alignment.anchor)\" "
          + "font-size=\"\(Numerals.decimal(setting.size))\"\(weight) "
          + "fill=\"\(setting.color.hexadecimal)\">"
      ] + (texts[setting] ?? []) + ["</g>"]
    }
  }
}

extension DOT.Justification {
  /// The word of SVG.
  var anchor: String {
    switch self {
    case .left: "start"
    case .center: "middle"
    case .right: "end"
    }
  }
}
