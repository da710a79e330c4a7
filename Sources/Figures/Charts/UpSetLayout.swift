import Coalitions
import Signatories

/// Which groups and organizations an UpSet plot holds, and where.
struct UpSetLayout {
  /// Indices of the groups drawn.
  let columns: [Int]
  /// Indices of the organizations drawn, by their letters, then by how many of the groups they are in.
  let rows: [Int]
  /// Organizations of groups that are not drawn and that stand in no group drawn.
  let dropped: [Int]
  let lines: [[String]]
  let size: Double
  let labelWidth: Double
  let columnStep: Double
  let barHeight: Double
  let height: Double
  let rowTops: [Double]
  let width: Double

  /// `letters` counts each organization's letters.
  init(
    _ groups: [CosigningGroup], labels: [String], letters: [Int], width: Double, room: Double,
    size: Double
  ) {
    self.width = width
    self.size = size
    let labelWidth = width * 0.42
    self.labelWidth = labelWidth
    let barHeight = min(90, room * 0.25)
    self.barHeight = barHeight
    let mostColumns = max(1, Int((width - labelWidth - 40) / 9))
    func wrapped(_ row: Int) -> [String] {
      LineWrapping.lines(labels[row], width: labelWidth - 12, size: size)
    }
    func rowHeight(_ lines: Int) -> Double { TextMetrics.height(lines: lines, size: size) + 2.5 }

    var columns: [Int] = []
    var members: Set<Int> = []
    var used = 0.0
    for (index, group) in groups.enumerated() where columns.count < mostColumns {
      let new = group.members.filter { !members.contains($0) }
      let needed = new.reduce(0) { $0 + rowHeight(wrapped($1).count) }
      if barHeight + 30 + used + needed > room { continue }
      columns.append(index)
      members.formUnion(new)
      used += needed
    }
    self.columns = columns
    var memberships: [Int: Int] = [:]
    for column in columns {
      for member in groups[column].members { memberships[member, default: 0] += 1 }
    }
    let ranks = LabelOrder.ranks(of: labels)
    rows = members.sorted {
      (-letters[$0], -(memberships[$0] ?? 0), ranks[$0])
        < (-letters[$1], -(memberships[$1] ?? 0), ranks[$1])
    }
    dropped = Set(groups.flatMap(\.members)).subtracting(members).sorted()
    lines = rows.map(wrapped)
    columnStep = min(22, (width - labelWidth - 40) / Double(max(1, columns.count)))
    var tops: [Double] = []
    var y = barHeight + 24
    for row in lines {
      tops.append(y)
      y += rowHeight(row.count)
    }
    rowTops = tops
    height = y
  }
}

extension Drawing {
  /// Draws an UpSet plot whose upper left corner is `origin`.
  mutating func add(
    _ layout: UpSetLayout, groups: [CosigningGroup], network: SigningNetwork, origin: Point,
    coloring: Coloring?
  ) {
    let left = origin.x + layout.labelWidth + 34
    let greatest = layout.columns.map { groups[$0].documents.count }.max() ?? 1
    let base = origin.y + layout.barHeight + 14
    let axis = Axis(values: 0...Double(max(1, greatest)), start: base, end: base - layout.barHeight)
    addCounts(axis, layout: layout, left: left, origin: origin)
    let middles = zip(layout.rowTops, layout.lines).map { top, lines in
      origin.y + top + TextMetrics.height(lines: lines.count, size: layout.size) / 2
    }
    let counts = network.signings.reduce(into: [Int: Int]()) {
      $0[$1.organization, default: 0] += 1
    }
    for (index, row) in layout.rows.enumerated() {
      if index % 2 == 0 {
        let top = origin.y + layout.rowTops[index] - 1
        let bottom =
          index + 1 < layout.rowTops.count
          ? origin.y + layout.rowTops[index + 1] - 1 : origin.y + layout.height - 1
        add(
          polygon: [
            Point(origin.x, top), Point(origin.x + layout.width, top),
            Point(origin.x + layout.width, bottom), Point(origin.x, bottom),
          ], stroke: nil, fill: palette.rule.mixed(with: palette.paper, 0.8))
      }
      add(
        text: layout.lines[index], id: "row-\(index + 1)", kind: .organization,
        at: Point(origin.x, origin.y + layout.rowTops[index]),
        width: layout.labelWidth - (coloring == nil ? 0 : 8), size: layout.size, alignment: .right)
      if let coloring {
        add(
          mark: coloring.mark(of: network.organizations[row].id, in: palette),
          id: "row-\(index + 1)-mark",
          frame: Rectangle(
            x: origin.x + layout.labelWidth - 5, y: middles[index] - 2.25, width: 4.5, height: 4.5))
      }
      add(
        text: [Numerals.grouped(counts[row] ?? 0)], id: "row-\(index + 1)-count",
        kind: .organization,
        at: Point(
          origin.x + layout.labelWidth + 4,
          middles[index] - TextMetrics.leading(size: layout.size) / 2),
        width: 18, size: layout.size, alignment: .right, color: palette.faint)
    }
    for (position, column) in layout.columns.enumerated() {
      let x = left + (Double(position) + 0.5) * layout.columnStep
      addColumn(
        groups[column], number: column + 1, x: x, axis: axis,
        dots: layout.rows.indices.map { (layout.rows[$0], middles[$0]) }, layout: layout,
        network: network)
    }
  }

  private mutating func addCounts(
    _ axis: Axis, layout: UpSetLayout, left: Double, origin: Point
  ) {
    let right = origin.x + layout.width
    for (index, tick) in axis.ticks(4).enumerated() {
      add(
        lineFrom: Point(left, axis(tick)), to: Point(right, axis(tick)),
        color: palette.rule.mixed(with: palette.paper, 0.5), width: 0.4)
      add(
        text: [Numerals.decimal(tick)], id: "letters-tick-\(index + 1)", kind: .legend,
        at: Point(left - 24, axis(tick) - TextMetrics.leading(size: layout.size) / 2), width: 21,
        size: layout.size, alignment: .right)
    }
    add(
      text: LineWrapping.lines(
        "letters that all members signed, others may have signed them too (inclusive)",
        width: layout.labelWidth - 10, size: layout.size), id: "letters-name", kind: .legend,
      at: Point(origin.x, axis.end), width: layout.labelWidth - 4, size: layout.size,
      alignment: .right, color: palette.faint)
  }

  private mutating func addColumn(
    _ group: CosigningGroup, number: Int, x: Double, axis: Axis, dots: [(Int, Double)],
    layout: UpSetLayout, network: SigningNetwork
  ) {
    let width = min(10, layout.columnStep * 0.6)
    let count = group.documents.count
    let names = group.members.map { network.organizations[$0].label }.joined(separator: ", ")
    add(
      shape: .rectangle, id: "group-\(number)", kind: .group,
      frame: Rectangle(
        x: x - width / 2, y: axis(Double(count)), width: width,
        height: axis.start - axis(Double(count))), stroke: nil, fill: palette.category(0),
      strokeWidth: 0, tooltip: "\(names): \(Numerals.counted(count, "letter"))")
    let text = Numerals.grouped(count)
    add(
      text: [text], id: "group-\(number)-count", kind: .group,
      at: Point(x - 9, axis(Double(count)) - TextMetrics.leading(size: layout.size)), width: 18,
      size: layout.size, alignment: .center)
    let members = Set(group.members)
    let inside = dots.filter { members.contains($0.0) }.map(\.1)
    if let first = inside.first, let last = inside.last, first < last {
      add(lineFrom: Point(x, first), to: Point(x, last), color: palette.ink, width: 1)
    }
    for (row, y) in dots where members.contains(row) {
      add(
        shape: .circle, id: "group-\(number)-member-\(row)", kind: .organization,
        frame: Rectangle(x: x - 2.2, y: y - 2.2, width: 4.4, height: 4.4), stroke: nil,
        fill: palette.ink, strokeWidth: 0)
    }
  }
}
