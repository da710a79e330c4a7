/// Where a record of JSON Lines stands.
struct RecordPlace: Sendable {
  /// The file.
  let source: String
  /// The line, from 1.
  let line: Int
}

/// The lines of a JSON Lines file or of standard input, read piece by piece.
///
/// Standard input that does not begin with `{` is one document.
struct RecordReader: CorpusItems {
  private static let pieceLength = 1 << 20

  private let path: String
  private let id: String
  private var file: FileBox?
  private var buffer: [UInt8] = []
  private var position = 0
  private var line = 0
  private var isAtEnd = false
  private var failure: ReadingError?

  /// Holds the open file while the reader is copied about.
  private final class FileBox {
    let content: FileContent

    init(_ content: consuming FileContent) {
      self.content = content
    }
  }

  init(path: String, id: String) {
    self.path = path
    self.id = id
    do throws(ReadingError) {
      file = FileBox(try FileContent(path: path, source: id))
    } catch {
      failure = error
    }
  }

  /// The next record and its size, or nil behind the last.
  mutating func next() -> (CorpusQueue.Item, size: Int)? {
    if line == 0 && path == "-", let whole = wholeDocument() { return whole }
    while let bytes = nextLine() {
      guard bytes.contains(where: { !ASCII.isSpace($0) }) else { continue }
      return (.record(bytes, RecordPlace(source: id, line: line)), bytes.count)
    }
    guard let error = failure else { return nil }
    failure = nil
    return (.failure(error), 0)
  }

  private mutating func nextLine() -> [UInt8]? {
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { position = end + 1 }
        line += 1
        return Array(buffer[position..<end])
      }
      searched = buffer.count
      if isAtEnd || !fill(&searched) {
        guard position < buffer.count else { return nil }
        defer { position = buffer.count }
        line += 1
        return Array(buffer[position...])
      }
    }
  }

  /// Reads on, dropping what was handed out.
  private mutating func fill(_ searched: inout Int) -> Bool {
    guard let file, failure == nil else { return false }
    do throws(ReadingError) {
      let piece = try file.content.read(upTo: Self.pieceLength)
      isAtEnd = piece.isEmpty
      searched -= position
      buffer.removeFirst(position)
      position = 0
      buffer += piece
      guard buffer.count <= SourceText.sizeLimit else {
        throw .tooLarge(source: id, bytes: buffer.count, limit: SourceText.sizeLimit)
      }
    } catch {
      failure = error
      isAtEnd = true
      return false
    }
    return !isAtEnd
  }

  /// Standard input as one document, if it is no JSON Lines.
  private mutating func wholeDocument() -> (CorpusQueue.Item, size: Int)? {
    var searched = 0
    while !isAtEnd, !buffer.contains(where: { !ASCII.isSpace($0) }), fill(&searched) {}
    let head = buffer.drop(while: ASCII.isSpace)
    guard head.first != UInt8(ascii: "{") || head.starts(with: "{\\rtf".utf8) else { return nil }
    while !isAtEnd, fill(&searched) {}
    line = 1
    if let error = failure {
      failure = nil
      buffer = []
      return (.failure(error), 0)
    }
    let bytes = buffer
    buffer = []
    position = 0
    return (.bytes(bytes, id: id), bytes.count)
  }
}
