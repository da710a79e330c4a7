extension Drawing {
  /// The drawing as a graph with fixed positions, complete for `neato -n2`.
  ///
  /// An invisible node as large as the page keeps the picture at its size; what lies behind goes
  /// into `_background`.
  public func graph(named name: String) -> DOT.Graph {
    var graph = DOT.Graph(DOT.ID(name))
    graph.attributes = [
      DOT.Attribute("bgcolor", .color(palette.paper)), DOT.Attribute("pad", .number(0)),
      DOT.Attribute("margin", .number(0)), DOT.Attribute("outputorder", .word("edgesfirst")),
      DOT.Attribute("charset", .word("UTF-8")),
    ]
    let background = backgroundOperations
    if !background.isEmpty {
      graph.attributes.append(DOT.Attribute("_background", .operations(background)))
    }
    graph.nodeDefaults = [
      DOT.Attribute("shape", .word("none")), DOT.Attribute("fixedsize", .word("true")),
      DOT.Attribute("margin", .number(0)), DOT.Attribute("label", .label([""])),
      DOT.Attribute("fontname", .word("Arial")),
    ]
    graph.nodes = [pageNode] + nodes.map(node)
    graph.edges = ties.map(edge)
    return graph
  }

  private var pageNode: DOT.Node {
    let frame = Rectangle(x: 0, y: 0, width: width, height: height)
    return DOT.Node(
      DOT.ID("page"),
      placed(frame) + [
        DOT.Attribute("shape", .word("box")), DOT.Attribute("style", .word("invis")),
      ])
  }

  private func placed(_ frame: Rectangle) -> [DOT.Attribute] {
    [
      DOT.Attribute("pos", .position(frame.center.x, height - frame.center.y)),
      DOT.Attribute("width", .number(frame.width / 72, places: 4)),
      DOT.Attribute("height", .number(frame.height / 72, places: 4)),
    ]
  }

  /// The frame of a node, longer where its text begins or ends at an edge.
  ///
  /// Graphviz measures with whole pixels and other fonts, and shifts a text it takes for wider than
  /// its node; more room, as far as the page goes, keeps the text where it is. A sign no font has is
  /// a box with its number, two to three times as wide as it is high.
  private func roomier(_ node: Node) -> Rectangle {
    guard let text = node.text, node.shape == .none, text.alignment != .center else {
      return node.frame
    }
    var frame = node.frame
    let widest =
      text.lines.map {
        TextMetrics.width($0, size: text.size, weight: text.weight)
      }.max() ?? 0
    let longest = text.lines.map(\.unicodeScalars.count).max() ?? 0
    let boxes = text.hasForeignScript ? Double(longest) * text.size * 2.5 : 0
    let wanted = max(0, max(widest * 1.15 + 4, boxes) - frame.width)
    if text.alignment == .left {
      frame.width += max(0, min(wanted, width - frame.maxX))
    } else {
      let extra = max(0, min(wanted, frame.x))
      frame.x -= extra
      frame.width += extra
    }
    return frame
  }

  private func node(_ node: Node) -> DOT.Node {
    var attributes = placed(roomier(node))
    attributes.append(DOT.Attribute("id", .text(node.id.description)))
    attributes.append(DOT.Attribute("class", .text(node.kind.rawValue)))
    attributes += outline(of: node)
    if let text = node.text { attributes += label(text) }
    if !node.tooltip.isEmpty { attributes.append(DOT.Attribute("tooltip", .text(node.tooltip))) }
    return DOT.Node(node.id, attributes)
  }

  private func outline(of node: Node) -> [DOT.Attribute] {
    guard node.shape != .none else { return [] }
    var styles: [StaticString] = node.shape == .rounded ? ["rounded"] : []
    var attributes = [DOT.Attribute("shape", node.shape.word)]
    if node.fill != nil { styles.append("filled") }
    if !styles.isEmpty { attributes.append(DOT.Attribute("style", .words(styles))) }
    if let fill = node.fill { attributes.append(DOT.Attribute("fillcolor", .color(fill))) }
    attributes.append(
      node.stroke.map { DOT.Attribute("color", .color($0)) }
        ?? DOT.Attribute("peripheries", .number(0)))
    attributes.append(DOT.Attribute("penwidth", .number(node.strokeWidth)))
    return attributes
  }

  private func label(_ text: Text) -> [DOT.Attribute] {
    var attributes = [
      DOT.Attribute("label", .label(text.lines, text.alignment)),
      DOT.Attribute("fontsize", .number(text.size)),
      DOT.Attribute("fontcolor", .color(text.color)),
    ]
    if text.weight == .bold {
      attributes.append(DOT.Attribute("fontname", .word("Helvetica-Bold")))
    }
    return attributes
  }

  private func edge(_ tie: Tie) -> DOT.Edge {
    var attributes = [
      DOT.Attribute("id", .text(tie.id.description)),
      DOT.Attribute("pos", .spline(tie.points.map { ($0.x, height - $0.y) })),
      DOT.Attribute("color", .color(tie.color)), DOT.Attribute("penwidth", .number(tie.width)),
    ]
    if tie.dash != .solid { attributes.append(DOT.Attribute("style", tie.dash.word)) }
    if !tie.tooltip.isEmpty { attributes.append(DOT.Attribute("tooltip", .text(tie.tooltip))) }
    return DOT.Edge(tie.from, tie.to, attributes)
  }

  private var backgroundOperations: XDot {
    var operations = XDot()
    for stroke in ground {
      let points = stroke.points.map { Point($0.x, height - $0.y) }
      operations.setLine(width: stroke.stroke == nil ? 0 : stroke.width, dash: stroke.dash)
      operations.setStroke(stroke.stroke ?? stroke.fill ?? palette.ink)
      operations.setFill(stroke.fill ?? palette.paper)
      if stroke.isPolygon {
        operations.draw(polygon: points, filled: stroke.fill != nil)
      } else {
        operations.draw(curve: points, filled: stroke.fill != nil)
      }
    }
    return operations
  }
}

extension Drawing.Shape {
  var word: DOT.Value {
    switch self {
    case .none: .word("none")
    case .rectangle, .rounded: .word("box")
    case .note: .word("note")
    case .circle: .word("circle")
    case .square: .word("square")
    case .diamond: .word("diamond")
    case .triangle: .word("triangle")
    case .invertedTriangle: .word("invtriangle")
    case .pentagon: .word("pentagon")
    case .hexagon: .word("hexagon")
    }
  }
}

extension Dash {
  var word: DOT.Value {
    switch self {
    case .solid: .word("solid")
    case .dashed: .word("dashed")
    case .dotted: .word("dotted")
    }
  }
}
