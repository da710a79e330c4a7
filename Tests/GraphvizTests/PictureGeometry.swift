import Figures
import TestSupport

extension SVGPicture.Group {
  /// The rectangle around its polygons.
  var frame: Rectangle? {
    let numbers = corners.flatMap { $0 }
    let xs = stride(from: 0, to: numbers.count, by: 2).map { numbers[$0] }
    let ys = stride(from: 1, to: numbers.count, by: 2).map { numbers[$0] }
    guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max()
    else { return nil }
    return Rectangle(x: left, y: top, width: right - left, height: bottom - top)
  }

  /// The rectangles of its lines of text, from ascender to descender.
  var textFrames: [Rectangle] {
    texts.map { text in
      let width = TextMetrics.width(
        text.string, size: text.size, weight: text.isBold ? .bold : .regular)
      let left =
        switch text.anchor {
        case "middle": text.x - width / 2
        case "end": text.x - width
        default: text.x
        }
      return Rectangle(
        x: left, y: text.y - 0.75 * text.size, width: width, height: 0.97 * text.size)
    }
  }
}
