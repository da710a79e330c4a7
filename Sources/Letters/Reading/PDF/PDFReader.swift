extension Document {
  /// Reads what `pdftotext -bbox-layout` or `pdftotext -bbox -raw` wrote of a PDF.
  ///
  /// - Complexity: O(words log words).
  ///
  /// - Parameters:
  ///   - xhtml: the words of the pages.
  ///   - structure: what `pdfinfo -struct-text` printed, if the PDF is tagged.
  ///   - source: the name of the file.
  /// - Throws: ``ReadingError/empty(source:)`` where no page has a word.
  package init(
    boxedWords xhtml: [UInt8], structure: [UInt8]? = nil, source: String
  ) throws(ReadingError) {
    let reader = BoxedWordsReader.read(xhtml)
    guard !reader.pages.allSatisfy(\.words.isEmpty) else { throw .empty(source: source) }
    if !reader.hasLines,
      let content = PDFReader.content(
        ofDrawn: reader.pages, in: structure.map { StructureTree($0) },
        properties: reader.properties, source: source)
    {
      self.init(content, format: .pdf)
      return
    }
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
    let drawn = try PDFWords(of: bytes, order: .drawn, source: source, options: options)
    guard drawn.areDrawn else {
      return content(of: drawn.pages, properties: drawn.properties, source: source)
    }
    let tree = StructureTree.of(bytes, source: source)
    if let content = content(
      ofDrawn: drawn.pages, in: tree, properties: drawn.properties, source: source)
    {
      return content
    }
    let words = try PDFWords(of: bytes, order: .guessed, source: source, options: options)
    return content(of: words.pages, properties: words.properties, source: source)
  }

  /// The text of words in the order in which they are drawn: as the structure tree has it, or as
  /// they are drawn; nil where neither is to be trusted.
  static func content(
    ofDrawn pages: [WordPage], in tree: StructureTree?, properties: [ReadContent.Property],
    source: String
  ) -> ComposedContent? {
    if let tree, let content = content(of: pages, in: tree, properties, source: source) {
      return content
    }
    return DrawnLayout(of: RunningLines.removed(from: pages)).map {
      composed($0.pages, properties: properties, source: source)
    }
  }

  /// The text of a tagged file; nil where its tree says another text than its pages.
  static func content(
    of pages: [WordPage], in tree: StructureTree, _ properties: [ReadContent.Property],
    source: String
  ) -> ComposedContent? {
    guard let content = TaggedContent(tree, pages) else { return nil }
    let (text, lines) = TaggedText.composed(content, source: source)
    guard !lines.isEmpty else { return nil }
    return ComposedContent(text: text, content: .init(lines: lines, properties: properties))
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
    return composed(
      PageTable.withoutRepeatedHeads(pages), properties: properties, source: source)
  }

  private static func composed(
    _ pages: [[PrintedLine]], properties: [ReadContent.Property], source: String
  ) -> ComposedContent {
    var printed = PrintedText(pages)
    let (text, lines) = printed.composed(source: source)
    return ComposedContent(text: text, content: .init(lines: lines, properties: properties))
  }
}
