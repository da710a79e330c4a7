/// Cytoscape CX2
/// (https://cytoscape.org/cx/cx2/specification/cytoscape-exchange-format-specification-(version-2)/).
///
/// The ids of the format are integers; ours is the attribute `uid`. Lists are lists of strings.
struct CX2Writer: ExchangeWriter {
  func write(_ graph: ExchangeGraph, to output: inout some TextOutputStream) {
    let nodeColumns = [Table.Column("name"), Table.Column("uid")] + graph.nodeAttributes
    let edgeColumns =
      [Table.Column("weight", nil, .number(digits: 4)), Table.Column("date")]
      + graph.edgeAttributes
    output.write("[{\"CXVersion\":\"2.0\",\"hasFragments\":false},\n")
    writeMetaData(of: graph, to: &output)
    JSONText.write(declarations(nodeColumns, edgeColumns), to: &output)
    output.write(",\n")
    JSONText.write(
      .object([
        .init(
          "networkAttributes",
          .list([
            .object([.init("name", .text(graph.name)), .init("description", .text(graph.note))])
          ]))
      ]), to: &output)
    output.write(",\n{\"nodes\":[")
    writeLines(
      graph.nodes.enumerated().lazy.map { node($1, id: $0, columns: nodeColumns) }, to: &output)
    output.write("]},\n{\"edges\":[")
    writeLines(
      graph.edges.enumerated().lazy.map { edge($1, id: $0, columns: edgeColumns) }, to: &output)
    output.write("]},\n{\"status\":[{\"success\":true}]}]\n")
  }

  private func writeMetaData(
    of graph: ExchangeGraph, to output: inout some TextOutputStream
  ) {
    let counts = [
      ("attributeDeclarations", 1), ("networkAttributes", 1), ("nodes", graph.nodes.count),
      ("edges", graph.edges.count),
    ]
    JSONText.write(
      .object([
        .init(
          "metaData",
          .list(
            counts.map { name, count in
              .object([.init("name", .text(name)), .init("elementCount", .integer(count))])
            }))
      ]), to: &output)
    output.write(",\n")
  }

  private func declarations(_ nodes: [Table.Column], _ edges: [Table.Column]) -> Cell {
    let text: Cell = .object([.init("d", .text("string"))])
    return .object([
      .init(
        "attributeDeclarations",
        .list([
          .object([
            .init(
              "networkAttributes", .object([.init("name", text), .init("description", text)])),
            .init("nodes", .object(nodes.map { .init($0.name, type(of: $0)) })),
            .init("edges", .object(edges.map { .init($0.name, type(of: $0)) })),
          ])
        ]))
    ])
  }

  private func type(of column: Table.Column) -> Cell {
    let name =
      switch column.kind {
      case .integer: "integer"
      case .number: "double"
      case .boolean: "boolean"
      case .list: "list_of_string"
      case .text, .object: "string"
      }
    return .object([.init("d", .text(name))])
  }

  private func node(_ node: ExchangeGraph.Node, id: Int, columns: [Table.Column]) -> Cell {
    let position = node.position.map {
      // Cytoscape counts y downwards.
      [Cell.Field("x", .number($0.x)), Cell.Field("y", .number(-$0.y))]
    }
    return .object(
      [.init("id", .integer(id))] + (position ?? [])
        + [.init("v", values(columns, [.text(node.label), .text(node.id)] + node.values))])
  }

  private func edge(_ edge: ExchangeGraph.Edge, id: Int, columns: [Table.Column]) -> Cell {
    .object([
      .init("id", .integer(id)), .init("s", .integer(edge.source)),
      .init("t", .integer(edge.target)),
      .init("v", values(columns, [.number(edge.weight), Cell(edge.date)] + edge.values)),
    ])
  }

  private func values(_ columns: [Table.Column], _ cells: [Cell]) -> Cell {
    .object(zip(columns, cells).filter { $1.holdsValue }.map { .init($0.name, $1) })
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
