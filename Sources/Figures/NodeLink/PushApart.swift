/// Moves rectangles apart until none meets another, keeping them near where they were.
enum PushApart {
  /// Centres of rectangles of the given sizes, at least `gap` apart, and no wider in all than
  /// `width` where one of them isn't wider itself.
  ///
  /// The places are first brought to a density at which most fit, then pairs that meet move apart
  /// along the axis on which they meet least. Ends always: what still meets after the rounds is set
  /// in rows.
  ///
  /// - Complexity: O(rounds · n²), rounds at most 600.
  static func centers(
    _ wished: [Point], sizes: [(width: Double, height: Double)], gap: Double, width: Double
  ) -> [Point] {
    guard wished.count > 1 else { return wished.map { _ in Point(0, 0) } }
    var centers = scaled(wished, sizes: sizes, gap: gap, width: width)
    for round in 0..<600 {
      if !pushOnce(&centers, sizes: sizes, gap: gap, width: width, vertical: round > 200) {
        return compacted(centers, sizes: sizes, gap: gap, width: width)
      }
      if round % 100 == 99 {
        for index in centers.indices { centers[index].y *= 1.15 }
      }
    }
    return rows(wished, sizes: sizes, gap: gap, width: width)
  }

  /// The same places where nothing meets; what meets is moved apart, about a middle of x = 0.
  static func parted(
    _ centers: [Point], sizes: [(width: Double, height: Double)], width: Double
  ) -> [Point] {
    var parted = centers
    for round in 0..<600
    where !pushOnce(&parted, sizes: sizes, gap: 0.5, width: width, vertical: round > 200) {
      break
    }
    return parted
  }

  /// The same places drawn together as long as the area they take shrinks.
  private static func compacted(
    _ centers: [Point], sizes: [(width: Double, height: Double)], gap: Double, width: Double
  ) -> [Point] {
    var best = centers
    var bestArea = area(best, sizes: sizes)
    for (x, y) in [(0.85, 1.0), (1.0, 0.85), (0.9, 0.9)] {
      for _ in 0..<8 {
        var trial = best.map { Point($0.x * x, $0.y * y) }
        var rounds = 0
        while rounds < 80, pushOnce(&trial, sizes: sizes, gap: gap, width: width, vertical: false) {
          rounds += 1
        }
        let trialArea = area(trial, sizes: sizes)
        guard rounds < 80, trialArea < bestArea * 0.99 else { break }
        (best, bestArea) = (trial, trialArea)
      }
    }
    return best
  }

  private static func area(
    _ centers: [Point], sizes: [(width: Double, height: Double)]
  ) -> Double {
    let frames = zip(centers, sizes).map { center, size in
      Rectangle(
        x: center.x - size.width / 2, y: center.y - size.height / 2, width: size.width,
        height: size.height)
    }
    guard let first = frames.first else { return 0 }
    let all = frames.dropFirst().reduce(first) { $0.union($1) }
    return all.width * all.height
  }

  /// Rectangles in rows from the upper left, in the order of their wished places.
  static func rows(
    _ wished: [Point], sizes: [(width: Double, height: Double)], gap: Double, width: Double
  ) -> [Point] {
    let area = sizes.reduce(0) { $0 + ($1.width + gap) * ($1.height + gap) }
    let limit = min(width, max(sizes.map(\.width).max() ?? 0, (area * 1.8).squareRoot()))
    let order = wished.indices.sorted {
      (wished[$0].y, wished[$0].x, $0) < (wished[$1].y, wished[$1].x, $1)
    }
    var centers = wished
    var (x, y, rowHeight) = (0.0, 0.0, 0.0)
    for index in order {
      let size = sizes[index]
      if x > 0, x + size.width > limit {
        (x, y, rowHeight) = (0, y + rowHeight + gap, 0)
      }
      centers[index] = Point(x + size.width / 2, y + size.height / 2)
      x += size.width + gap
      rowHeight = max(rowHeight, size.height)
    }
    return centers
  }

  /// The places spread evenly over an area that just holds the rectangles: half by distance, half
  /// by rank, so that no outlier makes the rest crowd.
  private static func scaled(
    _ wished: [Point], sizes: [(width: Double, height: Double)], gap: Double, width: Double
  ) -> [Point] {
    let area = sizes.reduce(0) { $0 + ($1.width + gap) * ($1.height + gap) } * 1.1
    let widest = sizes.map(\.width).max() ?? 0
    let targetWidth = min(max(0, width - widest), (area * 1.3).squareRoot())
    let targetHeight = area / max(targetWidth, widest)
    let xs = spread(wished.map(\.x), over: targetWidth)
    let ys = spread(wished.map(\.y), over: targetHeight)
    return zip(xs, ys).map { Point($0, $1) }
  }

  /// Numbers brought to ±`length`/2, half in proportion and half by their ranks.
  private static func spread(_ values: [Double], over length: Double) -> [Double] {
    let low = values.min() ?? 0
    let range = (values.max() ?? 0) - low
    var ranks = values.map { _ in 0.0 }
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    for (rank, index) in order.enumerated() {
      ranks[index] = Double(rank) / Double(max(1, values.count - 1))
    }
    return zip(values, ranks).map { value, rank in
      let share = range > 1e-9 ? (value - low) / range : rank
      return ((share + rank) / 2 - 0.5) * length
    }
  }

  /// One round over all pairs; returns whether any pair met.
  private static func pushOnce(
    _ centers: inout [Point], sizes: [(width: Double, height: Double)], gap: Double,
    width: Double, vertical: Bool
  ) -> Bool {
    var met = false
    for first in centers.indices {
      for second in (first + 1)..<max(first + 1, centers.count) {
        let dx = centers[second].x - centers[first].x
        let dy = centers[second].y - centers[first].y
        let overX = (sizes[first].width + sizes[second].width) / 2 + gap - abs(dx)
        let overY = (sizes[first].height + sizes[second].height) / 2 + gap - abs(dy)
        guard overX > 1e-9, overY > 1e-9 else { continue }
        met = true
        if overX < overY, !vertical {
          let shift = (overX / 2 + 1e-6) * (dx < 0 ? -1 : 1)
          centers[first].x -= shift
          centers[second].x += shift
        } else {
          let shift = (overY / 2 + 1e-6) * (dy < 0 ? -1 : 1)
          centers[first].y -= shift
          centers[second].y += shift
        }
      }
      let room = max(0, (width - sizes[first].width) / 2)
      centers[first].x = min(max(centers[first].x, -room), room)
    }
    return met
  }
}
