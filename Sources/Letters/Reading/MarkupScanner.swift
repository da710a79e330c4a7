/// Small pieces of markup inside Markdown.
enum MarkupScanner {
  /// A tag such as `<br/>` or `</p>`.
  struct Tag: Equatable {
    /// In lower case.
    let name: String
    let isClosing: Bool
    /// The offset behind `>`.
    let end: Int
  }

  /// The tag that begins at `<`, if there is one that ends before `limit`.
  static func tag(at offset: Int, limit: Int, in utf8: [UInt8]) -> Tag? {
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
    guard let end = endOfAttributes(from: cursor, limit: limit, in: utf8) else { return nil }
    return Tag(name: name, isClosing: isClosing, end: end)
  }

  private static func endOfAttributes(from offset: Int, limit: Int, in utf8: [UInt8]) -> Int? {
    var quote: UInt8?
    let limit = min(limit, offset + 8192)
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
  static func endOfRaw(at offset: Int, in utf8: [UInt8]) -> Int? {
    if utf8[offset...].starts(with: "<!--".utf8) {
      return end(of: Array("-->".utf8), from: offset + 4, in: utf8)
    }
    guard let tag = tag(at: offset, limit: utf8.count, in: utf8), !tag.isClosing,
      ["script", "style", "template"].contains(tag.name)
    else { return nil }
    return end(of: Array("</\(tag.name)>".utf8), from: tag.end, in: utf8)
  }

  /// The offset behind the first `pattern`, compared without regard to the case of A–Z.
  static func end(of pattern: [UInt8], from offset: Int, in utf8: [UInt8]) -> Int? {
    var cursor = offset
    while cursor + pattern.count <= utf8.count {
      if utf8[cursor] == pattern[0],
        ASCII.lowercased(utf8[cursor..<(cursor + pattern.count)]) == pattern
      {
        return cursor + pattern.count
      }
      cursor += 1
    }
    return nil
  }

  /// The end of a shortcode `{{< … >}}`, `{{ … }}`, `{% … %}` or attribute list `{: … }` that
  /// begins at `{` and ends before `limit`.
  static func endOfShortcode(at offset: Int, limit: Int, in utf8: [UInt8]) -> Int? {
    guard offset + 1 < limit else { return nil }
    let close: [UInt8]
    switch utf8[offset + 1] {
    case UInt8(ascii: "{"): close = Array("}}".utf8)
    case UInt8(ascii: "%"): close = Array("%}".utf8)
    case UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "."): close = Array("}".utf8)
    default: return nil
    }
    let window = utf8[..<min(limit, offset + 2048)]
    var cursor = offset + 2
    while cursor + close.count <= window.endIndex {
      if window[cursor..<(cursor + close.count)].elementsEqual(close) {
        return cursor + close.count
      }
      cursor += 1
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
