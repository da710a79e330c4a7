public import Coalitions
import Letters
import Signatories

/// Letters and organizations placed freely by who signed what: a star for every letter, those that
/// signed several between the stars.
public struct FreeBipartiteMap: Sendable {
  private let network: SigningNetwork
  private let clusters: [Int]
  private let options: FigureOptions
  private let source: BipartiteSource

  /// Makes the map.
  ///
  /// - Precondition: every organization has a cluster.
  public init(
    _ network: SigningNetwork, clusters: [Int], options: FigureOptions = FigureOptions()
  ) {
    precondition(clusters.count == network.organizations.count, "Every organization has a cluster.")
    self.network = network
    self.clusters = clusters
    self.options = options
    source = BipartiteSource(
      network, clusters: clusters, highlighted: options.style.highlighted)
  }

  /// Asks for the places of letters and organizations.
  public var layoutRequest: LayoutRequest { scene(order(most: capacity)).layoutRequest }

  /// The figure; without places the vertices stand in rows.
  ///
  /// `kept` are places of an earlier figure, which its vertices keep.
  public func figure(positions: Positions? = nil, kept: Positions? = nil) -> Figure {
    let room = options.size.maximumHeightInPoints - 134
    var most = capacity
    var fitting = fitted(most, positions: positions, kept: kept)
    while fitting.layout.height > room, most > 2 {
      most = max(2, most * 9 / 10)
      fitting = fitted(most, positions: positions, kept: kept)
    }
    let title =
      options.title
      ?? "Who stands near whom: \(Numerals.counted(network.organizations.count, "organization")), "
      + Numerals.counted(network.documents.count, "letter")
    var page = Page(title: title, options: options)
    page.drawing.add(fitting.scene, fitting.layout, origin: Point(Page.margin, page.bottom))
    page.advance(by: fitting.layout.height + 8)
    page.add(legend: legend(fitting.order))
    let caption = caption(fitting.order)
    return Figure(
      name: "bipartite-map", title: title, caption: caption,
      alternativeText: alternativeText, drawing: page.finish(caption: caption), table: table,
      droppedLabels: fitting.order.leftOut.map { network.organizations[$0].label },
      places: fitting.layout.places(of: fitting.scene))
  }

  private typealias Fitting = (
    order: BipartiteOrder, scene: NodeLinkScene, layout: NodeLinkLayout
  )

  private func fitted(_ most: Int, positions: Positions?, kept: Positions?) -> Fitting {
    let order = order(most: most)
    let scene = scene(order)
    return (
      order, scene,
      NodeLinkLayout(
        scene, positions: positions, kept: kept,
        width: options.size.widthInPoints - 2 * Page.margin)
    )
  }

  private var capacity: Int {
    let area = options.size.widthInPoints * (options.size.maximumHeightInPoints - 134)
    let type = options.size.minimumTypeSize / 5
    return max(6, Int(area / (2400 * type * type)))
  }

  private func order(most: Int) -> BipartiteOrder {
    let letters = max(1, min(network.documents.count, most / 3))
    return BipartiteOrder(source, organizations: max(1, most - letters), letters: letters)
  }

  private func scene(_ order: BipartiteOrder) -> NodeLinkScene {
    let palette = options.palette
    let coloring = options.coloring(clusters: clusters, of: network.organizations)
    let size = options.size.minimumTypeSize + 0.5
    let (ids, deeds) = (network.vertexIDs, network.deeds)
    func unit(
      _ id: String, _ texts: [String], isLetter: Bool, mark: Coloring.Mark, tooltip: String
    ) -> NodeLinkScene.Unit {
      let weight: TextMetrics.Weight = isLetter ? .bold : .regular
      let lines = texts.flatMap {
        LineWrapping.lines($0, width: size * (isLetter ? 16 : 12), size: size, weight: weight)
      }
      return NodeLinkScene.Unit(
        id: DOT.ID(id), lines: lines, labelSize: size, isBold: isLetter,
        labelWidth: lines.map { TextMetrics.width($0, size: size, weight: weight) }.max() ?? 0,
        mark: mark, diameter: isLetter ? 9 : 5, group: 0,
        kind: isLetter ? .letter : .organization, tooltip: tooltip)
    }
    let letters = order.letters.map { document -> NodeLinkScene.Unit in
      let letter = network.documents[document]
      let (signers, missing) = (order.signers[document], order.signersLeftOut[document])
      let more = missing == 0 ? [] : ["\(Numerals.grouped(missing)) not drawn"]
      let day = letter.date?.inWords ?? "undated"
      return unit(
        "letter-\(document + 1)",
        [letter.displayTitle] + (letter.statesItsDay ? [] : [day]) + more,
        isLetter: true,
        mark: Coloring.Mark(shape: .note, color: palette.ink, isHollow: true),
        tooltip: "\(letter.displayTitle): \(Numerals.counted(signers, "organization"))")
    }
    let organizations = order.organizations.map { index in
      unit(
        ids[index], [network.organizations[index].label], isLetter: false,
        mark: coloring.mark(of: network.organizations[index].id, in: palette),
        tooltip: deeds[index])
    }
    let places = Dictionary(
      order.organizations.enumerated().map { ($1, letters.count + $0) },
      uniquingKeysWith: { first, _ in first })
    let columns = Dictionary(
      order.letters.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let links = network.signings.flatMap { signing -> [NodeLinkScene.Link] in
      guard let from = places[signing.organization], let to = columns[signing.document] else {
        return []
      }
      let body = network.organizations[signing.organization]
      return signing.roles.sorted().map { role in
        NodeLinkScene.Link(
          id: "tie-\(ids[signing.organization])--letter-\(signing.document + 1)--\(role.rawValue)",
          from: from, to: to, weight: 1, width: 0.6,
          color: coloring.mark(of: body.id, in: palette).color.mixed(with: palette.paper, 0.35),
          dash: role.dash,
          tooltip: "\(body.label) \(role.verb) "
            + "“\(network.documents[signing.document].displayTitle)”")
      }
    }
    return NodeLinkScene(
      units: letters + organizations, links: links,
      groups: [NodeLinkScene.Group(name: "", color: palette.paper)], showsGroups: false)
  }

  private func legend(_ order: BipartiteOrder) -> [LegendEntry] {
    let palette = options.palette
    let roles = network.roles.sorted()
    let coloring = options.coloring(clusters: clusters, of: network.organizations)
    return [
      LegendEntry(
        sample: .shape(.note, stroke: palette.ink, fill: palette.paper, diameter: 7),
        text: "letter")
    ]
      + (roles.count < 2
        ? []
        : roles.map {
          LegendEntry(sample: .line(palette.ink, width: 0.75, $0.dash), text: $0.verb)
        })
      + coloring.legend(
        for: order.organizations.map { network.organizations[$0] }, in: palette)
  }

  private func caption(_ order: BipartiteOrder) -> String {
    let property = options.coloring(clusters: clusters, of: network.organizations).property
    var sentences = [
      "Every line joins an organization with a letter it stands in, coloured by \(property). "
        + "Nearness follows the lines; position means nothing else."
    ]
    let left = order.leftOut.count
    if left > 0 {
      sentences.append(
        "\(Numerals.counted(left, "organization")) with the fewest letters "
          + "\(left == 1 ? "is" : "are") counted at the letters and not drawn; the table has all.")
    }
    let letters = order.lettersLeftOut.count
    if letters > 0 {
      sentences.append(
        "\(Numerals.counted(letters, "letter")) with the fewest signers "
          + "\(letters == 1 ? "is" : "are") not drawn.")
    }
    return (sentences + options.notes).joined(separator: " ")
  }

  private var alternativeText: String {
    let letters = network.documents.indices.prefix(12).map { document in
      "“\(network.documents[document].displayTitle)”: "
        + Numerals.counted(network.signers(of: document).count, "organization")
    }
    return "Freely placed map of \(Numerals.counted(network.organizations.count, "organization")) "
      + "and \(Numerals.counted(network.documents.count, "letter")). "
      + letters.joined(separator: ". ") + (letters.isEmpty ? "" : ".")
  }

  private var table: FigureTable { BipartiteMap.table(of: network, clusters: clusters) }
}
