extension Document {
  /// Reads what `pdftotext -bbox-layout` wrote of a PDF.
  ///
  /// - Complexity: O(words log words).
  package init(boxedWords xhtml: [UInt8], source: String) throws(ReadingError) {
    let reader = BoxedWordsReader.read(xhtml)
    guard !reader.pages.allSatisfy(\.words.isEmpty) else { throw .empty(source: source) }
    self.init(
      PDFReader.content(of: reader.pages, properties: reader.properties, source: source),
      format: .pdf)
  }
}

/// PDF → lines, in the order in which people read them.
enum PDFReader {
  /// The text, its lines and what the file states of itself.
  ///
  /// - Throws: ``ReadingError`` where the file can't be read, or holds pictures of text only.
  static func content(
    of bytes: [UInt8], source: String, options: ReadingOptions
  ) throws(ReadingError) -> ComposedContent {
    let words = try PDFWords(of: bytes, source: source, options: options)
    return content(of: words.pages, properties: words.properties, source: source)
  }

  /// The text of pages of words.
  static func content(
    of pages: [WordPage], properties: [ReadContent.Property], source: String
  ) -> ComposedContent {
    let pages = RunningLines.removed(from: pages).enumerated().map { index, page in
      PageLayout(of: page).lines.map { line in
        var line = line
        line.page = index
        return line
      }
    }
    var printed = PrintedText(PageTable.withoutRepeatedHeads(pages))
    let (text, lines) = printed.composed(source: source)
    return ComposedContent(text: text, content: .init(lines: lines, properties: properties))
  }
}
