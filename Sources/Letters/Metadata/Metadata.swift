/// What a document says of itself: title, date, language, kind, and how many signed.
struct Metadata {
  let title: String?
  let date: PartialDate?
  let language: String?
  let kind: DocumentKind
  let claimed: ClaimedCount?
  let origins: MetadataOrigins

  /// Reads the metadata.
  ///
  /// What the record around the file states wins; then the text and its head; then the name of the
  /// file, which can state a date; last the properties that a word processor wrote.
  ///
  /// - Parameters:
  ///   - lines: the visible lines.
  ///   - properties: what the file's own head states.
  ///   - stated: what the record around the file states; it wins.
  ///   - format: the format of the file.
  ///   - fileName: the path of the file, if it is one.
  /// - Complexity: O(bytes).
  init(
    lines: [Line], properties: [ReadContent.Property], stated: [ReadContent.Property],
    format: DocumentFormat, fileName: String? = nil
  ) {
    func recorded(_ key: String) -> Stated<String>? {
      stated.first { $0.key == key && !$0.value.isEmpty }.map {
        Stated(value: $0.value, origin: $0.origin)
      }
    }
    let head = DocumentHead(lines)
    let declared = properties.first {
      ["lang", "language", "locale", "og:locale", "jsonld:inlanguage"].contains($0.key)
    }
    let guess = LanguageGuess(lines, declared: declared?.value)
    let title =
      recorded("title")
      ?? TitleReader(lines: lines, properties: properties, format: format, head: head).title
    let reader = DateReader(
      lines: lines, properties: properties, format: format, head: head, title: title,
      language: guess.code)
    let date =
      recorded("date").flatMap { stated in
        reader.date(in: stated.value).map { Stated(value: $0, origin: stated.origin) }
      } ?? reader.date
      ?? fileName.flatMap { FileNameDate(path: $0) }.map {
        Stated(value: $0.date, origin: .fileName)
      } ?? reader.filed
    language = guess.code
    self.title = title?.value
    self.date = date?.value
    origins = MetadataOrigins(
      title: title?.origin, date: date?.origin,
      language: guess.code.map { _ in guess.isDeclared ? declared?.origin ?? .text : .text })
    kind = KindReader(lines: lines, head: head, title: title?.value).kind
    claimed = ClaimReader(lines: lines, head: head, title: title?.value, kind: kind).claimed
  }
}
