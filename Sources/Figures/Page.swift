/// The parts all figures share: title above, legend and caption below.
struct Page {
  /// The room at the edges of the page in points.
  static let margin = 8.0

  var drawing: Drawing
  /// The lower edge of what is set so far.
  private(set) var bottom: Double

  private let size: FigureSize
  private let style: FigureStyle

  /// Begins a page with its title.
  init(title: String, options: FigureOptions) {
    size = options.size
    style = options.style
    drawing = Drawing(width: size.widthInPoints, height: 0, palette: options.palette)
    drawing.font = style.font
    let titleSize = size.minimumTypeSize + 4
    let lines = LineWrapping.lines(
      title, width: (size.widthInPoints - 2 * Self.margin) * 0.93, size: titleSize, weight: .bold)
    let frame = drawing.add(
      text: lines, id: "title", at: Point(Self.margin, Self.margin - 2),
      width: size.widthInPoints - 2 * Self.margin, size: titleSize, weight: .bold)
    bottom = frame.maxY + 6
  }

  /// The width between the margins.
  var contentWidth: Double { size.widthInPoints - 2 * Self.margin }

  /// Leaves room for a part of the figure.
  mutating func advance(by height: Double) { bottom += height }

  /// Sets the legend's entries in lines.
  mutating func add(legend entries: [LegendEntry]) {
    let typeSize = size.minimumTypeSize + 0.5
    let tallest = entries.map(\.sampleHeight).max() ?? 0
    let rowHeight = max(TextMetrics.leading(size: typeSize), 9, tallest) + 2
    var x = Self.margin
    for (index, entry) in entries.enumerated() {
      let text = LineWrapping.lines(
        entry.text, width: contentWidth - entry.sampleWidth, size: typeSize,
        weight: entry.isHeading ? .bold : .regular)
      let textWidth =
        text.map {
          TextMetrics.width($0, size: typeSize, weight: entry.isHeading ? .bold : .regular)
        }.max() ?? 0
      let needed = entry.sampleWidth + textWidth + 1
      let together = entry.isHeading ? groupWidth(entries[index...], typeSize: typeSize) : needed
      let room = Self.margin + contentWidth - x
      if x > Self.margin,
        needed > room || entry.startsLine || together > room && together <= contentWidth
      {
        x = Self.margin
        bottom += rowHeight
      }
      draw(entry, index: index, at: Point(x, bottom + rowHeight / 2))
      let textHeight = TextMetrics.height(lines: text.count, size: typeSize)
      drawing.add(
        text: text, id: "legend-\(index + 1)", kind: .legend,
        at: Point(x + entry.sampleWidth, bottom + (rowHeight - textHeight) / 2), size: typeSize,
        weight: entry.isHeading ? .bold : .regular)
      x += needed + 12
    }
    if !entries.isEmpty { bottom += rowHeight + 3 }
  }

  /// The width of a heading and the entries up to the next one, on one line.
  private func groupWidth(_ entries: ArraySlice<LegendEntry>, typeSize: Double) -> Double {
    let group = entries.prefix(1) + entries.dropFirst().prefix { !$0.isHeading && !$0.startsLine }
    return group.reduce(-12) { sum, entry in
      sum + 13 + entry.sampleWidth
        + TextMetrics.width(
          entry.text, size: typeSize, weight: entry.isHeading ? .bold : .regular)
    }
  }

  private mutating func draw(_ entry: LegendEntry, index: Int, at middle: Point) {
    switch entry.sample {
    case .none: break
    case .line(let color, let width, let dash):
      drawing.add(
        lineFrom: middle, to: Point(middle.x + 20, middle.y), color: color, width: width,
        dash: dash)
    case .tick(let color):
      drawing.add(
        shape: .rectangle, id: "legend-\(index + 1)-sample", kind: .legend,
        frame: Rectangle(x: middle.x + 2, y: middle.y - 5.5, width: 1.2, height: 11), stroke: nil,
        fill: color, strokeWidth: 0)
    case .shape(let shape, let stroke, let fill, let diameter):
      drawing.add(
        shape: shape, id: "legend-\(index + 1)-sample", kind: .legend,
        frame: Rectangle(
          x: middle.x, y: middle.y - diameter / 2, width: diameter, height: diameter),
        stroke: stroke, fill: fill)
    }
  }

  /// Sets the caption and closes the page.
  mutating func finish(caption: String) -> Drawing {
    let typeSize = size.minimumTypeSize + 0.5
    let lines = LineWrapping.lines(
      caption, width: contentWidth * 0.93, size: typeSize, isBalanced: false)
    let frame = drawing.add(
      text: lines, id: "caption", at: Point(Self.margin, bottom + 2), width: contentWidth,
      size: typeSize, color: drawing.palette.faint)
    drawing.height = (frame.maxY + Self.margin - 2).rounded(.up)
    return drawing.highlighting(style.highlighted)
  }
}

/// An entry of a legend: a sample of what is drawn and what it means.
struct LegendEntry {
  enum Sample {
    case none
    case line(Color, width: Double, Dash)
    case shape(Drawing.Shape, stroke: Color?, fill: Color?, diameter: Double)
    /// An upright stroke, as a mark on a bar.
    case tick(Color)
  }

  var sample: Sample
  var text: String
  var startsLine = false
  /// Whether an entry without a sample is a remark on those before it, not a heading.
  var isNote = false

  /// A heading has no sample.
  var isHeading: Bool {
    if isNote { false } else if case .none = sample { true } else { false }
  }

  /// The same entry with a plain area as its sample.
  func asArea(strokedWith stroke: Color?) -> LegendEntry {
    guard case .shape(_, let outline, let fill, _) = sample else { return self }
    return LegendEntry(
      sample: .shape(.rectangle, stroke: stroke ?? outline, fill: fill, diameter: 6), text: text,
      startsLine: startsLine)
  }

  var sampleHeight: Double {
    if case .shape(_, _, _, let diameter) = sample { diameter } else { 0 }
  }

  var sampleWidth: Double {
    switch sample {
    case .none: 0
    case .line: 24
    case .tick: 8
    case .shape(_, _, _, let diameter): diameter + 4
    }
  }
}
