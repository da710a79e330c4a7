/// The area around a group.
enum Hull {
  /// The corners of the convex hull around rectangles, `margin` away from them, with round corners.
  ///
  /// Andrew's monotone chain (1979, doi:10.1016/0020-0190(79)90072-3).
  ///
  /// - Complexity: O(n log n).
  static func around(_ frames: [Rectangle], margin: Double) -> [Point] {
    let corners = frames.flatMap { frame in
      [
        Point(frame.x, frame.y), Point(frame.maxX, frame.y), Point(frame.maxX, frame.maxY),
        Point(frame.x, frame.maxY),
      ]
    }
    return convex(
      corners.flatMap { corner in
        circle.map { Point(corner.x + $0.x * margin, corner.y + $0.y * margin) }
      })
  }

  /// Sixteen points of a circle of radius 1.
  private static let circle: [Point] = {
    let quarter = [(1.0, 0.0), (0.92388, 0.38268), (0.70711, 0.70711), (0.38268, 0.92388)]
    return quarter.map { Point($0.0, $0.1) } + quarter.map { Point(-$0.1, $0.0) }
      + quarter.map { Point(-$0.0, -$0.1) } + quarter.map { Point($0.1, -$0.0) }
  }()

  static func convex(_ points: [Point]) -> [Point] {
    let sorted = points.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    guard sorted.count > 2 else { return sorted }
    func half(_ points: some Sequence<Point>) -> [Point] {
      var chain: [Point] = []
      for point in points {
        while chain.count >= 2, turn(chain[chain.count - 2], chain[chain.count - 1], point) <= 0 {
          chain.removeLast()
        }
        chain.append(point)
      }
      return chain.dropLast()
    }
    return half(sorted) + half(sorted.reversed())
  }

  private static func turn(_ a: Point, _ b: Point, _ c: Point) -> Double {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }
}
