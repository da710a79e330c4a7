internal import Dispatch
internal import Foundation
internal import Synchronization

/// Reads documents one window after the other, so that memory holds only a few of them.
public struct CorpusReader: Sendable {
  /// Files of the given folders that are of no format that is read.
  public let ignored: [String]
  private let sources: [CorpusSource]
  private let failures: [ReadingError]
  private let options: ReadingOptions
  private let isWanted: @Sendable (String) -> Bool

  /// Finds the files of paths; see ``Corpus/init(contentsOf:include:exclude:)``.
  ///
  /// - Throws: ``ReadingError/missing(source:)`` where a given path leads nowhere.
  public init(
    paths: [String], include: [String] = [], exclude: [String] = [],
    options: ReadingOptions = ReadingOptions()
  ) throws(ReadingError) {
    self.options = options
    isWanted = { id in FileFinder(include: include, exclude: exclude).isWanted(id) }
    var finder = FileFinder(include: include, exclude: exclude)
    for path in paths { try finder.add(path) }
    sources = finder.sources
    failures = finder.failures
    ignored = finder.ignored
  }

  /// Reads each document, transforms it on one of the cores, and hands the results over in order.
  ///
  /// The order and every result are the same for any number of threads.
  ///
  /// - Parameters:
  ///   - threads: how many documents are worked on at once; all cores where nil.
  ///   - memory: what is known of files that were read earlier; those are not read again.
  ///   - transform: what is done with a document, in parallel.
  ///   - body: takes each result, or why a file could not be read, on the caller's thread.
  /// - Complexity: that of ``results(threads:_:)``.
  public func forEach<Value: Sendable>(
    threads: Int? = nil, remembering memory: (any CorpusMemory<Value>)? = nil,
    _ transform: @escaping @Sendable (Document) -> Value,
    _ body: (Result<Value, ReadingError>) throws -> Void
  ) rethrows {
    for result in results(threads: threads, remembering: memory, transform) { try body(result) }
  }

  /// What becomes of each document, in order; why a file could not be read where it was not.
  ///
  /// Documents are read as results are asked for. The order and every result are the same for any
  /// number of threads.
  ///
  /// - Parameters:
  ///   - threads: how many documents are worked on at once; all cores where nil.
  ///   - memory: what is known of files that were read earlier; those are not read again.
  ///   - transform: what is done with a document, in parallel.
  /// - Returns: a sequence that can be gone through once.
  /// - Complexity: O(bytes) time; memory for two windows of at most 128 documents or 16 MB of
  ///   files each.
  public func results<Value: Sendable>(
    threads: Int? = nil, remembering memory: (any CorpusMemory<Value>)? = nil,
    _ transform: @escaping @Sendable (Document) -> Value
  ) -> CorpusResults<Value> {
    let queue = CorpusQueue(sources: sources, isWanted: isWanted)
    return CorpusResults(failures: failures, queue: queue) { window in
      read(window, threads: threads, memory, transform)
    }
  }

  /// Whether a path names a table that holds the texts of documents: it has a column `text` or
  /// `html`.
  ///
  /// - Complexity: O(length of the first line).
  public static func isTableOfDocuments(_ path: String) -> Bool {
    guard ["csv", "tsv"].contains(DocumentFormat.fileExtension(of: path)),
      let file = try? FileContent(path: path, source: path),
      let head = try? file.read(upTo: 1 << 16)
    else { return false }
    return TableItems.isTableOfDocuments(head)
  }

  private func read<Value: Sendable>(
    _ window: [CorpusQueue.Item], threads: Int?, _ memory: (any CorpusMemory<Value>)?,
    _ transform: @Sendable (Document) -> Value
  ) -> [Result<Value, ReadingError>] {
    let known = known(window, memory)
    let results = Mutex([Result<Value, ReadingError>?](repeating: nil, count: window.count))
    let next = Mutex(0)
    let workers = min(window.count, threads ?? ProcessInfo.processInfo.activeProcessorCount)
    DispatchQueue.concurrentPerform(iterations: max(1, workers)) { _ in
      while true {
        let index = next.withLock { value in
          defer { value += 1 }
          return value
        }
        guard index < window.count else { return }
        let result = Result { () throws(ReadingError) in
          if let value = known[index] { return value }
          return try value(of: window[index], memory, transform)
        }
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { $0.compactMap { $0 } }
  }

  /// What is remembered of the files of a window that nobody changed since.
  private func known<Value: Sendable>(
    _ window: [CorpusQueue.Item], _ memory: (any CorpusMemory<Value>)?
  ) -> [Value?] {
    var known = [Value?](repeating: nil, count: window.count)
    guard let memory else { return known }
    let listed = window.enumerated().compactMap { index, item -> (index: Int, file: ListedFile)? in
      if case .file(_, let file) = item, file.state != nil { (index, file) } else { nil }
    }
    for (index, value) in zip(listed.map(\.index), memory.values(of: listed.map(\.file))) {
      known[index] = value
    }
    return known
  }

  private func value<Value: Sendable>(
    of item: CorpusQueue.Item, _ memory: (any CorpusMemory<Value>)?,
    _ transform: @Sendable (Document) -> Value
  ) throws(ReadingError) -> Value {
    switch item {
    case .failure(let error): throw error
    case .file(let path, let listed):
      let bytes = try FileContent.bytes(of: path, source: listed.id)
      return try value(
        of: CorpusFile(id: listed.id, bytes: bytes, state: listed.state), memory, transform)
    case .bytes(let bytes, let id):
      return try value(of: CorpusFile(id: id, bytes: bytes), memory, transform)
    case .row(let record): return transform(try record.document())
    case .record(let bytes, let place):
      return transform(try CorpusRecord(parsing: bytes, place: place).document())
    }
  }

  private func value<Value: Sendable>(
    of file: CorpusFile, _ memory: (any CorpusMemory<Value>)?,
    _ transform: @Sendable (Document) -> Value
  ) throws(ReadingError) -> Value {
    if let known = memory?.value(of: file) { return known }
    let value = transform(try Document(parsing: file.bytes, source: file.id, options: options))
    memory?.remember(value, of: file)
    return value
  }
}
