public import Coalitions
import Signatories

/// The clusters: what they are made of, how well they hold, and how densely they are tied to
/// themselves and to each other.
public struct ClustersChart: Sendable {
  private let network: SigningNetwork
  private let clusters: [Cluster]
  private let ties: [Tie]
  private let composition: Coloring
  let options: FigureOptions

  /// Makes the chart of clusters in their order, with all co-signing pairs.
  ///
  /// Bars are made of the values of the style's colouring; without one, of the number of letters
  /// an organization signed.
  public init(
    _ network: SigningNetwork, clusters: [Cluster], ties: [Tie],
    options: FigureOptions = FigureOptions()
  ) {
    self.network = network
    self.clusters = clusters
    self.ties = ties
    self.options = options
    composition =
      options.style.coloring
      ?? Coloring(
        by: "letters signed",
        network.organizations.indices.map { Self.words(network.documents(of: $0).count) },
        of: network.organizations, inOrder: ["1 letter", "2 letters", "3 to 5", "6 or more"])
  }

  private static func words(_ letters: Int) -> String {
    switch letters {
    case ...1: "1 letter"
    case 2: "2 letters"
    case 3...5: "3 to 5"
    default: "6 or more"
    }
  }

  /// The figure: as many clusters from the largest on as the page holds.
  public var figure: Figure {
    let title =
      options.title
      ?? (clusters.count == 1
        ? "What the cluster is made of" : "What the \(clusters.count) clusters are made of")
    var page = Page(title: title, options: options)
    let size = options.size.minimumTypeSize + 0.5
    let rowHeight = max(16, 2 * TextMetrics.leading(size: size) + 3)
    let heading = 3 * TextMetrics.leading(size: size) + 3
    let room = options.size.maximumHeightInPoints - 130 - heading
    let shown = min(clusters.count, max(1, Int(room / rowHeight)))
    let layout = Columns(
      left: Page.margin, width: page.contentWidth, top: page.bottom + heading, size: size,
      rowHeight: rowHeight, rows: shown, clusters: clusters)
    draw(layout, on: &page.drawing)
    page.advance(
      by: heading + Double(shown) * rowHeight + Drawing.axisHeight(typeSize: size) + 4)
    page.add(
      legend: legend + shareLegend(cell: layout.cell, rows: layout.rows))
    let caption = caption(shown: shown)
    return Figure(
      name: "clusters", title: title, caption: caption, alternativeText: alternativeText,
      drawing: page.finish(caption: caption), table: table,
      droppedLabels: clusters.indices.dropFirst(shown).map { "Cluster \($0 + 1)" }, isChart: true)
  }

  private var legend: [LegendEntry] {
    guard options.style.coloring == nil else {
      return composition.legend(for: network.organizations, in: options.palette).map {
        $0.asArea(strokedWith: options.palette.ink)
      }
    }
    let present = Set(network.organizations.compactMap { composition.place(of: $0.id) })
    return [LegendEntry(sample: .none, text: composition.property)]
      + present.sorted().map {
        LegendEntry(
          sample: .shape(
            .rectangle, stroke: options.palette.ink, fill: fill(place: $0), diameter: 6),
          text: composition.values[$0])
      }
  }

  /// Numbers of letters are in an order, so they are told by one colour, darker for more.
  private func fill(place: Int) -> Color {
    let steps = Double(max(1, composition.values.count - 1))
    return options.palette.category(0).mixed(
      with: options.palette.paper, 0.8 * (1 - Double(place) / steps))
  }

  /// Where names, bars, stabilities and densities stand.
  private struct Columns {
    let left: Double
    let top: Double
    let size: Double
    let rowHeight: Double
    let rows: Int
    let bars: Axis
    let nameWidth: Double
    let stability: Double
    let cells: Double
    let cell: Double

    init(
      left: Double, width: Double, top: Double, size: Double, rowHeight: Double, rows: Int,
      clusters: [Cluster]
    ) {
      (self.left, self.top, self.size) = (left, top, size)
      (self.rowHeight, self.rows) = (rowHeight, rows)
      nameWidth = size * 11
      cell = min(22, width * 0.36 / Double(max(1, rows)))
      cells = left + width - cell * Double(rows)
      stability = cells - size * 6.5
      let greatest = clusters.map(\.organizations.count).max() ?? 1
      bars = Axis(
        values: 0...Double(max(1, greatest)), start: left + nameWidth, end: stability - 10)
    }

    func middle(_ row: Int) -> Double { top + (Double(row) + 0.5) * rowHeight }
  }

  private func draw(_ layout: Columns, on drawing: inout Drawing) {
    let bottom = layout.top + Double(layout.rows) * layout.rowHeight
    drawing.add(
      horizontal: layout.bars, id: "organizations", name: "organizations", top: layout.top,
      bottom: bottom, typeSize: layout.size)
    let leading = TextMetrics.leading(size: layout.size)
    let headings = [
      ("stability", ["stability"], layout.stability, layout.size * 6),
      (
        "ties", ["pairs that", "co-signed, %"], layout.cells,
        max(layout.cell * Double(layout.rows), layout.size * 7)
      ),
    ]
    for (id, lines, x, width) in headings {
      drawing.add(
        text: lines, id: "heading-\(id)", kind: .legend,
        at: Point(
          min(x, drawing.width - Page.margin - width),
          layout.top - Double(lines.count + 1) * leading - 2),
        width: width, size: layout.size, color: drawing.palette.faint)
    }
    for column in 0..<layout.rows {
      let number = "\(column + 1)"
      let width = TextMetrics.width(number, size: layout.size)
      guard width <= layout.cell - 0.5 else { break }
      drawing.add(
        text: [number], id: "column-\(number)", kind: .legend,
        at: Point(
          layout.cells + (Double(column) + 0.5) * layout.cell - width / 2,
          layout.top - leading - 1),
        width: width, size: layout.size, alignment: .center, color: drawing.palette.faint)
    }
    let shares = tieShares
    for row in 0..<layout.rows {
      draw(cluster: row, layout, on: &drawing)
      for column in 0..<layout.rows {
        draw(ties: shares[row][column], row: row, column: column, layout, on: &drawing)
      }
    }
  }

  private func draw(cluster row: Int, _ layout: Columns, on drawing: inout Drawing) {
    let cluster = clusters[row]
    let middle = layout.middle(row)
    let leading = TextMetrics.leading(size: layout.size)
    drawing.add(
      text: ["Cluster \(row + 1)", Numerals.counted(cluster.documents.count, "letter")],
      id: "cluster-\(row + 1)", kind: .group, at: Point(layout.left, middle - leading),
      width: layout.nameWidth - 6, size: layout.size, alignment: .right)
    let palette = options.palette
    let parts = tally(cluster).map { value in
      StackedBar.Part(
        count: value.count,
        fill: options.style.coloring == nil
          ? fill(place: value.place) : value.mark.isHollow ? palette.paper : value.mark.color,
        tooltip: "Cluster \(row + 1), \(value.words): \(value.count)")
    }
    drawing.add(
      bar: StackedBar(parts: parts), id: "cluster-\(row + 1)", kind: .group, along: layout.bars,
      middle: middle, height: layout.rowHeight - 5, typeSize: options.size.minimumTypeSize)
    drawing.add(
      text: [Numerals.fixed(cluster.stability)], id: "cluster-\(row + 1)-stability",
      kind: .group, at: Point(layout.stability, middle - leading / 2), size: layout.size)
  }

  private func draw(
    ties share: (pairs: Int, possible: Int), row: Int, column: Int, _ layout: Columns,
    on drawing: inout Drawing
  ) {
    let palette = drawing.palette
    let density = share.possible == 0 ? 0 : Double(share.pairs) / Double(share.possible)
    let fill = share.pairs == 0 ? palette.paper : color(share: density)
    let frame = Rectangle(
      x: layout.cells + Double(column) * layout.cell,
      y: layout.middle(row) - layout.rowHeight / 2, width: layout.cell, height: layout.rowHeight)
    let id = "ties-\(row + 1)-\(column + 1)"
    drawing.add(
      shape: .rectangle, id: id, kind: .group, frame: frame.expanded(by: -0.5),
      stroke: row == column ? palette.ink : palette.rule, fill: fill, strokeWidth: 0.4,
      tooltip: "Clusters \(row + 1) and \(column + 1): \(share.pairs) of \(share.possible) pairs")
    guard share.pairs > 0 || share.possible == 0 else { return }
    let words = share.possible == 0 ? "–" : Self.percent(density)
    let size = options.size.minimumTypeSize
    guard Self.holdsNumbers(cell: frame.width, size: size) else { return }
    drawing.add(
      text: [words], id: "\(id)-share", kind: .legend,
      at: Point(frame.x, frame.center.y - TextMetrics.leading(size: size) / 2),
      width: frame.width, size: size, alignment: .center, color: fill.inkOn)
  }

  private typealias Value = (words: String, count: Int, mark: Coloring.Mark, place: Int)

  /// How many organizations of a cluster have each value, in the order of the values.
  private func tally(_ cluster: Cluster) -> [Value] {
    let bodies = cluster.organizations.map { network.organizations[$0] }
    let places = bodies.map { composition.place(of: $0.id) ?? composition.values.count }
    return Set(places).sorted().compactMap { place in
      guard let sample = places.firstIndex(of: place) else { return nil }
      return (
        composition.words(for: bodies[sample].id), places.count { $0 == place },
        composition.mark(of: bodies[sample].id, in: options.palette), place
      )
    }
  }

  /// The pairs that co-signed between each two clusters, and how many there could be.
  private var tieShares: [[(pairs: Int, possible: Int)]] {
    var membership: [Int: Int] = [:]
    for (index, cluster) in clusters.enumerated() {
      for organization in cluster.organizations { membership[organization] = index }
    }
    var shares = clusters.indices.map { row in
      clusters.indices.map { column -> (pairs: Int, possible: Int) in
        let (a, b) = (clusters[row].organizations.count, clusters[column].organizations.count)
        return (0, row == column ? a * (a - 1) / 2 : a * b)
      }
    }
    for tie in ties {
      guard let a = membership[tie.a], let b = membership[tie.b] else { continue }
      shares[a][b].pairs += 1
      if a != b { shares[b][a].pairs += 1 }
    }
    return shares
  }

  private func caption(shown: Int) -> String {
    var sentences = [
      "Bars count a cluster's organizations by \(composition.property); below its name stand the "
        + "letters that belong to it. Stability is the mean share "
        + "of seeded runs that keep an organization with its cluster. Cells, in the order "
        + "of the rows, give the share of pairs between two clusters, or inside one, that co-signed; blank: none."
    ]
    if shown < clusters.count {
      sentences.append(
        "The \(Numerals.counted(clusters.count - shown, "smallest cluster")) found no room; the "
          + "table has all.")
    }
    return (sentences + options.notes).joined(separator: " ")
  }

  private var alternativeText: String {
    let words = clusters.prefix(8).enumerated().map { index, cluster in
      let parts = tally(cluster).map { "\($0.words) \($0.count)" }.joined(separator: ", ")
      return
        "Cluster \(index + 1), \(Numerals.counted(cluster.organizations.count, "organization")),"
        + " stability \(Numerals.decimal(cluster.stability)): \(parts)"
    }
    return "Bars of \(Numerals.counted(clusters.count, "cluster")) by \(composition.property). "
      + words.joined(separator: ". ") + (words.isEmpty ? "" : ".")
  }

  private var table: FigureTable {
    let shares = tieShares
    let rows = clusters.indices.flatMap { index -> [[String]] in
      let cluster = clusters[index]
      let head = [
        String(index + 1), String(cluster.organizations.count), String(cluster.documents.count),
        Numerals.decimal(cluster.stability, places: 4),
      ]
      return tally(cluster).map { head + [composition.property, $0.words, String($0.count), ""] }
        + clusters.indices.map { other in
          let share = shares[index][other]
          return head + [
            "co-signing pairs", "cluster \(other + 1)", String(share.pairs), String(share.possible),
          ]
        }
    }
    return FigureTable(
      header: [
        "cluster", "organizations", "letters", "stability", "property", "value", "count", "of",
      ], rows: rows)
  }
}
