#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#endif

/// Panels of one size in rows on a page.
struct PanelGrid {
  let columns: Int
  let rows: Int
  let panelWidth: Double
  /// Lower than the page allows where there is nothing to draw.
  var panelHeight: Double
  let headingSize: Double
  private static let gap = 6.0

  /// As many columns as leave a panel 80 mm, at most three.
  init(count: Int, options: FigureOptions) {
    let width = options.size.widthInPoints - 2 * Page.margin
    let height = options.size.maximumHeightInPoints - 110
    columns = max(1, min(3, count, Int(width / 226)))
    rows = max(1, (count + columns - 1) / columns)
    panelWidth = (width - Self.gap * Double(columns - 1)) / Double(columns)
    let fitting = (height - Self.gap * Double(rows - 1)) / Double(rows)
    panelHeight = max(60, min(panelWidth * 0.85, fitting))
    headingSize = options.size.minimumTypeSize + 1
  }

  var height: Double { Double(rows) * (panelHeight + Self.gap) - Self.gap }

  /// As many organizations as a panel can show.
  var capacity: Int { max(6, min(80, Int(panelWidth * panelHeight / 1600))) }

  var largestMark: Double { max(4, min(8, panelWidth / 34)) }

  /// Where marks and names may stand, from the upper left corner of a panel.
  var room: Rectangle {
    let heading = TextMetrics.leading(size: headingSize) + 4
    return Rectangle(x: 3, y: heading, width: panelWidth - 6, height: panelHeight - heading - 3)
  }

  func origin(of index: Int, top: Double) -> Point {
    Point(
      Page.margin + Double(index % columns) * (panelWidth + Self.gap),
      top + Double(index / columns) * (panelHeight + Self.gap))
  }
}

/// Points of a circle.
enum Turn {
  /// The n-th of so many points, evenly apart.
  static func point(_ index: Int, of count: Int) -> Point {
    let angle = 2 * Double.pi * Double(index) / Double(max(1, count))
    return Point(100 * cos(angle), 100 * sin(angle))
  }
}
