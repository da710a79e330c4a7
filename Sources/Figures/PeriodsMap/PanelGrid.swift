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

  /// Of one, two and three columns those whose panels, not wider than high by more than two to one,
  /// are the largest.
  init(count: Int, options: FigureOptions) {
    let width = options.size.widthInPoints - 2 * Page.margin
    let height = options.size.maximumHeightInPoints - 110
    func panel(columns: Int) -> (width: Double, height: Double) {
      let rows = max(1, (count + columns - 1) / columns)
      let across = (width - Self.gap * Double(columns - 1)) / Double(columns)
      let fitting = (height - Self.gap * Double(rows - 1)) / Double(rows)
      return (across, max(60, min(across * (count == 1 ? 0.6 : 0.85), fitting)))
    }
    func use(_ columns: Int) -> Double {
      let panel = panel(columns: columns)
      return min(panel.width, 2 * panel.height) * panel.height
    }
    columns =
      (1...max(1, min(3, count))).max { (use($0), -$0) < (use($1), -$1) } ?? 1
    rows = max(1, (count + columns - 1) / columns)
    (panelWidth, panelHeight) = panel(columns: columns)
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
