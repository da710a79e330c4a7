/// Where documents come from.
enum CorpusSource: Sendable {
  /// A file that is one document.
  case file(path: String, id: String, size: Int)
  /// A file of JSON Lines; `path` is `-` for standard input.
  case records(path: String, id: String)
}

/// The documents still to be read, cut into windows.
struct CorpusQueue {
  /// One thing to read.
  enum Item: Sendable {
    case file(path: String, id: String)
    case bytes([UInt8], id: String)
    case record([UInt8], RecordPlace)
    case failure(ReadingError)
  }

  private static let windowCount = 128
  private static let windowBytes = 16_000_000

  private var sources: ArraySlice<CorpusSource>
  private var records: RecordReader?

  init(sources: [CorpusSource]) {
    self.sources = sources[...]
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
      if let item = records?.next() { return item }
      records = nil
      guard let source = sources.popFirst() else { return nil }
      switch source {
      case .file(let path, let id, let size): return (.file(path: path, id: id), size)
      case .records(let path, let id): records = RecordReader(path: path, id: id)
      }
    }
  }
}
