public import Coalitions
import Signatories

/// Who stands in both of two sets of letters, and who in one of them only, as a butterfly: what is
/// shared in the middle, what is not on the wings.
public struct CompareChart: Sendable {
  /// A document, a period or the documents of a cluster.
  public struct Side: Hashable, Sendable {
    /// What it is called in the figure.
    public let name: String
    /// Indices of its documents.
    public let documents: [Int]

    /// Makes a side.
    public init(name: String, documents: [Int]) {
      self.name = name
      self.documents = documents
    }
  }

  enum Part: Int, CaseIterable {
    case onlyA
    case both
    case onlyB
  }

  let network: SigningNetwork
  private let sides: (a: Side, b: Side)
  let options: FigureOptions
  /// Organizations by part, by label.
  let parts: [[Int]]

  /// Makes the chart of two sides.
  ///
  /// - Precondition: their documents are those of the network.
  public init(
    _ network: SigningNetwork, _ a: Side, _ b: Side, options: FigureOptions = FigureOptions()
  ) {
    precondition(
      (a.documents + b.documents).allSatisfy(network.documents.indices.contains),
      "Both sides are made of the network's documents.")
    self.network = network
    self.options = options
    sides = (a, b)
    let signers = [a, b].map { Set($0.documents.flatMap(network.signers)) }
    let ranks = LabelOrder.ranks(of: network.organizations.map(\.label))
    parts = [
      signers[0].subtracting(signers[1]), signers[0].intersection(signers[1]),
      signers[1].subtracting(signers[0]),
    ].map { part in
      part.sorted { ranks[$0] < ranks[$1] }
    }
  }

  func count(_ part: Part) -> Int { parts[part.rawValue].count }

  /// The figure: bars for all organizations and for each value they are coloured by, below them the
  /// names.
  public var figure: Figure {
    let title =
      options.title
      ?? "\(Numerals.grouped(count(.both))) of "
      + Numerals.counted(parts.reduce(0) { $0 + $1.count }, "organization")
      + (sides.a.name.count + sides.b.name.count <= 48
        ? " in both \(sides.a.name) and \(sides.b.name)" : " on both sides")
    var page = Page(title: title, options: options)
    let size = options.size.minimumTypeSize + 0.5
    let rows = barRows
    for (index, row) in rows.enumerated() {
      let lines = labelLines(row, width: page.contentWidth, size: size)
      let rowHeight = max(14, TextMetrics.height(lines: lines.count, size: size) + 3)
      add(bar: row, index: index, middle: page.bottom + rowHeight / 2, size: size, on: &page)
      page.advance(by: rowHeight)
    }
    page.advance(by: 6)
    let shown = addNames(
      to: &page, size: size, room: options.size.maximumHeightInPoints - page.bottom - 66)
    let caption = caption(shown: shown)
    let named = zip(parts, shown).flatMap { $0.dropFirst($1) }
    return Figure(
      name: "compare", title: title, caption: caption, alternativeText: alternativeText,
      drawing: page.finish(caption: caption), table: table,
      droppedLabels: named.map { network.organizations[$0].label }, isChart: true)
  }

  private struct BarRow {
    let label: String
    let counts: [Int]
  }

  private var barRows: [BarRow] {
    let all = BarRow(label: "all", counts: parts.map(\.count))
    guard let coloring = options.style.coloring else { return [all] }
    let words = parts.map { part in
      part.map { coloring.words(for: network.organizations[$0].id) }
    }
    let present = Set(words.flatMap { $0 })
    let order = coloring.values.filter(present.contains)
    return [all]
      + (order + present.subtracting(order).sorted()).map { value in
        BarRow(label: value, counts: words.map { part in part.count { $0 == value } })
      }
  }

  func fill(_ part: Part) -> Color {
    let palette = options.palette
    return switch part {
    case .onlyA: palette.category(0).mixed(with: palette.paper, 0.45)
    case .both: palette.ink.mixed(with: palette.paper, 0.35)
    case .onlyB: palette.category(1).mixed(with: palette.paper, 0.45)
    }
  }

  func words(_ part: Part) -> String {
    switch part {
    case .onlyA: "only in \(sides.a.name)"
    case .both: "in both"
    case .onlyB: "only in \(sides.b.name)"
    }
  }

  private func labelLines(_ row: BarRow, width: Double, size: Double) -> [String] {
    LineWrapping.lines(row.label, width: width * 0.2 - 6, size: size)
  }

  /// What a row takes on one side of the middle of what is shared.
  private func wing(_ row: BarRow, _ part: Int) -> Double {
    Double(row.counts[part]) + Double(row.counts[Part.both.rawValue]) / 2
  }

  /// One row: what is shared in one middle for all rows, the others to its sides.
  private func add(
    bar row: BarRow, index: Int, middle: Double, size: Double, on page: inout Page
  ) {
    let labelWidth = barRows.count == 1 ? 0 : page.contentWidth * 0.2
    let left = Page.margin + labelWidth
    let width = page.contentWidth - labelWidth
    // The wings of all rows fill the page from the middle of what is shared.
    let wings = barRows.map { (wing($0, 0), wing($0, 2)) }
    let (widestA, widestB) = (wings.map(\.0).max() ?? 0, wings.map(\.1).max() ?? 0)
    let unit = width / max(1, widestA + widestB)
    let start = left + (widestA - wing(row, 0)) * unit
    let total = row.counts.reduce(0, +)
    let axis = Axis(
      values: 0...Double(max(1, total)), start: start,
      end: start + Double(max(1, total)) * unit)
    if labelWidth > 0 {
      let lines = labelLines(row, width: page.contentWidth, size: size)
      page.drawing.add(
        text: lines, id: "row-\(index + 1)", kind: .legend,
        at: Point(Page.margin, middle - TextMetrics.height(lines: lines.count, size: size) / 2),
        width: labelWidth - 6, size: size)
    }
    let bar = StackedBar(
      parts: Part.allCases.map {
        StackedBar.Part(
          count: row.counts[$0.rawValue], fill: fill($0),
          tooltip: "\(row.label), \(words($0)): \(row.counts[$0.rawValue])")
      })
    page.drawing.add(
      bar: bar, id: "row-\(index + 1)", kind: .group, along: axis, middle: middle, height: 11,
      typeSize: options.size.minimumTypeSize)
  }

  private func caption(shown: [Int]) -> String {
    var sentences = [
      "\(sides.a.name.capitalizedFirst): \(Numerals.counted(sides.a.documents.count, "letter")); "
        + "\(sides.b.name): \(Numerals.counted(sides.b.documents.count, "letter")).",
      "Organizations count on a side if they signed a letter of it.",
    ]
    if count(.both) > 0 {
      sentences.append(
        "Dark, in the middle: organizations on both sides; on the wings: on one of them only.")
    }
    let jaccard = Double(count(.both)) / Double(max(1, parts.reduce(0) { $0 + $1.count }))
    sentences.append(
      "Of all organizations in either, \(Numerals.decimal(100 * jaccard, places: 0))% are in both."
    )
    let hidden = zip(parts, shown).reduce(0) { $0 + $1.0.count - $1.1 }
    if hidden > 0 {
      sentences.append(
        "\(Numerals.counted(hidden, "organization")) counted but not named "
          + "\(hidden == 1 ? "stands" : "stand") in the table.")
    }
    return (sentences + options.notes).joined(separator: " ")
  }

  private var alternativeText: String {
    "Butterfly of two sets of letters. "
      + Part.allCases.map { part in
        let names = parts[part.rawValue].prefix(8).map { network.organizations[$0].label }
        let more = count(part) > names.count ? ", and more" : ""
        return "\(count(part)) \(words(part))"
          + (names.isEmpty ? "" : ": \(names.joined(separator: ", "))\(more)")
      }.joined(separator: ". ") + "."
  }

  private var table: FigureTable {
    let side = [sides.a, sides.b].map { Set($0.documents) }
    return FigureTable(
      header: ["organization", "label", "part", "letters_a", "letters_b"],
      rows: Part.allCases.flatMap { part in
        parts[part.rawValue].map { organization in
          let body = network.organizations[organization]
          let letters = network.documents(of: organization)
          return [body.id, body.label, ["only a", "both", "only b"][part.rawValue]]
            + side.map { side in String(letters.count { side.contains($0) }) }
        }
      })
  }
}
