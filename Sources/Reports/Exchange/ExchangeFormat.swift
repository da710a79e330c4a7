/// The formats other programs read networks in; one writer a file.
public enum ExchangeFormat: String, CaseIterable, Sendable {
  /// GraphML 1.0: Gephi, igraph, networkx, yEd, Cytoscape, visone.
  case graphml
  /// JSON node-link: networkx, D3.
  case json
  /// GEXF 1.3: Gephi.
  case gexf
  /// Pajek.
  case net
  /// UCINET DL.
  case dl
  /// Graph Modelling Language: igraph, networkx, Gephi.
  case gml
  /// Cytoscape CX2.
  case cx2
  /// Graphviz.
  case dot
  /// Edge table, beside which ``ExchangeGraph/nodeTable`` goes: R, spreadsheets.
  case csv

  /// The format a file's extension stands for, or nil.
  public init?(fileExtension: String) {
    self.init(rawValue: fileExtension.lowercased())
  }

  /// Writes a graph.
  ///
  /// - Complexity: O(nodes + edges).
  public func write(_ graph: ExchangeGraph, to output: inout some TextOutputStream) {
    switch self {
    case .graphml: GraphMLWriter().write(graph, to: &output)
    case .json: NodeLinkWriter().write(graph, to: &output)
    case .gexf: GEXFWriter().write(graph, to: &output)
    case .net: PajekWriter().write(graph, to: &output)
    case .dl: DLWriter().write(graph, to: &output)
    case .gml: GMLWriter().write(graph, to: &output)
    case .cx2: CX2Writer().write(graph, to: &output)
    case .dot: DOTWriter().write(graph, to: &output)
    case .csv: graph.edgeTable.write(as: .csv, to: &output)
    }
  }

  /// The graph as one string.
  public func text(of graph: ExchangeGraph) -> String {
    var text = ""
    write(graph, to: &text)
    return text
  }
}

extension ExchangeFormat {
  /// A file that goes beside the one that holds the network.
  public struct Companion: Hashable, Sendable {
    /// What its name has behind that of the network, such as `-nodes.csv`.
    public let suffix: String
    /// What stands in it.
    public let text: String
  }

  /// What the format keeps in files of its own: Pajek's partitions and vectors, and the nodes of an
  /// edge table.
  ///
  /// - Complexity: O(nodes · attributes).
  public func companions(of graph: ExchangeGraph) -> [Companion] {
    switch self {
    case .net: PajekVector.all(of: graph)
    case .csv: [Companion(suffix: "-nodes.csv", text: graph.nodeTable.text(as: .csv))]
    case .graphml, .json, .gexf, .dl, .gml, .cx2, .dot: []
    }
  }
}

/// Writes graphs in one format.
protocol ExchangeWriter {
  func write(_ graph: ExchangeGraph, to output: inout some TextOutputStream)
}
