public import Coalitions
import Signatories

/// The network in several periods side by side: every organization keeps its place, what changes is
/// who signs and with whom.
///
/// Small multiples with fixed places are read faster than animation (Archambault, Purchase &
/// Pinaud 2011, doi:10.1109/TVCG.2010.78).
public struct PeriodsMap: Sendable {
  private let network: SigningNetwork
  private let periods: [Period]
  private let clusters: [Int]
  private let options: FigureOptions
  private let selection: BackboneSelection
  private let grid: PanelGrid

  /// Makes the map of periods in their order; `ties` place the organizations, those that share most
  /// near each other.
  ///
  /// - Precondition: every organization has a cluster.
  public init(
    _ network: SigningNetwork, periods: [Period], ties: [Tie], clusters: [Int],
    options: FigureOptions = FigureOptions()
  ) {
    precondition(clusters.count == network.organizations.count, "Every organization has a cluster.")
    self.network = network
    self.periods = periods
    self.clusters = clusters
    self.options = options
    var grid = PanelGrid(count: periods.count, options: options)
    selection = BackboneSelection(
      network, ties: ties, clusters: clusters, most: grid.capacity,
      first: network.indices(labelled: options.style.highlighted))
    if selection.organizations.isEmpty { grid.panelHeight = 40 }
    self.grid = grid
  }

  /// Asks for the places of the organizations, the same in all periods.
  public var layoutRequest: LayoutRequest {
    let ids = network.vertexIDs.map { DOT.ID($0) }
    return LayoutRequest(
      vertices: selection.organizations.map { ids[$0] },
      edges: selection.ties.map { (ids[$0.a], ids[$0.b], Double($0.shared)) })
  }

  /// The figure; without places organizations stand on a circle in order of cluster.
  public func figure(positions: Positions? = nil) -> Figure {
    let title =
      options.title ?? "Who signed with whom in \(Numerals.counted(periods.count, "period"))"
    var page = Page(title: title, options: options)
    let grid = grid
    let cast = cast(in: grid, positions: positions)
    let activity = periods.map { PeriodActivity(network, of: $0, among: cast.organizations) }
    let sizes = SizeScale(
      maximum: activity.flatMap(\.letters).max() ?? 1, largest: grid.largestMark)
    if cast.organizations.isEmpty {
      page.drawing.add(
        remark: "No two organizations have a tie that could be drawn.",
        in: Rectangle(
          x: Page.margin, y: page.bottom, width: page.contentWidth, height: grid.height),
        size: labelSize)
    }
    for (index, period) in periods.enumerated() where !cast.organizations.isEmpty {
      let origin = grid.origin(of: index, top: page.bottom)
      draw(
        period, activity[index], index: index, cast: cast, sizes: sizes, grid: grid,
        origin: origin, on: &page.drawing)
    }
    page.advance(by: grid.height + 6)
    if !cast.organizations.isEmpty {
      page.add(legend: legend(cast, sizes: sizes, activity: activity))
    }
    let caption = caption(cast, activity)
    return Figure(
      name: "periods", title: title, caption: caption,
      alternativeText: alternativeText(cast, activity), drawing: page.finish(caption: caption),
      table: table(cast, activity),
      droppedLabels: (cast.unnamed + selection.crowdedOut).sorted().map {
        network.organizations[$0].label
      }, isChart: true)
  }

  /// Who is drawn, where, and where the names stand, the same in all panels.
  private struct Cast {
    var organizations: [Int] = []
    var places: [Point] = []
    var labels: [Rectangle] = []
    /// Chosen organizations whose names found no room; a mark without a name says nothing.
    var unnamed: [Int] = []
  }

  private func cast(in grid: PanelGrid, positions: Positions?) -> Cast {
    let places = places(in: grid, positions: positions)
    var cast = Cast()
    for (index, label) in labels(at: places, in: grid).enumerated() {
      guard let label else {
        cast.unnamed.append(selection.organizations[index])
        continue
      }
      cast.organizations.append(selection.organizations[index])
      cast.places.append(places[index])
      cast.labels.append(label)
    }
    return cast
  }

  private var coloring: Coloring {
    options.coloring(clusters: clusters, of: network.organizations)
  }

  /// Places inside a panel, spread so that marks don't meet.
  private func places(in grid: PanelGrid, positions: Positions?) -> [Point] {
    let ids = network.vertexIDs
    let count = selection.organizations.count
    let known = selection.organizations.map { positions?.points[ids[$0]] }
    let wished =
      known.contains { $0 == nil }
      ? (0..<count).map { Turn.point($0, of: count) }
      : known.compactMap { $0 }.map { Point($0.x, -$0.y) }
    let room = grid.room
    let side = grid.largestMark + 3
    let centers = PushApart.centers(
      wished, sizes: wished.map { _ in (side * 2.2, side) }, gap: 1, width: room.width)
    let xs = centers.map(\.x)
    let ys = centers.map(\.y)
    func scaled(_ value: Double, _ all: [Double], from start: Double, over length: Double) -> Double
    {
      let (low, high) = (all.min() ?? 0, all.max() ?? 0)
      return high - low < 1e-9 ? start + length / 2 : start + (value - low) / (high - low) * length
    }
    let edge = side
    return centers.map {
      Point(
        scaled($0.x, xs, from: room.x + edge * 2, over: room.width - 4 * edge),
        scaled($0.y, ys, from: room.y + edge, over: room.height - 2 * edge))
    }
  }

  /// The frames of the names, the same in all panels; those with most letters choose first.
  private func labels(at places: [Point], in grid: PanelGrid) -> [Rectangle?] {
    let order = selection.organizations.indices.sorted {
      let counts = [$0, $1].map { network.documents(of: selection.organizations[$0]).count }
      return (-counts[0], $0) < (-counts[1], $1)
    }
    let largest = grid.largestMark
    let items = order.map { index -> LabelPlacing.Item in
      let lines = lines(of: selection.organizations[index])
      return LabelPlacing.Item(
        mark: Rectangle(
          x: places[index].x - largest / 2, y: places[index].y - largest / 2, width: largest,
          height: largest),
        width: lines.map { TextMetrics.width($0, size: labelSize) }.max() ?? 0,
        height: TextMetrics.height(lines: lines.count, size: labelSize))
    }
    var frames = places.map { _ in Rectangle?.none }
    for (index, frame) in zip(order, LabelPlacing.frames(for: items, in: grid.room)) {
      frames[index] = frame
    }
    return frames
  }

  private var labelSize: Double { options.size.minimumTypeSize }

  private func lines(of organization: Int) -> [String] {
    LineWrapping.lines(
      network.organizations[organization].label, width: labelSize * 11, size: labelSize)
  }

  private func draw(
    _ period: Period, _ activity: PeriodActivity, index: Int, cast: Cast, sizes: SizeScale,
    grid: PanelGrid, origin: Point, on drawing: inout Drawing
  ) {
    let palette = drawing.palette
    let prefix = "period-\(index + 1)"
    let frame = Rectangle(
      x: origin.x, y: origin.y, width: grid.panelWidth, height: grid.panelHeight)
    drawing.add(
      polygon: [
        Point(frame.x, frame.y), Point(frame.maxX, frame.y), Point(frame.maxX, frame.maxY),
        Point(frame.x, frame.maxY),
      ], stroke: palette.rule, fill: nil, width: 0.5)
    drawing.add(
      text: [
        "\(period.name) · \(Numerals.counted(period.documents.count, "letter"))"
          + (activity.ties.isEmpty && !activity.allTies.isEmpty
            ? " · \(Numerals.counted(activity.allTies.count, "pair")), no line" : "")
      ],
      id: "\(prefix)-name", kind: .group, at: Point(frame.x + 4, frame.y + 3),
      size: grid.headingSize, weight: .bold)
    func moved(_ point: Point) -> Point { Point(point.x + origin.x, point.y + origin.y) }
    for tie in activity.ties {
      drawing.add(
        lineFrom: moved(cast.places[tie.a]), to: moved(cast.places[tie.b]),
        color: palette.rule, width: min(2, 0.4 * Double(tie.shared)))
    }
    let ids = network.vertexIDs
    for (place, organization) in cast.organizations.enumerated() {
      let letters = activity.letters[place]
      let mark = coloring.mark(of: network.organizations[organization].id, in: palette)
      let diameter = letters == 0 ? 3 : sizes(letters)
      let center = moved(cast.places[place])
      drawing.add(
        mark: letters == 0
          ? Coloring.Mark(shape: mark.shape, color: palette.rule, isHollow: true) : mark,
        id: "\(prefix)-\(ids[organization])",
        frame: Rectangle(
          x: center.x - diameter / 2, y: center.y - diameter / 2, width: diameter,
          height: diameter),
        tooltip: "\(network.organizations[organization].label), \(period.name): "
          + Numerals.counted(letters, "letter"))
      let label = cast.labels[place]
      let corner = moved(Point(label.x, label.y))
      let isLeft = label.center.x < cast.places[place].x - label.width / 2
      drawing.add(
        shape: .rectangle, id: "\(prefix)-\(ids[organization])-ground", kind: .ground,
        frame: Rectangle(x: corner.x, y: corner.y, width: label.width, height: label.height),
        stroke: nil, fill: palette.paper, strokeWidth: 0)
      drawing.add(
        text: lines(of: organization), id: "\(prefix)-\(ids[organization])-label",
        kind: .organization, at: corner, width: label.width, size: labelSize,
        alignment: isLeft ? .right : .left, color: letters == 0 ? palette.faint : palette.ink)
    }
  }

  private func legend(
    _ cast: Cast, sizes: SizeScale, activity: [PeriodActivity]
  ) -> [LegendEntry] {
    var entries = coloring.legend(
      for: cast.organizations.map { network.organizations[$0] }, in: options.palette)
    entries.append(
      LegendEntry(sample: .none, text: "Letters in the period", startsLine: true))
    entries.append(
      LegendEntry(
        sample: .shape(
          .circle, stroke: options.palette.rule, fill: options.palette.paper, diameter: 3),
        text: "0"))
    entries += WidthScale.samples(of: activity.flatMap(\.letters).filter { $0 > 0 }).map {
      LegendEntry(
        sample: .shape(.circle, stroke: nil, fill: options.palette.faint, diameter: sizes($0)),
        text: Numerals.grouped($0))
    }
    return entries
  }

  private func caption(_ cast: Cast, _ activity: [PeriodActivity]) -> String {
    let undated = network.documents.count - periods.reduce(0) { $0 + $1.documents.count }
    let left = network.organizations.count - cast.organizations.count
    var sentences = [
      "Every organization has the same place in all periods; hollow marks signed nothing in the "
        + "period. Lines join pairs that signed letters of the period together, wider for more. "
        + "Nearness follows the ties of the whole time."
    ]
    let short = activity.filter { $0.ties.count < $0.allTies.count }
    if !short.isEmpty {
      sentences.append(
        "Where pairs are many, only those with the most letters have a line"
          + (short.contains { $0.ties.isEmpty } ? ", or none where too many have as many." : "."))
    }
    if left > 0 {
      sentences.append(
        "\(Numerals.counted(left, "organization")) with weaker ties, none, or a name without room "
          + "\(left == 1 ? "is" : "are") not drawn.")
    }
    if undated > 0 {
      sentences.append(
        "\(Numerals.counted(undated, "undated letter")) \(undated == 1 ? "is" : "are") in no period."
      )
    }
    return (sentences + options.notes).joined(separator: " ")
  }

  private func alternativeText(_ cast: Cast, _ activity: [PeriodActivity]) -> String {
    let parts = zip(periods, activity).map { period, activity in
      "\(period.name): \(Numerals.counted(period.documents.count, "letter")), "
        + "\(Numerals.counted(activity.letters.count { $0 > 0 }, "organization")) active, "
        + Numerals.counted(activity.allTies.count, "pair")
    }
    return "The same \(Numerals.counted(cast.organizations.count, "organization")) in "
      + "\(Numerals.counted(periods.count, "period")). \(parts.joined(separator: ". "))."
  }

  private func table(_ cast: Cast, _ activity: [PeriodActivity]) -> FigureTable {
    FigureTable(
      header: ["period", "organization", "label", "letters", "partners"],
      rows: zip(periods, activity).flatMap { period, activity in
        cast.organizations.enumerated().map { place, organization in
          let body = network.organizations[organization]
          let partners = activity.allTies.count { $0.a == place || $0.b == place }
          return [
            period.name, body.id, body.label, String(activity.letters[place]), String(partners),
          ]
        }
      })
  }
}
