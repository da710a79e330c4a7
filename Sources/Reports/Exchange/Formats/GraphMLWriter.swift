/// GraphML 1.0 (http://graphml.graphdrawing.org/specification.html), undirected, typed keys.
///
/// The schema allows in an id only what a name token may hold, so other characters of an id are
/// written as `_hex_`; the attribute `uid` has it exactly. Cells that are empty have no `data`.
/// What XML can't hold is in ``XMLText``.
struct GraphMLWriter: ExchangeWriter {
  func write(_ graph: ExchangeGraph, to output: inout some TextOutputStream) {
    let ids = NameToken.unique(graph.nodes.map(\.id))
    output.write(Self.head)
    for (index, column) in nodeColumns(of: graph).enumerated() {
      writeKey("n\(index)", for: "node", column, to: &output)
    }
    for (index, column) in edgeColumns(of: graph).enumerated() {
      writeKey("e\(index)", for: "edge", column, to: &output)
    }
    output.write("  <graph id=\"network\" edgedefault=\"undirected\">\n")
    output.write("    <desc>\(XMLText.escaped("\(graph.name). \(graph.note)"))</desc>\n")
    for (node, id) in zip(graph.nodes, ids) {
      output.write("    <node id=\"\(XMLText.escaped(id))\">\n")
      writeData([.text(node.id), .text(node.label)] + node.values, prefix: "n", to: &output)
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
  }

  private func edgeColumns(of graph: ExchangeGraph) -> [Table.Column] {
    [.init("weight", nil, .number(digits: 4)), .init("date")] + graph.edgeAttributes
  }

  private func writeKey(
    _ id: String, for kind: String, _ column: Table.Column, to output: inout some TextOutputStream
  ) {
    output.write(
      "  <key id=\"\(id)\" for=\"\(kind)\" attr.name=\"\(XMLText.escaped(column.name))\" "
        + "attr.type=\"\(type(of: column))\"/>\n")
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

/// Ids as XML name tokens.
enum NameToken {
  /// The ids with what no token may hold written as `_hex_`, and made unique where two then agree.
  static func unique(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    return ids.map { id in
      let token = of(id)
      var candidate = token
      var number = 2
      while !seen.insert(candidate).inserted {
        candidate = "\(token).\(number)"
        number += 1
      }
      return candidate
    }
  }

  private static func of(_ id: String) -> String {
    var token = ""
    for scalar in id.unicodeScalars {
      if allows(scalar) {
        token.unicodeScalars.append(scalar)
      } else {
        token += "_" + String(scalar.value, radix: 16) + "_"
      }
    }
    return token
  }

  // ASCII only beyond the punctuation: the classes of XML 1.0 and of its fifth edition differ.
  private static func allows(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_", ":": true
    default: false
    }
  }
}
