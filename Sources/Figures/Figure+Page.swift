extension Figure {
  /// The figure without its title and caption, for a page that has them as words beside it.
  ///
  /// - Complexity: O(what is drawn).
  public var withoutWords: Figure {
    var drawing = drawing
    let frames = Dictionary(
      drawing.nodes.map { ($0.id.description, $0.frame) }, uniquingKeysWith: { first, _ in first })
    guard let head = frames["title"], let foot = frames["caption"] else { return self }
    drawing.nodes.removeAll { ["title", "caption"].contains($0.id.description) }
    drawing.height = (foot.y - head.maxY + Page.margin).rounded(.up)
    drawing.move(up: head.maxY - Page.margin / 2)
    return Figure(
      name: name, title: title, caption: caption, alternativeText: alternativeText,
      drawing: drawing, table: table, droppedLabels: droppedLabels, isChart: isChart,
      places: places)
  }
}

extension Drawing {
  fileprivate mutating func move(up distance: Double) {
    for index in nodes.indices { nodes[index].frame.y -= distance }
    for index in ties.indices { ties[index].points = ties[index].points.map { $0.up(distance) } }
    for index in ground.indices {
      ground[index].points = ground[index].points.map { $0.up(distance) }
    }
  }
}

extension Point {
  fileprivate func up(_ distance: Double) -> Point { Point(x, y - distance) }
}
