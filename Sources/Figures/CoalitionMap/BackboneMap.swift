public import Coalitions
import Signatories

/// The coalition map of many letters: organizations in the hulls of their clusters, joined by the
/// ties of a backbone.
///
/// The area of a mark grows with the letters an organization signed, the width of a line with the
/// letters two share. Only as many organizations are drawn as can be named on the page.
public struct BackboneMap: Sendable {
  private let network: SigningNetwork
  private let clusters: [Int]
  private let clusterNames: [String]
  private let options: FigureOptions
  private let allTies: [Tie]
  private let ties: String
  private let coloring: Coloring
  private let documentCounts: [Int]

  /// Makes a map of ties that were chosen before.
  ///
  /// `clusters` has every organization's cluster from 0; `clusterNames` names them where there are
  /// names. `tieRule` says in the caption how the ties were chosen: "SDSM, upper tail, α = 0.05,
  /// Benjamini–Hochberg", or "two or more shared letters; not a statistical backbone".
  ///
  /// - Precondition: every organization has a cluster.
  public init(
    _ network: SigningNetwork, ties: [Tie], tieRule: String, clusters: [Int],
    clusterNames: [String] = [], options: FigureOptions = FigureOptions()
  ) {
    precondition(clusters.count == network.organizations.count, "Every organization has a cluster.")
    self.network = network
    allTies = ties
    self.ties = tieRule
    self.clusters = clusters
    self.clusterNames = clusterNames
    self.options = options
    coloring = options.coloring(clusters: clusters, of: network.organizations)
    documentCounts = network.signings.reduce(into: network.organizations.map { _ in 0 }) {
      $0[$1.organization] += 1
    }
  }

  /// Asks for the places of the organizations inside their clusters.
  public var layoutRequest: LayoutRequest { scene(selection(most: capacity)).layoutRequest }

  /// The figure; without places organizations stand in rows inside their clusters.
  ///
  /// Where the places need more than the page, organizations with the weakest ties leave. `kept`
  /// are places of an earlier figure, which its organizations keep as long as they have a tie.
  public func figure(positions: Positions? = nil, kept: Positions? = nil) -> Figure {
    let room = options.size.maximumHeightInPoints - 106
    var most = capacity
    var fitting = fitted(most: most, positions: positions, kept: kept)
    while fitting.layout.height > room, most > 2 {
      most = max(2, most * 9 / 10)
      fitting = fitted(most: most, positions: positions, kept: kept)
    }
    let words = BackboneWords(
      network, selection: fitting.selection, scene: fitting.scene, tieCount: allTies.count,
      tieRule: ties, options: options)
    var page = Page(title: words.title, options: options)
    page.drawing.add(fitting.scene, fitting.layout, origin: Point(Page.margin, page.bottom))
    page.advance(by: fitting.layout.height + 8)
    page.add(legend: words.legend(sizes: sizeScale, widths: widthScale))
    return Figure(
      name: "coalition-map", title: words.title, caption: words.caption,
      alternativeText: words.alternativeText, drawing: page.finish(caption: words.caption),
      table: table(drawn: fitting.selection.ties),
      droppedLabels: fitting.selection.crowdedOut.map { network.organizations[$0].label },
      places: fitting.layout.places(of: fitting.scene))
  }

  private typealias Fitting = (
    selection: BackboneSelection, scene: NodeLinkScene, layout: NodeLinkLayout
  )

  private func fitted(most: Int, positions: Positions?, kept: Positions?) -> Fitting {
    let selection = selection(most: most, kept: kept)
    let scene = scene(selection)
    let width = options.size.widthInPoints - 2 * Page.margin
    return (selection, scene, NodeLinkLayout(scene, positions: positions, kept: kept, width: width))
  }

  /// As many organizations as the page can name, at some 3,000 square points each.
  private var capacity: Int {
    let area = options.size.widthInPoints * (options.size.maximumHeightInPoints - 106)
    let type = options.size.minimumTypeSize / 5
    return max(6, Int(area / (2600 * type * type)))
  }

  private func selection(most: Int, kept: Positions? = nil) -> BackboneSelection {
    var first = network.indices(labelled: options.style.highlighted)
    if let kept {
      for (index, id) in network.vertexIDs.enumerated() where kept.points[id] != nil {
        first.insert(index)
      }
    }
    return BackboneSelection(
      network, ties: allTies, clusters: clusters, most: most, first: first)
  }

  private var sizeScale: SizeScale { SizeScale(maximum: documentCounts.max() ?? 1) }
  private var widthScale: WidthScale {
    var scale = WidthScale(maximum: allTies.map(\.shared).max() ?? 1)
    scale.limit = 2.5
    return scale
  }

  /// Hulls have the colour of their cluster unless colour means something else.
  private func hullColor(_ cluster: Int) -> Color {
    options.style.coloring == nil ? options.palette.category(cluster) : options.palette.other
  }

  private func scene(_ selection: BackboneSelection) -> NodeLinkScene {
    let palette = options.palette
    let shown = Set(selection.organizations.map { clusters[$0] }).sorted()
    var groupOf: [Int: Int] = [:]
    for (index, cluster) in shown.enumerated() { groupOf[cluster] = index }
    let (ids, deeds, counts) = (network.vertexIDs, network.deeds, documentCounts)
    let size = options.size.minimumTypeSize + 0.5
    let units = selection.organizations.map { organization in
      let lines = LineWrapping.lines(
        network.organizations[organization].label, width: size * 13, size: size)
      return NodeLinkScene.Unit(
        id: DOT.ID(ids[organization]), lines: lines, labelSize: size, isBold: false,
        labelWidth: lines.map { TextMetrics.width($0, size: size) }.max() ?? 0,
        mark: coloring.mark(of: network.organizations[organization].id, in: palette),
        diameter: sizeScale(counts[organization]),
        group: groupOf[clusters[organization]] ?? 0,
        kind: .organization, tooltip: deeds[organization])
    }
    var unitOf: [Int: Int] = [:]
    for (index, organization) in selection.organizations.enumerated() {
      unitOf[organization] = index
    }
    let scale = widthScale
    let links: [NodeLinkScene.Link] = selection.ties.compactMap { tie in
      guard let from = unitOf[tie.a], let to = unitOf[tie.b] else { return nil }
      let inside = clusters[tie.a] == clusters[tie.b]
      let names = [tie.a, tie.b].map { network.organizations[$0].label }
      return NodeLinkScene.Link(
        id: "tie-\(ids[tie.a])--\(ids[tie.b])", from: from, to: to, weight: Double(tie.shared),
        width: scale(tie.shared),
        color: inside
          ? hullColor(clusters[tie.a]).mixed(with: palette.paper, 0.3)
          : palette.rule.mixed(with: palette.paper, 0.25),
        dash: .solid,
        tooltip: names.joined(separator: " and ") + ": "
          + Numerals.counted(tie.shared, "shared letter"))
    }
    let groups = shown.map { cluster in
      let drawn = selection.organizations.count { clusters[$0] == cluster }
      let all = clusters.count { $0 == cluster }
      return NodeLinkScene.Group(
        name: clusterHeading(cluster, names: clusterNames, drawn: drawn, of: all),
        color: hullColor(cluster))
    }
    return NodeLinkScene(units: units, links: links, groups: groups)
  }

  private func table(drawn: [Tie]) -> FigureTable {
    let shown = Set(drawn)
    return FigureTable(
      header: ["a", "b", "label_a", "label_b", "shared", "expected", "p", "q", "drawn"],
      rows: allTies.map { tie in
        let (a, b) = (network.organizations[tie.a], network.organizations[tie.b])
        return [
          a.id, b.id, a.label, b.label, String(tie.shared),
          tie.expected.map { Numerals.decimal($0, places: 4) } ?? "",
          tie.p.map(Numerals.scientific) ?? "", tie.q.map(Numerals.scientific) ?? "",
          shown.contains(tie) ? "yes" : "no",
        ]
      })
  }
}
