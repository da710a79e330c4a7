public import Coalitions
public import Letters

/// Letters in order of date with their signers: new, returning, and those who signed only this one.
public struct TimelineChart: Sendable {
  /// One letter.
  public struct Letter: Hashable, Sendable {
    let id: String
    let title: String
    let date: String?
    let day: String
    let returning: Int
    let new: Int
    let onceOnly: Int
    let unordered: Int
    let claimed: Int?

    /// Makes a dated letter.
    ///
    /// `new` counts newcomers that signed another letter too, `onceOnly` those that didn't;
    /// `claimed` is the number the letter states.
    public init(
      id: String, title: String, date: PartialDate, returning: Int, new: Int, onceOnly: Int,
      claimed: Int?
    ) {
      self.id = id
      self.title = title
      self.date = date.description
      day = date.inWords
      self.returning = returning
      self.new = new
      self.onceOnly = onceOnly
      self.claimed = claimed
      unordered = 0
    }

    /// Makes an undated letter; who of its signers is new can't be known, only who signed no other
    /// letter.
    public init(undated id: String, title: String, signers: Int, onceOnly: Int, claimed: Int?) {
      self.id = id
      self.title = title
      (date, day) = (nil, "undated")
      (returning, new) = (0, 0)
      self.onceOnly = onceOnly
      unordered = signers - onceOnly
      self.claimed = claimed
    }

    var total: Int { parts.reduce(0, +) }
    var parts: [Int] { [returning, new, onceOnly, unordered] }
    var place: Double { Double(max(total, claimed ?? 0)) }

    /// The numbers at the end of the bar; `claim` is how the letter's claim is worded.
    func words(claim: String?) -> String {
      guard let claimed, claimed != total else { return Numerals.grouped(total) }
      return "\(Numerals.grouped(total)), " + (claim ?? "claims \(Numerals.grouped(claimed))")
    }
  }

  private let letters: [Letter]
  private let options: FigureOptions

  /// Makes the chart of letters in their order, undated ones last.
  public init(_ letters: [Letter], options: FigureOptions = FigureOptions()) {
    self.letters = letters.filter { $0.date != nil } + letters.filter { $0.date == nil }
    self.options = options
  }

  private static let kinds = [
    "signed before", "new, signed others too", "signed only this letter",
    "letter undated, signed others too",
  ]

  private var undated: Int { letters.count { $0.date == nil } }

  /// The figure; where the page is too short the letters with the fewest signers leave.
  public var figure: Figure {
    let title =
      options.title ?? "Who signed when: \(Numerals.counted(letters.count, "letter"))"
    var page = Page(title: title, options: options)
    let size = options.size.minimumTypeSize + 0.5
    let labelWidth = page.contentWidth * 0.45
    let room = options.size.maximumHeightInPoints - 120
    // On a narrow page dates stand above the titles, not beside them.
    let dates = letters.map { TextMetrics.width($0.day, size: size) }.max() ?? 0
    let dateWidth = page.contentWidth < 340 ? 0 : dates + 8
    let wrapped = letters.map {
      LineWrapping.lines($0.title, width: labelWidth - dateWidth - 2, size: size)
    }
    func rowHeight(_ index: Int) -> Double {
      let lines = wrapped[index].count + (dateWidth == 0 ? 1 : 0)
      return max(TextMetrics.height(lines: lines, size: size), 8) + 3
    }
    var shown = Set<Int>()
    var height = 0.0
    for index in letters.indices.sorted(by: { (letters[$1].total, $0) < (letters[$0].total, $1) })
    where height + rowHeight(index) <= room {
      shown.insert(index)
      height += rowHeight(index)
    }
    let left = Page.margin
    let greatest = letters.map(\.place).max() ?? 1
    let wordsWidth = letters.map { TextMetrics.width(words($0), size: size) }.max() ?? 0
    let axis = Axis(
      values: 0...max(1, greatest), start: left + labelWidth + 6,
      end: left + page.contentWidth - wordsWidth - 4)
    page.drawing.add(
      horizontal: axis, id: "signers", name: "organizations", top: page.bottom,
      bottom: page.bottom + height, typeSize: size)
    var y = page.bottom
    for index in letters.indices where shown.contains(index) {
      let frame = Rectangle(x: left, y: y, width: labelWidth, height: rowHeight(index))
      draw(
        index, lines: wrapped[index], dateWidth: dateWidth, in: frame, axis: axis, size: size,
        on: &page.drawing)
      y = frame.maxY
    }
    page.advance(by: height + 4 + Drawing.axisHeight(typeSize: size))
    page.add(legend: legend)
    let caption = caption(hidden: letters.count - shown.count)
    return Figure(
      name: "timeline", title: title, caption: caption, alternativeText: alternativeText,
      drawing: page.finish(caption: caption), table: table,
      droppedLabels: letters.indices.filter { !shown.contains($0) }.map { letters[$0].title },
      isChart: true)
  }

  private var fills: [Color] {
    let palette = options.palette
    return [
      palette.category(0), palette.category(0).mixed(with: palette.paper, 0.55),
      palette.rule.mixed(with: palette.paper, 0.35), palette.paper,
    ]
  }

  private func words(_ letter: Letter) -> String {
    letter.words(claim: options.letterNotes[letter.id])
  }

  private func draw(
    _ index: Int, lines: [String], dateWidth: Double, in frame: Rectangle, axis: Axis, size: Double,
    on drawing: inout Drawing
  ) {
    let letter = letters[index]
    let id = "letter-\(index + 1)"
    let leading = TextMetrics.leading(size: size)
    let isStacked = dateWidth == 0
    let top = frame.center.y - leading * Double(lines.count + (isStacked ? 1 : 0)) / 2
    drawing.add(
      text: [letter.day], id: "\(id)-date", kind: .letter,
      at: Point(frame.x, isStacked ? top : frame.center.y - leading / 2), size: size,
      color: drawing.palette.faint)
    drawing.add(
      text: lines, id: "\(id)-title", kind: .letter,
      at: Point(frame.x + dateWidth, isStacked ? top + leading : top),
      width: frame.width - dateWidth, size: size)
    var start = 0
    for (part, count) in letter.parts.enumerated()
    where count > 0 {
      drawing.add(
        shape: .rectangle, id: "\(id)-part-\(part + 1)", kind: .letter,
        frame: Rectangle(
          x: axis(Double(start)), y: frame.center.y - 3.5,
          width: axis(Double(start + count)) - axis(Double(start)), height: 7),
        stroke: drawing.palette.ink, fill: fills[part], strokeWidth: 0.3,
        tooltip: "\(letter.title): \(count) \(Self.kinds[part])")
      start += count
    }
    drawing.add(
      text: [words(letter)], id: "\(id)-total", kind: .letter,
      at: Point(axis(letter.place) + 3, frame.center.y - leading / 2), size: size)
    if let claimed = letter.claimed, claimed != letter.total {
      drawing.add(
        shape: .rectangle, id: "\(id)-claimed", kind: .letter,
        frame: Rectangle(
          x: axis(Double(claimed)) - 0.6, y: frame.center.y - 5.5, width: 1.2, height: 11),
        stroke: nil, fill: drawing.palette.category(1), strokeWidth: 0,
        tooltip: "\(letter.title): claims \(claimed)")
    }
  }

  private var legend: [LegendEntry] {
    let ink = options.palette.ink
    let present = Self.kinds.indices.filter { kind in letters.contains { $0.parts[kind] > 0 } }
    var entries = present.map {
      LegendEntry(
        sample: .shape(.rectangle, stroke: ink, fill: fills[$0], diameter: 6), text: Self.kinds[$0])
    }
    if letters.contains(where: { $0.claimed != nil && $0.claimed != $0.total }) {
      entries.append(
        LegendEntry(
          sample: .tick(options.palette.category(1)),
          text: "number the letter claims, where it differs"))
    }
    return entries
  }

  private func caption(hidden: Int) -> String {
    var sentences = ["Letters run in order of date from top to bottom; a bar is its organizations."]
    if hidden > 0 {
      sentences.append(
        "\(Numerals.counted(hidden, "letter")) with the fewest organizations found no room.")
    }
    if undated > 0 {
      sentences.append(
        "\(Numerals.counted(undated, "undated letter")) \(undated == 1 ? "stands" : "stand") last; "
          + "who signed before is told by the dated letters alone.")
    }
    return (sentences + options.notes).joined(separator: " ")
  }

  private var alternativeText: String {
    let parts = letters.prefix(12).map { letter -> String in
      let words = "\(letter.day), \(letter.title): \(letter.total)"
      return letter.date == nil ? words : words + ", of whom \(letter.returning) signed before"
    }
    return "Stacked bars of \(Numerals.counted(letters.count, "letter")) by date. "
      + parts.joined(separator: ". ") + "."
  }

  private var table: FigureTable {
    FigureTable(
      header: [
        "document", "title", "date", "organizations", "returning", "new", "once_only", "claimed",
      ],
      rows: letters.map { letter in
        let known = [letter.returning, letter.new].map { letter.date == nil ? "" : String($0) }
        return [letter.id, letter.title, letter.date ?? "", String(letter.total)] + known
          + [String(letter.onceOnly), letter.claimed.map(String.init) ?? ""]
      })
  }
}

extension SigningNetwork {
  /// The letters as a timeline shows them; `claimed` gives the number a letter states, by its id.
  ///
  /// Who signed no other letter is told by all letters, undated ones too.
  ///
  /// - Complexity: O(signings).
  public func timeline(claimed: (String) -> Int?) -> [TimelineChart.Letter] {
    let dated = turnover.map { step in
      let letter = documents[step.document]
      let onceOnly = step.onceOnly.count
      return TimelineChart.Letter(
        id: letter.id, title: letter.displayTitle, date: step.date,
        returning: step.returners.count, new: step.newcomers.count - onceOnly, onceOnly: onceOnly,
        claimed: claimed(letter.id))
    }
    let undated = documents.indices.filter { documents[$0].date == nil }.map { index in
      let letter = documents[index]
      let signers = signers(of: index)
      return TimelineChart.Letter(
        undated: letter.id, title: letter.displayTitle, signers: signers.count,
        onceOnly: signers.count { self.documents(of: $0).count == 1 }, claimed: claimed(letter.id))
    }
    return dated + undated
  }
}
