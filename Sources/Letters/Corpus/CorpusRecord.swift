internal import Foundation

/// One line of a JSON Lines corpus: `{"id", "title", "date", "url", "text" | "html"}`.
struct CorpusRecord: Sendable {
  private let id: String
  private let body: String
  private let format: DocumentFormat
  private let properties: [ReadContent.Property]

  /// Reads a line.
  ///
  /// - Throws: ``ReadingError/invalidRecord(source:line:reason:)``.
  init(parsing bytes: [UInt8], place: RecordPlace) throws(ReadingError) {
    func invalid(_ reason: String) -> ReadingError {
      .invalidRecord(source: place.source, line: place.line, reason: reason)
    }
    guard let object = try? JSONSerialization.jsonObject(with: Data(bytes)) else {
      throw invalid("is no valid JSON")
    }
    guard let members = object as? [String: Any] else { throw invalid("is no JSON object") }
    if let html = members["html"] as? String {
      (body, format) = (html, .html)
    } else if let text = members["text"] as? String {
      (body, format) = (text, .plainText)
    } else {
      throw invalid("has neither \"text\" nor \"html\"")
    }
    let stated = (members["id"] as? String) ?? (members["id"] as? NSNumber).map { "\($0)" }
    id = (stated ?? "\(place.source):\(place.line)")
    properties = ["title", "date", "url"].compactMap { key in
      (members[key] as? String).map { .init(key: key, value: $0, origin: .record) }
    }
  }

  /// A record that was read otherwise; `members` are its fields by name.
  init(members: [String: String], place: RecordPlace) {
    let html = members["html"]
    (body, format) = (html ?? members["text"] ?? "", html == nil ? .plainText : .html)
    let stated = members["id"] ?? ""
    id = stated.isEmpty ? "\(place.source):\(place.line)" : stated
    properties = ["title", "date", "url"].compactMap { key in
      members[key].map { .init(key: key, value: $0, origin: .record) }
    }
  }

  /// The document of the record.
  func document() throws(ReadingError) -> Document {
    guard body.utf8.contains(where: { !ASCII.isSpace($0) }) else { throw .empty(source: id) }
    let text = SourceText(utf8: Array(body.utf8), source: id)
    return Document(text: text, format: format, stated: properties)
  }
}
