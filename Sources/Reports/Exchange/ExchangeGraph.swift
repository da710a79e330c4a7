/// A network on its way to another program: nodes and edges with typed attributes.
///
/// One value serves every exchange format. Ids are namespaced, `org:` and `doc:`, so that a body
/// and a document of one name stay two; labels are the exact names.
public struct ExchangeGraph: Hashable, Sendable {
  /// What a node is.
  public enum Mode: String, Sendable {
    case organization
    case document
  }

  /// An organization or a document.
  public struct Node: Hashable, Sendable {
    /// Unique in the graph: `org:` or `doc:` and the id in the network.
    public let id: String
    /// The name it is shown under; two nodes may share it.
    public let label: String
    /// Organization or document.
    public let mode: Mode
    /// When a document appeared, ISO 8601, cut to what is known.
    public let date: String?
    /// One cell for each of the graph's `nodeAttributes`.
    public let values: [Cell]
    /// Where it is drawn, if a layout is known.
    public var position: Position?
    /// What it is coloured, if anything.
    public var color: Color?

    /// Makes a node.
    public init(
      id: String, label: String, mode: Mode, date: String? = nil, values: [Cell],
      position: Position? = nil
    ) {
      self.id = id
      self.label = label
      self.mode = mode
      self.date = date
      self.values = values
      self.position = position
    }
  }

  /// A colour of the screen.
  public struct Color: Hashable, Sendable {
    /// Its parts, 0 to 255.
    public let red, green, blue: UInt8

    /// Makes a colour.
    public init(red: UInt8, green: UInt8, blue: UInt8) {
      (self.red, self.green, self.blue) = (red, green, blue)
    }
  }

  /// A place on the page, y upwards.
  public struct Position: Hashable, Sendable {
    /// To the right.
    public let x: Double
    /// Upwards.
    public let y: Double

    /// Makes a position.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// A tie.
  public struct Edge: Hashable, Sendable {
    /// Index of a node.
    public let source: Int
    /// Index of the other node.
    public let target: Int
    /// Its weight.
    public let weight: Double
    /// When it came about, ISO 8601, cut to what is known.
    public let date: String?
    /// One cell for each of the graph's `edgeAttributes`.
    public let values: [Cell]

    /// Makes an edge.
    public init(source: Int, target: Int, weight: Double, date: String? = nil, values: [Cell]) {
      self.source = source
      self.target = target
      self.weight = weight
      self.date = date
      self.values = values
    }
  }

  /// What the graph is called.
  public let name: String
  /// What its edges and weights mean.
  public let note: String
  /// The attributes of the nodes.
  public let nodeAttributes: [Table.Column]
  /// The attributes of the edges.
  public let edgeAttributes: [Table.Column]
  /// The nodes; in a two-mode graph all organizations come before all documents.
  public var nodes: [Node]
  /// The edges.
  public let edges: [Edge]

  /// Makes a graph.
  ///
  /// - Precondition: edges point inside `nodes`; nodes and edges have one value an attribute.
  public init(
    name: String, note: String, nodeAttributes: [Table.Column], edgeAttributes: [Table.Column],
    nodes: [Node], edges: [Edge]
  ) {
    precondition(
      edges.allSatisfy { nodes.indices.contains($0.source) && nodes.indices.contains($0.target) },
      "An edge joins two nodes of the graph.")
    precondition(
      nodes.allSatisfy { $0.values.count == nodeAttributes.count }
        && edges.allSatisfy { $0.values.count == edgeAttributes.count },
      "Every attribute has a value, be it an empty one.")
    self.name = name
    self.note = note
    self.nodeAttributes = nodeAttributes
    self.edgeAttributes = edgeAttributes
    self.nodes = nodes
    self.edges = edges
  }

  /// The graph with places and colours of its nodes; nil leaves a node as it is.
  public func drawn(
    at place: (Node) -> Position?, in color: (Node) -> Color?
  ) -> ExchangeGraph {
    var graph = self
    for index in nodes.indices {
      graph.nodes[index].position = place(nodes[index]) ?? nodes[index].position
      graph.nodes[index].color = color(nodes[index]) ?? nodes[index].color
    }
    return graph
  }

  /// The number of a node's cluster, from 1; nil where it is in none.
  public func cluster(of node: Node) -> Int? {
    guard let index = nodeAttributes.firstIndex(where: { $0.name == "cluster" }),
      case .integer(let number) = node.values[index]
    else { return nil }
    return number
  }

  /// How many nodes are organizations.
  var organizationCount: Int { nodes.count { $0.mode == .organization } }

  /// Whether it has nodes of both modes.
  var isTwoMode: Bool { organizationCount < nodes.count }

  /// The labels, made unique by the id for formats whose readers take the label for the key.
  var uniqueLabels: [String] {
    var counts: [String: Int] = [:]
    for node in nodes { counts[node.label, default: 0] += 1 }
    return nodes.map { counts[$0.label] == 1 ? $0.label : "\($0.label) (\($0.id))" }
  }
}
