/// Pajek's `.net`: `*Vertices`, two-mode where there are documents, and weighted `*Edges`.
///
/// Labels stand in quotes, without a way to write a quote inside; `"`, `\`, controls, and a `&` that
/// would begin a reference are written as Pajek's numeric references (`&#34;`), which readers other
/// than Pajek leave as they are; so any other `&` is itself. Readers that take the label for the key need
/// it unique: a label that two vertices share gets the id behind it. UTF-8 without byte order
/// mark. Attributes go into `.clu` and `.vec` files (``PajekVector``).
struct PajekWriter: ExchangeWriter {
  func write(_ graph: ExchangeGraph, to output: inout some TextOutputStream) {
    let places = places(of: graph)
    output.write("*Vertices \(graph.nodes.count)")
    output.write(graph.isTwoMode ? " \(graph.organizationCount)\n" : "\n")
    for (index, label) in graph.uniqueLabels.enumerated() {
      output.write("\(index + 1) \"\(escaped(label))\"")
      if let place = places[index] { output.write(" \(place.x) \(place.y) 0.5") }
      output.write(graph.nodes[index].mode == .organization ? " ellipse\n" : " box\n")
    }
    output.write("*Edges\n")
    for edge in graph.edges {
      output.write("\(edge.source + 1) \(edge.target + 1) \(edge.weight)\n")
    }
  }

  /// Pajek draws in a square from 0 to 1, y downwards.
  private func places(of graph: ExchangeGraph) -> [ExchangeGraph.Position?] {
    let known = graph.nodes.compactMap(\.position)
    let (xs, ys) = (known.map(\.x), known.map(\.y))
    guard let left = xs.min(), let right = xs.max(), let low = ys.min(), let high = ys.max() else {
      return graph.nodes.map { _ in nil }
    }
    let side = max(right - left, high - low, .leastNormalMagnitude)
    func rounded(_ share: Double) -> Double { ((0.05 + 0.9 * share) * 10_000).rounded() / 10_000 }
    return graph.nodes.map { node in
      node.position.map {
        .init(x: rounded(($0.x - left) / side), y: rounded((high - $0.y) / side))
      }
    }
  }

  private func escaped(_ label: String) -> String {
    let scalars = Array(label.unicodeScalars)
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "&" where index + 1 == scalars.count || scalars[index + 1] != "#":
        result.unicodeScalars.append(scalar)
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
  /// Every numeric attribute: whole numbers as partitions, the others as vectors.
  static func all(of graph: ExchangeGraph) -> [ExchangeFormat.Companion] {
    graph.nodeAttributes.compactMap { column in
      guard let text = text(of: column.name, in: graph) else { return nil }
      let ending = column.kind == .integer ? "clu" : "vec"
      let name = String(
        column.name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
      return .init(suffix: "-\(name).\(ending)", text: text)
    }
  }

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
