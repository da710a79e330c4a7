/// The documents of a CSV or TSV table: columns `text` or `html`, and where they stand `id`, `title`,
/// `date` and `url`.
struct TableItems: CorpusItems {
  private var items: ArraySlice<(item: CorpusQueue.Item, size: Int)> = []

  /// Reads a table.
  ///
  /// - Complexity: O(bytes); holds the table.
  init(path: String, id: String) {
    do throws(ReadingError) {
      let text = try SourceText(
        decoding: FileContent.bytes(of: path, source: id), source: id)
      items = Self.items(DelimitedText(utf8: text.utf8, source: id), id: id)[...]
    } catch {
      items = [(.failure(error), 0)]
    }
  }

  /// The next document.
  mutating func next() -> (CorpusQueue.Item, size: Int)? {
    items.popFirst().map { ($0.item, size: $0.size) }
  }

  /// Whether the head of a table names a column with texts.
  static func isTableOfDocuments(_ head: [UInt8]) -> Bool {
    let line = head.prefix { $0 != 0x0A && $0 != 0x0D }
    let table = DelimitedText(utf8: Array(line) + [0x0A], source: "")
    return table.column(anyOf: textColumns) != nil && table.column("organization") == nil
  }

  private static let textColumns = ["text", "html", "body", "content", "full_text"]

  private static func items(
    _ table: DelimitedText, id: String
  ) -> [(item: CorpusQueue.Item, size: Int)] {
    guard let text = table.column(anyOf: textColumns) else {
      let reason = "has no column text or html; rename the one that holds the texts"
      return [(.failure(.invalidRecord(source: id, line: 1, reason: reason)), 0)]
    }
    let isHTML = table.header[text].lowercased() == "html"
    let columns = ["id": ["document", "name"], "title": [], "date": [], "url": []].compactMapValues
    {
      table.column(anyOf: $0)
    }
    let named = ["id", "title", "date", "url"].reduce(into: columns) { columns, name in
      columns[name] = table.column(name) ?? columns[name]
    }
    let rows = table.rows.map { row -> (item: CorpusQueue.Item, size: Int) in
      var members = named.mapValues { row.fields[$0] }.filter { !$0.value.isEmpty }
      members[isHTML ? "html" : "text"] = row.fields[text]
      let place = RecordPlace(source: id, line: row.line)
      return (.row(CorpusRecord(members: members, place: place)), row.end - row.start)
    }
    return rows
      + table.problems.map { problem in
        let error = ReadingError.invalidRecord(
          source: id, line: problem.line, reason: problem.message)
        return (.failure(error), 0)
      }
  }
}
