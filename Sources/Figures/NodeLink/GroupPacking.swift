/// Sets rectangles beside each other on a page of a given width, those with much in common near
/// each other.
enum GroupPacking {
  /// The upper left corners; `affinity` tells how much two have in common.
  ///
  /// The largest comes first; each next one touches one that is set and takes the free place that
  /// costs least: distance to what it has in common with, and height of the page.
  ///
  /// - Complexity: O(n³).
  static func origins(
    _ sizes: [(width: Double, height: Double)], width: Double, gap: Double,
    affinity: (Int, Int) -> Double
  ) -> [Point] {
    let order = sizes.indices.sorted {
      (sizes[$1].width * sizes[$1].height, $0) < (sizes[$0].width * sizes[$0].height, $1)
    }
    var placed: [(index: Int, frame: Rectangle)] = []
    for index in order {
      let size = sizes[index]
      var best: (cost: Double, frame: Rectangle)?
      for frame in candidates(for: size, beside: placed.map(\.frame), gap: gap) {
        guard !placed.contains(where: { $0.frame.expanded(by: gap - 0.01).intersects(frame) })
        else { continue }
        let all = placed.map(\.frame).reduce(frame) { $0.union($1) }
        guard all.width <= width + 0.01 || placed.isEmpty else { continue }
        let pull = placed.reduce(0) { sum, other in
          let (a, b) = (frame.center, other.frame.center)
          let distance = ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot()
          return sum + affinity(index, other.index) * distance
        }
        let cost = all.height * 12 + all.width + pull
        if cost < (best?.cost ?? .infinity) - 1e-9 { best = (cost, frame) }
      }
      let below = placed.map(\.frame.maxY).max().map { $0 + gap } ?? 0
      let frame =
        best?.frame
        ?? Rectangle(
          x: placed.map(\.frame.x).min() ?? 0, y: below, width: size.width, height: size.height)
      placed.append((index, frame))
    }
    let left = placed.map(\.frame.x).min() ?? 0
    let top = placed.map(\.frame.y).min() ?? 0
    var origins = sizes.map { _ in Point(0, 0) }
    for (index, frame) in placed { origins[index] = Point(frame.x - left, frame.y - top) }
    return origins
  }

  private static func candidates(
    for size: (width: Double, height: Double), beside frames: [Rectangle], gap: Double
  ) -> [Rectangle] {
    if frames.isEmpty { return [Rectangle(x: 0, y: 0, width: size.width, height: size.height)] }
    let xs = frames.flatMap { frame in
      [frame.x, frame.maxX - size.width, frame.maxX + gap, frame.x - gap - size.width]
    }
    let ys = frames.flatMap { frame in
      [frame.y, frame.maxY - size.height, frame.maxY + gap, frame.y - gap - size.height]
    }
    return ys.flatMap { y in
      xs.map { x in Rectangle(x: x, y: y, width: size.width, height: size.height) }
    }
  }
}
