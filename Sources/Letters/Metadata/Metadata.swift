/// What a document says of itself: title, date, language, kind, and how many signed.
struct Metadata {
  let title: String?
  let date: PartialDate?
  let language: String?
  let kind: DocumentKind
  let claimed: ClaimedCount?

  /// Reads the metadata.
  ///
  /// - Parameters:
  ///   - lines: the visible lines.
  ///   - properties: what the file's own head states.
  ///   - stated: what the record around the file states; it wins.
  ///   - format: the format of the file.
  /// - Complexity: O(bytes).
  init(
    lines: [Line], properties: [ReadContent.Property], stated: [ReadContent.Property],
    format: DocumentFormat
  ) {
    func recorded(_ key: String) -> String? {
      stated.first { $0.key == key && !$0.value.isEmpty }?.value
    }
    let head = DocumentHead(lines)
    let declared = properties.first {
      ["lang", "language", "locale", "og:locale"].contains($0.key)
    }
    language = LanguageGuess(lines, declared: declared?.value).code
    title =
      recorded("title")
      ?? TitleReader(lines: lines, properties: properties, format: format, head: head).title
    let reader = DateReader(
      lines: lines, properties: properties, format: format, head: head, title: title,
      language: language)
    date = recorded("date").flatMap { reader.date(in: $0) } ?? reader.date
    kind = KindReader(lines: lines, head: head, title: title).kind
    claimed = ClaimReader(lines: lines, head: head, title: title, kind: kind).claimed
  }
}
