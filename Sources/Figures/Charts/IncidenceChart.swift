public import Coalitions
import Letters
import Signatories

/// Organizations by documents: who did what where, in order of cluster and of date.
public struct IncidenceChart: Sendable {
  private let network: SigningNetwork
  private let clusters: [Int]
  private let options: FigureOptions
  private let coloring: Coloring

  /// Makes the chart; `clusters` has every organization's cluster from 0.
  ///
  /// - Precondition: every organization has a cluster.
  public init(
    _ network: SigningNetwork, clusters: [Int], options: FigureOptions = FigureOptions()
  ) {
    precondition(clusters.count == network.organizations.count, "Every organization has a cluster.")
    self.network = network
    self.clusters = clusters
    self.options = options
    coloring = options.coloring(clusters: clusters, of: network.organizations)
  }

  /// The figure: the organizations with the most letters, the letters with the most signers.
  public var figure: Figure {
    let title = options.title ?? "Who stands in which letter"
    var page = Page(title: title, options: options)
    let size = options.size.minimumTypeSize + 0.5
    let columns = chosenLetters(width: page.contentWidth)
    let keyColumns = max(1, min(3, columns.count / 8, Int(page.contentWidth / 150)))
    let keyWidth = page.contentWidth / Double(keyColumns)
    let key = NameColumns(
      columns.map { letter in
        keyLines(letter: letter, width: keyWidth - 8 - Drawing.keyIndent(size), size: size)
      }, count: keyColumns, size: size)
    let grid = MatrixGrid(
      network,
      order: MatrixGrid.Order(
        counts: counts, clusters: clusters,
        first: network.indices(labelled: options.style.highlighted)),
      width: page.contentWidth,
      room: options.size.maximumHeightInPoints - 110 - key.height, size: size,
      columns: columns.count, origin: Point(Page.margin, page.bottom))
    page.drawing.addRows(grid, network: network, clusters: clusters, coloring: coloring)
    page.drawing.addColumnNumbers(grid)
    draw(grid, columns: columns, on: &page.drawing)
    page.advance(by: grid.height + 6)
    page.drawing.add(
      key: key, at: Point(Page.margin, page.bottom), width: keyWidth, size: size)
    page.advance(by: key.height + 4)
    page.add(legend: legend(grid))
    let dropped = network.organizations.indices.filter { !grid.rows.contains($0) }
    let caption = caption(
      organizations: dropped.count, letters: network.documents.count - columns.count)
    return Figure(
      name: "incidence", title: title, caption: caption,
      alternativeText: "Table of \(Numerals.counted(grid.rows.count, "organization")) by "
        + "\(Numerals.counted(columns.count, "letter")) with a mark for every role.",
      drawing: page.finish(caption: caption), table: table,
      droppedLabels: dropped.map { network.organizations[$0].label }, isChart: true)
  }

  private var counts: [Int] {
    network.signings.reduce(into: network.organizations.map { _ in 0 }) {
      $0[$1.organization] += 1
    }
  }

  private func chosenLetters(width: Double) -> [Int] {
    let most = max(1, min(40, Int(width * 0.64 / 7)))
    var signers = network.documents.map { _ in 0 }
    for signing in network.signings { signers[signing.document] += 1 }
    return network.documents.indices.sorted { (signers[$1], $0) < (signers[$0], $1) }
      .prefix(most).sorted()
  }

  private func keyLines(letter: Int, width: Double, size: Double) -> [String] {
    let about = network.documents[letter]
    let day = about.date?.inWords ?? "undated"
    let title = about.displayTitle
    return LineWrapping.lines(
      about.statesItsDay ? title : "\(day): \(title)", width: width, size: size)
  }

  private func draw(_ grid: MatrixGrid, columns: [Int], on drawing: inout Drawing) {
    var rowOf: [Int: Int] = [:]
    for (index, row) in grid.rows.enumerated() { rowOf[row] = index }
    var columnOf: [Int: Int] = [:]
    for (index, column) in columns.enumerated() { columnOf[column] = index }
    for (index, row) in grid.rows.enumerated() {
      for column in columns.indices {
        drawing.add(
          shape: .rectangle, id: "cell-\(index + 1)-\(column + 1)", kind: .ground,
          frame: grid.cell(row: index, column: column).expanded(by: -0.4),
          stroke: nil, fill: drawing.palette.tint(color(of: row)),
          strokeWidth: 0)
      }
    }
    for signing in network.signings {
      guard let row = rowOf[signing.organization], let column = columnOf[signing.document] else {
        continue
      }
      let frame = grid.cell(row: row, column: column)
      let roles = signing.roles.sorted()
      let side = min(5, frame.width / Double(roles.count) - 0.5)
      for (index, role) in roles.enumerated() {
        let x = frame.center.x + (Double(index) - Double(roles.count) / 2) * (side + 0.4)
        drawing.add(
          shape: role.shape, id: "cell-\(row + 1)-\(column + 1)-\(role.rawValue)", kind: .group,
          frame: Rectangle(x: x, y: frame.center.y - side / 2, width: side, height: side),
          stroke: color(of: signing.organization),
          fill: role == .signatory ? color(of: signing.organization) : drawing.palette.paper,
          strokeWidth: 0.6,
          tooltip: "\(network.organizations[signing.organization].label) \(role.verb) "
            + "“\(network.documents[signing.document].displayTitle)”")
      }
    }
  }

  private func color(of organization: Int) -> Color {
    coloring.mark(of: network.organizations[organization].id, in: options.palette).color
  }

  private func legend(_ grid: MatrixGrid) -> [LegendEntry] {
    let colors = coloring.legend(
      for: grid.rows.map { network.organizations[$0] }, in: options.palette)
    return network.roles.sorted().map { role in
      LegendEntry(
        sample: .shape(
          role.shape, stroke: options.palette.ink,
          fill: role == .signatory ? options.palette.ink : options.palette.paper, diameter: 6),
        text: role.verb)
    } + colors
  }

  private func caption(organizations: Int, letters: Int) -> String {
    var sentences = ["Organizations in order of cluster, letters in order of date."]
    if organizations > 0 {
      sentences.append(
        "The \(Numerals.counted(organizations, "organization")) with the fewest letters found no "
          + "room.")
    }
    if letters > 0 {
      sentences.append(
        "The \(Numerals.counted(letters, "letter")) with the fewest signers found no room.")
    }
    return (sentences + options.notes).joined(separator: " ")
  }

  private var table: FigureTable {
    FigureTable(
      header: ["organization", "label", "document", "roles"],
      rows: network.signings.map {
        [
          network.organizations[$0.organization].id, network.organizations[$0.organization].label,
          network.documents[$0.document].id,
          $0.roles.sorted().map(\.rawValue).joined(separator: "+"),
        ]
      })
  }
}

extension Drawing {
  /// The room of a number and the gap behind it.
  fileprivate static func keyIndent(_ size: Double) -> Double {
    TextMetrics.width("88", size: size, weight: .bold) + 5
  }

  /// Draws the letters' numbers and titles in columns.
  fileprivate mutating func add(key: NameColumns, at origin: Point, width: Double, size: Double) {
    for (column, entries) in key.columns.enumerated() {
      var y = origin.y
      for (index, lines) in entries {
        let x = origin.x + Double(column) * width
        add(
          text: ["\(index + 1)"], id: "letter-\(index + 1)-number", kind: .letter,
          at: Point(x, y), width: Self.keyIndent(size) - 4, size: size, weight: .bold,
          alignment: .right)
        let frame = add(
          text: lines, id: "letter-\(index + 1)", kind: .letter,
          at: Point(x + Self.keyIndent(size), y), width: width - 6 - Self.keyIndent(size),
          size: size)
        y = frame.maxY + NameColumns.nameGap
      }
    }
  }
}

extension Role {
  /// The mark of a role.
  var shape: Drawing.Shape {
    switch self {
    case .signatory: .square
    case .speaker: .circle
    case .issuer: .diamond
    }
  }
}
