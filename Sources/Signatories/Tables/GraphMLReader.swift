internal import Letters

/// Two-mode networks in GraphML, as networkx and this program write them: `bipartite` (0 for
/// organizations, 1 for documents), `mode` or `type` tells the modes apart.
enum GraphMLReader {
  /// The ties.
  ///
  /// - Complexity: O(bytes).
  static func entries(of utf8: [UInt8]) throws(IncidenceFault) -> [IncidenceEntry] {
    let events = Events()
    guard XMLParser.parse(utf8, telling: events) else {
      throw IncidenceFault(line: 1, reason: "is no well-formed XML")
    }
    var entries: [IncidenceEntry] = []
    for edge in events.edges {
      let ends = [edge.source, edge.target].map { events.nodes[$0] ?? .init() }
      guard let one = ends[0].isDocument, let other = ends[1].isDocument, one != other else {
        throw IncidenceFault(
          line: 1,
          reason: "the edge from \(edge.source) to \(edge.target) joins no organization and "
            + "document; give nodes the attribute bipartite, 0 or 1")
      }
      let (organization, document) = one ? (1, 0) : (0, 1)
      let ids = [edge.source, edge.target]
      entries.append(
        IncidenceEntry(
          organization: ends[organization].label ?? ids[organization],
          document: ends[document].name ?? ids[document], line: 1, date: ends[document].date,
          title: ends[document].title))
    }
    let tied = Set(events.edges.flatMap { [$0.source, $0.target] })
    for (id, node) in events.nodes.sorted(by: { $0.key < $1.key })
    where node.isDocument == false && !tied.contains(id) {
      entries.append(.isolated(node.label ?? id, line: 1))
    }
    return entries
  }

  fileprivate struct Node {
    var label: String?
    var id: String?
    var title: String?
    var date: String?
    var isDocument: Bool?

    /// The id a document had before it was written, else its label.
    var name: String? { id.map { $0.hasPrefix("doc:") ? String($0.dropFirst(4)) : $0 } ?? label }
  }

  private final class Events: XMLEvents {
    private(set) var nodes: [String: Node] = [:]
    private(set) var edges: [(source: String, target: String)] = []
    private var keys: [String: String] = [:]
    private var node: String?
    private var key: String?
    private var value: [UInt8] = []

    func start(_ name: String, _ attributes: XMLAttributes) {
      switch name {
      case "key": keys[attributes["id"] ?? ""] = attributes["attr.name"]?.lowercased()
      case "node":
        node = attributes["id"] ?? ""
        nodes[node ?? ""] = Node()
      case "edge": edges.append((attributes["source"] ?? "", attributes["target"] ?? ""))
      case "data":
        key = attributes["key"].map { keys[$0] ?? $0.lowercased() }
        value = []
      default: return
      }
    }

    func text(_ utf8: UnsafeBufferPointer<UInt8>) {
      if key != nil { value += utf8 }
    }

    func end(_ name: String) {
      if name == "node" { node = nil }
      guard name == "data", let key else { return }
      self.key = nil
      guard let node else { return }
      describe(&nodes[node, default: Node()], key, String(decoding: value, as: UTF8.self))
    }

    private func describe(_ node: inout Node, _ key: String, _ value: String) {
      switch key {
      case "label", "name": node.label = value
      case "uid": node.id = value
      case "title": node.title = value
      case "date": node.date = value
      case "bipartite", "mode", "type", "node_type":
        if ["1", "document", "letter", "event", "true"].contains(value.lowercased()) {
          node.isDocument = true
        } else if ["0", "organization", "organisation", "actor", "false"]
          .contains(value.lowercased())
        {
          node.isDocument = false
        }
      default: return
      }
    }
  }
}
