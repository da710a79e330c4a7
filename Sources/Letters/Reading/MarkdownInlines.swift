/// The inline markup of one paragraph of Markdown: emphasis, links, images, tags, entities, escapes.
///
/// A first pass cuts the paragraph into tokens, pairs emphasis and brackets; a second writes them.
///
/// - Complexity: O(bytes) over all paragraphs.
struct MarkdownInlines {
  /// Where the lines go.
  var builder: LineBuilder
  private let utf8: [UInt8]
  private let labels: Set<String>
  private var tokens: [Token] = []
  private var openBrackets: [Int] = []
  private var delimiters = EmphasisPairing()
  private var scanner: MarkupScanner

  private enum Token {
    case text(Range<Int>)
    case decoded([UInt8], Range<Int>)
    case emphasis(Range<Int>, Int)
    case bracket(Range<Int>)
    case linkStart(String)
    case linkEnd
    case imageStart
    case imageEnd
    case tag(MarkupScanner.Tag, Int)
    case lineEnd(isHard: Bool)
  }

  init(utf8: [UInt8], labels: Set<String>) {
    self.utf8 = utf8
    self.labels = labels
    builder = LineBuilder(utf8: utf8)
    scanner = MarkupScanner(utf8: utf8)
  }

  /// Writes the lines of one paragraph.
  mutating func write(_ paragraph: [Range<Int>]) {
    tokens.removeAll(keepingCapacity: true)
    openBrackets.removeAll(keepingCapacity: true)
    delimiters = EmphasisPairing()
    var resume = 0
    for line in paragraph where line.upperBound > resume {
      let start = max(line.lowerBound, resume)
      resume = tokenize(start..<line.upperBound, limit: paragraph[paragraph.count - 1].upperBound)
      tokens.append(.lineEnd(isHard: endsHard(line)))
    }
    emit()
  }

  /// Two spaces or a backslash at the end.
  private func endsHard(_ line: Range<Int>) -> Bool {
    if line.upperBound > line.lowerBound, utf8[line.upperBound - 1] == UInt8(ascii: "\\") {
      return true
    }
    return line.upperBound + 1 < utf8.count && utf8[line.upperBound] == 0x20
      && utf8[line.upperBound + 1] == 0x20
  }
}

// MARK: - First pass

extension MarkdownInlines {
  /// Cuts a line into tokens.
  ///
  /// - Returns: the offset where reading goes on, behind the line where a tag goes on there.
  private mutating func tokenize(_ line: Range<Int>, limit: Int) -> Int {
    var start = line.lowerBound
    var offset = start
    while offset < line.upperBound {
      guard Self.isSpecial(utf8[offset]), let end = special(offset, line, limit: limit, &start)
      else {
        offset += 1
        continue
      }
      offset = end
    }
    if start < line.upperBound { tokens.append(.text(start..<line.upperBound)) }
    return max(offset, line.upperBound)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x26, 0x2A, 0x3C, 0x5B, 0x5C, 0x5D, 0x5F, 0x60, 0x7B, 0x7E: true
    default: false
    }
  }

  /// Takes the markup at an offset, if it is markup; `start` is where the text before it begins.
  private mutating func special(
    _ offset: Int, _ line: Range<Int>, limit: Int, _ start: inout Int
  ) -> Int? {
    let before = start..<offset
    let firstNew = tokens.count
    guard let end = markup(offset, line, limit: limit) else { return nil }
    if !before.isEmpty {
      tokens.insert(.text(before), at: firstNew)
      shiftBrackets(from: firstNew)
    }
    start = end
    return end
  }

  private mutating func shiftBrackets(from index: Int) {
    if let last = openBrackets.last, last >= index {
      openBrackets[openBrackets.count - 1] = last + 1
    }
  }

  private mutating func markup(_ offset: Int, _ line: Range<Int>, limit: Int) -> Int? {
    let end = line.upperBound
    switch utf8[offset] {
    case UInt8(ascii: "\\"):
      if offset + 1 == end { return end }
      guard ASCII.isPunctuation(utf8[offset + 1]) else { return nil }
      tokens.append(.text((offset + 1)..<(offset + 2)))
      return offset + 2
    case UInt8(ascii: "&"):
      guard let reference = CharacterReference(at: offset, limit: end, in: utf8) else { return nil }
      tokens.append(.decoded(reference.utf8, offset..<reference.end))
      return reference.end
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      return emphasis(offset, line)
    case UInt8(ascii: "<"):
      return angle(offset, end, limit)
    case UInt8(ascii: "{"):
      return scanner.endOfShortcode(at: offset, limit: end)
    case UInt8(ascii: "!"):
      guard offset + 1 < end, utf8[offset + 1] == UInt8(ascii: "[") else { return nil }
      openBrackets.append(tokens.count)
      tokens.append(.bracket(offset..<(offset + 2)))
      return offset + 2
    case UInt8(ascii: "["):
      if let footnote = footnoteEnd(offset, end) { return footnote }
      openBrackets.append(tokens.count)
      tokens.append(.bracket(offset..<(offset + 1)))
      return offset + 1
    case UInt8(ascii: "]"):
      return closeBracket(offset, end)
    default:
      return offset + 1
    }
  }

  private mutating func emphasis(_ offset: Int, _ line: Range<Int>) -> Int? {
    let mark = utf8[offset]
    var end = offset
    while end < line.upperBound, utf8[end] == mark { end += 1 }
    if mark == UInt8(ascii: "~") { return end - offset == 2 ? end : nil }
    let before = offset > line.lowerBound ? utf8[offset - 1] : 0x20
    let after = end < line.upperBound ? utf8[end] : 0x20
    let index = delimiters.add(mark: mark, length: end - offset, before: before, after: after)
    tokens.append(.emphasis(offset..<end, index))
    return end
  }

  private mutating func angle(_ offset: Int, _ end: Int, _ limit: Int) -> Int? {
    if let raw = scanner.endOfRaw(at: offset), raw <= limit { return raw }
    if let tag = scanner.tag(at: offset, limit: limit) {
      tokens.append(.tag(tag, offset))
      return tag.end
    }
    // An address in angle brackets is seen without them.
    guard let close = utf8[offset..<min(end, offset + 400)].firstIndex(of: UInt8(ascii: ">")),
      !utf8[offset..<close].contains(where: ASCII.isSpace),
      utf8[offset..<close].contains(where: { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: ":") })
    else { return nil }
    tokens.append(.text((offset + 1)..<close))
    return close + 1
  }

  /// `[^1]` with a note of that name somewhere.
  private func footnoteEnd(_ offset: Int, _ end: Int) -> Int? {
    guard offset + 1 < end, utf8[offset + 1] == UInt8(ascii: "^"),
      let close = utf8[offset..<min(end, offset + 60)].firstIndex(of: UInt8(ascii: "]")),
      labels.contains(String(decoding: utf8[(offset + 1)..<close], as: UTF8.self).lowercased())
    else { return nil }
    let isNote = close + 1 < end && utf8[close + 1] == UInt8(ascii: ":")
    return isNote ? close + 2 : close + 1
  }

  /// `](target)`, `][label]`, or a label alone that is defined.
  private mutating func closeBracket(_ offset: Int, _ end: Int) -> Int? {
    guard let opener = openBrackets.popLast(), case .bracket(let mark) = tokens[opener] else {
      return nil
    }
    let label = String(decoding: utf8[mark.upperBound..<offset].prefix(200), as: UTF8.self)
    guard let link = target(behind: offset + 1, end, label: label.lowercased()) else { return nil }
    let isImage = mark.count == 2
    tokens[opener] = isImage ? .imageStart : .linkStart(link.text)
    tokens.append(isImage ? .imageEnd : .linkEnd)
    return link.end
  }

  private mutating func target(behind offset: Int, _ end: Int, label: String) -> (
    text: String, end: Int
  )? {
    if offset < end, utf8[offset] == UInt8(ascii: "(") {
      return scanner.target(at: offset, limit: end)
    }
    if offset < end, utf8[offset] == UInt8(ascii: "["),
      let close = utf8[offset..<min(end, offset + 200)].firstIndex(of: UInt8(ascii: "]"))
    {
      let name = String(decoding: utf8[(offset + 1)..<close], as: UTF8.self)
      return (name, close + 1)
    }
    return labels.contains(label) ? (label, offset) : nil
  }
}

// MARK: - Second pass

extension MarkdownInlines {
  private mutating func emit() {
    var imageDepth = 0
    let showsImages = holdsOnlyImages
    for token in tokens {
      switch token {
      case .imageStart: imageDepth += 1
      case .imageEnd:
        imageDepth -= 1
        if showsImages && imageDepth == 0 { endImage() }
      case .lineEnd(let isHard): endLine(isHard: isHard)
      case .text, .decoded, .bracket, .emphasis:
        if imageDepth == 0 || showsImages { emitText(token) }
      case .linkStart(let target): builder.link = target
      case .linkEnd: builder.link = nil
      case .tag(let tag, let offset): emit(tag, at: offset)
      }
    }
    builder.boldDepth = 0
    builder.italicDepth = 0
    builder.link = nil
  }

  /// Whether nothing but images is seen: they stand for what they show.
  private var holdsOnlyImages: Bool {
    var imageDepth = 0
    var images = 0
    for token in tokens {
      switch token {
      case .imageStart: (imageDepth, images) = (imageDepth + 1, images + 1)
      case .imageEnd: imageDepth -= 1
      case .text(let range) where imageDepth == 0:
        if utf8[range].contains(where: { !ASCII.isSpace($0) }) { return false }
      case .decoded where imageDepth == 0, .bracket where imageDepth == 0: return false
      default: break
      }
    }
    return images > 0
  }

  private mutating func endImage() {
    let kind = builder.structure.kind
    builder.structure.kind = .imageText
    builder.endLine()
    builder.structure.kind = kind
  }

  private mutating func endLine(isHard: Bool) {
    builder.structure.hasHardBreak = isHard
    builder.endLine()
    builder.structure.hasHardBreak = false
  }

  private mutating func emitText(_ token: Token) {
    switch token {
    case .text(let range): builder.append(range)
    case .decoded(let bytes, let range): builder.append(decoded: bytes, source: range)
    case .bracket(let range): builder.append(range)
    case .emphasis(let range, let index): emitEmphasis(range, delimiters[index])
    default: break
    }
  }

  private mutating func emitEmphasis(_ range: Range<Int>, _ run: EmphasisPairing.Run) {
    builder.boldDepth += run.opensBold - run.closesBold
    builder.italicDepth += run.opensItalic - run.closesItalic
    if run.remaining > 0 {
      builder.append(range.lowerBound..<(range.lowerBound + run.remaining))
    }
  }

  private static let blockTags: Set<String> = [
    "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "table", "tr", "td", "th", "thead", "tbody",
    "section", "article", "header", "footer", "blockquote", "figure", "figcaption", "center",
    "h1", "h2", "h3", "h4", "h5", "h6", "details", "summary", "hr",
  ]

  private mutating func emit(_ tag: MarkupScanner.Tag, at offset: Int) {
    switch tag.name {
    case "br": endLine(isHard: true)
    case "b", "strong": builder.boldDepth = max(0, builder.boldDepth + (tag.isClosing ? -1 : 1))
    case "i", "em": builder.italicDepth = max(0, builder.italicDepth + (tag.isClosing ? -1 : 1))
    default:
      if Self.blockTags.contains(tag.name) { endLine(isHard: true) }
    }
  }
}
