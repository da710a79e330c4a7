/// Graph Modelling Language (Himsolt 1997): 7-bit ASCII, everything else as numeric references.
///
/// `label` is unique, since readers take it for the key; `name` is the exact name. Names of
/// attributes may hold only letters and digits; others lose what is not. Lists are joined.
struct GMLWriter: ExchangeWriter {
  func write(_ graph: ExchangeGraph, to output: inout some TextOutputStream) {
    let labels = graph.uniqueLabels
    let nodeKeys = keys(of: graph.nodeAttributes, reserved: ["id", "label", "name", "uid"])
    let edgeKeys = keys(
      of: graph.edgeAttributes, reserved: ["source", "target", "weight", "date"])
    output.write("Creator \"Undersigned\"\ngraph [\n  directed 0\n")
    writeField("name", .text(graph.name), to: &output)
    writeField("comment", .text(graph.note), to: &output)
    for (index, node) in graph.nodes.enumerated() {
      output.write("  node [\n    id \(index)\n")
      writeField("label", .text(labels[index]), to: &output)
      writeField("name", .text(node.label), to: &output)
      writeField("uid", .text(node.id), to: &output)
      for (key, value) in zip(nodeKeys, node.values) { writeField(key, value, to: &output) }
      writePosition(of: node, to: &output)
      output.write("  ]\n")
    }
    for edge in graph.edges {
      output.write("  edge [\n    source \(edge.source)\n    target \(edge.target)\n")
      writeField("weight", .number(edge.weight), to: &output)
      writeField("date", Cell(edge.date), to: &output)
      for (key, value) in zip(edgeKeys, edge.values) { writeField(key, value, to: &output) }
      output.write("  ]\n")
    }
    output.write("]\n")
  }

  private func writePosition(
    of node: ExchangeGraph.Node, to output: inout some TextOutputStream
  ) {
    guard let position = node.position else { return }
    output.write("    graphics [ x \(number(position.x)) y \(number(position.y)) ]\n")
  }

  private func writeField(_ key: String, _ cell: Cell, to output: inout some TextOutputStream) {
    switch cell {
    case .integer(let integer): output.write("    \(key) \(integer)\n")
    case .number(let value) where value.isFinite: output.write("    \(key) \(number(value))\n")
    case .boolean(let boolean): output.write("    \(key) \(boolean ? 1 : 0)\n")
    case .text, .list, .object:
      output.write("    \(key) \"\(escaped(cell.plainText))\"\n")
    case .empty, .number: break
    }
  }

  // The grammar wants a point in every real number: 1e-05 is written 1.0E-05.
  private func number(_ value: Double) -> String {
    let text = "\(value)"
    guard let exponent = text.firstIndex(of: "e") else { return text }
    let mantissa = text[..<exponent]
    return mantissa + (mantissa.contains(".") ? "" : ".0")
      + "E" + text[text.index(after: exponent)...]
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      case " "..."~": result.unicodeScalars.append(scalar)
      default: result += "&#\(scalar.value);"
      }
    }
    return result
  }

  private func keys(of columns: [Table.Column], reserved: Set<String>) -> [String] {
    var seen = reserved
    return columns.map { column in
      let letters = column.name.unicodeScalars.filter { scalar in
        scalar.isASCII && (scalar.properties.isAlphabetic || "0"..."9" ~= scalar)
      }
      var key = String(String.UnicodeScalarView(letters))
      if key.first?.isLetter != true { key = "x" + key }
      while !seen.insert(key).inserted { key += "x" }
      return key
    }
  }
}
