/// The documents in a ZIP or tar archive, in the archive's order.
struct ArchiveItems: CorpusItems {
  private let source: String
  private let isWanted: @Sendable (String) -> Bool
  private var cursor: ArchiveCursor?
  private var failure: ReadingError?
  private var isEmpty = true

  /// Opens bytes that are already there.
  init(
    _ bytes: [UInt8], kind: ArchiveCursor.Kind, id: String,
    isWanted: @escaping @Sendable (String) -> Bool
  ) {
    source = id
    self.isWanted = isWanted
    do throws(ReadingError) {
      cursor = try ArchiveCursor(bytes, kind: kind, source: id)
    } catch {
      failure = error
    }
  }

  /// Opens a file.
  init(path: String, id: String, isWanted: @escaping @Sendable (String) -> Bool) {
    do throws(ReadingError) {
      let bytes = try FileContent.bytes(of: path, source: id)
      self.init(bytes, kind: .init(of: bytes) ?? .tar, id: id, isWanted: isWanted)
    } catch {
      self.init([], kind: .tar, id: id, isWanted: isWanted)
      failure = error
    }
  }

  /// The next document; its id is its path in the archive.
  mutating func next() -> (CorpusQueue.Item, size: Int)? {
    do throws(ReadingError) {
      if let error = failure { throw error }
      guard let entry = try cursor?.next(where: isLetter) else { return end() }
      isEmpty = false
      return (.bytes(entry.bytes, id: entry.path), entry.bytes.count)
    } catch {
      cursor = nil
      failure = nil
      isEmpty = false
      return (.failure(error), 0)
    }
  }

  private mutating func end() -> (CorpusQueue.Item, size: Int)? {
    cursor = nil
    guard isEmpty else { return nil }
    isEmpty = false
    return (.failure(.emptyFolder(source: source)), 0)
  }

  /// Files whose name, or whose folder's, begins with a dot or `__MACOSX` are the system's.
  private func isLetter(_ path: String) -> Bool {
    let parts = path.split(separator: "/").drop { $0 == "." }
    return isWanted(path) && !parts.contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
      && DocumentFormat.fileExtension(of: path) != "jsonl"
  }
}

extension ArchiveCursor.Kind {
  /// The kind of archive that bytes begin like.
  init?(of bytes: [UInt8]) {
    let compressed: [[UInt8]] = [[0x1F, 0x8B], Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A]]
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
      self = .zip
    } else if bytes.dropFirst(257).starts(with: "ustar".utf8)
      || compressed.contains(where: { bytes.starts(with: $0) })
    {
      self = .tar
    } else {
      return nil
    }
  }
}
