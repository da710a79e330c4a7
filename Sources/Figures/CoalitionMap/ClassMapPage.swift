import Coalitions
import Signatories

/// A class map set on its page.
struct ClassMapPage {
  let drawing: Drawing
  let title: String
  let caption: String
  let alternativeText: String

  init(
    _ network: SigningNetwork, content: ClassMapContent, layout: ClassMapLayout,
    options: FigureOptions
  ) {
    let words = ClassMapWords(network, content: content, options: options)
    title = words.title
    caption = words.caption
    alternativeText = words.alternativeText
    var page = Page(title: words.title, options: options)
    let scale = WidthScale(maximum: content.tieCounts.max() ?? 1)
    let origin = Point(Page.margin, page.bottom)
    page.drawing.add(layout, content: content, scale: scale, origin: origin)
    page.advance(by: layout.height + 8)
    page.add(
      legend: words.legend(scale: scale, palette: options.palette)
        + options.coloringLegend(for: network.organizations))
    drawing = page.finish(caption: words.caption)
  }
}

extension Drawing {
  /// Draws a class map whose upper left corner is `origin`.
  fileprivate mutating func add(
    _ layout: ClassMapLayout, content: ClassMapContent, scale: WidthScale, origin: Point
  ) {
    func moved(_ frame: Rectangle) -> Rectangle {
      Rectangle(
        x: frame.x + origin.x, y: frame.y + origin.y, width: frame.width, height: frame.height)
    }
    for line in layout.lines {
      let letter = content.letters[line.letter]
      let group = content.groups[line.group]
      let points = line.points.map { Point($0.x + origin.x, $0.y + origin.y) }
      let roles = group.parts.first { $0.letter == line.letter }?.roles ?? []
      for (index, role) in roles.enumerated() {
        let offset = (Double(index) - Double(roles.count - 1) / 2) * (scale(group.count) + 2)
        let across = layout.lines.isEmpty ? 0 : offset
        let shifted = points.map { point in
          points[0].x == points[1].x
            ? Point(point.x + across, point.y) : Point(point.x, point.y + across)
        }
        add(
          tie: "tie-\(line.group + 1)-\(line.letter + 1)-\(role.rawValue)", from: letter.id,
          to: group.id, points: shifted, color: letter.color, width: scale(group.count),
          dash: role.dash,
          tooltip: "\(Numerals.counted(group.count, "organization")) \(role.verb) “\(letter.title)”"
        )
      }
    }
    for placed in layout.classes { add(placed, at: moved(placed.frame), style: layout.style) }
    for placed in layout.letters { add(placed.box, at: moved(placed.frame), style: layout.style) }
  }

  private mutating func add(
    _ placed: ClassMapLayout.PlacedClass, at frame: Rectangle, style: ClassMapStyle
  ) {
    let box = placed.box
    let group = box.group
    add(
      shape: .rectangle, id: group.id, kind: .group, frame: frame, stroke: group.color,
      fill: group.isBloc ? palette.tint(group.color) : palette.paper,
      strokeWidth: group.isBloc ? 0.75 : 1.25, tooltip: group.heading)
    let inner = frame.width - 2 * style.padding
    let heading = add(
      text: box.headingLines, id: "\(group.id)-heading", kind: .group,
      at: Point(frame.x + style.padding, frame.y + style.padding - 1), width: inner,
      size: style.headingSize, weight: .bold)
    let top = heading.maxY + 2
    for (index, column) in box.columns.columns.enumerated() {
      var y = top
      let x = frame.x + style.padding + Double(index) * (box.columnWidth + style.columnGap)
      for (name, lines) in column {
        let shown = group.names[name]
        let text = add(
          text: lines, id: shown.id, kind: .organization, at: Point(x + style.indent, y),
          width: box.columnWidth - style.indent, size: style.nameSize, tooltip: shown.tooltip)
        if let mark = shown.mark {
          let middle = y + TextMetrics.leading(size: style.nameSize) / 2
          add(
            mark: mark, id: "\(shown.id)-mark",
            frame: Rectangle(x: x, y: middle - 2.25, width: 4.5, height: 4.5))
        }
        y = text.maxY + NameColumns.nameGap
      }
    }
    if let more = box.moreLine {
      add(
        text: [more], id: "\(group.id)-more", kind: .group,
        at: Point(frame.x + style.padding, top + box.columns.height), width: inner,
        size: style.nameSize, color: palette.faint)
    }
  }

  /// Draws a letter with its title and facts in the middle of its box.
  mutating func add(_ box: LetterBox, at frame: Rectangle, style: ClassMapStyle) {
    add(
      shape: .note, id: box.letter.id, kind: .letter, frame: frame, stroke: box.letter.color,
      fill: palette.paper, strokeWidth: 1.25, tooltip: box.letter.title)
    let lines = box.titleLines.count + box.factLines.count
    let text = TextMetrics.height(lines: lines, size: style.letterSize)
    let width = frame.width - 2 * style.padding
    let title = add(
      text: box.titleLines, id: "\(box.letter.id)-title", kind: .letter,
      at: Point(frame.x + style.padding, frame.center.y - text / 2), width: width,
      size: style.letterSize, weight: .bold, alignment: .center)
    add(
      text: box.factLines, id: "\(box.letter.id)-facts", kind: .letter,
      at: Point(frame.x + style.padding, title.maxY), width: width, size: style.letterSize,
      alignment: .center)
  }
}
