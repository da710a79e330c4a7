/// Reads what `pdftotext -bbox` and `-bbox-layout` write: XHTML with a box around every word.
final class BoxedWordsReader: XMLEvents {
  private(set) var pages: [WordPage] = []
  private(set) var properties: [ReadContent.Property] = []
  private var box: PageBox?
  private var open: [UInt8]?
  private var line = 0

  /// Whether the program gathered words in lines; if not, they stand in the order of drawing.
  var hasLines: Bool { line > 0 }

  /// The pages and what the file states of itself.
  ///
  /// - Complexity: O(bytes).
  static func read(_ xhtml: [UInt8]) -> BoxedWordsReader {
    let reader = BoxedWordsReader()
    XMLParser.parse(XMLSanitizer.sanitized(xhtml), telling: reader)
    return reader
  }

  func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "page":
      pages.append(
        WordPage(
          width: Self.number(attributes["width"]) ?? 0,
          height: Self.number(attributes["height"]) ?? 0))
    case "line": line += 1
    case "word":
      box = Self.box(attributes)
      open = []
    case "title": open = []
    case "meta":
      if let key = attributes["name"], let value = attributes["content"] {
        properties.append(.init(key: key.lowercased(), value: value, origin: .fileProperties))
      }
    default: return
    }
  }

  func text(_ utf8: UnsafeBufferPointer<UInt8>) {
    open?.append(contentsOf: utf8)
  }

  func end(_ name: String) {
    guard let bytes = open, name == "word" || name == "title" else { return }
    open = nil
    let text = String(decoding: bytes, as: UTF8.self)
    if name == "title" {
      properties.append(.init(key: "title", value: text, origin: .fileProperties))
    } else if let box, !pages.isEmpty, bytes.contains(where: { !ASCII.isSpace($0) }) {
      pages[pages.count - 1].words.append(PageWord(text: text, box: box, line: line))
    }
  }

  private static func box(_ attributes: XMLAttributes) -> PageBox? {
    guard let left = number(attributes["xMin"]), let top = number(attributes["yMin"]),
      let right = number(attributes["xMax"]), let bottom = number(attributes["yMax"]),
      left <= right, top < bottom
    else { return nil }
    return PageBox(left: left, top: top, right: right, bottom: bottom)
  }

  private static func number(_ text: String?) -> Double? {
    guard let number = text.flatMap(Double.init), abs(number) < 1e6 else { return nil }
    return number
  }
}
