/// A printed line in its column, or the text of a table's cell.
struct PrintedLine {
  /// The words, parted by single spaces.
  var text: String
  var box: PageBox
  /// The width of its first word.
  private(set) var headWidth: Double
  /// How far its column reaches to the right.
  var columnRight = 0.0
  /// The place in a table.
  var cell: Cell?
  /// The column or stretch of the page; lines of one number stand below each other.
  var region = 0
  /// The page, from 0.
  var page = 0
  /// Where its second word begins: behind a list mark, the text.
  var bodyLeft: Double?
  /// Whether the line above it in its paragraph ended though there was room.
  var beginsAnew = false
  /// Whether it begins with a dash that goes on with the line above and is no list mark.
  var goesOnWithDash = false

  struct Cell: Hashable {
    let table: Int
    let row: Int
    let column: Int
  }

  /// The line with a list mark before it that stands by itself.
  func marked(by mark: PrintedLine) -> PrintedLine {
    var line = self
    line.text = mark.text + " " + text
    line.bodyLeft = box.left
    line.box.left = mark.box.left
    line.headWidth = mark.headWidth
    return line
  }

  /// The line with its first word drawn on.
  func widened(by width: Double) -> PrintedLine {
    var line = self
    line.headWidth += width
    return line
  }
}

/// Brings the words of a page into reading order: columns one after the other, tables row by row.
///
/// A page is cut where a strip of white, as wide as a gutter, parts at least three lines from
/// three that begin at one place to its right (after Nagy and Seth's recursive cuts, ICPR 1984,
/// with alignment as evidence). What stands above, in the columns, and below is read in turn.
struct PageLayout {
  private(set) var lines: [PrintedLine] = []
  private var regions = 0
  private var tables = 0
  private let unit: Double
  private static let deepest = 5
  private static let mostWords = 40_000

  /// Reads a page.
  ///
  /// - Complexity: O(words · log words) for each cut.
  init(of page: WordPage) {
    let heights = page.words.map(\.box.height).sorted()
    unit = heights.isEmpty ? 1 : heights[heights.count / 2]
    if page.words.count <= Self.mostWords {
      let loose = Self.fragments(of: page.words, unit: unit, apart: [])
      let edges = Gutters.candidates(in: loose, unit: unit, narrowest: 0.8)
      read(Self.fragments(of: page.words, unit: unit, apart: edges), right: 0, depth: 0)
    } else {
      plain(page.words, right: page.width)
    }
  }

  // MARK: Fragments

  /// Words that stand close beside each other, and list marks with what they mark, as one.
  ///
  /// A word at one of the edges given begins a fragment: cells of a table can be as close as words.
  static func fragments(of words: [PageWord], unit: Double, apart edges: [Double]) -> [PageWord] {
    let ordered = words.sorted { ($0.box.left, $0.box.top) < ($1.box.left, $1.box.top) }
    var fragments: [PageWord] = []
    var lastAt: [Int: [Int]] = [:]
    for word in ordered {
      let step = Int((word.box.bottom / unit).rounded(.down))
      let isApart = edges.contains { abs($0 - word.box.left) < 0.7 }
      let near = (step - 1...step + 1).flatMap { lastAt[$0] ?? [] }
      let before = near.filter { follows(word, fragments[$0], isApart: isApart) }
        .max { fragments[$0].box.right < fragments[$1].box.right }
      if let before {
        fragments[before].append(word)
        continue
      }
      lastAt[step, default: []].append(fragments.count)
      fragments.append(word)
    }
    return fragments.sorted { ($0.box.top, $0.box.left) < ($1.box.top, $1.box.left) }
  }

  private static func follows(
    _ word: PageWord, _ fragment: PageWord, isApart: Bool
  ) -> Bool {
    guard fragment.box.isBeside(word.box) else { return false }
    let height = max(fragment.box.height, word.box.height)
    let gap = word.box.left - fragment.box.right
    guard gap > -0.5 * height else { return false }
    if fragment.text.utf8.count <= 5, isListMark(fragment.text) { return gap <= 4 * height }
    return fragment.line == word.line && gap <= 0.55 * height && !isApart
  }

  static func isListMark(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return ListMark(at: 0..<bytes.count, in: bytes, alone: true)?.length == bytes.count
  }

  // MARK: Cutting

  private mutating func read(_ fragments: [PageWord], right: Double, depth: Int) {
    guard depth < Self.deepest, let band = band(of: fragments) else {
      return plain(fragments, right: right)
    }
    let above = fragments.filter { $0.box.top < band.top && !band.holds($0) }
    let below = fragments.filter { $0.box.top >= band.top && !band.holds($0) }
    let inside = fragments.filter { band.holds($0) }
    if !above.isEmpty { read(above, right: right, depth: depth + 1) }
    let columns = Gutters.columns(of: inside, unit: unit)
    if columns.count < 2 {
      plain(inside, right: right)
    } else if let table = PageTable(columns, unit: unit) {
      append(table)
    } else {
      let width = columns.map { Self.width(of: $0) }.max() ?? 0
      for column in columns {
        read(column, right: (column.map(\.box.left).min() ?? 0) + width, depth: depth + 1)
      }
    }
    if !below.isEmpty { read(below, right: right, depth: depth + 1) }
  }

  private func band(of fragments: [PageWord]) -> Band? {
    Gutters.candidates(in: fragments, unit: unit)
      .compactMap { Band.best(for: $0, among: fragments, unit: unit) }
      .max { ($0.support, -$0.top) < ($1.support, -$1.top) }
  }

  private static func width(of column: [PageWord]) -> Double {
    (column.map(\.box.right).max() ?? 0) - (column.map(\.box.left).min() ?? 0)
  }

  // MARK: Lines

  private mutating func plain(_ fragments: [PageWord], right: Double) {
    regions += 1
    for row in Self.rows(of: fragments) {
      var joined = row[0]
      for next in row.dropFirst() { joined.append(next) }
      lines.append(
        PrintedLine(
          text: joined.text, box: joined.box, headWidth: joined.headWidth, columnRight: right,
          region: regions, bodyLeft: joined.bodyLeft))
    }
  }

  private mutating func append(_ table: PageTable) {
    tables += 1
    regions += 1
    for (row, cells) in table.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        guard let cell else { continue }
        lines.append(
          PrintedLine(
            text: cell.text, box: cell.box, headWidth: cell.headWidth, columnRight: cell.box.right,
            cell: .init(table: tables, row: row, column: column), region: regions))
      }
    }
  }

  /// Fragments at one height, from left to right.
  static func rows(of fragments: [PageWord]) -> [[PageWord]] {
    var rows: [[PageWord]] = []
    for fragment in fragments.sorted(by: { ($0.box.top, $0.box.left) < ($1.box.top, $1.box.left) })
    {
      if let first = rows.last?.first, first.box.isBeside(fragment.box) {
        rows[rows.count - 1].append(fragment)
      } else {
        rows.append([fragment])
      }
    }
    return rows.map { $0.sorted { $0.box.left < $1.box.left } }
  }
}
