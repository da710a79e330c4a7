/// Vertices with their labels, links and groups, before they have places.
struct NodeLinkScene {
  /// A vertex: a mark with its whole label below, which keep a place of their own.
  struct Unit {
    let id: DOT.ID
    let lines: [String]
    let labelSize: Double
    let isBold: Bool
    let labelWidth: Double
    let mark: Coloring.Mark
    let diameter: Double
    let group: Int
    let kind: Drawing.Kind
    let tooltip: String

    /// The room it takes.
    var width: Double { max(labelWidth, diameter) }
    var height: Double { diameter + 1 + TextMetrics.height(lines: lines.count, size: labelSize) }
  }

  /// A line between two units.
  struct Link {
    let id: String
    let from: Int
    let to: Int
    let weight: Double
    let width: Double
    let color: Color
    let dash: Dash
    let tooltip: String
  }

  /// Units that are drawn inside one hull.
  struct Group {
    let name: String
    let color: Color
  }

  var units: [Unit]
  var links: [Link]
  var groups: [Group]
  /// Whether hulls and names are drawn.
  var showsGroups = true

  /// The type size of the groups' names, above that of the vertices.
  var headingSize: Double { max(7, (units.map(\.labelSize).max() ?? 5.5) + 1.5) }

  /// Asks for places inside each group, by the links inside it.
  var layoutRequest: LayoutRequest {
    LayoutRequest(
      vertices: units.map(\.id),
      edges: links.filter { units[$0.from].group == units[$0.to].group }.map {
        (units[$0.from].id, units[$0.to].id, $0.weight)
      })
  }
}
