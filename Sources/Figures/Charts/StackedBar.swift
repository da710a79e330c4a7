/// A bar of parts that follow each other, each with its fill and its words.
struct StackedBar {
  struct Part {
    let count: Int
    let fill: Color
    let tooltip: String
  }

  let parts: [Part]

  var total: Int { parts.reduce(0) { $0 + $1.count } }
}

extension Drawing {
  /// Draws a bar along an axis, with the number inside each part that has room for it.
  mutating func add(
    bar: StackedBar, id: String, kind: Kind, along axis: Axis, middle: Double, height: Double,
    typeSize: Double
  ) {
    var start = 0
    for (index, part) in bar.parts.enumerated() where part.count > 0 {
      let (left, right) = (axis(Double(start)), axis(Double(start + part.count)))
      let frame = Rectangle(
        x: min(left, right), y: middle - height / 2, width: abs(right - left), height: height)
      add(
        shape: .rectangle, id: "\(id)-part-\(index + 1)", kind: kind, frame: frame,
        stroke: palette.ink, fill: part.fill, strokeWidth: 0.3, tooltip: part.tooltip)
      let words = Numerals.grouped(part.count)
      if TextMetrics.width(words, size: typeSize) + 2 <= frame.width,
        TextMetrics.leading(size: typeSize) <= height + 1
      {
        add(
          text: [words], id: "\(id)-part-\(index + 1)-count", kind: .legend,
          at: Point(frame.x, middle - TextMetrics.leading(size: typeSize) / 2),
          width: frame.width, size: typeSize, alignment: .center, color: part.fill.inkOn)
      }
      start += part.count
    }
  }
}

extension Color {
  /// Black or white, whichever is read better on this colour.
  var inkOn: Color {
    let (dark, light) = (Color(0x000000), Color(0xFFFFFF))
    return contrast(with: dark) >= contrast(with: light) ? dark : light
  }
}
