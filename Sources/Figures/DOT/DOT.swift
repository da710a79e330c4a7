/// The DOT language as values; what is written can only be well-formed.
///
/// Every attribute is a `Value`, and a value can only be made by a function that escapes for its
/// kind, so no label can be forgotten or break out of its quotes. Grammar: Graphviz, "DOT Language".
public enum DOT {
  /// An attribute and its value.
  public struct Attribute: Hashable, Sendable {
    let name: String
    let value: Value

    /// Makes an attribute; the name is a word of the program, never input.
    public init(_ name: StaticString, _ value: Value) {
      self.name = "\(name)"
      self.value = value
    }
  }

  /// A vertex and how it is drawn.
  public struct Node: Hashable, Sendable {
    /// Its name, unique in the graph.
    public var id: ID
    /// Its attributes in order.
    public var attributes: [Attribute]

    /// Makes a vertex.
    public init(_ id: ID, _ attributes: [Attribute] = []) {
      self.id = id
      self.attributes = attributes
    }
  }

  /// An edge and how it is drawn.
  public struct Edge: Hashable, Sendable {
    /// One end.
    public var tail: ID
    /// The other end.
    public var head: ID
    /// Its attributes in order.
    public var attributes: [Attribute]

    /// Makes an edge.
    public init(_ tail: ID, _ head: ID, _ attributes: [Attribute] = []) {
      self.tail = tail
      self.head = head
      self.attributes = attributes
    }
  }

  /// An undirected graph.
  public struct Graph: Hashable, Sendable {
    /// Its name.
    public var id: ID
    /// Lines of a comment before it.
    public var comments: [String] = []
    /// Attributes of the graph.
    public var attributes: [Attribute] = []
    /// Defaults of all nodes.
    public var nodeDefaults: [Attribute] = []
    /// Defaults of all edges.
    public var edgeDefaults: [Attribute] = []
    /// The nodes in drawing order.
    public var nodes: [Node] = []
    /// The edges in drawing order.
    public var edges: [Edge] = []

    /// Makes an empty graph.
    public init(_ id: ID) {
      self.id = id
    }

    /// The graph in the DOT language, one statement a line.
    public var source: String {
      var lines = comments.map { "// " + PlainText.singleLine($0) }
      lines.append("graph \(id.source) {")
      lines += statement("graph", attributes) + statement("node", nodeDefaults)
      lines += statement("edge", edgeDefaults)
      lines += nodes.map { "  \($0.id.source)\(list($0.attributes));" }
      lines += edges.map { "  \($0.tail.source) -- \($0.head.source)\(list($0.attributes));" }
      return (lines + ["}"]).joined(separator: "\n") + "\n"
    }

    private func statement(_ keyword: String, _ attributes: [Attribute]) -> [String] {
      attributes.isEmpty ? [] : ["  \(keyword)\(list(attributes));"]
    }

    private func list(_ attributes: [Attribute]) -> String {
      guard !attributes.isEmpty else { return "" }
      let pairs = attributes.map { "\($0.name)=\($0.value.source)" }
      return " [" + pairs.joined(separator: ", ") + "]"
    }
  }
}
