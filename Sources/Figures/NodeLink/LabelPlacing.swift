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
  /// doi:10.1145/212332.212334); a name meets no mark, no other name and no edge of `room`, and
  /// stands well away from other marks, whose name it would else be taken for.
  ///
  /// - Complexity: O(n²).
  static func frames(for items: [Item], in room: Rectangle) -> [Rectangle?] {
    var placed: [Rectangle] = []
    let surroundings = items.map { surrounding($0.mark) }
    return items.enumerated().map { index, item in
      let free = candidates(for: item).first { frame in
        room.contains(frame) && !placed.contains(where: frame.intersects)
          && !surroundings.indices.contains { $0 != index && surroundings[$0].intersects(frame) }
      }
      if let free { placed.append(free) }
      return free
    }
  }

  /// A mark with the room beside it in which a reader looks for its name.
  private static func surrounding(_ mark: Rectangle) -> Rectangle {
    Rectangle(x: mark.x - 8, y: mark.y - 3, width: mark.width + 16, height: mark.height + 6)
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
