/// UCINET's DL: `edgelist2` for two modes, `edgelist1` for one, labels embedded.
///
/// Labels stand in quotes, and the format has no way to write a quote or a line break inside: a
/// quote becomes an apostrophe, a control a space. Readers take the label for the key, so a label
/// that two rows or columns share gets the id behind it.
struct DLWriter: ExchangeWriter {
  func write(_ graph: ExchangeGraph, to output: inout some TextOutputStream) {
    let labels = unique(graph.uniqueLabels.map(plain), ids: graph.nodes.map { plain($0.id) })
    let rows = graph.organizationCount
    if graph.isTwoMode {
      output.write("dl nr=\(rows), nc=\(graph.nodes.count - rows)\nformat = edgelist2\n")
    } else {
      output.write("dl n=\(rows)\nformat = edgelist1\n")
    }
    output.write("labels embedded:\ndata:\n")
    for edge in graph.edges {
      writeTie(labels[edge.source], labels[edge.target], edge.weight, to: &output)
      // A matrix of one mode is symmetric only if both halves are written.
      if !graph.isTwoMode {
        writeTie(labels[edge.target], labels[edge.source], edge.weight, to: &output)
      }
    }
  }

  private func writeTie(
    _ one: String, _ other: String, _ weight: Double, to output: inout some TextOutputStream
  ) {
    output.write("\"\(one)\" \"\(other)\" \(weight)\n")
  }

  private func plain(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: result += " "
      default: result.unicodeScalars.append(scalar == "\"" ? "'" : scalar)
      }
    }
    return result
  }

  private func unique(_ labels: [String], ids: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for label in labels { counts[label, default: 0] += 1 }
    return zip(labels, ids).map { counts[$0] == 1 ? $0 : "\($0) (\($1))" }
  }
}
