/// Where the units of a scene stand; the origin is the upper left corner of the map.
struct NodeLinkLayout {
  /// The middle of each unit.
  private(set) var centers: [Point]
  /// The frame of each group, its name included.
  private(set) var frames: [Rectangle]
  private(set) var width: Double
  private(set) var height: Double

  static let hullMargin = 7.0

  /// Places a scene on a width: as in an earlier figure where any of its vertices was in it, else
  /// each group by the layout's places, groups beside each other.
  init(
    _ scene: NodeLinkScene, positions: Positions?, kept: Positions?, width room: Double
  ) {
    if let kept, scene.units.contains(where: { kept[$0.id] != nil }) {
      self.init(scene, keeping: kept, width: room)
    } else {
      self.init(scene, positions: positions, width: room)
    }
  }

  /// Where the vertices stand, for the next figure.
  func places(of scene: NodeLinkScene) -> Positions {
    Positions(
      Dictionary(
        zip(scene.units, centers).map { ($0.id.description, $1) },
        uniquingKeysWith: { first, _ in first }))
  }

  init(centers: [Point], frames: [Rectangle], width: Double, height: Double) {
    self.centers = centers
    self.frames = frames
    self.width = width
    self.height = height
  }

  /// Places a scene on a width: each group by the layout's places, groups beside each other.
  ///
  /// Without places, or for a vertex without one, units are set in rows.
  private init(_ scene: NodeLinkScene, positions: Positions?, width room: Double) {
    let heading = scene.showsGroups ? TextMetrics.leading(size: scene.headingSize) + 2 : 0
    let margin = scene.showsGroups ? Self.hullMargin : 2
    var centers = scene.units.map { _ in Point(0, 0) }
    var sizes: [(width: Double, height: Double)] = []
    for (group, about) in scene.groups.enumerated() {
      let members = scene.units.indices.filter { scene.units[$0].group == group }
      let local = Self.arranged(
        members.map { scene.units[$0] }, positions: positions, width: room - 2 * margin)
      let frames = zip(members, local).map { scene.units[$0].frame(at: $1) }
      let box =
        frames.dropFirst().reduce(frames.first) { $0?.union($1) }
        ?? Rectangle(x: 0, y: 0, width: 0, height: 0)
      let nameWidth =
        scene.showsGroups
        ? TextMetrics.width(about.name, size: scene.headingSize, weight: .bold) + 4 : 0
      let inner = max(box.width, nameWidth)
      for (member, point) in zip(members, local) {
        centers[member] = Point(
          point.x - box.x + margin + (inner - box.width) / 2, point.y - box.y + margin + heading)
      }
      sizes.append((inner + 2 * margin, box.height + 2 * margin + heading))
    }
    let origins = GroupPacking.origins(sizes, width: room, gap: 8) { first, second in
      scene.affinity(first, second)
    }
    frames = zip(origins, sizes).map {
      Rectangle(x: $0.x, y: $0.y, width: $1.width, height: $1.height)
    }
    width = frames.map(\.maxX).max() ?? 0
    height = frames.map(\.maxY).max() ?? 0
    let shift = max(0, (room - width) / 2)
    for index in frames.indices { frames[index].x += shift }
    for (index, unit) in scene.units.enumerated() {
      centers[index].x += frames[unit.group].x
      centers[index].y += frames[unit.group].y
    }
    self.centers = centers
  }

  private static func arranged(
    _ units: [NodeLinkScene.Unit], positions: Positions?, width: Double
  ) -> [Point] {
    let sizes = units.map { (width: $0.width, height: $0.height) }
    let wished = units.map { positions?[$0.id] }
    let known = wished.compactMap { $0 }
    if known.count == units.count {
      return PushApart.centers(
        known.map { Point($0.x, -$0.y) }, sizes: sizes, gap: 5, width: width)
    }
    return PushApart.rows(
      units.map { _ in Point(0, 0) }, sizes: sizes, gap: 8, width: width)
  }
}

extension NodeLinkScene.Unit {
  /// The room it takes when its middle is at a point.
  func frame(at center: Point) -> Rectangle {
    Rectangle(
      x: center.x - width / 2, y: center.y - height / 2, width: width, height: height)
  }
}

extension NodeLinkScene {
  /// The weight of the links between two groups.
  func affinity(_ first: Int, _ second: Int) -> Double {
    links.reduce(0) { sum, link in
      let ends = (units[link.from].group, units[link.to].group)
      return ends == (first, second) || ends == (second, first) ? sum + link.weight : sum
    }
  }
}
