/// JSON node-link data as networkx and D3 read it: `nodes` with `id`, `edges` with `source` and
/// `target`, every attribute a key.
///
/// Strings are exact, lists are arrays, empty cells have no key.
struct NodeLinkWriter: ExchangeWriter {
  func write(_ graph: ExchangeGraph, to output: inout some TextOutputStream) {
    output.write("{\"directed\":false,\"multigraph\":false,\n\"graph\":")
    JSONText.write(
      .object([.init("name", .text(graph.name)), .init("note", .text(graph.note))]), to: &output)
    output.write(",\n\"nodes\":[")
    writeLines(graph.nodes.lazy.map { object(of: $0, in: graph) }, to: &output)
    output.write("],\n\"edges\":[")
    writeLines(graph.edges.lazy.map { object(of: $0, in: graph) }, to: &output)
    output.write("]}\n")
  }

  private func object(of node: ExchangeGraph.Node, in graph: ExchangeGraph) -> Cell {
    let position = node.position.map {
      [Cell.Field("x", .number($0.x)), Cell.Field("y", .number($0.y))]
    }
    return .object(
      [.init("id", .text(node.id)), .init("label", .text(node.label))]
        + fields(graph.nodeAttributes, node.values) + (position ?? []))
  }

  private func object(of edge: ExchangeGraph.Edge, in graph: ExchangeGraph) -> Cell {
    .object(
      [
        .init("source", .text(graph.nodes[edge.source].id)),
        .init("target", .text(graph.nodes[edge.target].id)),
        .init("weight", .number(edge.weight)),
      ] + (edge.date.map { [.init("date", .text($0))] } ?? [])
        + fields(graph.edgeAttributes, edge.values))
  }

  private func fields(_ columns: [Table.Column], _ values: [Cell]) -> [Cell.Field] {
    zip(columns, values).filter { $1.holdsValue }.map { .init($0.name, $1) }
  }

  private func writeLines(
    _ objects: some Sequence<Cell>, to output: inout some TextOutputStream
  ) {
    var separator = "\n"
    for object in objects {
      output.write(separator)
      JSONText.write(object, to: &output)
      separator = ",\n"
    }
  }
}
