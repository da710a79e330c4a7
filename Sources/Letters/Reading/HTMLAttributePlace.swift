/// Where the value of an attribute stands in the file, which the parser does not tell.
enum HTMLAttributePlace {
  private static let window = 65_536

  /// The place of an attribute's value in the `<img>` tag that ends at or behind an offset.
  static func range(of attribute: String, before offset: Int, in utf8: [UInt8]) -> Range<Int>? {
    guard let start = startOfTag(before: offset, in: utf8) else { return nil }
    var cursor = start + 4
    let end = min(offset, utf8.count)
    while cursor < end {
      while cursor < end, ASCII.isSpace(utf8[cursor]) || utf8[cursor] == 0x2F { cursor += 1 }
      let nameStart = cursor
      while cursor < end, utf8[cursor] != 0x3D, !ASCII.isSpace(utf8[cursor]) { cursor += 1 }
      let isWanted = ASCII.lowercased(utf8[nameStart..<cursor]).elementsEqual(attribute.utf8)
      while cursor < end, ASCII.isSpace(utf8[cursor]) { cursor += 1 }
      guard cursor < end, utf8[cursor] == 0x3D else {
        if cursor == nameStart { cursor += 1 }
        continue
      }
      let value = value(at: cursor + 1, end: end, in: utf8)
      if isWanted { return value.isEmpty ? nil : value }
      cursor = value.upperBound + 1
    }
    return nil
  }

  private static func startOfTag(before offset: Int, in utf8: [UInt8]) -> Int? {
    let end = min(offset, utf8.count)
    var cursor = end - 4
    while cursor >= max(0, end - window) {
      if utf8[cursor] == 0x3C,
        ASCII.lowercased(utf8[(cursor + 1)..<(cursor + 4)]).elementsEqual("img".utf8)
      {
        return cursor
      }
      cursor -= 1
    }
    return nil
  }

  private static func value(at offset: Int, end: Int, in utf8: [UInt8]) -> Range<Int> {
    var start = offset
    while start < end, ASCII.isSpace(utf8[start]) { start += 1 }
    guard start < end else { return start..<start }
    let quote = utf8[start]
    if quote == 0x22 || quote == 0x27 {
      start += 1
      let close = utf8[start..<end].firstIndex(of: quote) ?? end
      return start..<close
    }
    let close = utf8[start..<end].firstIndex { ASCII.isSpace($0) || $0 == 0x3E } ?? end
    return start..<close
  }
}
