import Figures
import Graphviz
import TestSupport
import Testing

/// What has to hold for every picture.
enum PictureChecks {
  /// No line of text meets another or leaves the page.
  static func textsAreApart(
    _ figure: Figure, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let picture = try #require(SVGPicture(figure.svg()), sourceLocation: sourceLocation)
    let frames = picture.groups.flatMap { group in group.textFrames.map { (group.id, $0) } }
    let page = Rectangle(
      x: 0, y: figure.isChart ? 0 : -figure.drawing.height, width: figure.drawing.width,
      height: figure.drawing.height)
    for (index, (id, frame)) in frames.enumerated() {
      #expect(page.contains(frame), "\(id) leaves the page", sourceLocation: sourceLocation)
      let met = frames[(index + 1)...].first { frame.intersects($0.1) }
      #expect(met == nil, "\(id) meets \(met?.0 ?? "")", sourceLocation: sourceLocation)
    }
  }
}
