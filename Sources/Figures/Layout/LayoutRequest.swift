/// A graph that wants places for its vertices, its cost bounded beforehand.
///
/// Stress majorisation (`neato`) takes time and memory of the square of the vertices, so it is
/// used up to `stressLimit` of them; above, the multilevel model (`sfdp`) is. Neither routes edges
/// nor removes overlaps: figures draw straight lines and part the labels themselves, which is what
/// takes minutes in Graphviz (`splines=true` on 400 vertices did not end in one).
public struct LayoutRequest: Hashable, Sendable {
  /// The largest graph that is laid out by stress majorisation.
  static let stressLimit = 400

  /// The graph in the DOT language.
  public let dot: String
  /// The engine.
  public let engine: LayoutEngine

  /// Makes a request for vertices and weighted edges; `seed` begins the iteration.
  public init(
    vertices: [DOT.ID], edges: [(from: DOT.ID, to: DOT.ID, weight: Double)], seed: Int = 7
  ) {
    var graph = DOT.Graph(DOT.ID("layout"))
    engine = vertices.count <= Self.stressLimit ? .neato : .sfdp
    graph.attributes = [
      DOT.Attribute("overlap", .word("true")), DOT.Attribute("splines", .word("false")),
      DOT.Attribute("start", .number(Double(seed))), DOT.Attribute("maxiter", .number(300)),
      DOT.Attribute("pack", .word("true")),
    ]
    graph.nodeDefaults = [
      DOT.Attribute("shape", .word("point")), DOT.Attribute("label", .label([""])),
    ]
    graph.nodes = vertices.map { DOT.Node($0) }
    graph.edges = edges.map { edge in
      DOT.Edge(edge.from, edge.to, [DOT.Attribute("weight", .number(edge.weight))])
    }
    dot = graph.source
  }
}
