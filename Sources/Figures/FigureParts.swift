/// What of a map can be pointed at: organizations, letters and classes, and the lines between them.
///
/// A page that shows the map's SVG finds each part by the ids of its elements.
public struct FigureParts: Hashable, Sendable {
  /// An organization, a letter or a class.
  public struct Item: Hashable, Sendable {
    /// The ids of its elements in the SVG: mark, label, ground; the first stands for all.
    public let elements: [String]
    /// What it is in words: its name, and for organizations what it did in which letters.
    public let words: String
    /// Whether it is an organization.
    public let isOrganization: Bool
    /// The class it stands in, as an index of `items`.
    public let container: Int?
  }

  /// A line between two items.
  public struct Link: Hashable, Sendable {
    /// The id of its element in the SVG.
    public let element: String
    /// Its ends, as indices of `items`.
    public let ends: [Int]
  }

  /// The items, in the order in which they are drawn.
  public let items: [Item]
  /// The lines.
  public let links: [Link]
}

extension Figure {
  /// What of this map can be pointed at; empty for charts.
  ///
  /// - Complexity: O(nodes · classes + lines).
  public var parts: FigureParts {
    guard !isChart else { return FigureParts(items: [], links: []) }
    let kinds: Set<Drawing.Kind> = [.organization, .letter, .group]
    let nodes = drawing.nodes.filter { kinds.contains($0.kind) && !$0.tooltip.isEmpty }
    let index = Dictionary(
      nodes.enumerated().map { ($1.id.description, $0) }, uniquingKeysWith: { first, _ in first })
    var elements = nodes.map { [$0.id.description] }
    for node in drawing.nodes {
      let id = node.id.description
      guard index[id] == nil, let owner = Self.owner(of: id).flatMap({ index[$0] }) else {
        continue
      }
      elements[owner].append(id)
    }
    let classes = nodes.indices.filter { nodes[$0].kind == .group }
    let items = nodes.enumerated().map { place, node in
      FigureParts.Item(
        elements: elements[place], words: node.tooltip, isOrganization: node.kind == .organization,
        container: node.kind == .organization
          ? classes.first { nodes[$0].frame.contains(node.frame.center) } : nil)
    }
    return FigureParts(
      items: items,
      links: drawing.ties.compactMap { tie in
        guard let from = index[tie.from.description], let to = index[tie.to.description] else {
          return nil
        }
        return FigureParts.Link(element: tie.id.description, ends: [from, to])
      })
  }

  /// The id of the mark a label, a heading or a ground belongs to.
  private static func owner(of id: String) -> String? {
    for suffix in ["-label", "-heading", "-more", "-title", "-facts"] where id.hasSuffix(suffix) {
      return String(id.dropLast(suffix.count))
    }
    return id.firstRange(of: "-ground-").map { String(id[..<$0.lowerBound]) }
  }
}
