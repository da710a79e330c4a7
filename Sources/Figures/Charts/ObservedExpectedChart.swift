public import Coalitions
import Signatories

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#endif

/// Shared letters of pairs against what the null model expects, with significance contours.
public struct ObservedExpectedChart: Sendable {
  private let network: SigningNetwork
  private let ties: [Tie]
  private let alpha: Double
  private let options: FigureOptions

  /// Makes the chart of pairs that have an expectation; those with q up to `alpha` stand out.
  public init(
    _ network: SigningNetwork, ties: [Tie], alpha: Double = 0.05,
    options: FigureOptions = FigureOptions()
  ) {
    self.network = network
    self.ties = ties.filter { $0.expected != nil }
    self.alpha = alpha
    self.options = options
  }

  /// Pairs at one place of the chart.
  private struct Spot: Hashable {
    let expected: Int
    let shared: Int
    let isSignificant: Bool
  }

  /// The figure; pairs at one place are one mark with an area of their number.
  public var figure: Figure {
    let title = options.title ?? "Shared letters, observed and expected"
    var page = Page(title: title, options: options)
    let size = options.size.minimumTypeSize + 0.5
    let width = page.contentWidth
    let height = min(width * 0.62, options.size.maximumHeightInPoints * 0.66 - 30)
    page.drawing.add(
      text: ["letters both signed"], id: "shared-name", kind: .legend,
      at: Point(Page.margin, page.bottom - 2), size: size, color: options.palette.faint)
    page.advance(by: TextMetrics.leading(size: size) + 2)
    let left = Page.margin + 20
    let greatest = ties.compactMap(\.expected).max() ?? 1
    let across = Axis(
      values: 0...max(0.5, greatest * 1.05), start: left, end: left + width - 30)
    let up = Axis(
      values: 0...(Double(ties.map(\.shared).max() ?? 1) + 0.5), start: page.bottom + height,
      end: page.bottom)
    page.drawing.add(
      horizontal: across, id: "expected", name: "shared letters expected by the null model",
      top: page.bottom, bottom: page.bottom + height, typeSize: size, whole: false)
    addVertical(up, left: left, right: across.end, size: size, on: &page.drawing)
    addContours(across: across, up: up, size: size, on: &page.drawing)
    addSpots(across: across, up: up, on: &page.drawing)
    if ties.isEmpty {
      page.drawing.add(
        remark: "No two organizations signed a letter together.",
        in: Rectangle(x: left, y: page.bottom, width: across.end - left, height: height), size: size
      )
    }
    page.advance(by: height + Drawing.axisHeight(typeSize: size) + 6)
    page.add(legend: legend)
    let caption = caption
    return Figure(
      name: "observed-expected", title: title, caption: caption, alternativeText: alternativeText,
      drawing: page.finish(caption: caption), table: table, isChart: true)
  }

  private func addVertical(
    _ axis: Axis, left: Double, right: Double, size: Double, on drawing: inout Drawing
  ) {
    for (index, tick) in axis.ticks().enumerated() {
      drawing.add(
        lineFrom: Point(left, axis(tick)), to: Point(right, axis(tick)),
        color: drawing.palette.rule.mixed(with: drawing.palette.paper, 0.5), width: 0.4)
      drawing.add(
        text: [Numerals.decimal(tick)], id: "shared-tick-\(index + 1)", kind: .legend,
        at: Point(left - 20, axis(tick) - TextMetrics.leading(size: size) / 2), width: 17,
        size: size, alignment: .right)
    }
  }

  /// The line of equality and the least significant counts for a Poisson variable.
  private func addContours(across: Axis, up: Axis, size: Double, on drawing: inout Drawing) {
    let limit = min(across.values.upperBound, up.values.upperBound)
    drawing.add(
      lineFrom: Point(across(0), up(0)), to: Point(across(limit), up(limit)),
      color: drawing.palette.faint, width: 0.75)
    for (level, dash) in Self.contours {
      let points = contour(level: level, across: across, up: up)
      for (start, end) in zip(points, points.dropFirst()) {
        drawing.add(
          lineFrom: Point(across(start.x), up(start.y)), to: Point(across(end.x), up(end.y)),
          color: drawing.palette.faint, width: 0.75, dash: dash)
      }
    }
  }

  private static let contours = [(0.05, Dash.dashed), (0.001, Dash.dotted)]

  /// For each count the mean at which it is just significant, cut at the edges of the chart.
  private func contour(level: Double, across: Axis, up: Axis) -> [Point] {
    let (right, top) = (across.values.upperBound, up.values.upperBound)
    var points: [Point] = []
    for count in 1...(Int(top) + 1) {
      let next = Point(Self.greatestMean(count: count, level: level), Double(count))
      guard next.x <= right, next.y <= top else {
        if let last = points.last {
          let share = min((right - last.x) / (next.x - last.x), (top - last.y) / (next.y - last.y))
          points.append(
            Point(last.x + share * (next.x - last.x), last.y + share * (next.y - last.y)))
        }
        break
      }
      points.append(next)
    }
    return points
  }

  /// The greatest mean of a Poisson variable X for which P(X ≥ count) is at most `level`.
  ///
  /// - Complexity: O(count), sixty halvings.
  static func greatestMean(count: Int, level: Double) -> Double {
    var (low, high) = (0.0, Double(count))
    for _ in 0..<60 {
      let mean = (low + high) / 2
      if tail(count, mean: mean) <= level { low = mean } else { high = mean }
    }
    return low
  }

  /// P(X ≥ count) for a Poisson variable of that mean.
  private static func tail(_ count: Int, mean: Double) -> Double {
    var term = exp(-mean)
    var below = 0.0
    for k in 0..<count {
      below += term
      term *= mean / Double(k + 1)
    }
    return 1 - below
  }

  private var spots: [(spot: Spot, pairs: Int)] {
    var counts: [Spot: Int] = [:]
    for tie in ties {
      let spot = Spot(
        expected: Int(((tie.expected ?? 0) * 50).rounded()), shared: tie.shared,
        isSignificant: (tie.q ?? 1) <= alpha)
      counts[spot, default: 0] += 1
    }
    return counts.map { ($0.key, $0.value) }.sorted { left, right in
      (left.1, left.0.expected, left.0.shared) > (right.1, right.0.expected, right.0.shared)
    }
  }

  private var scale: SizeScale { SizeScale(maximum: spots.first?.pairs ?? 1, largest: 12) }

  private func addSpots(across: Axis, up: Axis, on drawing: inout Drawing) {
    let scale = scale
    for (index, (spot, pairs)) in spots.enumerated() {
      let diameter = scale(pairs)
      let expected = Double(spot.expected) / 50
      let color =
        spot.isSignificant ? drawing.palette.category(1) : drawing.palette.other
      drawing.add(
        shape: spot.isSignificant ? .circle : .diamond, id: "spot-\(index + 1)", kind: .group,
        frame: Rectangle(
          x: across(expected) - diameter / 2, y: up(Double(spot.shared)) - diameter / 2,
          width: diameter, height: diameter), stroke: color,
        fill: spot.isSignificant ? color : drawing.palette.paper, strokeWidth: 0.75,
        tooltip: "\(Numerals.counted(pairs, "pair")): \(spot.shared) shared, "
          + "\(Numerals.decimal(expected)) expected")
    }
  }

  private var legend: [LegendEntry] {
    let palette = options.palette
    var entries: [LegendEntry] = []
    if significant > 0 {
      entries.append(
        LegendEntry(
          sample: .shape(
            .circle, stroke: palette.category(1), fill: palette.category(1), diameter: 6),
          text: "q ≤ \(Numerals.decimal(alpha, places: 4))"))
    }
    if significant < ties.count {
      entries.append(
        LegendEntry(
          sample: .shape(.diamond, stroke: palette.other, fill: palette.paper, diameter: 6),
          text: "not significant"))
    }
    entries += [
      LegendEntry(
        sample: .line(palette.faint, width: 0.75, .solid), text: "as many as expected"),
      LegendEntry(sample: .line(palette.faint, width: 0.75, .dashed), text: "p = 0.05"),
      LegendEntry(sample: .line(palette.faint, width: 0.75, .dotted), text: "p = 0.001"),
    ]
    guard !ties.isEmpty else { return entries }
    entries.append(LegendEntry(sample: .none, text: "Pairs at one place"))
    entries += WidthScale.samples(of: spots.map(\.pairs)).map {
      LegendEntry(
        sample: significant > 0
          ? .shape(.circle, stroke: nil, fill: palette.faint, diameter: scale($0))
          : .shape(.diamond, stroke: palette.other, fill: palette.paper, diameter: scale($0)),
        text: Numerals.grouped($0))
    }
    return entries
  }

  private var significant: Int { ties.count { ($0.q ?? 1) <= alpha } }

  private var caption: String {
    ([
      "Each mark is one or more pairs of organizations with a common letter. "
        + "\(Numerals.grouped(significant)) of \(Numerals.counted(ties.count, "pair")) have q up to "
        + "\(Numerals.decimal(alpha, places: 4)).",
      "Contours are for one pair and a Poisson variable of that mean, without correction; the "
        + "marks use the exact, corrected values.",
    ] + options.notes).joined(separator: " ")
  }

  private var alternativeText: String {
    "Scatter of observed against expected shared letters of "
      + "\(Numerals.counted(ties.count, "pair")); \(Numerals.grouped(significant)) are significant."
  }

  /// The marks; every pair stands in the table of pairs.
  private var table: FigureTable {
    FigureTable(
      header: ["shared", "expected", "significant", "pairs"],
      rows: spots.map { spot, pairs in
        [
          String(spot.shared), Numerals.decimal(Double(spot.expected) / 50),
          spot.isSignificant ? "yes" : "no", String(pairs),
        ]
      })
  }
}
