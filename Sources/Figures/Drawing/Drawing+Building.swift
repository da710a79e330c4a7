extension Drawing {
  /// Adds lines of text whose upper left corner is `origin`; returns its frame.
  ///
  /// `width` is the room the lines are set in; without it the frame is as wide as the longest line.
  @discardableResult
  mutating func add(
    text lines: [String], id: String, kind: Kind = .text, at origin: Point, width: Double? = nil,
    size: Double, weight: TextMetrics.Weight = .regular,
    alignment: DOT.Justification = .left, color: Color? = nil, tooltip: String = ""
  ) -> Rectangle {
    let widest = lines.map { TextMetrics.width($0, size: size, weight: weight) }.max() ?? 0
    let frame = Rectangle(
      x: origin.x, y: origin.y, width: width ?? widest + 1,
      height: TextMetrics.height(lines: lines.count, size: size))
    let text = Text(
      lines: lines.map(PlainText.singleLine), size: size, weight: weight, alignment: alignment,
      color: color ?? palette.ink)
    nodes.append(
      Node(
        id: DOT.ID(id), kind: kind, frame: frame, shape: .none, stroke: nil, fill: nil,
        strokeWidth: 0, text: text, tooltip: tooltip))
    return frame
  }

  /// Says in the middle of an empty chart why it is empty.
  mutating func add(remark: String, in frame: Rectangle, size: Double) {
    let lines = LineWrapping.lines(remark, width: frame.width * 0.8, size: size)
    let width = (lines.map { TextMetrics.width($0, size: size) }.max() ?? 0) + 6
    let height = TextMetrics.height(lines: lines.count, size: size)
    let box = Rectangle(
      x: frame.center.x - width / 2, y: frame.center.y - height / 2, width: width, height: height)
    add(
      shape: .rectangle, id: "remark-ground", kind: .ground, frame: box, stroke: nil,
      fill: palette.paper, strokeWidth: 0)
    add(
      text: lines, id: "remark", at: Point(box.x, box.y), width: width, size: size,
      alignment: .center, color: palette.faint)
  }

  /// Adds a shape without text.
  mutating func add(
    shape: Shape, id: String, kind: Kind, frame: Rectangle, stroke: Color?, fill: Color?,
    strokeWidth: Double = 0.75, tooltip: String = ""
  ) {
    nodes.append(
      Node(
        id: DOT.ID(id), kind: kind, frame: frame, shape: shape, stroke: stroke, fill: fill,
        strokeWidth: strokeWidth, text: nil, tooltip: tooltip))
  }

  /// Adds a line between two nodes along a Bézier curve.
  mutating func add(
    tie id: String, from: String, to: String, points: [Point], color: Color, width: Double,
    dash: Dash = .solid, tooltip: String = ""
  ) {
    ties.append(
      Tie(
        id: DOT.ID(id), from: DOT.ID(from), to: DOT.ID(to), points: points, color: color,
        width: width, dash: dash, tooltip: tooltip))
  }

  /// Adds a straight line behind everything.
  mutating func add(
    lineFrom start: Point, to end: Point, color: Color, width: Double, dash: Dash = .solid
  ) {
    let third = { (share: Double) in
      Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)
    }
    ground.append(
      Stroke(
        points: [start, third(1 / 3), third(2 / 3), end], stroke: color, fill: nil, width: width,
        dash: dash, isPolygon: false))
  }

  /// Adds a polygon behind everything.
  mutating func add(
    polygon points: [Point], stroke: Color?, fill: Color?, width: Double = 0.75,
    dash: Dash = .solid
  ) {
    ground.append(
      Stroke(
        points: points, stroke: stroke, fill: fill, width: width, dash: dash, isPolygon: true))
  }
}
