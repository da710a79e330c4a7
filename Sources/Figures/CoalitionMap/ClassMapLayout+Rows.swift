extension ClassMapLayout {
  /// Letters in a row, shared classes above, classes of one letter below; nil where they don't fit.
  static func inRows(
    _ content: ClassMapContent, width: Double, style: ClassMapStyle, wrapped: WrappedNames
  ) -> ClassMapLayout? {
    let letterGap = 14.0
    let count = Double(max(1, content.letters.count))
    let letterWidth = min(style.letterSize * 24, (width - (count - 1) * letterGap) / count)
    guard letterWidth >= style.letterSize * 11 else { return nil }
    let shared = content.groups.indices.filter { !content.groups[$0].isBloc }
    guard
      let lower = ClassSlots(
        content.blocsByLetter, content, width: width, style: style, wrapped: wrapped, fill: true),
      let upper = ClassSlots(
        shared.map { [$0] }, content, width: width, style: style, wrapped: wrapped, fill: false)
    else { return nil }
    let boxes = content.letters.map { LetterBox($0, width: letterWidth, style: style) }

    let lowerStarts = Placing.starts(
      middles: lower.centredMiddles(gap: style.boxGap, in: width), lengths: lower.widths,
      gap: style.boxGap, room: width)
    let wished = content.letterMiddles(over: lower, starts: lowerStarts, width: width)
    let letterStarts = Placing.starts(
      middles: wished, lengths: boxes.map(\.width), gap: letterGap, room: width)
    let centers = zip(letterStarts, boxes).map { $0 + $1.width / 2 }

    let upperHeight = upper.height
    let letterHeight = boxes.map(\.height).max() ?? 0
    let letterTop = upperHeight == 0 ? 0 : upperHeight + 30
    let lowerTop = letterTop + letterHeight + 20
    let letters = zip(boxes, letterStarts).map { box, start in
      PlacedLetter(
        box: box,
        frame: Rectangle(
          x: start, y: letterTop + letterHeight - box.height, width: box.width, height: box.height))
    }
    var classes = lower.placed(starts: lowerStarts, top: lowerTop)
    classes.merge(upper.placedAbove(content, centers: centers, width: width)) { first, _ in first }
    let placed = content.groups.indices.compactMap { classes[$0] }
    return ClassMapLayout(
      style: style, letters: letters, classes: placed,
      lines: rowLines(content, lower: lower, letters: letters, classes: placed), width: width,
      height: lower.height == 0 ? letterTop + letterHeight : lowerTop + lower.height)
  }

  private static func rowLines(
    _ content: ClassMapContent, lower: ClassSlots, letters: [PlacedLetter], classes: [PlacedClass]
  ) -> [Line] {
    var ends = LineEnds(content)
    ends.setPorts(letters: letters.map(\.frame), classes: classes.map(\.frame))
    return ends.all.map { end in
      let letter = letters[end.letter].frame
      let group = classes[end.group].frame
      if let passing = lower.passing(end.group), let first = passing.first {
        return Line(
          letter: end.letter, group: end.group,
          points: passingPoints(
            letter: letter, group: group, left: classes[first].frame.x, position: passing.count))
      }
      let above = group.y < letter.y
      let start = Point(end.letterPort, above ? letter.y : letter.maxY)
      let finish = Point(end.classPort, above ? group.maxY : group.y)
      let bend = (start.y + finish.y) / 2
      return Line(
        letter: end.letter, group: end.group,
        points: [start, Point(start.x, bend), Point(finish.x, bend), finish])
    }
  }

  /// Down beside the upper classes of a slot, then into the class from the left.
  private static func passingPoints(
    letter: Rectangle, group: Rectangle, left: Double, position: Int
  ) -> [Point] {
    let x = left - 8 * Double(position)
    let start = Point(min(max(x, letter.x + 4), letter.maxX - 4), letter.maxY)
    let y = group.y + min(group.height / 2, 12)
    let turn = Point(x, y - 8)
    let finish = Point(group.x, y)
    return [
      start, Point(start.x, start.y + 10), Point(x, start.y + 10), Point(x, start.y + 18),
      Point(x, start.y + 20), Point(x, turn.y - 2), turn,
      Point(x, y - 2), Point(x + 2, y), finish,
    ]
  }
}

extension ClassMapContent {
  /// The classes of one letter, those of each letter together, in the order of the letters.
  fileprivate var blocsByLetter: [[Int]] {
    letters.indices.map { letter in
      groups.indices
        .filter { groups[$0].isBloc && groups[$0].parts[0].letter == letter }
        .sorted { (groups[$1].count, $0) < (groups[$0].count, $1) }
    }.filter { !$0.isEmpty }
  }

  /// Where letters would like to stand: over their own classes, or between their neighbours.
  fileprivate func letterMiddles(
    over lower: ClassSlots, starts: [Double], width: Double
  ) -> [Double] {
    let places = zip(lower.groups, zip(starts, lower.widths)).map { slot, place in
      (letter: slot.first.map { groups[$0].parts[0].letter } ?? 0, middle: place.0 + place.1 / 2)
    }
    return letters.indices.map { letter in
      if let own = places.first(where: { $0.letter == letter }) { return own.middle }
      let before = places.last { $0.letter < letter }?.middle
      let after = places.first { $0.letter > letter }?.middle
      if let before, let after { return (before + after) / 2 }
      return before ?? after ?? width * (Double(letter) + 0.5) / Double(letters.count)
    }
  }
}

extension ClassSlots {
  /// The middles of slots set side by side and centred as a whole.
  fileprivate func centredMiddles(gap: Double, in width: Double) -> [Double] {
    let total = widths.reduce(0, +) + gap * Double(max(0, slots.count - 1))
    var x = (width - total) / 2
    return widths.map { slot in
      defer { x += slot + gap }
      return x + slot / 2
    }
  }

  /// The classes above a class in its slot, nil if it is the uppermost.
  fileprivate func passing(_ group: Int) -> ArraySlice<Int>? {
    guard let slot = groups.first(where: { $0.contains(group) }),
      let index = slot.firstIndex(of: group), index > 0
    else { return nil }
    return slot[..<index]
  }

  fileprivate func placed(
    starts: [Double], top: Double
  ) -> [Int: ClassMapLayout.PlacedClass] {
    var classes: [Int: ClassMapLayout.PlacedClass] = [:]
    for (index, slot) in slots.enumerated() {
      var y = top
      for (group, box) in zip(groups[index], slot.boxes) {
        classes[group] = ClassMapLayout.PlacedClass(
          box: box,
          frame: Rectangle(
            x: starts[index] + slot.gutter, y: y, width: box.width, height: box.height))
        y += box.height + slot.style.boxGap
      }
    }
    return classes
  }

  /// The classes of a row above the letters, each near the middle of its letters.
  fileprivate func placedAbove(
    _ content: ClassMapContent, centers: [Double], width: Double
  ) -> [Int: ClassMapLayout.PlacedClass] {
    let order = zip(groups, slots).compactMap { group, slot in
      group.first.map { (group: $0, box: slot.boxes[0], wish: content.meanCenter(of: $0, centers)) }
    }.sorted { ($0.wish, $0.group) < ($1.wish, $1.group) }
    let starts = Placing.starts(
      middles: order.map(\.wish), lengths: order.map(\.box.width),
      gap: slots.first?.style.boxGap ?? 0, room: width)
    var classes: [Int: ClassMapLayout.PlacedClass] = [:]
    for (entry, start) in zip(order, starts) {
      classes[entry.group] = ClassMapLayout.PlacedClass(
        box: entry.box,
        frame: Rectangle(
          x: start, y: height - entry.box.height, width: entry.box.width, height: entry.box.height))
    }
    return classes
  }
}
