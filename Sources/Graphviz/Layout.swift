public import Figures

/// Laying graphs out with Graphviz.
///
/// A layout can't be interrupted. `LayoutRequest` bounds its cost beforehand; whoever needs a limit
/// of time runs this in a child process and hands DOT in and `Positions.text` out.
public enum Layout {
  /// The places an engine finds for the vertices of a graph in the DOT language.
  public static func run(
    dot: String, engine: LayoutEngine
  ) throws(GraphvizError) -> Positions {
    try GraphvizContext.run { (context) throws(GraphvizError) -> Positions in
      try context.withLayout(of: dot, engine: engine) { context.positions(in: $0) }
    }
  }

  /// The version of the Graphviz library in use, such as `2.43.0`.
  public static var version: String {
    get throws(GraphvizError) {
      try GraphvizContext.run { (context) throws(GraphvizError) -> String in context.version }
    }
  }
}
