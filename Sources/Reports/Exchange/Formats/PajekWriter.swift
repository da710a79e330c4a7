/// Pajek's `.net`: `*Vertices`, two-mode where there are documents, and weighted `*Edges`.
///
/// Labels stand in quotes, without a way to write a quote inside; `"`, `&`, and controls are
/// written as Pajek's numeric references (`&#34;`). Readers that take the label for the key need
/// it unique: a label that two vertices share gets the id behind it. UTF-8 without byte order
/// mark. Attributes go into `.clu` and `.vec` files (``PajekVector``).
struct PajekWriter: ExchangeWriter {
  func write(_ graph: ExchangeGraph, to output: inout some TextOutputStream) {
    output.write("*Vertices \(graph.nodes.count)")
    output.write(graph.isTwoMode ? " \(graph.organizationCount)\n" : "\n")
    for (index, label) in graph.uniqueLabels.enumerated() {
      output.write("\(index + 1) \"\(escaped(label))\"")
      if let position = graph.nodes[index].position {
        output.write(" \(position.x) \(position.y) 0.0")
      }
      output.write(graph.nodes[index].mode == .organization ? " ellipse\n" : " box\n")
    }
    output.write("*Edges\n")
    for edge in graph.edges {
      output.write("\(edge.source + 1) \(edge.target + 1) \(edge.weight)\n")
    }
  }

  private func escaped(_ label: String) -> String {
    var result = ""
    for scalar in label.unicodeScalars {
      switch scalar {
      case "\"", "&", "\\", "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        result += "&#\(scalar.value);"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// A `.clu` (partition) or `.vec` (vector) file beside a `.net` file: one value a vertex, in its
/// order.
public enum PajekVector {
  /// The value of an attribute for each node; 0 where a node has none.
  ///
  /// An integer attribute makes a partition, a number a vector. Nil if the graph has no such
  /// numeric attribute.
  public static func text(of attribute: String, in graph: ExchangeGraph) -> String? {
    guard let index = graph.nodeAttributes.firstIndex(where: { $0.name == attribute }),
      graph.nodeAttributes[index].isNumeric
    else { return nil }
    let values = graph.nodes.map { node in
      node.values[index].holdsValue ? node.values[index].plainText : "0"
    }
    return "*Vertices \(values.count)\n" + values.joined(separator: "\n") + "\n"
  }
}
