public import Coalitions
import Signatories

/// Organizations by organizations, in order of cluster: shared letters below the diagonal,
/// observed over expected above it, letters signed on it.
///
/// Above some twenty vertices a matrix is read better than a drawing of lines for most questions
/// (Ghoniem, Fekete & Castagliola 2004, doi:10.1109/INFVIS.2004.1).
public struct MatrixChart: Sendable {
  private let network: SigningNetwork
  private let ties: [Tie]
  private let clusters: [Int]
  private let options: FigureOptions
  private let greatest: Int

  /// Makes the matrix of all co-signing pairs; `clusters` has every organization's from 0.
  ///
  /// - Precondition: every organization has a cluster.
  public init(
    _ network: SigningNetwork, ties: [Tie], clusters: [Int],
    options: FigureOptions = FigureOptions()
  ) {
    precondition(clusters.count == network.organizations.count, "Every organization has a cluster.")
    self.network = network
    self.ties = ties
    self.clusters = clusters
    self.options = options
    greatest = max(1, ties.map(\.shared).max() ?? 1)
  }

  /// The figure: the organizations with the most letters, as many as the page can name.
  public var figure: Figure {
    let title = options.title ?? "Who signs with whom"
    var page = Page(title: title, options: options)
    let size = options.size.minimumTypeSize + 0.5
    let grid = MatrixGrid(
      network, order: order, width: page.contentWidth,
      room: options.size.maximumHeightInPoints - 120, size: size,
      columns: nil, origin: Point(Page.margin, page.bottom))
    page.drawing.addRows(grid, network: network, clusters: clusters, coloring: coloring)
    page.drawing.addColumnNumbers(grid)
    draw(grid, on: &page.drawing)
    page.advance(by: grid.height + 6)
    page.add(legend: legend(grid))
    let dropped = network.organizations.indices.filter { !grid.rows.contains($0) }
    let caption = caption(grid, dropped: dropped.count)
    return Figure(
      name: "matrix", title: title, caption: caption, alternativeText: alternativeText(grid),
      drawing: page.finish(caption: caption), table: table(grid),
      droppedLabels: dropped.map { network.organizations[$0].label }, isChart: true)
  }

  private var coloring: Coloring {
    options.coloring(clusters: clusters, of: network.organizations)
  }

  private var counts: [Int] {
    network.signings.reduce(into: network.organizations.map { _ in 0 }) {
      $0[$1.organization] += 1
    }
  }

  /// By number of letters for the choice; the grid sorts those chosen by cluster.
  private var order: MatrixGrid.Order {
    MatrixGrid.Order(
      counts: counts, clusters: clusters,
      first: network.indices(labelled: options.style.highlighted)
    )
  }

  /// Below this share of what is expected a cell has a dash, so that it is told without colour.
  private static let few = 0.75

  private static func isFew(_ tie: Tie) -> Bool {
    tie.expected.map { $0 > 0 && Double(tie.shared) / $0 < few } ?? false
  }

  private func countColor(_ count: Int) -> Color {
    options.palette.paper.mixed(
      with: options.palette.category(0), 0.12 + 0.78 * Double(count) / Double(greatest))
  }

  private func ratioColor(_ ratio: Double) -> Color {
    let palette = options.palette
    let strength = min(1, abs(ratio - 1) / (ratio > 1 ? 3 : 1))
    return palette.paper.mixed(
      with: ratio >= 1 ? palette.category(1) : palette.other, 0.12 + 0.7 * strength)
  }

  private func draw(_ grid: MatrixGrid, on drawing: inout Drawing) {
    var place: [Int: Int] = [:]
    for (index, row) in grid.rows.enumerated() { place[row] = index }
    let counts = counts
    drawing.addColumnRules(grid, clusters: clusters)
    for (index, row) in grid.rows.enumerated() {
      cell(
        grid, row: index, column: index, id: "self-\(index + 1)",
        text: Numerals.grouped(counts[row]),
        fill: drawing.palette.paper, stroke: drawing.palette.faint,
        tooltip: "\(network.organizations[row].label): \(Numerals.counted(counts[row], "letter"))",
        on: &drawing)
    }
    for tie in ties {
      guard let a = place[tie.a], let b = place[tie.b] else { continue }
      let (low, high) = (max(a, b), min(a, b))
      let names = [tie.a, tie.b].map { network.organizations[$0].label }
        .joined(separator: " and ")
      cell(
        grid, row: low, column: high, id: "count-\(low + 1)-\(high + 1)",
        text: Numerals.grouped(tie.shared),
        fill: countColor(tie.shared), stroke: nil,
        tooltip: "\(names): \(Numerals.counted(tie.shared, "shared letter"))", on: &drawing)
      guard let expected = tie.expected, expected > 0 else { continue }
      let ratio = Double(tie.shared) / expected
      cell(
        grid, row: high, column: low, id: "ratio-\(high + 1)-\(low + 1)",
        text: Self.isFew(tie) ? "–" : nil,
        fill: ratioColor(ratio), stroke: nil,
        tooltip: "\(names): \(Numerals.decimal(ratio)) times the expected", on: &drawing)
    }
  }

  private func cell(
    _ grid: MatrixGrid, row: Int, column: Int, id: String, text: String?, fill: Color,
    stroke: Color?, tooltip: String, on drawing: inout Drawing
  ) {
    let frame = grid.cell(row: row, column: column)
    drawing.add(
      shape: .rectangle, id: id, kind: .group, frame: frame.expanded(by: -0.3), stroke: stroke,
      fill: fill, strokeWidth: 0.4, tooltip: tooltip)
    guard let text else { return }
    let size = options.size.minimumTypeSize
    guard TextMetrics.width(text, size: size) <= frame.width - 0.6 else { return }
    drawing.add(
      text: [text], id: "\(id)-text", kind: .group,
      at: Point(frame.x, frame.center.y - TextMetrics.leading(size: size) / 2),
      width: frame.width, size: size, alignment: .center,
      color: fill.inkOn)
  }

  private func legend(_ grid: MatrixGrid) -> [LegendEntry] {
    var entries =
      coloring.legend(for: grid.rows.map { network.organizations[$0] }, in: options.palette)
    guard !ties.isEmpty else { return entries }
    entries.append(
      LegendEntry(
        sample: .none, text: "Below: shared letters", startsLine: !entries.isEmpty))
    entries += WidthScale.samples(of: ties.map(\.shared)).map {
      LegendEntry(
        sample: .shape(.rectangle, stroke: nil, fill: countColor($0), diameter: 7),
        text: Numerals.grouped($0))
    }
    guard ties.contains(where: { $0.expected != nil }) else { return entries }
    entries.append(LegendEntry(sample: .none, text: "Above: observed over expected"))
    for ratio in [0.5, 1, 2, 4] {
      entries.append(
        LegendEntry(
          sample: .shape(.rectangle, stroke: nil, fill: ratioColor(ratio), diameter: 7),
          text: Numerals.decimal(ratio) + (ratio == 4 ? " and more" : "")))
    }
    return entries
  }

  private func caption(_ grid: MatrixGrid, dropped: Int) -> String {
    var sentences = [
      "Rows and columns are the same organizations in order of cluster, columns by the numbers of "
        + "the rows. On the diagonal: letters signed. Blank: never together."
    ]
    let drawn = Set(grid.rows)
    let isAnyDashed = ties.contains { tie in
      drawn.contains(tie.a) && drawn.contains(tie.b) && Self.isFew(tie)
    }
    if isAnyDashed {
      sentences.append(
        "A dash marks pairs with less than three quarters of what the null model expects.")
    }
    if dropped > 0 {
      sentences.append(
        "The \(Numerals.counted(dropped, "organization")) with the fewest letters, of equal ones the "
          + "last, found no room.")
    }
    return (sentences + options.notes).joined(separator: " ")
  }

  private func alternativeText(_ grid: MatrixGrid) -> String {
    "Matrix of \(Numerals.counted(grid.rows.count, "organization")) by shared letters; "
      + "the most that two share is \(Numerals.counted(greatest, "letter"))."
  }

  /// The rows of the matrix with their letters, then the cells that are not empty.
  private func table(_ grid: MatrixGrid) -> FigureTable {
    var place: [Int: Int] = [:]
    for (index, row) in grid.rows.enumerated() { place[row] = index + 1 }
    let counts = counts
    let rows = grid.rows.enumerated().map { index, row in
      let body = network.organizations[row]
      return ["\(index + 1)", "\(index + 1)", body.id, body.label, "\(counts[row])", "", ""]
    }
    let cells: [[String]] = ties.compactMap { tie in
      guard let a = place[tie.a], let b = place[tie.b] else { return nil }
      let ratio = tie.expected.flatMap { $0 > 0 ? Double(tie.shared) / $0 : nil }
      return [
        "\(max(a, b))", "\(min(a, b))", "", "", String(tie.shared),
        tie.expected.map { Numerals.decimal($0, places: 4) } ?? "",
        ratio.map { Numerals.decimal($0, places: 4) } ?? "",
      ]
    }
    return FigureTable(
      header: ["row", "column", "organization", "label", "shared", "expected", "ratio"],
      rows: rows + cells)
  }
}

extension Drawing {
  /// Draws a line down the matrix where a cluster ends.
  fileprivate mutating func addColumnRules(_ grid: MatrixGrid, clusters: [Int]) {
    guard let last = grid.rows.indices.last else { return }
    for index in grid.rows.indices.dropFirst()
    where clusters[grid.rows[index]] != clusters[grid.rows[index - 1]] {
      let x = grid.cell(row: 0, column: index).x
      add(
        lineFrom: Point(x, grid.cell(row: 0, column: 0).y),
        to: Point(x, grid.cell(row: last, column: 0).maxY), color: palette.faint, width: 0.6)
    }
  }
}
