/// The classes of a row: each slot holds those that hang on one letter, one below the other.
struct ClassSlots {
  /// Classes one below the other, left of them the room for the lines that pass the upper ones.
  struct Slot {
    var boxes: [ClassBox]
    let style: ClassMapStyle

    /// The room for lines; a single class needs none.
    var gutter: Double { boxes.count > 1 ? 8 + 8 * Double(boxes.count - 1) : 0 }
    var width: Double { gutter + (boxes.map(\.width).max() ?? 0) }
    var height: Double {
      boxes.reduce(0) { $0 + $1.height } + style.boxGap * Double(max(0, boxes.count - 1))
    }
  }

  /// The indices of each slot's classes.
  let groups: [[Int]]
  let slots: [Slot]

  var height: Double { slots.map(\.height).max() ?? 0 }
  var widths: [Double] { slots.map(\.width) }

  /// Slots side by side in columns of one width; nil if they don't fit.
  ///
  /// With `fill` the number of columns is chosen so that the row is lowest; otherwise every class
  /// is about twice as wide as high.
  init?(
    _ groups: [[Int]], _ content: ClassMapContent, width: Double, style: ClassMapStyle,
    wrapped: WrappedNames, fill: Bool
  ) {
    self.groups = groups
    var best: [Slot]? = groups.isEmpty ? [] : nil
    for total in groups.count..<(groups.count + 12) where !groups.isEmpty {
      let gutters = groups.reduce(0.0) { $0 + ($1.count > 1 ? 8 * Double($1.count) : 0) }
      let frame =
        Double(groups.count) * (2 * style.padding + style.boxGap) - style.boxGap + gutters
        + Double(total - groups.count) * style.columnGap
      let columnWidth = min(
        (width - frame) / Double(total), max(wrapped.widest + 1, style.minimumColumn))
      guard columnWidth >= style.minimumColumn else { break }
      let lines = wrapped(width: columnWidth)
      var counts = groups.map { _ in 1 }
      func slot(_ index: Int) -> Slot {
        let boxes = groups[index].map { group in
          ClassBox(
            content.groups[group],
            columns: min(counts[index], max(1, content.groups[group].names.count)),
            columnWidth: columnWidth, style: style, wrapped: lines[group])
        }
        return Slot(boxes: boxes, style: style)
      }
      var slots = groups.indices.map(slot)
      for _ in groups.count..<total {
        let growing = groups.indices.filter { index in
          fill || groups[index].contains { counts[index] < content.columnsWanted($0) }
        }
        guard let tallest = growing.max(by: { slots[$0].height < slots[$1].height }) else { break }
        counts[tallest] += 1
        slots[tallest] = slot(tallest)
      }
      let height = slots.map(\.height).max() ?? 0
      if height < (best?.map(\.height).max() ?? .infinity) - 0.5 { best = slots }
    }
    guard let best else { return nil }
    slots = best
  }
}

extension ClassMapContent {
  /// The mean of the centres of a class's letters.
  func meanCenter(of group: Int, _ centers: [Double]) -> Double {
    let parts = groups[group].parts
    return parts.reduce(0) { $0 + centers[$1.letter] } / Double(Swift.max(1, parts.count))
  }

  /// Columns that make a box about twice as wide as high.
  func columnsWanted(_ group: Int) -> Int {
    var columns = 1
    while 2 * columns * columns < groups[group].names.count { columns += 1 }
    return columns
  }
}
