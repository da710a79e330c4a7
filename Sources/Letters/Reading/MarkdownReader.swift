/// Markdown as letters use it → lines: headings, paragraphs with hard breaks, lists, quotations,
/// tables, inline HTML, front matter, shortcodes.
///
/// It follows CommonMark (spec.commonmark.org) where that matters for names; unlike a renderer it
/// keeps each written line a line, since a list of names often has no other break.
enum MarkdownReader {
  /// The lines of a text and the properties of its front matter.
  ///
  /// - Complexity: O(bytes).
  static func content(of text: SourceText) -> ReadContent {
    let frontMatter = FrontMatter(utf8: text.utf8)
    var reader = MarkdownBlocks(utf8: text.utf8, from: frontMatter?.end ?? 0)
    reader.read()
    return ReadContent(lines: reader.lines, properties: frontMatter?.properties ?? [])
  }
}
