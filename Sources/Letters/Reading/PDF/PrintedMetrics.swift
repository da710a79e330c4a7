/// The measures of a document's type.
struct PrintedMetrics {
  /// The height of most lines.
  let unit: Double
  /// The white space between two lines of a paragraph.
  let leading: Double
  /// How far the text reaches to the right outside columns.
  let right: Double

  /// Measures the lines of the pages.
  ///
  /// - Complexity: O(lines log lines).
  init(of pages: [[PrintedLine]]) {
    let lines = pages.flatMap { $0 }
    unit = Self.quantile(lines.map(\.box.height), 0.5) ?? 1
    right = Self.margin(lines.filter { $0.columnRight == 0 }.map(\.box.right), unit: unit)
    let gaps = pages.flatMap { page in
      zip(page, page.dropFirst()).compactMap { above, below -> Double? in
        let gap = below.box.top - above.box.bottom
        return above.region == below.region && gap > -0.5 * above.box.height ? gap : nil
      }
    }
    leading = min(Self.quantile(gaps, 0.25) ?? 0, unit)
  }

  private static func quantile(_ values: [Double], _ share: Double) -> Double? {
    guard !values.isEmpty else { return nil }
    return values.sorted()[Int(Double(values.count - 1) * share)]
  }

  /// How far lines reach to the right: farther only a single one does.
  static func margin(_ rights: [Double], unit: Double) -> Double {
    let ends = rights.sorted(by: >)
    let index = ends.indices.dropLast().first { ends[$0] - ends[$0 + 1] <= 2 * unit }
    return ends.isEmpty ? 0 : ends[index ?? 0]
  }

  // MARK: Going on

  /// Whether a line goes on in the next: the next one's first word would not have fitted behind
  /// it, and nothing else parts them: white space, another size, indentation, a list mark.
  func continues(_ above: PrintedLine, _ below: PrintedLine, inItem: Bool) -> Bool {
    guard above.cell == nil, below.cell == nil else { return false }
    let ratio = above.box.height / below.box.height
    guard ratio < 1.15, ratio > 0.87, below.mark == nil else { return false }
    guard above.region == below.region, above.page == below.page else {
      return !fits(below, behind: above) && Self.isTorn(above, below)
    }
    let gap = below.box.top - above.box.bottom
    guard gap <= leading + 0.35 * unit, gap > -unit else { return false }
    let indent = below.box.left - above.box.left
    let isCentered = abs(indent + below.box.right - above.box.right) < 2 && abs(indent) > 2
    if isCentered { return 2 * free(behind: above) < below.headWidth + 0.25 * unit }
    if indent > (inItem ? 3 : 0.8) * unit || inItem && indent < -0.5 * unit { return false }
    return !fits(below, behind: above)
  }

  /// Whether a line stands below the text of an item, behind its mark: it is part of the item, even
  /// where it begins anew.
  func hangs(_ below: PrintedLine, under above: PrintedLine, of item: PrintedLine) -> Bool {
    guard let left = item.bodyLeft, item.mark != nil, below.mark == nil, below.cell == nil,
      above.region == below.region, above.page == below.page
    else { return false }
    let gap = below.box.top - above.box.bottom
    return gap <= leading + 0.35 * unit && gap > -unit && abs(below.box.left - left) <= 0.25 * unit
      && left - item.box.left > 0.5 * unit
  }

  /// The lines, told whose dash is no list mark: "Shore League of the North" / "– SLN".
  ///
  /// What follows the dash moves with it where no line may end between them; both would not have
  /// fitted behind the line above, and neither that line nor the next has a mark.
  func tellingDashes(_ lines: [PrintedLine]) -> [PrintedLine] {
    var lines = lines
    for index in lines.indices.dropFirst() {
      let (above, line) = (lines[index - 1], lines[index])
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      guard line.beginsWithDash, next?.beginsWithDash != true, above.mark == nil,
        abs(line.box.left - above.box.left) <= 0.5 * unit,
        above.text.last.map({ !".:;!?".contains($0) }) ?? false
      else { continue }
      lines[index].goesOnWithDash = true
      if !continues(above, lines[index], inItem: false) { lines[index].goesOnWithDash = false }
    }
    return lines
  }

  private func free(behind line: PrintedLine) -> Double {
    (line.columnRight > 0 ? line.columnRight : right) - line.box.right
  }

  private func fits(_ below: PrintedLine, behind above: PrintedLine) -> Bool {
    below.leadWidth + 0.25 * unit <= free(behind: above) - 1
  }

  /// Over the end of a page or a column only what is plainly torn goes on.
  private static func isTorn(_ above: PrintedLine, _ below: PrintedLine) -> Bool {
    guard let last = above.text.last, let first = below.text.first else { return false }
    return !".!?:".contains(last) && (first.isLowercase || ",&/-(".contains(last))
  }
}

extension PrintedLine {
  /// Whether a dash and a word stand at its head.
  fileprivate var beginsWithDash: Bool { text.hasPrefix("– ") || text.hasPrefix("- ") }

  /// The width of its first word; of a dash that goes on with the line above, with the word behind
  /// it, which is as wide as its share of the letters.
  fileprivate var leadWidth: Double {
    guard goesOnWithDash, let bodyLeft else { return headWidth }
    let rest = text.dropFirst(2)
    let word = rest.prefix { $0 != " " }
    return bodyLeft - box.left + (box.right - bodyLeft) * Double(word.count) / Double(rest.count)
  }
}
