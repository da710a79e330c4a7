/// Small pieces of markup inside Markdown, asked for at offsets that only grow.
struct MarkupScanner {
  private static let longestTag = 4_096
  private static let longestShortcode = 2_048
  private static let longestTarget = 2_048

  private let utf8: [UInt8]
  private var tagEnd = ForwardSearch(">")
  private var commentEnd = ForwardSearch("-->")
  private var scriptEnd = ForwardSearch("</script>")
  private var styleEnd = ForwardSearch("</style>")
  private var templateEnd = ForwardSearch("</template>")
  private var braceEnd = ForwardSearch("}")
  private var bracesEnd = ForwardSearch("}}")
  private var percentEnd = ForwardSearch("%}")
  private var parenthesisEnd = ForwardSearch(")")

  init(utf8: [UInt8]) {
    self.utf8 = utf8
  }

  /// A tag such as `<br/>` or `</p>`.
  struct Tag: Equatable {
    /// In lower case.
    let name: String
    let isClosing: Bool
    /// The offset behind `>`.
    let end: Int
  }

  /// The tag that begins at `<`, if there is one that ends before `limit`.
  mutating func tag(at offset: Int, limit: Int) -> Tag? {
    var cursor = offset + 1
    let isClosing = cursor < limit && utf8[cursor] == UInt8(ascii: "/")
    if isClosing { cursor += 1 }
    let start = cursor
    while cursor < limit, ASCII.isLetter(utf8[cursor]) || ASCII.isDigit(utf8[cursor]) {
      cursor += 1
    }
    guard cursor > start, cursor - start <= 16, ASCII.isLetter(utf8[start]), cursor < limit,
      ASCII.isSpace(utf8[cursor]) || utf8[cursor] == 0x3E || utf8[cursor] == 0x2F
    else { return nil }
    let name = String(decoding: ASCII.lowercased(utf8[start..<cursor]), as: UTF8.self)
    guard let first = tagEnd.end(from: cursor, in: utf8), first <= offset + Self.longestTag,
      let end = endOfAttributes(from: cursor, limit: limit)
    else { return nil }
    return Tag(name: name, isClosing: isClosing, end: end)
  }

  private func endOfAttributes(from offset: Int, limit: Int) -> Int? {
    var quote: UInt8?
    let limit = min(limit, offset + Self.longestTag)
    for cursor in offset..<max(offset, limit) {
      let byte = utf8[cursor]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3E {
        return cursor + 1
      }
    }
    return nil
  }

  /// Where a comment, script or style that begins at `<` ends.
  mutating func endOfRaw(at offset: Int) -> Int? {
    if utf8[offset...].starts(with: "<!--".utf8) {
      return commentEnd.end(from: offset + 4, in: utf8)
    }
    guard offset + 1 < utf8.count, [0x53, 0x54].contains(utf8[offset + 1] & 0xDF),
      let tag = tag(at: offset, limit: utf8.count), !tag.isClosing
    else { return nil }
    switch tag.name {
    case "script": return scriptEnd.end(from: tag.end, in: utf8)
    case "style": return styleEnd.end(from: tag.end, in: utf8)
    case "template": return templateEnd.end(from: tag.end, in: utf8)
    default: return nil
    }
  }

  /// The end of a shortcode `{{< … >}}`, `{{ … }}`, `{% … %}` or attribute list `{: … }` that
  /// begins at `{` and ends before `limit`.
  mutating func endOfShortcode(at offset: Int, limit: Int) -> Int? {
    guard offset + 1 < limit else { return nil }
    let end =
      switch utf8[offset + 1] {
      case UInt8(ascii: "{"): bracesEnd.end(from: offset + 2, in: utf8)
      case UInt8(ascii: "%"): percentEnd.end(from: offset + 2, in: utf8)
      case UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "."):
        braceEnd.end(from: offset + 2, in: utf8)
      default: Int?.none
      }
    guard let end, end <= min(limit, offset + Self.longestShortcode) else { return nil }
    return end
  }

  /// The target between brackets that opens at an offset and the offset behind it.
  mutating func target(at offset: Int, limit: Int) -> (text: String, end: Int)? {
    let limit = min(limit, offset + Self.longestTarget)
    guard let first = parenthesisEnd.end(from: offset, in: utf8), first <= limit else { return nil }
    var depth = 0
    for cursor in offset..<limit {
      if utf8[cursor] == UInt8(ascii: "(") { depth += 1 }
      if utf8[cursor] == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 {
        let inside = utf8[(offset + 1)..<cursor].prefix { !ASCII.isSpace($0) }
        return (String(decoding: inside, as: UTF8.self), cursor + 1)
      }
    }
    return nil
  }

  /// The cells of a table row, without bars and surrounding white space.
  static func cells(of row: Range<Int>, in utf8: [UInt8]) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = row.lowerBound
    var offset = start
    while offset < row.upperBound {
      if utf8[offset] == UInt8(ascii: "\\") {
        offset += 2
      } else if utf8[offset] == UInt8(ascii: "|") {
        if offset > row.lowerBound { cells.append(trimmed(start..<offset, in: utf8)) }
        offset += 1
        start = offset
      } else {
        offset += 1
      }
    }
    if start < row.upperBound { cells.append(trimmed(start..<row.upperBound, in: utf8)) }
    return cells
  }

  private static func trimmed(_ range: Range<Int>, in utf8: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, ASCII.isSpace(utf8[start]) { start += 1 }
    while end > start, ASCII.isSpace(utf8[end - 1]) { end -= 1 }
    return start..<end
  }
}
