extension Drawing {
  /// The drawing with a ground, as of a marker pen, behind the labels that stand out.
  ///
  /// The ground has an outline too, so that it is seen in print without colour; no label changes
  /// its weight or width.
  func highlighting(_ labels: Set<String>) -> Drawing {
    guard !labels.isEmpty else { return self }
    let wanted = Set(labels.map(Self.folded))
    var result = self
    result.nodes = nodes.flatMap { node -> [Node] in
      guard node.kind == .organization, node.fill == nil, let text = node.text,
        wanted.contains(Self.folded(text.lines.joined()))
      else { return [node] }
      var ground = node
      ground.id = DOT.ID("\(node.id.description)-highlight")
      ground.kind = .ground
      ground.frame = Self.extent(of: node)
      ground.shape = .rectangle
      (ground.fill, ground.stroke) = (palette.highlight, palette.ink)
      ground.strokeWidth = 0.5
      ground.text = nil
      return [ground, node]
    }
    return result
  }

  /// Wrapping may drop a space at the end of a line, nothing else.
  private static func folded(_ label: String) -> String {
    PlainText.singleLine(label).filter { $0 != " " }
  }

  /// The room that a node's text takes, a point to each side; the frame where it has none.
  static func extent(of node: Node) -> Rectangle {
    guard let text = node.text else { return node.frame }
    let frame = node.frame
    let widest = text.lines.map { TextMetrics.width($0, size: text.size, weight: text.weight) }
      .max()
    let width = (widest ?? 0) + 2
    let x =
      switch text.alignment {
      case .left: frame.x - 1
      case .center: frame.center.x - width / 2
      case .right: frame.maxX - width + 1
      }
    return Rectangle(x: x, y: frame.y, width: width, height: frame.height)
  }
}
