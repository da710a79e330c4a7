/// GraphML 1.0 (http://graphml.graphdrawing.org/specification.html), undirected, typed keys.
///
/// The schema allows in an id only what a name token may hold, so other characters of an id are
/// written as `_hex_`; the attribute `uid` has it exactly. The same holds for names of attributes,
/// where such characters become `_` and `desc` has the exact name. Cells that are empty have no `data`.
/// What XML can't hold is in ``XMLText``.
struct GraphMLWriter: ExchangeWriter {
  func write(_ graph: ExchangeGraph, to output: inout some TextOutputStream) {
    let ids = NameToken.unique(graph.nodes.map(\.id))
    output.write(Self.head)
    writeKeys(nodeColumns(of: graph), for: "node", to: &output)
    writeKeys(edgeColumns(of: graph), for: "edge", to: &output)
    output.write("  <graph id=\"network\" edgedefault=\"undirected\">\n")
    output.write("    <desc>\(XMLText.escaped("\(graph.name). \(graph.note)"))</desc>\n")
    for (node, id) in zip(graph.nodes, ids) {
      output.write("    <node id=\"\(XMLText.escaped(id))\">\n")
      writeData(
        [.text(node.id), .text(node.label)] + node.values + placeValues(of: node), prefix: "n",
        to: &output)
      output.write("    </node>\n")
    }
    for edge in graph.edges {
      let ends = [edge.source, edge.target].map { XMLText.escaped(ids[$0]) }
      output.write("    <edge source=\"\(ends[0])\" target=\"\(ends[1])\">\n")
      writeData([.number(edge.weight), Cell(edge.date)] + edge.values, prefix: "e", to: &output)
      output.write("    </edge>\n")
    }
    output.write("  </graph>\n</graphml>\n")
  }

  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
    xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
    http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

    """

  private func nodeColumns(of graph: ExchangeGraph) -> [Table.Column] {
    [.init("uid"), .init("label")] + graph.nodeAttributes
      + (graph.nodes.contains { $0.position != nil } ? Self.placeColumns : [])
  }

  /// Gephi and igraph take places from attributes of these names.
  private static let placeColumns: [Table.Column] = ["x", "y"].map {
    .init($0, nil, .number(digits: 4))
  }

  private func placeValues(of node: ExchangeGraph.Node) -> [Cell] {
    node.position.map { [.number($0.x), .number($0.y)] } ?? []
  }

  private func edgeColumns(of graph: ExchangeGraph) -> [Table.Column] {
    [.init("weight", nil, .number(digits: 4)), .init("date")] + graph.edgeAttributes
  }

  private func writeKeys(
    _ columns: [Table.Column], for kind: String, to output: inout some TextOutputStream
  ) {
    let names = NameToken.uniqueWords(columns.map(\.name))
    for (index, (column, name)) in zip(columns, names).enumerated() {
      output.write(
        "  <key id=\"\(kind.prefix(1))\(index)\" for=\"\(kind)\" "
          + "attr.name=\"\(XMLText.escaped(name))\" attr.type=\"\(type(of: column))\"")
      output.write(
        name == column.name ? "/>\n" : "><desc>\(XMLText.escaped(column.name))</desc></key>\n")
    }
  }

  private func type(of column: Table.Column) -> String {
    switch column.kind {
    case .integer: "long"
    case .number: "double"
    case .boolean: "boolean"
    case .text, .list, .object: "string"
    }
  }

  private func writeData(
    _ values: [Cell], prefix: String, to output: inout some TextOutputStream
  ) {
    for (index, value) in values.enumerated() where value.holdsValue {
      let text = XMLText.escaped(value.plainText)
      output.write("      <data key=\"\(prefix)\(index)\">\(text)</data>\n")
    }
  }
}

extension Cell {
  /// Whether there is something to write: not empty, not a number that isn't one.
  var holdsValue: Bool {
    switch self {
    case .empty: false
    case .number(let number): number.isFinite
    case .text, .integer, .boolean, .list, .object: true
    }
  }
}

/// Ids and names of attributes as XML name tokens.
enum NameToken {
  /// The names with `_` for what no token may hold, and made unique where two then agree.
  static func uniqueWords(_ names: [String]) -> [String] {
    unique(names) { scalar in
      allows(scalar) || scalar.properties.isAlphabetic && scalar.value < 0x10000
        ? String(scalar) : "_"
    }
  }

  /// The ids with what no token may hold written as `_hex_`, and made unique where two then agree.
  static func unique(_ ids: [String]) -> [String] {
    unique(ids) { allows($0) ? String($0) : "_" + String($0.value, radix: 16) + "_" }
  }

  private static func unique(
    _ texts: [String], _ written: (Unicode.Scalar) -> String
  ) -> [String] {
    var seen: Set<String> = []
    return texts.map { text in
      let token = text.unicodeScalars.map(written).joined()
      var candidate = token
      var number = 2
      while !seen.insert(candidate).inserted {
        candidate = "\(token).\(number)"
        number += 1
      }
      return candidate
    }
  }

  // ASCII only beyond the punctuation: the classes of XML 1.0 and of its fifth edition differ.
  private static func allows(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_", ":": true
    default: false
    }
  }
}
