import Coalitions
import Foundation
import Reports
import TestSupport
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

struct ExchangeFormatTests {
  private let twoMode = ExchangeGraph(
    ShoreCampaign.network, measures: ShoreCampaign.measures, clusters: ShoreCampaign.clusters)
  private let projection: ExchangeGraph

  init() throws {
    projection = ExchangeGraph(
      projecting: try ProjectedTies(ShoreCampaign.ties, of: ShoreCampaign.network),
      of: ShoreCampaign.network, weight: .newman)
  }

  @Test(arguments: ExchangeFormat.allCases)
  func `the two-mode network is written as its golden file has it`(format: ExchangeFormat) throws {
    try expectGolden(format.text(of: twoMode), "Reports/shore.\(format.rawValue)")
  }

  @Test(arguments: ExchangeFormat.allCases)
  func `the projection is written as its golden file has it`(format: ExchangeFormat) throws {
    try expectGolden(format.text(of: projection), "Reports/shore-projection.\(format.rawValue)")
  }

  @Test(arguments: ExchangeFormat.allCases)
  func `hostile names are written as their golden file has it`(format: ExchangeFormat) throws {
    try expectGolden(
      format.text(of: HostileGraph.graph), "Reports/hostile.\(format.rawValue)")
  }

  @Test func `nodes are a table of their own beside the edges`() throws {
    try expectGolden(twoMode.nodeTable.text(as: .csv), "Reports/shore-nodes.csv")
    #expect(twoMode.nodeTable.rows.count == twoMode.nodes.count)
  }

  @Test(arguments: [ExchangeFormat.graphml, .gexf])
  func `XML is well-formed and gives every label back, but for what XML can't hold`(
    format: ExchangeFormat
  ) throws {
    let reader = XMLReader(format.text(of: HostileGraph.graph))
    #expect(reader.error == nil)
    let expected = HostileText.all.map(XMLReader.expected)
    for label in expected {
      #expect(reader.texts.contains { $0.unicodeScalars.elementsEqual(label.unicodeScalars) })
    }
    let elements = reader.elements
    #expect(elements.count { $0 == "node" } == 2 * HostileText.all.count)
    #expect(elements.count { $0 == "edge" } == HostileText.all.count)
    #expect(!elements.contains("script"))
  }

  @Test(arguments: [ExchangeFormat.json, .cx2])
  func `JSON gives every label back exactly`(format: ExchangeFormat) throws {
    let text = format.text(of: HostileGraph.graph)
    let value = try JSONValue(parsing: Data(text.utf8))
    let nodes =
      format == .json
      ? value["nodes"].elements.map { $0["label"].string }
      : value.elements.flatMap { $0["nodes"].elements }.map { $0["v"]["name"].string }
    let expected = HostileText.all + HostileText.all
    #expect(nodes.count == expected.count)
    for (node, label) in zip(nodes, expected) {
      #expect(node.unicodeScalars.elementsEqual(label.unicodeScalars))
    }
  }

  @Test func `GML is ASCII and no label ends its string`() {
    let text = ExchangeFormat.gml.text(of: HostileGraph.graph)
    #expect(text.utf8.allSatisfy { $0 == 10 || 0x20...0x7E ~= $0 })
    for line in text.split(separator: "\n") where line.contains("\"") {
      #expect(line.hasSuffix("\"") && line.count { $0 == "\"" } == 2)
    }
  }

  @Test func `Pajek and DL keep one record a line and two quotes a label`() {
    for line in ExchangeFormat.net.text(of: HostileGraph.graph).split(separator: "\n") {
      #expect([0, 2].contains(line.count { $0 == "\"" }))
    }
    let lines = ExchangeFormat.dl.text(of: HostileGraph.graph).split(separator: "\n")
    #expect(lines.count == 4 + HostileText.all.count)
    #expect(lines.dropFirst(4).allSatisfy { line in line.count { $0 == "\"" } == 4 })
  }

  @Test func `Pajek and DOT keep an ampersand, and Pajek places stand in its square`() {
    let graph = ExchangeGraph(
      name: "n", note: "", nodeAttributes: [], edgeAttributes: [],
      nodes: [
        .init(
          id: "org:a", label: "A&B &#65; &", mode: .organization, values: [],
          position: .init(x: -100, y: 40)),
        .init(
          id: "org:b", label: "B", mode: .organization, values: [],
          position: .init(x: 100, y: -60)),
      ], edges: [])
    let net = ExchangeFormat.net.text(of: graph)
    #expect(net.contains("1 \"A&B &#38;#65; &\" 0.05 0.05 0.5 ellipse"))
    #expect(net.contains("2 \"B\" 0.95 0.5 0.5 ellipse"))
    #expect(ExchangeFormat.dot.text(of: graph).contains("label=\"A&amp;B &amp;#65; &amp;\""))
  }

  @Test func `what a format keeps in other files goes beside it`() {
    let net = ExchangeFormat.net.companions(of: twoMode)
    #expect(Set(net.map(\.suffix)).isSuperset(of: ["-cluster.clu", "-strength.vec"]))
    for one in net {
      #expect(one.text.split(separator: "\n").count == twoMode.nodes.count + 1)
    }
    let csv = ExchangeFormat.csv.companions(of: twoMode)
    #expect(csv.map(\.suffix) == ["-nodes.csv"])
    #expect(csv.first?.text == twoMode.nodeTable.text(as: .csv))
    #expect(ExchangeFormat.graphml.companions(of: twoMode).isEmpty)
  }

  @Test func `names of attributes are name tokens in GraphML, with the exact name beside`() {
    let graph = ExchangeGraph(
      name: "n", note: "", nodeAttributes: [.init("Head office"), .init("Head_office")],
      edgeAttributes: [], nodes: [], edges: [])
    let text = ExchangeFormat.graphml.text(of: graph)
    #expect(text.contains("attr.name=\"Head_office\" attr.type=\"string\"><desc>Head office<"))
    #expect(text.contains("attr.name=\"Head_office.2\""))
  }

  @Test func `colours of clusters and places reach GEXF, GraphML and DOT`() {
    let graph = twoMode.drawn { _ in
      .init(x: 1.5, y: 2)
    } in: { node in
      twoMode.cluster(of: node).map { _ in .init(red: 0, green: 114, blue: 178) }
    }
    #expect(
      ExchangeFormat.gexf.text(of: graph).contains("<viz:color r=\"0\" g=\"114\" b=\"178\"/>"))
    #expect(ExchangeFormat.graphml.text(of: graph).contains("attr.name=\"y\""))
    let dot = ExchangeFormat.dot.text(of: graph)
    #expect(dot.contains("fillcolor=\"#0072b2\", pos=\"1.5,2.0\""))
  }

  @Test func `Pajek vectors have a line for every vertex in its order`() {
    #expect(
      PajekVector.text(of: "cluster", in: twoMode)
        == "*Vertices 8\n1\n1\n1\n1\n2\n1\n2\n0\n")
    #expect(PajekVector.text(of: "no such", in: twoMode) == nil)
    #expect(PajekVector.text(of: "mode", in: twoMode) == nil)
  }

  @Test func `two nodes with one label stay two where readers take the label for the key`() {
    let graph = ExchangeGraph(
      name: "n", note: "", nodeAttributes: [], edgeAttributes: [],
      nodes: [
        .init(id: "org:a", label: "Same", mode: .organization, values: []),
        .init(id: "doc:a", label: "Same", mode: .document, values: []),
      ], edges: [.init(source: 0, target: 1, weight: 1, values: [])])
    for format in [ExchangeFormat.net, .dl, .gml] {
      let text = format.text(of: graph)
      #expect(text.contains("\"Same (org:a)\"") && text.contains("\"Same (doc:a)\""))
    }
  }

  @Test func `ids that agree once they are name tokens stay apart in GraphML`() {
    let graph = ExchangeGraph(
      name: "n", note: "", nodeAttributes: [], edgeAttributes: [],
      nodes: ["doc:a/b", "doc:a_2f_b"].map {
        .init(id: $0, label: $0, mode: .document, values: [])
      }, edges: [])
    let text = ExchangeFormat.graphml.text(of: graph)
    #expect(text.contains("<node id=\"doc:a_2f_b\">") && text.contains("id=\"doc:a_2f_b.2\""))
  }

  @Test func `dates cut to month or year become spells over all of it`() {
    let dates = ["2020-02": "2020-02-29", "1900-02": "1900-02-28", "1999": "1999-12-31"]
    for (date, last) in dates {
      let graph = ExchangeGraph(
        name: "n", note: "", nodeAttributes: [], edgeAttributes: [],
        nodes: [.init(id: "doc:a", label: "A", mode: .document, date: date, values: [])],
        edges: [])
      #expect(ExchangeFormat.gexf.text(of: graph).contains("\" end=\"\(last)\"/>"))
    }
  }

  @Test func `a file's extension names its format`() {
    #expect(ExchangeFormat(fileExtension: "GraphML") == .graphml)
    #expect(ExchangeFormat(fileExtension: "xls") == nil)
  }
}

/// Elements, and the texts of attributes and contents, of an XML document.
private final class XMLReader: NSObject, XMLParserDelegate {
  var elements: [String] = []
  var texts: [String] = []
  var error: (any Error)?
  private var content = ""

  init(_ text: String) {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    if !parser.parse() { error = parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append(name)
    texts += attributes.keys.sorted().compactMap { attributes[$0] }
    content = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { content += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    texts.append(content)
    content = ""
  }

  /// What a reader of XML 1.0 sees of a text.
  static func expected(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar {
          case "\t", "\n", "\r": scalar
          case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
          default: scalar
          }
        }))
  }
}
