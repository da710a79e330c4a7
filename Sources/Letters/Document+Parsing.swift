extension Document {
  /// Reads a file: decodes it, finds its visible lines, and what it says of itself.
  ///
  /// The format follows from the bytes where they are no mere text, from the extension of
  /// `source`, or else from what the text looks like. A PDF is read by poppler's `pdftotext`.
  ///
  /// - Throws: ``ReadingError`` where the bytes are of no format that is read.
  /// - Complexity: O(bytes).
  public init(
    parsing bytes: [UInt8], source: String, options: ReadingOptions = ReadingOptions()
  ) throws(ReadingError) {
    let named = DocumentFormat(fileName: source)
    switch DocumentFormat(signatureOf: bytes) ?? (named == .email ? .email : nil) {
    case .pdf?:
      self.init(
        try PDFReader.content(of: bytes, source: source, options: options), format: .pdf,
        fileName: source)
    case .docx?:
      self.init(
        try DOCXReader.content(of: bytes, source: source), format: .docx, fileName: source)
    case .odt?:
      self.init(
        try ODTReader.content(of: bytes, source: source), format: .odt, fileName: source)
    case .rtf?:
      self.init(
        try RTFReader.content(of: bytes, source: source), format: .rtf, fileName: source)
    case .email?:
      let mail = try MailReader(bytes, source: source)
      self.init(
        text: mail.text, format: mail.format, stated: mail.properties, fileName: source)
    default:
      let text = try SourceText(decoding: bytes, source: source)
      self.init(
        text: text, format: DocumentFormat(source: source, utf8: text.utf8), fileName: source)
    }
  }

  /// Reads a text that is already decoded; `stated` is what its surroundings say of it.
  init(
    text: SourceText, format: DocumentFormat, stated: [ReadContent.Property] = [],
    fileName: String? = nil
  ) {
    let content =
      switch format {
      case .markdown: MarkdownReader.content(of: text)
      case .html: HTMLReader.content(of: text)
      default: ReadContent(lines: PlainTextReader.lines(of: text))
      }
    self.init(
      ComposedContent(text: text, content: content), format: format, stated: stated,
      fileName: fileName)
  }

  /// Finds what a text that was read says of itself.
  init(
    _ composed: ComposedContent, format: DocumentFormat, stated: [ReadContent.Property] = [],
    fileName: String? = nil
  ) {
    let text = composed.text
    var content = composed.content
    content.lines = TypedMarks.dropped(from: content.lines)
    let metadata = Metadata(
      lines: content.lines, properties: content.properties, stated: stated, format: format,
      fileName: fileName)
    self.init(
      id: text.source, text: text, lines: content.lines, title: metadata.title,
      date: metadata.date, language: metadata.language, kind: metadata.kind,
      claimed: metadata.claimed, findings: Self.findings(of: text),
      origins: metadata.origins)
  }

  private static func findings(of text: SourceText) -> [Finding] {
    guard text.repairs > 0 else { return [] }
    let places = text.repairs == 1 ? "1 place is" : "\(text.repairs) places are"
    return [
      Finding(
        kind: "broken-encoding", document: text.source,
        message: "\(places) not valid UTF-8 and were replaced; names there may be damaged.")
    ]
  }
}

/// What a reader finds in a file: its lines, and what its head states.
struct ReadContent {
  /// The visible lines.
  var lines: [Line]
  /// Keys and values of front matter or `<meta>`, `<title>`, `<time>`, in order.
  var properties: [Property] = []

  /// One stated property.
  struct Property: Equatable, Sendable {
    /// In lower case, such as `title`, `date`, `og:title`.
    let key: String
    /// White space folded, quotes removed.
    let value: String
    /// Who states it.
    let origin: MetadataOrigin
  }
}
