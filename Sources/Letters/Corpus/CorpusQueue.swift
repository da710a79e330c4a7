/// Where documents come from.
enum CorpusSource: Sendable {
  /// A file that is one document.
  case file(path: String, id: String, size: Int, state: FileState?)
  /// A file of JSON Lines; `path` is `-` for standard input.
  case records(path: String, id: String)
  /// A ZIP or tar archive of documents.
  case archive(path: String, id: String)
  /// A CSV or TSV table with a document in each row.
  case table(path: String, id: String)
}

/// Documents that come one by one out of one file.
protocol CorpusItems {
  /// The next one and its size, or nil behind the last.
  mutating func next() -> (CorpusQueue.Item, size: Int)?
}

/// The documents still to be read, cut into windows.
struct CorpusQueue {
  /// One thing to read.
  enum Item: Sendable {
    case file(path: String, ListedFile)
    case bytes([UInt8], id: String)
    case record([UInt8], RecordPlace)
    case row(CorpusRecord)
    case failure(ReadingError)
  }

  private static let windowCount = 128
  private static let windowBytes = 16_000_000

  private var sources: ArraySlice<CorpusSource>
  private var items: (any CorpusItems)?
  private let isWanted: @Sendable (String) -> Bool

  /// Queues sources; `isWanted` chooses among the files of archives.
  init(sources: [CorpusSource], isWanted: @escaping @Sendable (String) -> Bool) {
    self.sources = sources[...]
    self.isWanted = isWanted
  }

  /// The next items, in order; empty behind the last.
  mutating func nextWindow() -> [Item] {
    var window: [Item] = []
    var bytes = 0
    while window.count < Self.windowCount, bytes < Self.windowBytes {
      guard let (item, size) = next() else { break }
      window.append(item)
      bytes += size
    }
    return window
  }

  private mutating func next() -> (Item, size: Int)? {
    while true {
      if let item = items?.next() {
        guard case .bytes(let bytes, let id) = item.0, id == "-",
          let kind = ArchiveCursor.Kind(of: bytes), DocumentFormat(signatureOf: bytes) == nil
        else { return item }
        items = ArchiveItems(bytes, kind: kind, id: id, isWanted: isWanted)
        continue
      }
      items = nil
      guard let source = sources.popFirst() else { return nil }
      switch source {
      case .file(let path, let id, let size, let state):
        return (.file(path: path, ListedFile(id: id, state: state)), size)
      case .records(let path, let id): items = RecordReader(path: path, id: id)
      case .archive(let path, let id):
        items = ArchiveItems(path: path, id: id, isWanted: isWanted)
      case .table(let path, let id): items = TableItems(path: path, id: id)
      }
    }
  }
}
