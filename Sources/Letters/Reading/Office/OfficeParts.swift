/// The parts of an office document, which is a ZIP archive of XML files.
struct OfficeParts {
  private var parts: [String: [UInt8]] = [:]
  private let source: String

  /// Unpacks the wanted parts.
  ///
  /// - Throws: ``ReadingError``: the archive is damaged, locked, or holds too much.
  init(of bytes: [UInt8], wanted: Set<String>, source: String) throws(ReadingError) {
    self.source = source
    let cursor = try ArchiveCursor(bytes, kind: .zip, source: source)
    while parts.count < wanted.count, let entry = try cursor.next(where: wanted.contains) {
      parts[entry.path] = entry.bytes
    }
  }

  /// The bytes of a part.
  subscript(name: String) -> [UInt8]? { parts[name] }

  /// Reads a part that must be there and whole.
  func parse(_ name: String, telling events: any XMLEvents) throws(ReadingError) {
    guard let bytes = parts[name] else {
      throw .damaged(source: source, format: "office document", reason: "it lacks \(name)")
    }
    guard XMLParser.parse(bytes, telling: events) else {
      throw .damaged(
        source: source, format: "office document", reason: "\(name) is not well-formed")
    }
  }
}
