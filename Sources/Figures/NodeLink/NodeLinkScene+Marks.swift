extension NodeLinkScene {
  /// The mark of each unit, at the top or the bottom of its frame: where fewer of its own lines
  /// pass behind its label.
  ///
  /// - Complexity: O(units + links).
  func marks(in frames: [Rectangle]) -> [Rectangle] {
    var neighbours = units.map { _ in [Int]() }
    for link in links {
      neighbours[link.from].append(link.to)
      neighbours[link.to].append(link.from)
    }
    return units.indices.map { index in
      let (unit, frame) = (units[index], frames[index])
      let places = [frame.y, frame.maxY - unit.diameter].map { y in
        Rectangle(
          x: frame.center.x - unit.diameter / 2, y: y, width: unit.diameter, height: unit.diameter)
      }
      let hidden = places.map { mark in
        let isTop = mark.y == places[0].y
        let label = Rectangle(
          x: frame.center.x - unit.labelWidth / 2, y: isTop ? mark.maxY + 1 : frame.y,
          width: unit.labelWidth, height: frame.height - unit.diameter - 1)
        return neighbours[index].count {
          label.isCrossed(from: mark.center, to: frames[$0].center)
        }
      }
      return hidden[1] < hidden[0] ? places[1] : places[0]
    }
  }
}

extension Rectangle {
  /// Whether a straight line from a point outside to another point passes through the inside.
  ///
  /// Liang & Barsky 1984, doi:10.1145/357332.357333.
  func isCrossed(from start: Point, to end: Point) -> Bool {
    var (enter, leave) = (0.0, 1.0)
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    for (direction, room) in [
      (-dx, start.x - x), (dx, maxX - start.x), (-dy, start.y - y), (dy, maxY - start.y),
    ] {
      if direction == 0 {
        if room <= 0 { return false }
      } else if direction < 0 {
        enter = max(enter, room / direction)
      } else {
        leave = min(leave, room / direction)
      }
    }
    return enter < leave
  }
}
