/// Printed lines of which each goes on in the next.
struct PrintedParagraph {
  private(set) var lines: [PrintedLine]
  /// Whether its lines are one text for sure, though they look like a list.
  private(set) var isJoined = false
  /// Whether it is an item without a mark: a name and what is said of it.
  private(set) var isCard = false

  init(lines: [PrintedLine], isJoined: Bool = false, isCard: Bool = false) {
    self.lines = lines
    self.isJoined = isJoined
    self.isCard = isCard
  }

  /// The paragraphs of the pages in reading order, words that were parted at line ends made whole.
  ///
  /// - Complexity: O(bytes).
  static func all(of pages: [[PrintedLine]], _ metrics: PrintedMetrics) -> [PrintedParagraph] {
    var paragraphs: [PrintedParagraph] = []
    for line in metrics.tellingDashes(pages.flatMap(joiningMarks)) {
      if let last = paragraphs.last, let above = last.lines.last,
        metrics.continues(above, line, inItem: last.mark != nil)
      {
        paragraphs[paragraphs.count - 1].lines.append(line)
      } else if let last = paragraphs.last, let above = last.lines.last,
        metrics.hangs(line, under: above, of: last.lines[0])
      {
        var line = line
        line.beginsAnew = true
        paragraphs[paragraphs.count - 1].lines.append(line)
      } else {
        paragraphs.append(PrintedParagraph(lines: [line]))
      }
    }
    let hyphens = LineEndHyphens(in: paragraphs)
    return PrintedList.resolved(
      paragraphs.map { PrintedParagraph(lines: hyphens.mended($0.lines)) })
  }

  /// The lines of a page with list marks that stand alone, as beside a picture, before what they
  /// mark: the next line, lower and to the right.
  private static func joiningMarks(_ page: [PrintedLine]) -> [PrintedLine] {
    var lines: [PrintedLine] = []
    for line in page {
      if let mark = lines.last, mark.cell == nil, line.cell == nil, mark.region == line.region,
        PageLayout.isListMark(mark.text), line.mark == nil, line.box.left >= mark.box.right,
        line.box.top - mark.box.bottom < mark.box.height
      {
        lines[lines.count - 1] = line.marked(by: mark)
      } else {
        lines.append(line)
      }
    }
    return lines
  }

  /// The number of the list mark it begins with, nil for a bullet, and how long the mark is.
  var mark: (number: Int?, length: Int)? { lines[0].mark.map { ($0.number, $0.length) } }

  /// Whether it is set larger than the text.
  func isHeading(_ metrics: PrintedMetrics) -> Bool {
    lines[0].box.height > 1.15 * metrics.unit && lines.reduce(0) { $0 + $1.text.utf8.count } <= 300
  }

  /// Whether it is running text and no list of names whose lines happen to be full: words in
  /// small letters, or as many commas as lines.
  var isRunning: Bool {
    guard lines.count > 1, !isJoined else { return true }
    let words = lines.flatMap { $0.text.split(separator: " ") }
    let small = words.count { $0.first?.isLowercase ?? false }
    let marks = lines.reduce(0) { $0 + $1.text.utf8.count { $0 == 0x2C || $0 == 0x3B } }
    // The more lines are full, the less likely they are so by chance.
    let wanted = lines.count >= 6 ? (lines.count + 1) / 2 : lines.count
    return small * 10 >= words.count * 4 || lines.count >= 3 && marks >= wanted
  }
}

extension PrintedLine {
  /// The list mark at its head.
  var mark: ListMark? {
    if goesOnWithDash { return nil }
    let bytes = Array(text.utf8)
    return ListMark(at: 0..<bytes.count, in: bytes)
  }
}
