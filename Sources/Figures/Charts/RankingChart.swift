/// Ranks with the range that leaving letters out gives, as a dot plot.
public struct RankingChart: Sendable {
  /// One organization of the ranking.
  public struct Row: Hashable, Sendable {
    let id: String
    let label: String
    let rank: Int
    let best: Int
    let worst: Int
    let value: String
    let cluster: Int?

    /// Makes a row; `value` is the score as it is to be written, `cluster` counts from 0.
    public init(
      id: String, label: String, rank: Int, best: Int, worst: Int, value: String, cluster: Int?
    ) {
      self.id = id
      self.label = label
      self.rank = rank
      self.best = best
      self.worst = worst
      self.value = value
      self.cluster = cluster
    }
  }

  private let rows: [Row]
  private let measure: String
  private let meaning: String?
  private let ranges: String
  private let options: FigureOptions

  /// Makes the chart of a measure; `meaning` says what it is, `ranges` what the ranges are: "each
  /// letter left out once".
  public init(
    _ rows: [Row], measure: String, meaning: String? = nil, ranges: String,
    options: FigureOptions = FigureOptions()
  ) {
    let order = LabelOrder.ranks(of: rows.map(\.label))
    self.rows = zip(rows, order).sorted { ($0.0.rank, $0.1) < ($1.0.rank, $1.1) }.map(\.0)
    self.measure = measure
    self.meaning = meaning
    self.ranges = ranges
    self.options = options
  }

  /// The figure: as many rows as the page holds, best rank first.
  public var figure: Figure {
    let title = options.title ?? "Ranks by \(measure)"
    var page = Page(title: title, options: options)
    let size = options.size.minimumTypeSize + 1
    let labelWidth = page.contentWidth * 0.42
    let room = options.size.maximumHeightInPoints - 152
    var shown: [(row: Row, lines: [String])] = []
    var height = 0.0
    for row in rows {
      let lines = LineWrapping.lines(row.label, width: labelWidth - 34, size: size)
      let needed = rowHeight(lines.count, size)
      if height + needed > room { break }
      shown.append((row, lines))
      height += needed
    }
    draw(shown, on: &page, labelWidth: labelWidth, height: height, size: size)
    let caption = caption(shown: shown.count)
    return Figure(
      name: "ranking", title: title, caption: caption, alternativeText: alternativeText,
      drawing: page.finish(caption: caption), table: table,
      droppedLabels: rows.dropFirst(shown.count).map(\.label), isChart: true)
  }

  private func rowHeight(_ lines: Int, _ size: Double) -> Double {
    TextMetrics.height(lines: lines, size: size) + 2
  }

  private func draw(
    _ shown: [(row: Row, lines: [String])], on page: inout Page, labelWidth: Double,
    height: Double, size: Double
  ) {
    let palette = options.palette
    let left = Page.margin
    let worst = max(2, shown.map(\.row.worst).max() ?? 2)
    let axis = Axis(
      values: 1...Double(worst), start: left + labelWidth + 10,
      end: left + page.contentWidth - 8, isLogarithmic: worst > 40)
    let heading = TextMetrics.leading(size: size)
    page.drawing.add(
      text: [measure], id: "values", kind: .legend, at: Point(left, page.bottom - 2),
      width: labelWidth, size: options.size.minimumTypeSize + 0.5, alignment: .right,
      color: palette.faint)
    page.advance(by: heading - 2)
    let top = page.bottom + 2
    page.drawing.add(
      horizontal: axis, id: "rank",
      name: axis.isLogarithmic ? "rank by \(measure), logarithmic" : "rank by \(measure)", top: top,
      bottom: top + height,
      typeSize: options.size.minimumTypeSize + 0.5)
    var y = top
    for (index, (row, lines)) in shown.enumerated() {
      let rowHeight = rowHeight(lines.count, size)
      let middle = y + rowHeight / 2
      let mark = coloring.mark(of: row.id, in: palette)
      page.drawing.add(
        lineFrom: Point(axis(Double(row.best)), middle), to: Point(axis(Double(row.worst)), middle),
        color: mark.color, width: 1.5)
      page.drawing.add(
        mark: mark, id: "rank-\(index + 1)",
        frame: Rectangle(
          x: axis(Double(row.rank)) - 2.75, y: middle - 2.75, width: 5.5, height: 5.5),
        tooltip: "\(row.label): rank \(row.rank), from \(row.best) to \(row.worst)")
      page.drawing.add(
        text: lines, id: "rank-\(index + 1)-label", kind: .organization, at: Point(left, y + 1),
        width: labelWidth - 32, size: size, alignment: .right)
      page.drawing.add(
        text: [row.value], id: "rank-\(index + 1)-value", kind: .organization,
        at: Point(left + labelWidth - 30, middle - TextMetrics.leading(size: size) / 2), width: 30,
        size: size, alignment: .right, color: palette.faint)
      y += rowHeight
    }
    page.advance(
      by: height + 6 + Drawing.axisHeight(typeSize: options.size.minimumTypeSize + 0.5))
    page.add(
      legend: [
        LegendEntry(
          sample: .line(palette.faint, width: 1.5, .solid), text: "range of ranks, \(ranges)")
      ]
        + coloring.legend(for: shown.map(\.row.id), in: palette))
  }

  private var coloring: Coloring {
    options.style.coloring
      ?? Coloring(clusters: rows.map { $0.cluster ?? 0 }, ids: rows.map(\.id))
  }

  private func caption(shown: Int) -> String {
    var sentences = [
      "Dots are ranks by \(measure), with its value beside the name; lines run from the best to "
        + "the worst rank, \(ranges). Equal values share a rank and stand in order of name."
    ]
    if let meaning { sentences.append("\(measure.capitalizedFirst): \(meaning).") }
    if shown < rows.count {
      let equal = rows.dropFirst(shown).count { $0.rank == rows[shown - 1].rank }
      sentences.append(
        "The first \(Numerals.grouped(shown)) of "
          + "\(Numerals.counted(rows.count, "organization")) are drawn; "
          + (equal == 0 ? "" : "\(Numerals.grouped(equal)) more share the last rank; ")
          + "the table has all.")
    }
    return (sentences + options.notes).joined(separator: " ")
  }

  private var alternativeText: String {
    let first = rows.prefix(5).map { "\($0.rank) \($0.label) (\($0.best) to \($0.worst))" }
    return "Dot plot of ranks by \(measure) of \(Numerals.counted(rows.count, "organization")). "
      + "First: \(first.joined(separator: "; "))."
  }

  private var table: FigureTable {
    FigureTable(
      header: ["organization", "label", "rank", "best", "worst", "value", "cluster"],
      rows: rows.map {
        [
          $0.id, $0.label, String($0.rank), String($0.best), String($0.worst), $0.value,
          $0.cluster.map { String($0 + 1) } ?? "",
        ]
      })
  }
}
