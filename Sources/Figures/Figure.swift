/// A figure with all that belongs to it: the drawing, its caption, its data.
public struct Figure: Sendable {
  /// A short name for files: `coalition-map`.
  public let name: String
  /// What stands above it.
  public let title: String
  /// What it shows, how it is to be read, and what was left out.
  public let caption: String
  /// The same in words for who can't see it.
  public let alternativeText: String
  /// The drawing, in points.
  public let drawing: Drawing
  /// The numbers it shows.
  public let table: FigureTable
  /// Labels that found no room, in order; all of them stand in the table.
  public let droppedLabels: [String]

  /// Where its freely placed vertices stand, to be kept for the next figure; nil where none are.
  public let places: Positions?

  /// Whether it is a chart, which we write as SVG ourselves, and no graph for Graphviz.
  public let isChart: Bool

  /// Makes a figure.
  public init(
    name: String, title: String, caption: String, alternativeText: String, drawing: Drawing,
    table: FigureTable, droppedLabels: [String] = [], isChart: Bool = false,
    places: Positions? = nil
  ) {
    self.places = places
    self.isChart = isChart
    self.name = name
    self.title = title
    self.caption = caption
    self.alternativeText = alternativeText
    self.drawing = drawing
    self.table = table
    self.droppedLabels = droppedLabels
  }

  /// The same figure under another name, where several of its kind stand beside each other.
  public func named(_ name: String) -> Figure {
    Figure(
      name: name, title: title, caption: caption, alternativeText: alternativeText,
      drawing: drawing, table: table, droppedLabels: droppedLabels, isChart: isChart,
      places: places)
  }

  /// The figure in the DOT language: `neato -n2 -Tsvg` of plain Graphviz draws the same picture.
  public var dot: String { graph.source }

  /// The SVG of a chart, without Graphviz: its size in millimetres, words for screen readers.
  ///
  /// `idPrefix` is put before every id, so that several figures can stand in one page.
  public func chartSVG(idPrefix: String = "") -> String {
    let lines = svgHead(idPrefix: idPrefix) + drawing.svgElements(idPrefix: idPrefix) + ["</svg>"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The SVG of a chart for a page that shows it as an image, without ids and tooltips: a third of
  /// the size or less.
  public var plainChartSVG: String {
    (svgHead(idPrefix: "") + drawing.plainSVGElements + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  /// The opening of the SVG with title and description.
  package func svgHead(idPrefix: String) -> [String] {
    let (width, height) = (drawing.width, drawing.height)
    let millimetres = { (points: Double) in Numerals.decimal(points / 72 * 25.4) + "mm" }
    let id = idPrefix + name
    return [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(millimetres(width))\" "
        + "height=\"\(millimetres(height))\" "
        + "viewBox=\"0 0 \(Numerals.decimal(width)) \(Numerals.decimal(height))\" "
        + "font-family=\"\(XMLText.escaped(drawing.families))\" role=\"img\" "
        + "aria-labelledby=\"\(id)-label \(id)-description\">",
      "<title id=\"\(id)-label\">\(XMLText.escaped(title))</title>",
      "<desc id=\"\(id)-description\">\(XMLText.escaped(alternativeText))</desc>",
    ]
  }

  /// The figure as a graph with fixed positions.
  public var graph: DOT.Graph {
    var graph = drawing.graph(named: name)
    graph.comments = [title, "Draw it with: neato -n2 -Tsvg \(name).dot"]
    return graph
  }

  /// The figure in the DOT language, naming the version of Graphviz it was made with.
  public func dot(graphvizVersion: String) -> String {
    var graph = graph
    graph.comments.append("Made with Graphviz \(graphvizVersion)")
    return graph.source
  }
}

/// The data beside a figure: a header and rows of the same length.
public struct FigureTable: Hashable, Sendable {
  /// The names of the columns.
  public let header: [String]
  /// The rows.
  public let rows: [[String]]

  /// Makes a table.
  ///
  /// - Precondition: every row has an entry for every column.
  public init(header: [String], rows: [[String]]) {
    precondition(rows.allSatisfy { $0.count == header.count }, "Every row fills every column.")
    self.header = header
    self.rows = rows
  }
}
