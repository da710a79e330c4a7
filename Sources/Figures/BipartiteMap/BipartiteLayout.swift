import Coalitions
import Signatories

/// Where the parts of a bipartite map stand; the origin is the upper left corner of the map.
struct BipartiteLayout {
  /// An organization's name and the mark its lines start from.
  struct Row {
    let organization: Int
    let lines: [String]
    let text: Rectangle
    let mark: Rectangle
    let isLeft: Bool
  }
  /// A cluster's heading.
  struct Heading {
    let cluster: Int
    let lines: [String]
    let frame: Rectangle
    let isLeft: Bool
  }
  struct PlacedLetter {
    let document: Int
    let box: LetterBox
    let frame: Rectangle
  }

  let order: BipartiteOrder
  let style: ClassMapStyle
  private(set) var rows: [Row] = []
  private(set) var headings: [Heading] = []
  private(set) var letters: [PlacedLetter] = []
  let lettersHeight: Double
  let height: Double

  init(
    _ network: SigningNetwork, order: BipartiteOrder, clusters: [Int]?, names: [String],
    width: Double, style: ClassMapStyle, ego: String? = nil, options: FigureOptions
  ) {
    self.order = order
    self.style = style
    let letterWidth = min(style.letterSize * 19, width * 0.26)
    let gutter = max(24, width * 0.1)
    let nameWidth = (width - letterWidth) / 2 - gutter - 8
    // Where lines are coloured by what the organizations are, colours say nothing of letters.
    let isPlain = clusters != nil || options.style.coloring != nil
    let boxes = order.letters.map { document in
      LetterBox(
        .init(
          network, document: document, order: order, ego: ego,
          color: isPlain ? options.palette.faint : options.palette.category(document),
          options: options), width: letterWidth, style: style)
    }
    let letterGap = style.boxGap * 0.7
    lettersHeight =
      boxes.reduce(0) { $0 + $1.height } + letterGap * Double(max(0, boxes.count - 1))

    func heading(_ text: String) -> [String] {
      LineWrapping.lines(
        parts: text, width: nameWidth, size: style.headingSize, weight: .bold)
    }
    var entries: [Entry] = []
    var last: Int?
    for organization in order.organizations {
      if let cluster = clusters?[organization], cluster != last {
        last = cluster
        let drawn = order.organizations.count { clusters?[$0] == cluster }
        let all = clusters?.count { $0 == cluster } ?? drawn
        entries.append(
          Entry(
            cluster: cluster,
            lines: heading(clusterHeading(cluster, names: names, drawn: drawn, of: all)),
            style: style))
      }
      let lines = LineWrapping.lines(
        network.organizations[organization].label, width: nameWidth, size: style.nameSize)
      entries.append(Entry(organization: organization, lines: lines, style: style))
    }
    let total = entries.reduce(0) { $0 + $1.height }
    var used = 0.0
    let split = entries.firstIndex { entry in
      used += entry.height
      return used > total / 2 + 0.01
    }
    let middle = split.map { $0 + (entries[$0].isHeading ? 0 : 1) } ?? entries.count
    var sides = [Array(entries[..<middle]), Array(entries[middle...])]
    if let first = sides[1].first, !first.isHeading,
      let cut = sides[0].last(where: \.isHeading), let cluster = cut.cluster
    {
      sides[1].insert(
        Entry(
          cluster: cluster,
          lines: heading(clusterName(cluster, names: names) + ", continued"),
          style: style), at: 0)
    }
    let heights = sides.map { $0.reduce(0) { $0 + $1.height } }
    height = max(lettersHeight, heights.max() ?? 0)

    for (side, isLeft) in zip(sides, [true, false]) {
      var y = (height - side.reduce(0) { $0 + $1.height }) / 2
      for entry in side {
        place(entry, at: y, isLeft: isLeft, width: width, nameWidth: nameWidth)
        y += entry.height
      }
    }
    let stretch =
      boxes.count > 1
      ? min(60, max(letterGap, (height - lettersHeight) / Double(boxes.count))) : letterGap
    let span =
      boxes.reduce(0) { $0 + $1.height } + stretch * Double(max(0, boxes.count - 1))
    var y = (height - span) / 2
    for (document, box) in zip(order.letters, boxes) {
      letters.append(
        PlacedLetter(
          document: document, box: box,
          frame: Rectangle(
            x: (width - letterWidth) / 2, y: y, width: letterWidth, height: box.height)))
      y += box.height + stretch
    }
  }

  private struct Entry {
    var cluster: Int?
    var organization: Int?
    let lines: [String]
    let height: Double

    init(cluster: Int? = nil, organization: Int? = nil, lines: [String], style: ClassMapStyle) {
      self.cluster = cluster
      self.organization = organization
      self.lines = lines
      height =
        cluster == nil
        ? TextMetrics.height(lines: lines.count, size: style.nameSize) + NameColumns.nameGap
        : TextMetrics.height(lines: lines.count, size: style.headingSize) + 7
    }

    var isHeading: Bool { cluster != nil }
  }

  private mutating func place(
    _ entry: Entry, at y: Double, isLeft: Bool, width: Double, nameWidth: Double
  ) {
    let x = isLeft ? 0 : width - nameWidth
    if let cluster = entry.cluster {
      let frame = Rectangle(
        x: x, y: y + 6, width: nameWidth,
        height: TextMetrics.height(lines: entry.lines.count, size: style.headingSize))
      headings.append(
        Heading(cluster: cluster, lines: entry.lines, frame: frame, isLeft: isLeft))
    } else if let organization = entry.organization {
      let text = Rectangle(
        x: x, y: y, width: nameWidth,
        height: TextMetrics.height(lines: entry.lines.count, size: style.nameSize))
      let mark = Rectangle(
        x: isLeft ? nameWidth + 3 : width - nameWidth - 3 - 4, y: text.center.y - 2, width: 4,
        height: 4)
      rows.append(
        Row(
          organization: organization, lines: entry.lines, text: text, mark: mark, isLeft: isLeft))
    }
  }
}

extension ClassMapContent.Letter {
  /// A letter of a bipartite map; says how many of its organizations are not drawn.
  init(
    _ network: SigningNetwork, document: Int, order: BipartiteOrder, ego: String?, color: Color,
    options: FigureOptions
  ) {
    let letter = network.documents[document]
    let missing = order.signersLeftOut[document]
    self.init(
      document: document, id: "letter-\(document + 1)", title: letter.displayTitle,
      facts: letter.facts(
        signers: order.signers[document], besides: ego,
        missing: missing == 0 ? nil : "\(Numerals.grouped(missing)) of them not drawn",
        note: options.letterNotes[letter.id]),
      color: color)
  }
}
