/// A paragraph of a word processor's document.
struct OfficeParagraph {
  /// Its place in a table.
  struct Cell: Hashable {
    let table: Int
    let row: Int
    let column: Int
  }

  /// Its lines, parted by explicit breaks.
  var lines = [OfficeLine()]
  var kind = LineStructure.Kind.paragraph
  var cell: Cell?
  /// Its list mark as it is printed.
  var mark = ""

  /// Whether a link that is open began its line.
  private var isLinkWhole = false

  /// Whether nothing of it is seen.
  var isEmpty: Bool { lines.allSatisfy { !$0.isVisible } }

  /// Adds text to the last line.
  mutating func append(_ text: some Sequence<UInt8>, isBold: Bool, isItalic: Bool) {
    lines[lines.count - 1].append(text, isBold: isBold, isItalic: isItalic)
  }

  /// Ends a line without ending the paragraph.
  mutating func breakLine() { lines.append(OfficeLine()) }

  /// Begins a link; one that touches the word before it may be a line of its own.
  mutating func beginLink() {
    let last = lines[lines.count - 1]
    isLinkWhole = !last.isVisible
    guard let end = last.utf8.last, !ASCII.isSpace(end) else { return }
    lines.append(OfficeLine(touchesLast: true))
  }

  /// Ends a link: a web address that touches a name is a line below it, all else goes on.
  mutating func endLink() {
    defer { isLinkWhole = false }
    guard lines.count > 1, lines[lines.count - 1].touchesLast else {
      if isLinkWhole { lines[lines.count - 1].isLink = true }
      return
    }
    lines[lines.count - 1].touchesLast = false
    if lines[lines.count - 1].isAddress {
      lines[lines.count - 1].isLink = true
      return
    }
    let link = lines.removeLast()
    lines[lines.count - 1].append(link)
  }
}

/// A line of a paragraph with its emphasis.
struct OfficeLine {
  private(set) var utf8: [UInt8] = []
  private var plain = 0
  private var upright = 0
  private var visible = 0
  /// Whether all of it is one link.
  fileprivate(set) var isLink = false
  /// Whether it is a link that touches the word before it.
  fileprivate(set) var touchesLast = false

  init(touchesLast: Bool = false) {
    self.touchesLast = touchesLast
  }

  /// Whether it looks like a web address and nothing else.
  var isAddress: Bool {
    !utf8.contains(where: ASCII.isSpace) && utf8.dropLast().contains(UInt8(ascii: "."))
      && utf8.first.map { ASCII.isLetter($0) || ASCII.isDigit($0) } ?? false
  }

  var isVisible: Bool { visible > 0 }
  /// Whether all of it is bold.
  var isBold: Bool { visible > 0 && plain == 0 }
  /// Whether all of it is italic.
  var isItalic: Bool { visible > 0 && upright == 0 }

  /// Adds text.
  mutating func append(_ text: some Sequence<UInt8>, isBold: Bool, isItalic: Bool) {
    let start = utf8.count
    utf8 += text
    let seen = utf8[start...].count { !ASCII.isSpace($0) }
    visible += seen
    if seen > 0 { isLink = false }
    if !isBold { plain += seen }
    if !isItalic { upright += seen }
  }

  /// Adds a line that goes on in this one.
  fileprivate mutating func append(_ other: OfficeLine) {
    utf8 += other.utf8
    plain += other.plain
    upright += other.upright
    visible += other.visible
  }

  /// Without its first bytes, which are a list mark.
  mutating func drop(_ count: Int) {
    visible -= utf8.prefix(count).count { !ASCII.isSpace($0) }
    utf8.removeFirst(count)
    (plain, upright) = (min(plain, visible), min(upright, visible))
  }

  /// The parts between tabs.
  var cells: [ArraySlice<UInt8>] {
    utf8.split(separator: 0x09, omittingEmptySubsequences: false)
  }

  /// Whether tabs part it, not counting those at its head.
  var isTabbed: Bool {
    let body = utf8.drop(while: ASCII.isSpace)
    guard let tab = body.firstIndex(of: 0x09) else { return false }
    return body[tab...].contains { !ASCII.isSpace($0) }
  }
}
