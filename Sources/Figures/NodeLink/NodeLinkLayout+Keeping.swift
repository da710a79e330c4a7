extension NodeLinkLayout {
  /// Places the vertices of an earlier figure where they stood, new ones as near as possible to
  /// those they are linked to.
  ///
  /// A vertex moves only if it would leave the page or its label has grown into another.
  ///
  /// - Complexity: O(n²) for each new vertex.
  init(_ scene: NodeLinkScene, keeping kept: Positions, width room: Double) {
    var centers = scene.units.map { kept[$0.id] }
    for index in scene.units.indices where centers[index] == nil {
      let wish = Self.wish(for: index, in: scene, centers: centers) ?? Point(room / 2, 0)
      let placed = zip(scene.units, centers).compactMap { unit, center in
        center.map { unit.frame(at: $0).expanded(by: 2) }
      }
      centers[index] = Self.free(scene.units[index], near: wish, avoiding: placed, width: room)
    }
    let sizes = scene.units.map { (width: $0.width, height: $0.height) }
    let parted = PushApart.parted(
      centers.map { Point(($0?.x ?? 0) - room / 2, $0?.y ?? 0) }, sizes: sizes, width: room
    ).map { Point($0.x + room / 2, $0.y) }
    let margin = scene.showsGroups ? Self.hullMargin : 2
    let heading = scene.showsGroups ? TextMetrics.leading(size: scene.headingSize) + 2 : 0
    let frames = scene.groups.indices.map { group -> Rectangle in
      let members = scene.units.indices.filter { scene.units[$0].group == group }
        .map { scene.units[$0].frame(at: parted[$0]) }
      let box =
        members.dropFirst().reduce(members.first) { $0?.union($1) }
        ?? Rectangle(x: 0, y: 0, width: 0, height: 0)
      return Rectangle(
        x: box.x - margin, y: box.y - margin - heading, width: box.width + 2 * margin,
        height: box.height + 2 * margin + heading)
    }
    // A new vertex above all others moves the map down as a whole.
    let lowest = frames.map(\.y).min() ?? 0
    let top = lowest < -0.1 ? lowest : 0
    self.init(
      centers: parted.map { Point($0.x, $0.y - top) },
      frames: frames.map {
        Rectangle(x: $0.x, y: $0.y - top, width: $0.width, height: $0.height)
      }, width: room, height: (frames.map(\.maxY).max() ?? 0) - top)
  }

  /// The mean place of its neighbours, else of its group.
  private static func wish(
    for index: Int, in scene: NodeLinkScene, centers: [Point?]
  ) -> Point? {
    let neighbours = scene.links.compactMap { link -> Point? in
      if link.from == index { return centers[link.to] }
      return link.to == index ? centers[link.from] : nil
    }
    let group = scene.units.indices.filter { scene.units[$0].group == scene.units[index].group }
    let points = neighbours.isEmpty ? group.compactMap { centers[$0] } : neighbours
    guard !points.isEmpty else { return nil }
    let count = Double(points.count)
    return Point(
      points.reduce(0) { $0 + $1.x } / count, points.reduce(0) { $0 + $1.y } / count)
  }

  /// The nearest place on rings around a wish where a unit meets nothing and stays on the page.
  private static func free(
    _ unit: NodeLinkScene.Unit, near wish: Point, avoiding placed: [Rectangle], width: Double
  ) -> Point {
    let half = unit.width / 2
    for ring in 0..<200 {
      let count = max(1, 8 * ring)
      for step in 0..<count {
        let turn = Turn.point(step, of: count)
        let point = Point(
          min(max(wish.x + turn.x / 100 * Double(ring) * 6, half), max(half, width - half)),
          wish.y + turn.y / 100 * Double(ring) * 5)
        if !placed.contains(where: unit.frame(at: point).intersects) { return point }
      }
    }
    return Point(half, (placed.map(\.maxY).max() ?? 0) + unit.height)
  }
}
