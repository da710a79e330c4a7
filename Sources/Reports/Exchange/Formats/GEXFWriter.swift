/// GEXF 1.3 (https://gexf.net/1.3), undirected, with dates as spells, positions and colours where
/// known.
///
/// A dated document and its edges have a spell over the time it is dated to: a day, or all of the
/// month or year where no more is stated. What XML can't hold is in ``XMLText``.
struct GEXFWriter: ExchangeWriter {
  func write(_ graph: ExchangeGraph, to output: inout some TextOutputStream) {
    let isDated = graph.edges.contains { $0.date != nil } || graph.nodes.contains { $0.date != nil }
    output.write(Self.head)
    output.write("    <description>\(XMLText.escaped("\(graph.name). \(graph.note)"))")
    output.write("</description>\n  </meta>\n")
    output.write("  <graph defaultedgetype=\"undirected\"")
    output.write(
      isDated
        ? " mode=\"dynamic\" timeformat=\"date\" timerepresentation=\"interval\">\n"
        : " mode=\"static\">\n")
    writeAttributes(graph.nodeAttributes, class: "node", to: &output)
    writeAttributes(graph.edgeAttributes, class: "edge", to: &output)
    output.write("    <nodes>\n")
    for node in graph.nodes { write(node, to: &output) }
    output.write("    </nodes>\n    <edges>\n")
    for (index, edge) in graph.edges.enumerated() {
      write(edge, index: index, nodes: graph.nodes, to: &output)
    }
    output.write("    </edges>\n  </graph>\n</gexf>\n")
  }

  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" \
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
    xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
      <meta>
        <creator>Undersigned</creator>

    """

  private func writeAttributes(
    _ columns: [Table.Column], class name: String, to output: inout some TextOutputStream
  ) {
    guard !columns.isEmpty else { return }
    output.write("    <attributes class=\"\(name)\">\n")
    for (index, column) in columns.enumerated() {
      output.write(
        "      <attribute id=\"\(index)\" title=\"\(XMLText.escaped(column.name))\" "
          + "type=\"\(type(of: column))\"/>\n")
    }
    output.write("    </attributes>\n")
  }

  private func type(of column: Table.Column) -> String {
    switch column.kind {
    case .integer: "long"
    case .number: "double"
    case .boolean: "boolean"
    case .text, .list, .object: "string"
    }
  }

  private func write(_ node: ExchangeGraph.Node, to output: inout some TextOutputStream) {
    output.write(
      "      <node id=\"\(XMLText.escaped(node.id))\" label=\"\(XMLText.escaped(node.label))\">\n")
    writeValues(node.values, to: &output)
    writeSpell(node.date, to: &output)
    if let color = node.color {
      output.write(
        "        <viz:color r=\"\(color.red)\" g=\"\(color.green)\" b=\"\(color.blue)\"/>\n")
    }
    if let position = node.position {
      output.write("        <viz:position x=\"\(position.x)\" y=\"\(position.y)\" z=\"0.0\"/>\n")
    }
    output.write("      </node>\n")
  }

  private func write(
    _ edge: ExchangeGraph.Edge, index: Int, nodes: [ExchangeGraph.Node],
    to output: inout some TextOutputStream
  ) {
    let ends = [edge.source, edge.target].map { XMLText.escaped(nodes[$0].id) }
    output.write(
      "      <edge id=\"\(index)\" source=\"\(ends[0])\" target=\"\(ends[1])\" "
        + "weight=\"\(edge.weight)\">\n")
    writeValues(edge.values, to: &output)
    writeSpell(edge.date, to: &output)
    output.write("      </edge>\n")
  }

  private func writeValues(_ values: [Cell], to output: inout some TextOutputStream) {
    guard values.contains(where: \.holdsValue) else { return }
    output.write("        <attvalues>\n")
    for (index, value) in values.enumerated() where value.holdsValue {
      let text = XMLText.escaped(value.plainText)
      output.write("          <attvalue for=\"\(index)\" value=\"\(text)\"/>\n")
    }
    output.write("        </attvalues>\n")
  }

  private func writeSpell(_ date: String?, to output: inout some TextOutputStream) {
    guard let days = date.flatMap(CalendarDays.init) else { return }
    output.write("        <spells>\n")
    output.write("          <spell start=\"\(days.first)\" end=\"\(days.last)\"/>\n")
    output.write("        </spells>\n")
  }
}

/// The days a date cut to month or year stands for.
struct CalendarDays {
  let first: String
  let last: String

  /// Nil if the date isn't one.
  init?(_ date: String) {
    let parts = date.split(separator: "-").map { Int($0) }
    switch parts.count {
    case 1:
      first = "\(date)-01-01"
      last = "\(date)-12-31"
    case 2:
      guard let year = parts[0], let month = parts[1], 1...12 ~= month else { return nil }
      first = "\(date)-01"
      last = "\(date)-\(Self.days(in: month, of: year))"
    case 3:
      first = date
      last = date
    default:
      return nil
    }
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}
