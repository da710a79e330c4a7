import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// The groups of an SVG that Graphviz has drawn, with their texts and outlines.
public struct SVGPicture: Hashable, Sendable {
  /// One line of text.
  public struct Text: Hashable, Sendable {
    /// What it says.
    public var string: String
    /// The anchor's place.
    public var x: Double
    /// The baseline.
    public var y: Double
    /// `start`, `middle` or `end`.
    public var anchor: String
    /// The type size in points.
    public var size: Double
    /// Whether it is bold.
    public var isBold: Bool
  }

  /// A group: a node or an edge.
  public struct Group: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// Its classes.
    public var classes: [String]
    /// Its lines of text.
    public var texts: [Text] = []
    /// The corners of its polygons.
    public var corners: [[Double]] = []

    /// Its lines joined with spaces.
    public var label: String { texts.map(\.string).joined(separator: " ") }
  }

  /// The groups in the order they are drawn.
  public let groups: [Group]

  /// Reads an SVG; nil if it isn't well-formed.
  public init?(_ svg: String) {
    let reader = Reader()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = reader
    guard parser.parse() else { return nil }
    groups = reader.groups
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var groups: [Group] = []
    private var isInText = false

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      switch name {
      case "g":
        let classes = attributes["class"]?.split(separator: " ").map(String.init) ?? []
        guard classes.contains("node") || classes.contains("edge") else { return }
        groups.append(Group(id: attributes["id"] ?? "", classes: classes))
      case "text":
        guard !groups.isEmpty else { return }
        isInText = true
        groups[groups.count - 1].texts.append(
          Text(
            string: "", x: attributes["x"].flatMap(Double.init) ?? .nan,
            y: attributes["y"].flatMap(Double.init) ?? .nan,
            anchor: attributes["text-anchor"] ?? "start",
            size: attributes["font-size"].flatMap(Double.init) ?? .nan,
            isBold: attributes["font-weight"] == "bold"))
      case "polygon":
        guard !groups.isEmpty, let points = attributes["points"] else { return }
        groups[groups.count - 1].corners.append(
          points.split { $0 == " " || $0 == "," }.compactMap { Double($0) })
      default: break
      }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      guard isInText, let text = groups.last?.texts.indices.last else { return }
      groups[groups.count - 1].texts[text].string += string
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      if name == "text" { isInText = false }
    }
  }
}
