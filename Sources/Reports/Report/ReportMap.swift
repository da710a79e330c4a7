/// A map that the report shows inside the page, so that its parts can be pointed at.
public struct ReportMap: Hashable, Sendable {
  /// Something drawn: an organization, a letter or a class.
  public struct Item: Hashable, Sendable {
    let elements: [String]
    let words: String
    let organization: String?
    let container: Int?

    /// Makes an item.
    ///
    /// `elements` are the ids of its elements in the SVG without the map's prefix, `organization`
    /// is the id of the organization it is, `container` the index of the item it stands in.
    public init(elements: [String], words: String, organization: String?, container: Int?) {
      self.elements = elements
      self.words = words
      self.organization = organization
      self.container = container
    }
  }

  /// A line between two items.
  public struct Link: Hashable, Sendable {
    let element: String
    let ends: [Int]

    /// Makes a line; `ends` are indices of items.
    public init(element: String, ends: [Int]) {
      self.element = element
      self.ends = ends
    }
  }

  /// What every id of the SVG begins with.
  public let prefix: String
  let items: [Item]
  let links: [Link]

  /// Makes a map.
  ///
  /// - Precondition: links and containers are indices of items.
  public init(prefix: String, items: [Item], links: [Link]) {
    precondition(
      (links.flatMap(\.ends) + items.compactMap(\.container)).allSatisfy(items.indices.contains),
      "Lines and containers are among the items.")
    self.prefix = prefix
    self.items = items
    self.links = links
  }
}
