/// Plain text → lines: each written line is one, blank lines part blocks, bullets and numbers make
/// list items, tabs in neighbouring lines make a table; the `>` of a mail sent on is no part of it.
enum PlainTextReader {
  /// The lines of a text.
  ///
  /// - Complexity: O(bytes).
  static func lines(of text: SourceText) -> [Line] {
    var reader = Reader(utf8: text.utf8)
    reader.read()
    return reader.builder.lines
  }

  private struct Reader {
    let utf8: [UInt8]
    var builder: LineBuilder
    private var blocks = 0
    private var containers = 0
    private var isInList = false
    private var startsBlock = true
    private var loneNumber: Int?
    private var nextRow: Int?
    private var scanner: LineScanner

    init(utf8: [UInt8]) {
      self.utf8 = utf8
      builder = LineBuilder(utf8: utf8)
      scanner = LineScanner(utf8: utf8)
    }

    mutating func read() {
      while let range = scanner.next() {
        let line = withoutQuoteMarks(range)
        if line.isEmpty { blankLine() } else { self.line(line) }
      }
    }

    /// A line of a mail that was answered or sent on, without `>` and `> >` before it.
    private func withoutQuoteMarks(_ range: Range<Int>) -> Range<Int> {
      var start = range.lowerBound
      var end = start
      while end < range.upperBound, utf8[end] == 0x3E || utf8[end] == 0x20 {
        end += 1
        if utf8[end - 1] == 0x3E { start = end }
      }
      if start > range.lowerBound, start < range.upperBound, utf8[start] == 0x20 { start += 1 }
      return start..<range.upperBound
    }

    private mutating func blankLine() {
      builder.structure.blankLinesBefore += 1
      startsBlock = true
    }

    private mutating func line(_ range: Range<Int>) {
      let indent = Indentation(of: range, in: utf8)
      let body = indent.end..<range.upperBound
      if row(body) { return }
      if isRule(body) { return rule(body) }
      if let mark = ListMark(at: body, in: utf8, alone: true) {
        if mark.length == body.count, let number = mark.number, number < 1000 {
          loneNumber = number
          return
        }
        if mark.length < body.count {
          item(number: mark.number, depth: indent.depth)
          return finish((body.lowerBound + mark.length)..<body.upperBound)
        }
      }
      if let number = loneNumber {
        item(number: number, depth: indent.depth)
      } else if startsBlock || leavesItem(body, indent.depth) {
        paragraph()
      }
      finish(body)
    }

    /// Whether a line that is set in no further than the item above begins anew: the item ended as
    /// a sentence does, and the line begins large.
    private func leavesItem(_ body: Range<Int>, _ depth: Int) -> Bool {
      guard case .listItem(_, let itemDepth) = builder.structure.kind, depth <= itemDepth,
        let end = builder.lines.last?.utf8.last, end == UInt8(ascii: ".")
      else { return false }
      return utf8[body.lowerBound] &- 0x41 < 26
    }

    /// A line drawn with one sign from side to side: it belongs to no item and no paragraph.
    private func isRule(_ body: Range<Int>) -> Bool {
      let sign = utf8[body.lowerBound]
      return body.count >= 8 && ASCII.isPunctuation(sign) && utf8[body].allSatisfy { $0 == sign }
    }

    private mutating func rule(_ body: Range<Int>) {
      paragraph()
      finish(body)
      startsBlock = true
    }

    /// A line whose parts are parted by tabs, beside another such line.
    private mutating func row(_ body: Range<Int>) -> Bool {
      guard scanner.holdsTab, utf8[body].contains(0x09), nextRow != nil || isNextLineTabbed else {
        nextRow = nil
        return false
      }
      if nextRow == nil { containers += 1 }
      isInList = true
      let row = nextRow ?? 0
      nextRow = row + 1
      var start = body.lowerBound
      var column = 0
      for end in body where utf8[end] == 0x09 {
        cell(start..<end, row: row, column: column)
        start = end + 1
        column += 1
      }
      cell(start..<body.upperBound, row: row, column: column)
      return true
    }

    private mutating func cell(_ range: Range<Int>, row: Int, column: Int) {
      blocks += 1
      builder.structure.kind = .tableCell(row: row, column: column, isHeader: false)
      builder.structure.block = blocks
      builder.structure.container = containers
      builder.append(range)
      builder.endLine()
      startsBlock = true
    }

    private var isNextLineTabbed: Bool {
      var ahead = scanner
      guard let next = ahead.next() else { return false }
      return utf8[Indentation(of: next, in: utf8).end..<next.upperBound].contains(0x09)
    }

    private mutating func item(number: Int?, depth: Int) {
      if !isInList { containers += 1 }
      isInList = true
      blocks += 1
      builder.structure.kind = .listItem(number: number, depth: depth)
      builder.structure.block = blocks
      builder.structure.container = containers
    }

    private mutating func paragraph() {
      if isInList { containers += 1 }
      isInList = false
      blocks += 1
      builder.structure.kind = .paragraph
      builder.structure.block = blocks
      builder.structure.container = containers
    }

    private mutating func finish(_ range: Range<Int>) {
      builder.append(range)
      if builder.endLine() {
        startsBlock = false
        loneNumber = nil
      } else {
        blankLine()
      }
    }
  }
}
