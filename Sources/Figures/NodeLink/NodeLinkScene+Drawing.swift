extension Drawing {
  /// Draws a scene whose upper left corner is `origin`.
  mutating func add(_ scene: NodeLinkScene, _ layout: NodeLinkLayout, origin: Point) {
    func moved(_ frame: Rectangle) -> Rectangle {
      Rectangle(
        x: frame.x + origin.x, y: frame.y + origin.y, width: frame.width, height: frame.height)
    }
    let frames = zip(scene.units, layout.centers).map { moved($0.frame(at: $1)) }
    if scene.showsGroups { addGroups(scene, frames: frames, groupFrames: layout.frames.map(moved)) }
    let marks = scene.marks(in: frames)
    for link in scene.links {
      let (a, b) = (marks[link.from].center, marks[link.to].center)
      add(
        tie: link.id, from: scene.units[link.from].id.description,
        to: scene.units[link.to].id.description,
        points: [
          a, Point(a.x + (b.x - a.x) / 3, a.y + (b.y - a.y) / 3),
          Point(a.x + (b.x - a.x) * 2 / 3, a.y + (b.y - a.y) * 2 / 3), b,
        ], color: link.color, width: link.width, dash: link.dash, tooltip: link.tooltip)
    }
    for (unit, (frame, mark)) in zip(scene.units, zip(frames, marks)) {
      add(
        mark: unit.mark, id: unit.id.description, kind: unit.kind, frame: mark,
        tooltip: unit.tooltip)
      let ground = scene.showsGroups ? palette.tint(scene.groups[unit.group].color) : palette.paper
      add(
        label: unit, ground: ground,
        at: Rectangle(
          x: frame.x, y: mark.center.y < frame.center.y ? mark.maxY + 1 : frame.y,
          width: frame.width, height: frame.height - mark.height - 1))
    }
  }

  /// A label with a ground of its own, so that lines pass behind it.
  private mutating func add(
    label unit: NodeLinkScene.Unit, ground: Color, at frame: Rectangle
  ) {
    let weight: TextMetrics.Weight = unit.isBold ? .bold : .regular
    for (index, line) in unit.lines.enumerated() {
      let width = TextMetrics.width(line, size: unit.labelSize, weight: weight)
      let leading = TextMetrics.leading(size: unit.labelSize)
      add(
        polygonBehindText: Rectangle(
          x: frame.center.x - width / 2, y: frame.y + Double(index) * leading, width: width,
          height: leading), id: "\(unit.id.description)-ground-\(index + 1)", fill: ground)
    }
    add(
      text: unit.lines, id: "\(unit.id.description)-label", kind: unit.kind,
      at: Point(frame.x, frame.y), width: frame.width, size: unit.labelSize, weight: weight,
      alignment: .center)
  }

  private mutating func add(polygonBehindText frame: Rectangle, id: String, fill: Color) {
    add(
      shape: .rectangle, id: id, kind: .ground, frame: frame, stroke: nil, fill: fill,
      strokeWidth: 0)
  }

  private mutating func addGroups(
    _ scene: NodeLinkScene, frames: [Rectangle], groupFrames: [Rectangle]
  ) {
    let heading = TextMetrics.leading(size: scene.headingSize) + 2
    for (index, group) in scene.groups.enumerated() {
      let members = scene.units.indices.filter { scene.units[$0].group == index }
      guard !members.isEmpty else { continue }
      let name = Rectangle(
        x: groupFrames[index].x + NodeLinkLayout.hullMargin,
        y: groupFrames[index].y + NodeLinkLayout.hullMargin - 3,
        width: groupFrames[index].width - 2 * NodeLinkLayout.hullMargin, height: heading)
      let textWidth = TextMetrics.width(
        group.name, size: scene.headingSize, weight: .bold)
      let nameBox = Rectangle(
        x: name.center.x - textWidth / 2, y: name.y, width: textWidth, height: heading)
      add(
        polygon: Hull.around(
          members.map { frames[$0] } + [nameBox], margin: NodeLinkLayout.hullMargin - 2),
        stroke: group.color, fill: palette.tint(group.color))
      add(
        polygonBehindText: nameBox.expanded(by: -1), id: "cluster-\(index + 1)-ground",
        fill: palette.tint(group.color))
      add(
        text: [group.name], id: "cluster-\(index + 1)", kind: .group,
        at: Point(name.x, name.y), width: name.width, size: scene.headingSize,
        weight: .bold, alignment: .center)
    }
  }
}
