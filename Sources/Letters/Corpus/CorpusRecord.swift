internal import Foundation

/// One line of a JSON Lines corpus: `{"id", "title", "date", "url", "text" | "html"}`.
struct CorpusRecord: Sendable {
  private let id: String
  private let body: [UInt8]
  private let format: DocumentFormat
  private let properties: [ReadContent.Property]

  /// Reads a line.
  ///
  /// - Throws: ``ReadingError/invalidRecord(source:line:reason:)``.
  init(parsing bytes: [UInt8], place: RecordPlace) throws(ReadingError) {
    func invalid(_ reason: String) -> ReadingError {
      .invalidRecord(source: place.source, line: place.line, reason: reason)
    }
    if let flat = FlatJSON(bytes), let record = Self(flat, place: place) {
      self = record
      return
    }
    guard let object = try? JSONSerialization.jsonObject(with: Data(bytes)) else {
      throw invalid("is no valid JSON")
    }
    guard let members = object as? [String: Any] else { throw invalid("is no JSON object") }
    if let html = members["html"] as? String {
      (body, format) = (Array(html.utf8), .html)
    } else if let text = members["text"] as? String {
      (body, format) = (Array(text.utf8), .plainText)
    } else {
      throw invalid("has neither \"text\" nor \"html\"")
    }
    let stated = (members["id"] as? String) ?? (members["id"] as? NSNumber).map { "\($0)" }
    id = (stated ?? "\(place.source):\(place.line)")
    properties = ["title", "date", "url"].compactMap { key in
      (members[key] as? String).map { .init(key: key, value: $0, origin: .record) }
    }
  }

  /// A record of strings; nil where it has no text, or an id that is no string.
  private init?(_ flat: FlatJSON, place: RecordPlace) {
    guard let body = flat.strings["html"] ?? flat.strings["text"],
      flat.strings["id"] != nil || !flat.names.contains("id")
    else { return nil }
    self.body = body
    format = flat.strings["html"] == nil ? .plainText : .html
    func string(_ key: String) -> String? {
      flat.strings[key].map { String(decoding: $0, as: UTF8.self) }
    }
    id = string("id") ?? "\(place.source):\(place.line)"
    properties = ["title", "date", "url"].compactMap { key in
      string(key).map { .init(key: key, value: $0, origin: .record) }
    }
  }

  /// A record that was read otherwise; `members` are its fields by name.
  init(members: [String: String], place: RecordPlace) {
    let html = members["html"]
    body = Array((html ?? members["text"] ?? "").utf8)
    format = html == nil ? .plainText : .html
    let stated = members["id"] ?? ""
    id = stated.isEmpty ? "\(place.source):\(place.line)" : stated
    properties = ["title", "date", "url"].compactMap { key in
      members[key].map { .init(key: key, value: $0, origin: .record) }
    }
  }

  /// The document of the record.
  func document() throws(ReadingError) -> Document {
    guard body.contains(where: { !ASCII.isSpace($0) }) else { throw .empty(source: id) }
    let text = SourceText(utf8: body, source: id)
    return Document(text: text, format: format, stated: properties)
  }
}
