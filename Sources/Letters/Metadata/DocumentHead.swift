/// What stands before the running text: the lines of the head and their cues.
struct DocumentHead {
  /// A line with its words.
  struct HeadLine {
    let line: Line
    let words: WordSequence
    /// The folded words with single spaces.
    let phrase: String

    init(_ line: Line) {
      self.line = line
      words = WordSequence(line.content)
      phrase = words.phrase
    }
  }

  private static let limit = 60

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

  /// The lines before the running text.
  var head: ArraySlice<HeadLine> { lines[..<bodyStart] }

  /// A sentence or a paragraph, or a line of one wrapped in a narrow column.
  private static func isBody(_ lines: [HeadLine], _ index: Int) -> Bool {
    let line = lines[index].line
    if case .heading = line.structure.kind { return false }
    let length = line.content.utf8.count
    if length > 320 { return true }
    let endsSentence = line.content.last.map { ".!?”\"»".contains($0) } ?? false
    if length > 110 && endsSentence { return true }
    let block = lines[index...].prefix { $0.line.structure.block == line.structure.block }
    guard block.count >= 4,
      index == 0 || lines[index - 1].line.structure.block != line.structure.block
    else { return false }
    return block.dropLast().allSatisfy { $0.line.content.utf8.count >= 45 }
  }
}
