/// The words of a PDF with their places, as poppler's `pdftotext` finds them in a process of its
/// own; of scanned pages as `tesseract` recognises them, if that is asked for.
struct PDFWords {
  private(set) var pages: [WordPage]
  let properties: [ReadContent.Property]
  /// Whether the words stand in the order in which the file draws them.
  private(set) var areDrawn: Bool

  static let poppler = "poppler-utils"
  private static let mostScannedPages = 200

  /// How the words are ordered.
  enum Order: String {
    /// As the file draws them.
    case drawn = "-bbox -raw"
    /// As the program guesses from their places.
    case guessed = "-bbox-layout"
  }

  /// Extracts the words.
  ///
  /// - Throws: ``ReadingError``: a program is missing, the file is encrypted, damaged, too costly,
  ///   or holds no text.
  init(
    of bytes: [UInt8], order: Order, source: String, options: ReadingOptions
  ) throws(ReadingError) {
    let program = BoundedProgram(name: "pdftotext", package: Self.poppler, patience: 4)
    let run = try program.run(
      order.rawValue.split(separator: " ").map(String.init) + ["-enc", "UTF-8", "-", "-"],
      input: bytes, source: source)
    if let error = Self.failure(run, source: source) { throw error }
    let reader = BoxedWordsReader.read(run.output)
    pages = reader.pages
    properties = reader.properties
    areDrawn = order == .drawn
    guard pages.allSatisfy(\.words.isEmpty) else { return }
    guard !pages.isEmpty else { throw .empty(source: source) }
    guard options.recognizesScans else {
      throw .withoutText(source: source, pages: pages.count)
    }
    areDrawn = false
    pages = try Self.recognized(bytes, pages: pages, source: source)
    if pages.allSatisfy(\.words.isEmpty) { throw .empty(source: source) }
  }

  private static func failure(_ run: BoundedProgram.Result, source: String) -> ReadingError? {
    guard run.status != 0 else { return nil }
    if run.errors.contains("Incorrect password") { return .encrypted(source: source) }
    return .damaged(source: source, format: "PDF", reason: Self.reason(run.errors))
  }

  /// The first thing poppler complains of, without its label and place.
  private static func reason(_ errors: String) -> String {
    let first = errors.split(separator: "\n").first ?? "pdftotext gives no reason"
    return String(first.split(separator: ": ", maxSplits: 1).last ?? first)
  }

  // MARK: Recognition

  private static func recognized(
    _ bytes: [UInt8], pages: [WordPage], source: String
  ) throws(ReadingError) -> [WordPage] {
    guard pages.count <= mostScannedPages else {
      throw .tooCostly(
        source: source, reason: "\(pages.count) scanned pages, more than \(mostScannedPages)")
    }
    var recognized: [WordPage] = []
    for number in 1...pages.count {
      let picture = try BoundedProgram(name: "pdftoppm", package: poppler).run(
        ["-r", "200", "-gray", "-f", String(number), "-l", String(number), "-"], input: bytes,
        source: source)
      let table = try BoundedProgram(name: "tesseract", package: "tesseract-ocr").run(
        ["stdin", "stdout", "tsv"], input: picture.output, source: source)
      guard picture.status == 0, table.status == 0 else {
        throw .damaged(source: source, format: "scanned page", reason: reason(table.errors))
      }
      recognized.append(RecognizedWords.page(table.output))
    }
    return recognized
  }
}
