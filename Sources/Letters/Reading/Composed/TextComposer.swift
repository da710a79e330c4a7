/// Writes the text of a file that holds none that could be shown as it stands, such as a PDF, and
/// the lines over it.
///
/// Every line of the text is one ``Line``, cells of a row are parted by tabs, pages by a form
/// feed; it is what `extract --text` prints and what offsets count in.
struct TextComposer {
  private var utf8: [UInt8] = []
  private var lines: [Line] = []
  private var pageStarts: [Int] = []
  private var row: Int?
  private var blanks = 0

  /// Begins a page.
  mutating func beginPage() {
    endRow()
    if !utf8.isEmpty { utf8.append(0x0C) }
    blanks = 0
    pageStarts.append(utf8.count)
  }

  /// Leaves a blank line before what comes next.
  mutating func leaveBlank() {
    blanks = 1
  }

  /// Adds a line; white space is folded, and a text without anything visible leaves no trace.
  ///
  /// - Parameters:
  ///   - text: the visible text without its list mark; lines as printed, parted by line feeds,
  ///     which the line shows as spaces.
  ///   - structure: how it is presented.
  ///   - mark: the list mark as printed, with the white space behind it.
  /// - Complexity: O(bytes).
  mutating func add(_ text: String, _ structure: LineStructure, mark: String = "") {
    let printed = text.split(separator: "\n").map { Self.folded($0) }.filter { !$0.isEmpty }
    guard !printed.isEmpty else { return }
    let content = Array(printed.joined(separator: [0x20]))
    part(from: structure)
    utf8 += mark.utf8
    let start = utf8.count
    utf8 += printed.joined(separator: [0x0A])
    var structure = structure
    structure.blankLinesBefore = blanks
    blanks = 0
    lines.append(
      Line(
        content: String(decoding: content, as: UTF8.self), structure: structure,
        segments: [
          .init(
            content: 0, contentLength: content.count, source: start, sourceLength: content.count)
        ]))
    if row == nil { utf8.append(0x0A) }
  }

  /// The text and its lines.
  mutating func finish(source: String) -> (text: SourceText, lines: [Line]) {
    endRow()
    return (SourceText(utf8: utf8, source: source, pageStarts: pageStarts), lines)
  }

  /// Begins a line of the text, or goes on with the next cell of the row.
  private mutating func part(from structure: LineStructure) {
    guard case .tableCell(let next, let column, _) = structure.kind else {
      endRow()
      if blanks > 0, !utf8.isEmpty { utf8.append(0x0A) }
      return
    }
    if row == next, column > 0 {
      utf8.append(0x09)
    } else {
      endRow()
      if blanks > 0, !utf8.isEmpty { utf8.append(0x0A) }
    }
    row = next
  }

  private mutating func endRow() {
    if row != nil, utf8.last != 0x0A { utf8.append(0x0A) }
    row = nil
  }

  /// White space folded to single spaces, the unseen removed, ligatures taken apart.
  static func folded(_ text: some StringProtocol) -> [UInt8] {
    let bytes = Array(text.utf8)
    var content: [UInt8] = []
    content.reserveCapacity(bytes.count)
    var offset = 0
    var needsSpace = false
    while offset < bytes.count {
      switch WhiteSpace.role(at: offset, in: bytes) {
      case .space(let length):
        needsSpace = !content.isEmpty
        offset += length
      case .ignorable(let length):
        offset += length
      case .visible(let length):
        if needsSpace { content.append(0x20) }
        needsSpace = false
        let end = min(offset + length, bytes.count)
        content += Ligatures.letters(of: bytes[offset..<end]) ?? Array(bytes[offset..<end])
        offset = end
      }
    }
    return content
  }
}
