/// What stands before the running text: the lines of the head and their cues.
struct DocumentHead {
  /// A line with its words.
  struct HeadLine {
    let line: Line
    let words: WordSequence

    init(_ line: Line) {
      self.line = line
      let isLong = line.length > DocumentHead.longest
      words = WordSequence(
        isLong
          ? String(decoding: line.content.utf8.prefix(DocumentHead.longest), as: UTF8.self)
          : line.content)
    }
  }

  private static let limit = 60
  private static let longest = 4096

  /// The first lines of the document, whether head or text.
  let lines: [HeadLine]
  /// How many of them stand before the running text.
  let bodyStart: Int
  /// The place of the salutation, if one stands among the first lines.
  let salutation: Int?

  init(_ lines: [Line]) {
    let first = lines.prefix(Self.limit).map(HeadLine.init)
    self.lines = first
    salutation = first.firstIndex { HeadCues.isSalutation($0) }
    bodyStart = first.indices.first { Self.isBody(first, $0) } ?? first.count
  }

  /// The words of a line of the document, if it is one of the first and was read whole.
  func words(of line: Int) -> WordSequence? {
    guard line < lines.count, lines[line].line.length <= Self.longest else {
      return nil
    }
    return lines[line].words
  }

  /// The lines before the running text.
  var head: ArraySlice<HeadLine> { lines[..<bodyStart] }

  /// A sentence or a paragraph, or one that is wrapped in a narrow column.
  private static func isBody(_ lines: [HeadLine], _ index: Int) -> Bool {
    let line = lines[index].line
    if case .heading = line.structure.kind { return false }
    guard line.length <= 320 else { return true }
    guard index == 0 || lines[index - 1].line.structure.block != line.structure.block else {
      return false
    }
    let block = lines[index...].prefix { $0.line.structure.block == line.structure.block }
    guard block.dropLast().allSatisfy({ $0.line.length >= 45 }) else {
      return isSentence(line.content) && line.length > 110
    }
    let length = block.reduce(0) { $0 + $1.line.length }
    return block.count >= 4 || length > 320
      || length > (block.count > 1 ? 160 : 110) && isSentence(block.last?.line.content ?? "")
  }

  private static func isSentence(_ content: String) -> Bool {
    content.last.map { ".!?”\"»:".contains($0) } ?? false
  }
}
