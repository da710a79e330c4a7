import Reports

/// Organizations with every hostile label, each tied to a document that has the same label.
enum HostileGraph {
  static let graph = ExchangeGraph(
    name: HostileText.markup, note: HostileText.quotes,
    nodeAttributes: [.init("mode"), .init(HostileText.markup), .init("n", nil, .integer)],
    edgeAttributes: [.init("roles", nil, .list), .init("x\u{0}\"y")],
    nodes: HostileText.all.enumerated().map { index, label in
      node("org:\(index) \(label)", label, .organization, index)
    }
      + HostileText.all.enumerated().map { index, label in
        node("doc:\(index) \(label)", label, .document, index)
      },
    edges: HostileText.all.enumerated().map { index, label in
      ExchangeGraph.Edge(
        source: index, target: HostileText.all.count + index, weight: Double(index) + 0.5,
        date: index.isMultiple(of: 2) ? "2020-02" : nil,
        values: [.list([.text("signatory")]), .text(label)])
    })

  private static func node(
    _ id: String, _ label: String, _ mode: ExchangeGraph.Mode, _ number: Int
  ) -> ExchangeGraph.Node {
    ExchangeGraph.Node(
      id: id, label: label, mode: mode,
      values: [.text(mode.rawValue), .text(label), .integer(number)],
      position: ExchangeGraph.Position(x: Double(number), y: -0.5))
  }
}
