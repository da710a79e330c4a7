/// What a figure shows, as shapes and text at fixed places: the one description that becomes DOT
/// and SVG.
///
/// Drawn from back to front: `ground`, `ties`, then `nodes` in their order.
public struct Drawing: Hashable, Sendable {
  /// Width in points.
  public var width: Double
  /// Height in points.
  public var height: Double
  /// The colours.
  public var palette: Palette
  /// A family set before Liberation Sans, or nil; text keeps the width of Liberation Sans.
  public var font: String?
  /// Areas and lines behind everything.
  public var ground: [Stroke] = []
  /// Lines between nodes.
  public var ties: [Tie] = []
  /// Shapes and texts.
  public var nodes: [Node] = []

  /// The families a renderer tries, in order.
  package var families: String {
    font.map { "\($0), \(TextMetrics.family)" } ?? TextMetrics.family
  }

  /// Makes an empty drawing.
  public init(width: Double, height: Double, palette: Palette = .light) {
    self.width = width
    self.height = height
    self.palette = palette
  }

  /// A line or an area of Bézier curves.
  public struct Stroke: Hashable, Sendable {
    /// The start, then three control points for each curve.
    public var points: [Point]
    /// The colour of the line; nil for none.
    public var stroke: Color?
    /// The colour of the area; nil for none.
    public var fill: Color?
    /// The width of the line in points.
    public var width: Double
    /// How the line is broken.
    public var dash: Dash
    /// Whether `points` are the corners of a polygon.
    public var isPolygon: Bool
  }

  /// A line between two nodes.
  public struct Tie: Hashable, Sendable {
    /// Its id in the SVG.
    public var id: DOT.ID
    /// One end.
    public var from: DOT.ID
    /// The other end.
    public var to: DOT.ID
    /// The start, then three control points for each curve.
    public var points: [Point]
    /// Its colour.
    public var color: Color
    /// Its width in points.
    public var width: Double
    /// How it is broken.
    public var dash: Dash
    /// What it means, in words; shown on hovering.
    public var tooltip: String
  }

  /// A shape, a text, or both.
  public struct Node: Hashable, Sendable {
    /// Its name in the graph and its id in the SVG.
    public var id: DOT.ID
    /// What it is: `organization`, `letter`, `class`, `text`.
    public var kind: Kind
    /// Its outer edge.
    public var frame: Rectangle
    /// Its shape.
    public var shape: Shape
    /// The colour of the outline; nil for none.
    public var stroke: Color?
    /// The colour of the area; nil for none.
    public var fill: Color?
    /// The width of the outline in points.
    public var strokeWidth: Double
    /// Its text, empty for none.
    public var text: Text?
    /// What it means, in words; shown on hovering.
    public var tooltip: String
  }

  /// Lines of one size, set in a node's frame from its upper edge.
  public struct Text: Hashable, Sendable {
    /// The lines.
    public var lines: [String]
    /// Type size in points.
    public var size: Double
    /// Weight.
    public var weight: TextMetrics.Weight
    /// How the lines are set.
    public var alignment: DOT.Justification
    /// The colour.
    public var color: Color
  }

  /// What a node stands for.
  public enum Kind: String, Hashable, Sendable {
    case organization
    case letter
    case group = "class"
    case text
    case legend
    case ground
  }

  /// The outline of a node.
  public enum Shape: String, Hashable, Sendable {
    case none
    case rectangle
    case rounded
    case note
    case circle
    case square
    case diamond
    case triangle
    case invertedTriangle
    case pentagon
    case hexagon
  }
}
