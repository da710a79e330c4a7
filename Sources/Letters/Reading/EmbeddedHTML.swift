/// Finds HTML tables and lists inside Markdown and reads them as HTML.
struct EmbeddedHTML {
  private static let names: Set<String> = ["table", "ul", "ol", "dl"]

  private let utf8: [UInt8]
  private var tamed: [UInt8]?
  private var ends: [String: ForwardSearch] = [:]

  init(utf8: [UInt8]) {
    self.utf8 = utf8
  }

  /// The lines of the table or list that begins at a tag, and the offset behind it.
  ///
  /// - Complexity: O(bytes) over all of them, nested ones of one kind apart.
  mutating func lines(at offset: Int, tag: MarkupScanner.Tag) -> (lines: [Line], end: Int)? {
    guard Self.names.contains(tag.name), !tag.isClosing, let end = end(of: tag.name, from: tag.end)
    else { return nil }
    let bytes = tamed ?? HTMLTamer.tamed(utf8)
    tamed = bytes
    let gatherer = HTMLLines(utf8: utf8)
    HTMLParser.parse(bytes, offset..<end, telling: gatherer)
    gatherer.finish()
    return (gatherer.visibleLines(), end)
  }

  /// The end of an element, inner ones of its name included.
  private mutating func end(of name: String, from offset: Int) -> Int? {
    var close = ends[name + "/"] ?? ForwardSearch("</\(name)>")
    var open = ends[name] ?? ForwardSearch("<\(name)")
    defer {
      ends[name + "/"] = close
      ends[name] = open
    }
    var depth = 1
    var cursor = offset
    while let end = close.end(from: cursor, in: utf8) {
      if let inner = open.end(from: cursor, in: utf8), inner < end {
        depth += 1
        cursor = inner
      } else {
        depth -= 1
        cursor = end
        if depth == 0 { return end }
      }
    }
    return nil
  }
}
