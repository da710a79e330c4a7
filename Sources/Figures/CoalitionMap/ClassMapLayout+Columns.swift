extension ClassMapLayout {
  /// The most columns of names in a box beside the letters.
  static let mostColumns = 4

  /// Letters in a column, classes of one letter to the left, shared classes to the right.
  static func inColumns(
    _ content: ClassMapContent, width: Double, style: ClassMapStyle, wrapped: WrappedNames
  ) -> ClassMapLayout {
    let gutter = max(16, width * 0.07)
    let letterWidth = max(style.letterSize * 9, min(style.letterSize * 20, width * 0.22))
    let letters = content.letters.map { LetterBox($0, width: letterWidth, style: style) }
    let blocs = content.groups.indices.filter { content.groups[$0].isBloc }
    let shared = content.groups.indices.filter { !content.groups[$0].isBloc }
    let sides = (blocs.isEmpty ? 0.0 : 1) + (shared.isEmpty ? 0 : 1)
    let room = width - letterWidth - sides * (gutter + 2 * style.padding)
    var best: ClassMapLayout?
    for left in blocs.isEmpty ? 0...0 : 1...mostColumns {
      for right in shared.isEmpty ? 0...0 : 1...mostColumns {
        let gaps = Double(max(0, left - 1) + max(0, right - 1)) * style.columnGap
        let column = min(
          (room - gaps) / Double(max(1, left + right)),
          max(wrapped.widest + 1, style.minimumColumn))
        guard column >= style.minimumColumn || left + right == Int(sides) else { continue }
        let lines = wrapped(width: max(column, 12))
        func boxes(_ groups: [Int], _ most: Int) -> [ClassBox] {
          groups.map { group in
            ClassBox(
              content.groups[group], columns: min(most, content.columnsWanted(group)),
              columnWidth: max(column, 12), style: style, wrapped: lines[group])
          }
        }
        let layout = stacked(
          content, letters: letters, blocs: Array(zip(blocs, boxes(blocs, max(1, left)))),
          shared: Array(zip(shared, boxes(shared, max(1, right)))), width: width, gutter: gutter,
          style: style)
        if layout.height < (best?.height ?? .infinity) - 0.5 { best = layout }
      }
    }
    return best
      ?? stacked(
        content, letters: letters, blocs: [], shared: [], width: width, gutter: gutter,
        style: style)
  }

  private static func stacked(
    _ content: ClassMapContent, letters: [LetterBox], blocs: [(group: Int, box: ClassBox)],
    shared: [(group: Int, box: ClassBox)], width: Double, gutter: Double, style: ClassMapStyle
  ) -> ClassMapLayout {
    let leftWidth = blocs.map(\.box.width).max() ?? 0
    let rightWidth = shared.map(\.box.width).max() ?? 0
    let letterWidth = letters.first?.width ?? 0
    let total =
      leftWidth + letterWidth + rightWidth + (blocs.isEmpty ? 0 : gutter)
      + (shared.isEmpty ? 0 : gutter)
    let leftX = max(0, (width - total) / 2)
    let letterX = leftX + (blocs.isEmpty ? 0 : leftWidth + gutter)
    let rightX = letterX + letterWidth + gutter

    var classes: [Int: PlacedClass] = [:]
    var placedLetters: [PlacedLetter] = []
    var y = 0.0
    for (index, letter) in letters.enumerated() {
      let own = blocs.filter { content.groups[$0.group].parts[0].letter == index }
      let ownHeight =
        own.reduce(0) { $0 + $1.box.height } + style.boxGap * Double(max(0, own.count - 1))
      let band = max(letter.height, ownHeight)
      var top = y + (band - ownHeight) / 2
      for (group, box) in own {
        classes[group] = PlacedClass(
          box: box,
          frame: Rectangle(
            x: leftX + leftWidth - box.width, y: top, width: box.width, height: box.height))
        top += box.height + style.boxGap
      }
      placedLetters.append(
        PlacedLetter(
          box: letter,
          frame: Rectangle(
            x: letterX, y: y + (band - letter.height) / 2, width: letter.width,
            height: letter.height)))
      y += band + style.boxGap
    }
    let leftHeight = max(0, y - style.boxGap)

    let centers = placedLetters.map(\.frame.center.y)
    let order = shared.map { ($0.group, $0.box, content.meanCenter(of: $0.group, centers)) }
      .sorted { ($0.2, $0.0) < ($1.2, $1.0) }
    let rightNeed =
      order.reduce(0) { $0 + $1.1.height } + style.boxGap * Double(max(0, order.count - 1))
    let height = max(leftHeight, rightNeed)
    let shift = (height - leftHeight) / 2
    for index in placedLetters.indices { placedLetters[index].frame.y += shift }
    for group in classes.keys { classes[group]?.frame.y += shift }
    let starts = Placing.starts(
      middles: order.map { $0.2 + shift }, lengths: order.map(\.1.height), gap: style.boxGap,
      room: height)
    for (entry, start) in zip(order, starts) {
      classes[entry.0] = PlacedClass(
        box: entry.1,
        frame: Rectangle(x: rightX, y: start, width: entry.1.width, height: entry.1.height))
    }
    let placed = content.groups.indices.compactMap { classes[$0] }
    return ClassMapLayout(
      style: style, letters: placedLetters, classes: placed,
      lines: placed.count == content.groups.count
        ? columnLines(content, letters: placedLetters, classes: placed) : [],
      width: width, height: height)
  }

  private static func columnLines(
    _ content: ClassMapContent, letters: [PlacedLetter], classes: [PlacedClass]
  ) -> [Line] {
    var ends = LineEnds(content)
    ends.setPorts(letters: letters.map(\.frame), classes: classes.map(\.frame), vertical: true)
    return ends.all.map { end in
      let letter = letters[end.letter].frame
      let group = classes[end.group].frame
      let isLeft = group.x < letter.x
      let start = Point(isLeft ? letter.x : letter.maxX, end.letterPort)
      let finish = Point(isLeft ? group.maxX : group.x, end.classPort)
      let bend = (start.x + finish.x) / 2
      return Line(
        letter: end.letter, group: end.group,
        points: [start, Point(bend, start.y), Point(bend, finish.y), finish])
    }
  }
}
