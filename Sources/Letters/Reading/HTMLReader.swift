/// HTML as sites really serve it → lines.
///
/// Block elements, `<br>`, list items, table cells and headings end lines; what is hidden or
/// belongs to the site (menus, footers, banners, comment sections) is dropped.
enum HTMLReader {
  /// The lines of a text and what its head states.
  ///
  /// - Complexity: O(bytes).
  static func content(of text: SourceText) -> ReadContent {
    let gatherer = HTMLLines(utf8: text.utf8)
    HTMLParser.parse(HTMLTamer.tamed(text.utf8), 0..<text.utf8.count, telling: gatherer)
    gatherer.finish()
    return ReadContent(lines: gatherer.visibleLines(), properties: gatherer.properties)
  }
}
