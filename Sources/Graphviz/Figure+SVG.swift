public import Figures

extension Figure {
  /// The figure as SVG at its size in millimetres, a graph drawn by Graphviz from fixed positions.
  ///
  /// With title and description for screen readers. `idPrefix` is put before every id, so that
  /// several figures can stand in one page.
  public func svg(idPrefix: String = "") throws(GraphvizError) -> String {
    if isChart { return chartSVG(idPrefix: idPrefix) }
    let source = dot
    let raw = try GraphvizContext.run { (context) throws(GraphvizError) -> String in
      try context.withLayout(of: source, engine: .fixed) {
        (graph) throws(GraphvizError) -> String in
        try context.rendered(graph, as: "svg")
      }
    }
    return SVGFinishing(self, idPrefix: idPrefix).finished(raw)
  }
}
