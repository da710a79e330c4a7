public import Coalitions
import Letters
import Signatories

/// Letters in order of date down the middle, organizations in order of cluster on both sides, a
/// line for every signature.
///
/// Roles are told by the dashes of the lines. What finds no room at the smallest type is chosen
/// openly: letters with the most signers and organizations with the most letters stay, the rest is
/// counted at the letters and in the caption.
public struct BipartiteMap: Sendable {
  private let network: SigningNetwork
  private let clusters: [Int]?
  private let clusterNames: [String]
  private let most: Int
  private let name: String
  private let lead: String?
  private let ego: String?
  private let options: FigureOptions

  /// Makes the map; `clusters` gives each organization's cluster from 0, in the order shown.
  ///
  /// - Precondition: `clusters`, if given, has an entry for every organization.
  public init(
    _ network: SigningNetwork, clusters: [Int]? = nil, options: FigureOptions = FigureOptions()
  ) {
    precondition(
      clusters.map { $0.count == network.organizations.count } ?? true,
      "Every organization has a cluster.")
    self.network = network
    self.clusters = clusters
    self.options = options
    clusterNames = []
    most = .max
    name = "bipartite-map"
    lead = nil
    ego = nil
  }

  /// Makes the map of what surrounds an organization: named groups with at most so many members,
  /// under another name.
  init(
    _ network: SigningNetwork, around ego: String, groups: [Int], names: [String], most: Int,
    name: String, lead: String, options: FigureOptions
  ) {
    self.network = network
    clusters = groups
    clusterNames = names
    self.most = most
    self.name = name
    self.lead = lead
    self.ego = ego
    self.options = options
  }

  /// The figure.
  ///
  /// - Complexity: O(signings · log signings + names · sizes tried).
  public var figure: Figure {
    let layout = fitted
    let words = BipartiteWords(
      network, layout: layout, coloring: coloring, names: clusterNames, lead: lead,
      options: options)
    var page = Page(title: words.title, options: options)
    page.drawing.add(
      layout, network: network, coloring: coloring, origin: Point(Page.margin, page.bottom))
    page.advance(by: layout.height + 8)
    page.add(legend: words.legend)
    return Figure(
      name: name, title: words.title, caption: words.caption,
      alternativeText: words.alternativeText, drawing: page.finish(caption: words.caption),
      table: table, droppedLabels: layout.order.leftOut.map { network.organizations[$0].label })
  }

  /// By clusters where there are any, else by letters.
  private var coloring: Coloring? {
    options.style.coloring
      ?? clusters.map { Coloring(clusters: $0, of: network.organizations) }
  }

  private var fitted: BipartiteLayout {
    let source = BipartiteSource(
      network, clusters: clusters, highlighted: options.style.highlighted)
    let room = options.size.maximumHeightInPoints - 124
    let smallest = options.size.minimumTypeSize
    let most = min(most, network.organizations.count)
    let letters = network.documents.count
    for extra in [1.5, 1, 0.5, 0] where most <= Self.mostNames(in: room, size: smallest + extra) {
      let layout = laidOut(source, organizations: most, letters: letters, size: smallest + extra)
      if layout.height <= room { return layout }
    }
    let fewerLetters = greatest(in: 1...max(1, letters)) {
      laidOut(source, organizations: 0, letters: $0, size: smallest).lettersHeight <= room
    }
    let conceivable = min(most, Self.mostNames(in: room, size: smallest))
    let fewer = greatest(in: 1...max(1, conceivable)) {
      laidOut(source, organizations: $0, letters: fewerLetters, size: smallest).height <= room
    }
    return laidOut(source, organizations: fewer, letters: fewerLetters, size: smallest)
  }

  /// The most names for which there could be room on both sides, each on one line.
  private static func mostNames(in room: Double, size: Double) -> Int {
    Int(2 * room / (TextMetrics.height(lines: 1, size: size) + NameColumns.nameGap))
  }

  private func laidOut(
    _ source: BipartiteSource, organizations: Int, letters: Int, size: Double
  ) -> BipartiteLayout {
    BipartiteLayout(
      network, order: BipartiteOrder(source, organizations: organizations, letters: letters),
      clusters: clusters, names: clusterNames, width: options.size.widthInPoints - 2 * Page.margin,
      style: ClassMapStyle(nameSize: size), ego: ego, options: options)
  }

  /// The greatest number for which a condition holds that, once broken, stays broken.
  private func greatest(in range: ClosedRange<Int>, where holds: (Int) -> Bool) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high + 1) / 2
      if holds(middle) { low = middle } else { high = middle - 1 }
    }
    return low
  }

  private var table: FigureTable { Self.table(of: network, clusters: clusters) }

  /// Every part of every organization in every letter.
  static func table(of network: SigningNetwork, clusters: [Int]?) -> FigureTable {
    FigureTable(
      header: ["organization", "label", "cluster", "document", "date", "roles"],
      rows: network.signings.map { signing in
        let organization = network.organizations[signing.organization]
        let letter = network.documents[signing.document]
        return [
          organization.id, organization.label,
          clusters.map { String($0[signing.organization] + 1) } ?? "", letter.id,
          letter.date?.description ?? "",
          signing.roles.sorted().map(\.rawValue).joined(separator: "+"),
        ]
      })
  }
}
