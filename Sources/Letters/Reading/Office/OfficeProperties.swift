/// What an office document's properties state: title, creator, language, dates.
enum OfficeProperties {
  /// Reads `core.xml` of a DOCX or `meta.xml` of an ODT.
  static func read(_ bytes: [UInt8]?) -> [ReadContent.Property] {
    guard let bytes else { return [] }
    let events = Events()
    XMLParser.parse(bytes, telling: events)
    return events.properties
  }

  /// The elements of both formats and the keys they are known by here.
  private static let keys = [
    "title": "title", "creator": "author", "initial-creator": "author", "language": "language",
    "created": "creationdate", "creation-date": "creationdate",
  ]

  private final class Events: XMLEvents {
    private(set) var properties: [ReadContent.Property] = []
    private var key: String?
    private var value: [UInt8] = []

    func start(_ name: String, _ attributes: XMLAttributes) {
      key = OfficeProperties.keys[name]
      value = []
    }

    func text(_ utf8: UnsafeBufferPointer<UInt8>) {
      if key != nil { value += utf8 }
    }

    func end(_ name: String) {
      defer { key = nil }
      let text = String(
        decoding: TextComposer.folded(String(decoding: value, as: UTF8.self)), as: UTF8.self)
      if let key, !text.isEmpty {
        properties.append(.init(key: key, value: text, origin: .fileProperties))
      }
    }
  }
}
