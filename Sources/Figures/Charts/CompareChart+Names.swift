import Coalitions
import Signatories

extension CompareChart {
  /// Sets the names of the three parts side by side below what they are; returns how many of each
  /// found room.
  func addNames(to page: inout Page, size: Double, room: Double) -> [Int] {
    let gap = 12.0
    let columns = nameColumns(width: page.contentWidth, gap: gap, size: size)
    let width =
      (page.contentWidth - gap * Double(columns.reduce(0, +) - 1))
      / Double(max(1, columns.reduce(0, +)))
    let headings = Part.allCases.map { part in
      LineWrapping.lines(
        "\(Numerals.grouped(count(part))) \(words(part))",
        width: max(width, Double(columns[part.rawValue]) * (width + gap) - gap), size: size,
        weight: .bold)
    }
    let tallest = zip(headings, columns).map { $1 == 0 ? 0 : $0.count }.max() ?? 1
    page.advance(by: TextMetrics.height(lines: tallest, size: size) + 2)
    let room = room - TextMetrics.height(lines: tallest, size: size) - 2
    var x = Page.margin
    var lowest = page.bottom
    var shown: [Int] = []
    for part in Part.allCases {
      let count = columns[part.rawValue]
      guard count > 0 else {
        shown.append(0)
        continue
      }
      let fitting = fitted(part, columns: count, width: width, size: size, room: room)
      let heading = headings[part.rawValue]
      page.drawing.add(
        text: heading, id: "heading-\(part.rawValue + 1)", kind: .legend,
        at: Point(
          x, page.bottom - 2 - TextMetrics.height(lines: heading.count, size: size)),
        size: size, weight: .bold)
      page.drawing.add(
        lineFrom: Point(x, page.bottom),
        to: Point(x + (width + gap) * Double(count) - gap, page.bottom), color: fill(part),
        width: 2)
      for (index, entries) in fitting.set.columns.enumerated() {
        var y = page.bottom + 4
        for (name, lines) in entries {
          let organization = parts[part.rawValue][name]
          let frame = page.drawing.add(
            text: lines, id: network.vertexIDs[organization], kind: .organization,
            at: Point(x + Double(index) * (width + gap), y), width: width, size: size)
          y = frame.maxY + NameColumns.nameGap
        }
      }
      var bottom = page.bottom + 4 + fitting.set.height
      if fitting.shown < self.count(part) {
        let more = "and \(Numerals.grouped(self.count(part) - fitting.shown)) more"
        bottom =
          page.drawing.add(
            text: [more], id: "more-\(part.rawValue + 1)", kind: .group, at: Point(x, bottom),
            width: width, size: size, color: page.drawing.palette.faint
          ).maxY
      }
      lowest = max(lowest, bottom)
      shown.append(fitting.shown)
      x += (width + gap) * Double(count)
    }
    page.advance(by: lowest - page.bottom + 6)
    return shown
  }

  /// Columns of names for each part: as many as the page holds, most for those with most names.
  private func nameColumns(width: Double, gap: Double, size: Double) -> [Int] {
    let most = max(3, Int((width + gap) / (size * 17 + gap)))
    var columns = parts.map { $0.isEmpty ? 0 : 1 }
    while columns.reduce(0, +) < most {
      let longest = columns.indices.max {
        Double(parts[$0].count) / Double(max(1, columns[$0]))
          < Double(parts[$1].count) / Double(max(1, columns[$1]))
      }
      guard let longest, parts[longest].count > columns[longest] else { break }
      columns[longest] += 1
    }
    return columns
  }

  private func fitted(
    _ part: Part, columns: Int, width: Double, size: Double, room: Double
  ) -> (set: NameColumns, shown: Int) {
    let names = parts[part.rawValue].map {
      LineWrapping.lines(network.organizations[$0].label, width: width - 2, size: size)
    }
    var shown = names.count
    while true {
      let set = NameColumns(Array(names.prefix(shown)), count: columns, size: size)
      let more = shown < names.count ? TextMetrics.leading(size: size) : 0
      if set.height + more <= room || shown <= 1 { return (set, shown) }
      shown = min(shown - 1, Int(Double(shown) * max(0.5, room / (set.height + more))))
    }
  }
}
