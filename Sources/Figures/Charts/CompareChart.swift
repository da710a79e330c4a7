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

  private enum Part: Int, CaseIterable {
    case onlyA
    case both
    case onlyB
  }

  private let network: SigningNetwork
  private let sides: (a: Side, b: Side)
  private let options: FigureOptions
  /// Organizations by part, by label.
  private let parts: [[Int]]

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
    parts = [
      signers[0].subtracting(signers[1]), signers[0].intersection(signers[1]),
      signers[1].subtracting(signers[0]),
    ].map { part in
      part.sorted {
        let (left, right) = (network.organizations[$0].label, network.organizations[$1].label)
        return (left.lowercased(), $0) < (right.lowercased(), $1)
      }
    }
  }

  private func count(_ part: Part) -> Int { parts[part.rawValue].count }

  /// The figure: bars for all organizations and for each value they are coloured by, below them the
  /// names.
  public var figure: Figure {
    let title = options.title ?? "\(sides.a.name) and \(sides.b.name)"
    var page = Page(title: title, options: options)
    let size = options.size.minimumTypeSize + 0.5
    let rows = barRows
    let headings = headingLines(width: page.contentWidth, size: size)
    let headingHeight = TextMetrics.height(lines: headings.map(\.count).max() ?? 1, size: size) + 3
    add(headings: headings, top: page.bottom, size: size, on: &page)
    page.advance(by: headingHeight)
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

  private func fill(_ part: Part) -> Color {
    let palette = options.palette
    return switch part {
    case .onlyA: palette.category(0).mixed(with: palette.paper, 0.45)
    case .both: palette.ink.mixed(with: palette.paper, 0.35)
    case .onlyB: palette.category(1).mixed(with: palette.paper, 0.45)
    }
  }

  private func words(_ part: Part) -> String {
    switch part {
    case .onlyA: "only in \(sides.a.name)"
    case .both: "in both"
    case .onlyB: "only in \(sides.b.name)"
    }
  }

  private func headingLines(width: Double, size: Double) -> [[String]] {
    Part.allCases.map { part in
      LineWrapping.lines(
        "\(Numerals.grouped(count(part))) \(words(part))", width: width / 3 - 10, size: size,
        weight: .bold)
    }
  }

  private func add(headings: [[String]], top: Double, size: Double, on page: inout Page) {
    let third = page.contentWidth / 3
    let alignments: [DOT.Justification] = [.left, .center, .right]
    let tallest = headings.map(\.count).max() ?? 1
    for (index, lines) in headings.enumerated() {
      page.drawing.add(
        text: lines, id: "heading-\(index + 1)", kind: .legend,
        at: Point(
          Page.margin + Double(index) * third,
          top + TextMetrics.height(lines: tallest - lines.count, size: size)),
        width: third, size: size, weight: .bold, alignment: alignments[index])
    }
  }

  private func labelLines(_ row: BarRow, width: Double, size: Double) -> [String] {
    LineWrapping.lines(row.label, width: width * 0.2 - 6, size: size)
  }

  /// One row: what is shared about the middle of the page, the others to its sides.
  private func add(
    bar row: BarRow, index: Int, middle: Double, size: Double, on page: inout Page
  ) {
    let labelWidth = barRows.count == 1 ? 0 : page.contentWidth * 0.2
    let left = Page.margin + labelWidth
    let width = page.contentWidth - labelWidth
    let widest =
      barRows.map { row in
        row.counts[1] + 2 * max(row.counts[0], row.counts[2])
      }.max() ?? 1
    let unit = width / Double(max(1, widest))
    let start = left + width / 2 - (Double(row.counts[0]) + Double(row.counts[1]) / 2) * unit
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

  /// Sets the names of the three parts side by side; returns how many of each found room.
  private func addNames(to page: inout Page, size: Double, room: Double) -> [Int] {
    let gap = 12.0
    let columns = nameColumns(width: page.contentWidth, gap: gap, size: size)
    let width =
      (page.contentWidth - gap * Double(columns.reduce(0, +) - 1))
      / Double(max(1, columns.reduce(0, +)))
    var x = Page.margin
    var lowest = page.bottom
    var shown: [Int] = []
    for part in Part.allCases {
      let count = columns[part.rawValue]
      guard count > 0 else {
        shown.append(0)
        continue
      }
      let fitting = fitted(part, columns: count, width: width, size: size, room: room)
      page.drawing.add(
        lineFrom: Point(x, page.bottom),
        to: Point(x + (width + gap) * Double(count) - gap, page.bottom), color: fill(part),
        width: 2)
      for (index, entries) in fitting.set.columns.enumerated() {
        var y = page.bottom + 4
        for (name, lines) in entries {
          let organization = parts[part.rawValue][name]
          let frame = page.drawing.add(
            text: lines, id: network.vertexIDs[organization], kind: .organization,
            at: Point(x + Double(index) * (width + gap), y), width: width, size: size)
          y = frame.maxY + NameColumns.nameGap
        }
      }
      var bottom = page.bottom + 4 + fitting.set.height
      if fitting.shown < self.count(part) {
        let more = "and \(Numerals.grouped(self.count(part) - fitting.shown)) more"
        bottom =
          page.drawing.add(
            text: [more], id: "more-\(part.rawValue + 1)", kind: .group, at: Point(x, bottom),
            width: width, size: size, color: page.drawing.palette.faint
          ).maxY
      }
      lowest = max(lowest, bottom)
      shown.append(fitting.shown)
      x += (width + gap) * Double(count)
    }
    page.advance(by: lowest - page.bottom + 6)
    return shown
  }

  /// Columns of names for each part: as many as the page holds, most for those with most names.
  private func nameColumns(width: Double, gap: Double, size: Double) -> [Int] {
    let most = max(3, Int((width + gap) / (size * 17 + gap)))
    var columns = parts.map { $0.isEmpty ? 0 : 1 }
    while columns.reduce(0, +) < most {
      let longest = columns.indices.max {
        Double(parts[$0].count) / Double(max(1, columns[$0]))
          < Double(parts[$1].count) / Double(max(1, columns[$1]))
      }
      guard let longest, parts[longest].count > columns[longest] else { break }
      columns[longest] += 1
    }
    return columns
  }

  private func fitted(
    _ part: Part, columns: Int, width: Double, size: Double, room: Double
  ) -> (set: NameColumns, shown: Int) {
    let names = parts[part.rawValue].map {
      LineWrapping.lines(network.organizations[$0].label, width: width - 2, size: size)
    }
    var shown = names.count
    while true {
      let set = NameColumns(Array(names.prefix(shown)), count: columns, size: size)
      let more = shown < names.count ? TextMetrics.leading(size: size) : 0
      if set.height + more <= room || shown <= 1 { return (set, shown) }
      shown = min(shown - 1, Int(Double(shown) * max(0.5, room / (set.height + more))))
    }
  }

  private func caption(shown: [Int]) -> String {
    var sentences = [
      "\(sides.a.name): \(Numerals.counted(sides.a.documents.count, "letter")); "
        + "\(sides.b.name): \(Numerals.counted(sides.b.documents.count, "letter")).",
      "Dark, in the middle: organizations in both; on the wings: in one of them only.",
    ]
    let jaccard = Double(count(.both)) / Double(max(1, parts.reduce(0) { $0 + $1.count }))
    sentences.append(
      "Of all organizations in either, \(Numerals.decimal(100 * jaccard, places: 0)) % are in both."
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
