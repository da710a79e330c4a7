/// Columns that belong together row by row.
struct PageTable {
  /// The rows; cells that are empty are nil.
  let rows: [[PageWord?]]

  /// The table that columns form; nil where each is to be read for itself.
  ///
  /// White space runs through all columns of a table between its rows. Where no cell has more
  /// than a line that proves nothing, and the words decide: columns of one list go on in the
  /// next, in their numbers or their alphabet; the second column of a table recurs or is headed.
  init?(_ columns: [[PageWord]], unit: Double) {
    guard columns.count >= 2 else { return nil }
    let segments = Self.segments(of: columns, unit: unit)
    let isTable =
      Self.isRuled(segments, columns) || Self.isNumbered(columns)
      || Self.isAligned(columns)
        && columns.dropFirst().contains { Self.isDependent($0, on: columns[0]) }
    guard isTable else { return nil }
    let lines = Self.lines(of: columns)
    rows = (segments.count * 3 >= lines.count ? segments : lines).map(Self.cells)
  }

  /// The fragments of each column between two cuts.
  private typealias Segment = [[PageWord]]

  private static func cells(_ segment: Segment) -> [PageWord?] {
    segment.map { words in
      words.dropFirst().reduce(words.first) { cell, word in
        var cell = cell
        cell?.appendLine(word)
        return cell
      }
    }
  }

  /// The columns cut at every line.
  private static func lines(of columns: [[PageWord]]) -> [Segment] {
    PageLayout.rows(of: columns.flatMap { $0 }).map { row in
      columns.map { column in column.filter { word in row.contains { $0 == word } } }
    }
  }

  /// The columns cut where white space that is wider than between the lines of a cell runs
  /// through all of them.
  private static func segments(of columns: [[PageWord]], unit: Double) -> [Segment] {
    let all = columns.enumerated().flatMap { column, words in words.map { (column, $0) } }
      .sorted { ($0.1.box.top, $0.1.box.left) < ($1.1.box.top, $1.1.box.left) }
    let tight = leading(of: columns, unit: unit)
    var segments: [Segment] = []
    var bottom = -Double.infinity
    for (column, word) in all {
      if segments.isEmpty || word.box.top - bottom > tight + 0.12 * unit {
        segments.append(Array(repeating: [], count: columns.count))
      }
      segments[segments.count - 1][column].append(word)
      bottom = max(bottom, word.box.bottom)
    }
    return segments
  }

  /// The white space between the lines of a cell: the least that is found more than once.
  private static func leading(of columns: [[PageWord]], unit: Double) -> Double {
    let gaps = columns.flatMap { column in
      zip(column, column.dropFirst()).map { $1.box.top - $0.box.bottom }
    }.filter { $0 > -0.1 * unit }.sorted()
    guard gaps.count > 3 else { return 0 }
    return min(gaps[gaps.count / 20 + 1], 0.5 * unit)
  }

  /// The lines of pages without the head of a table that is printed again where it goes on.
  static func withoutRepeatedHeads(_ pages: [[PrintedLine]]) -> [[PrintedLine]] {
    var head: [String] = []
    return pages.map { page in
      let tables = Dictionary(grouping: page.filter { $0.cell != nil }) { $0.cell?.table ?? 0 }
      var repeated: Set<Int> = []
      for (number, lines) in tables.sorted(by: { $0.key < $1.key }) {
        let first = lines.filter { $0.cell?.row == 0 }.map(\.text)
        if first == head { repeated.insert(number) } else { head = first }
      }
      return page.filter { line in
        line.cell.map { $0.row > 0 || !repeated.contains($0.table) } ?? true
      }
    }
  }

  // MARK: Judgement

  /// Whether cuts part rows of cells, some of which have more lines than those beside them.
  private static func isRuled(_ segments: [Segment], _ columns: [[PageWord]]) -> Bool {
    guard segments.count >= 3 else { return false }
    let whole = segments.count { $0.count { !$0.isEmpty } >= 2 }
    let uneven = segments.count { segment in
      let counts = segment.map(\.count).filter { $0 > 0 }
      return counts.count >= 2 && counts.min() != counts.max()
    }
    let lines = columns.map(\.count).max() ?? 0
    return whole * 10 >= segments.count * 7 && uneven >= 1 && segments.count * 6 >= lines
  }

  /// Whether the first column holds numbers and nothing else.
  private static func isNumbered(_ columns: [[PageWord]]) -> Bool {
    let numbers = columns[0].count { $0.text.allSatisfy { $0.isNumber || ".)".contains($0) } }
    return numbers >= 2 && numbers == columns[0].count
  }

  private static func isAligned(_ columns: [[PageWord]]) -> Bool {
    columns.dropFirst().allSatisfy { column in
      let beside = column.count { word in columns[0].contains { $0.box.isBeside(word.box) } }
      return beside * 10 >= column.count * 8
    }
  }

  /// Whether the words of a column say something of those in the first.
  private static func isDependent(_ column: [PageWord], on first: [PageWord]) -> Bool {
    if goesOn(from: first, to: column) { return false }
    let distinct = Set(column.map(\.text)).count
    if column.count >= 4 && distinct * 10 <= column.count * 8 { return true }
    return isHeaded(column, first)
  }

  private static func goesOn(from first: [PageWord], to second: [PageWord]) -> Bool {
    let numbers = [first, second].map { $0.compactMap { number(of: $0.text) } }
    if let last = numbers[0].last, let next = numbers[1].first, next == last + 1 { return true }
    return isSorted(first) && isSorted(second) && key(first[first.count - 1]) <= key(second[0])
  }

  private static func number(of text: String) -> Int? {
    let bytes = Array(text.utf8)
    return ListMark(at: 0..<bytes.count, in: bytes, alone: true)?.number
  }

  private static func isSorted(_ words: [PageWord]) -> Bool {
    let keys = words.map(key)
    let rising = zip(keys, keys.dropFirst()).count { $0 <= $1 }
    return keys.count >= 3 && rising * 5 >= (keys.count - 1) * 4
  }

  private static func key(_ word: PageWord) -> String { word.text.lowercased() }

  /// Whether the column's head calls it something that signers have.
  private static func isHeaded(_ column: [PageWord], _ first: [PageWord]) -> Bool {
    guard let head = column.first, let other = first.first, head.box.isBeside(other.box) else {
      return false
    }
    let words = head.text.lowercased().split { !$0.isLetter }
    return words.count <= 3 && words.contains { heads.contains(String($0)) }
  }

  private static let heads: Set<String> = [
    "country", "countries", "país", "pais", "pays", "land", "city", "ciudad", "cidade", "ville",
    "stadt", "place", "location", "region", "state", "estado", "organization", "organisation",
    "organización", "organização", "affiliation", "title", "position", "website", "date", "name",
    "type", "sector",
  ]
}
