/// Putting names beside marks where they meet nothing.
enum LabelPlacing {
  /// A mark and the room its name takes.
  struct Item {
    let mark: Rectangle
    let width: Double
    let height: Double
  }

  /// The frame of each name, nil where no place beside its mark is free; earlier items choose first.
  ///
  /// Tried are right, left, below, above and the corners (Christensen, Marks & Shieber 1995,
  /// doi:10.1145/212332.212334); a name meets no mark, no other name and no edge of `room`.
  ///
  /// - Complexity: O(n²).
  static func frames(for items: [Item], in room: Rectangle) -> [Rectangle?] {
    var placed: [Rectangle] = []
    return items.map { item in
      let free = candidates(for: item).first { frame in
        room.contains(frame) && !placed.contains(where: frame.intersects)
          && !items.contains { $0.mark.intersects(frame) }
      }
      if let free { placed.append(free) }
      return free
    }
  }

  private static func candidates(for item: Item) -> [Rectangle] {
    let (mark, gap) = (item.mark, 1.5)
    let middleY = mark.center.y - item.height / 2
    let middleX = mark.center.x - item.width / 2
    let (right, left) = (mark.maxX + gap, mark.x - gap - item.width)
    let (below, above) = (mark.maxY + gap, mark.y - gap - item.height)
    return [
      (right, middleY), (left, middleY), (middleX, below), (middleX, above), (right, below),
      (left, below), (right, above), (left, above),
    ].map { Rectangle(x: $0, y: $1, width: item.width, height: item.height) }
  }
}
