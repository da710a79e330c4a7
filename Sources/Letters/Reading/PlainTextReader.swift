/// Plain text → lines: each written line is one, blank lines part blocks, bullets and numbers make
/// list items.
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

    init(utf8: [UInt8]) {
      self.utf8 = utf8
      builder = LineBuilder(utf8: utf8)
    }

    mutating func read() {
      var scanner = LineScanner(utf8: utf8)
      while let range = scanner.next() {
        if range.isEmpty { blankLine() } else { line(range) }
      }
    }

    private mutating func blankLine() {
      builder.structure.blankLinesBefore += 1
      startsBlock = true
    }

    private mutating func line(_ range: Range<Int>) {
      let indent = Indentation(of: range, in: utf8)
      let body = indent.end..<range.upperBound
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
      } else if startsBlock {
        paragraph()
      }
      finish(body)
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
