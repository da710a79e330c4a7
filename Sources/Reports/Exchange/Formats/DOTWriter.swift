/// Graphviz's DOT language (https://graphviz.org/doc/info/lang.html): what the network is, for other
/// programs; `draw -o figure.dot` writes what a figure draws.
///
/// Every attribute is one of Graphviz; a name that means something to Graphviz gets a `_` behind it.
/// Nodes are called by their ids, shown by their labels; places are in points.
struct DOTWriter: ExchangeWriter {
  func write(_ graph: ExchangeGraph, to output: inout some TextOutputStream) {
    let nodeKeys = Self.keys(of: graph.nodeAttributes)
    let edgeKeys = Self.keys(of: graph.edgeAttributes)
    output.write("graph \(quoted(graph.name)) {\n  graph [comment=\(quoted(graph.note))];\n")
    for node in graph.nodes {
      var parts = ["label=\(quoted(node.label, isLabel: true))"]
      if let color = node.color {
        parts += ["style=\"filled\"", "fillcolor=\"\(hexadecimal(color))\""]
      }
      if let place = node.position { parts.append("pos=\"\(place.x),\(place.y)\"") }
      parts += attributes(nodeKeys, node.values)
      output.write("  \(quoted(node.id)) [\(parts.joined(separator: ", "))];\n")
    }
    for edge in graph.edges {
      let ends = "\(quoted(graph.nodes[edge.source].id)) -- \(quoted(graph.nodes[edge.target].id))"
      let parts =
        ["weight=\"\(edge.weight)\""] + (edge.date.map { ["date=\(quoted($0))"] } ?? [])
        + attributes(edgeKeys, edge.values)
      output.write("  \(ends) [\(parts.joined(separator: ", "))];\n")
    }
    output.write("}\n")
  }

  private func attributes(_ keys: [String], _ values: [Cell]) -> [String] {
    zip(keys, values).filter { $1.holdsValue }.map { "\(quoted($0))=\(quoted($1.plainText))" }
  }

  /// In quotes only `"` has an escape; a backslash is doubled, so that the last one ends nothing.
  private func quoted(_ text: String, isLabel: Bool = false) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      // Graphviz reads references of HTML in labels, and `\n` as the end of a line.
      case "&" where isLabel: result += "&amp;"
      case "\n" where isLabel: result += "\\n"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return "\"\(result)\""
  }

  private func hexadecimal(_ color: ExchangeGraph.Color) -> String {
    let digits = Array("0123456789abcdef")
    return "#"
      + String(
        [color.red, color.green, color.blue].flatMap {
          [digits[Int($0 >> 4)], digits[Int($0 & 15)]]
        })
  }

  private static func keys(of columns: [Table.Column]) -> [String] {
    var seen = reserved
    return columns.map { column in
      var key = column.name
      while !seen.insert(key).inserted { key += "_" }
      return key
    }
  }

  /// Attributes of Graphviz that would change a drawing, and those written above.
  private static let reserved: Set<String> = [
    "label", "style", "fillcolor", "pos", "weight", "date", "shape", "color", "colorscheme",
    "comment", "class", "id", "group", "image", "layer", "margin", "width", "height", "href", "URL",
    "target", "tooltip", "root", "rank", "sides", "skew", "xlabel", "z", "len", "minlen",
    "constraint", "dir", "peripheries", "pin", "regular", "rects", "vertices", "samplepoints",
    "sortv", "showboxes", "orientation", "distortion", "penwidth", "fontsize", "fontname",
    "fontcolor", "fixedsize", "labelloc", "nojustify", "ordering", "gradientangle", "headport",
    "tailport", "lhead", "ltail", "samehead", "sametail", "decorate", "arrowhead", "arrowtail",
    "arrowsize",
  ]
}
