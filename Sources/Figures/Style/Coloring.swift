public import Signatories

/// What organizations are coloured by: a property of theirs, its values in order, and who has which.
///
/// The first seven values have a colour and a shape each, so that nothing depends on colour alone;
/// the others share a hollow grey mark, as do organizations without a value.
public struct Coloring: Hashable, Sendable {
  /// The most values that are told apart.
  public static let limit = 7

  /// The property: `cluster`, `country`.
  public let property: String
  /// The values with a mark of their own, in order; the legend has them.
  public let values: [String]
  private let places: [Organization.ID: Int]
  private let missing: String
  private let pooled: Int

  /// Makes a colouring by a column: the value of each organization, nil where it has none.
  ///
  /// Values stand in the order given, else in order of how many organizations have them, then of
  /// the alphabet.
  ///
  /// - Precondition: as many values as organizations.
  /// - Complexity: O(organizations · log organizations).
  public init(
    by property: String, _ column: [String?], of organizations: [Organization],
    inOrder order: [String] = []
  ) {
    precondition(column.count == organizations.count, "Every organization has a value or none.")
    let counts = column.reduce(into: [String: Int]()) { counts, value in
      if let value { counts[value, default: 0] += 1 }
    }
    let given = Dictionary(
      order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let ranked = counts.keys.sorted {
      (given[$0] ?? order.count, -(counts[$0] ?? 0), $0)
        < (given[$1] ?? order.count, -(counts[$1] ?? 0), $1)
    }
    let named = ranked.count <= Self.limit ? ranked : Array(ranked.prefix(Self.limit - 1))
    let place = Dictionary(
      named.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self.property = property
    values = named
    places = Dictionary(
      zip(organizations, column).compactMap { body, value in
        value.flatMap { place[$0] }.map { (body.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
    missing = "\(property) not stated"
    pooled = ranked.count - named.count
  }

  /// Makes a colouring by cluster, numbered from 0.
  ///
  /// - Precondition: every organization has a cluster.
  public init(clusters: [Int], of organizations: [Organization]) {
    self.init(clusters: clusters, ids: organizations.map(\.id))
  }

  private static let clusterProperty = "cluster"

  init(clusters: [Int], ids: [Organization.ID]) {
    precondition(clusters.count == ids.count, "Every organization has a cluster.")
    property = Self.clusterProperty
    values = (0..<((clusters.max() ?? -1) + 1)).map { "cluster \($0 + 1)" }
    places = Dictionary(
      zip(ids, clusters).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
    missing = "no cluster"
    pooled = 0
  }

  /// How an organization is marked.
  public struct Mark: Hashable, Sendable {
    /// Its shape.
    public let shape: Drawing.Shape
    /// Its colour.
    public let color: Color
    /// Whether only its outline has the colour.
    public let isHollow: Bool
  }

  /// The place of an organization's value among `values`; nil for another value or none.
  public func place(of organization: Organization.ID) -> Int? { places[organization] }

  /// The value of an organization in words.
  public func words(for organization: Organization.ID) -> String {
    place(of: organization).map { values[$0] } ?? otherWords
  }

  /// How an organization is marked.
  public func mark(of organization: Organization.ID, in palette: Palette) -> Mark {
    Self.mark(place(of: organization), in: palette)
  }

  private static func mark(_ place: Int?, in palette: Palette) -> Mark {
    place.map { Mark(shape: .mark($0), color: palette.category($0), isHollow: false) }
      ?? Mark(shape: .circle, color: palette.other, isHollow: true)
  }

  private var otherWords: String {
    pooled == 0 ? missing : "\(pooled) other \(property) values, or not stated"
  }

  /// The entries of a legend for the organizations shown.
  func legend(
    for organizations: some Sequence<Organization>, in palette: Palette
  ) -> [LegendEntry] {
    legend(for: organizations.map(\.id), in: palette)
  }

  func legend(for organizations: [Organization.ID], in palette: Palette) -> [LegendEntry] {
    let all = Set(organizations.map { place(of: $0) ?? values.count }).sorted()
    // Marks repeat after two rounds of shapes; then a legend can't tell them apart any more.
    let shown = all.filter { $0 < 2 * Self.limit || $0 == values.count }
    let further = all.count - shown.count
    let rest =
      further == 0
      ? []
      : [
        LegendEntry(
          sample: .none, text: "and \(Numerals.grouped(further)) more, in marks that repeat",
          isNote: true)
      ]
    // Names of clusters say themselves what they are.
    let heading =
      property == Self.clusterProperty || shown.isEmpty
      ? [] : [LegendEntry(sample: .none, text: property, startsLine: true)]
    return heading
      + shown.map { place in
        let mark = Self.mark(place < values.count ? place : nil, in: palette)
        return LegendEntry(
          sample: .shape(
            mark.shape, stroke: mark.color, fill: mark.isHollow ? palette.paper : mark.color,
            diameter: 5),
          text: place < values.count ? values[place] : otherWords)
      } + rest
  }
}

extension Drawing {
  /// Draws an organization's mark.
  mutating func add(
    mark: Coloring.Mark, id: String, kind: Kind = .organization, frame: Rectangle,
    strokeWidth: Double = 0.5, tooltip: String = ""
  ) {
    add(
      shape: mark.shape, id: id, kind: kind, frame: frame,
      stroke: mark.isHollow ? mark.color : palette.paper,
      fill: mark.isHollow ? palette.paper : mark.color, strokeWidth: strokeWidth,
      tooltip: tooltip)
  }
}

extension Drawing.Shape {
  /// A mark for a category, so that categories differ in shape as well as colour.
  static func mark(_ category: Int) -> Drawing.Shape {
    let shapes: [Drawing.Shape] = [
      .circle, .square, .diamond, .triangle, .pentagon, .hexagon, .invertedTriangle,
    ]
    return shapes[category % shapes.count]
  }
}
