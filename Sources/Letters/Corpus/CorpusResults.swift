internal import Dispatch
internal import Synchronization

/// What becomes of each document of a corpus, in order, one after the other as it is asked for.
///
/// While one window of results is taken, the next one is read on the other cores.
public struct CorpusResults<Value: Sendable>: Sequence, IteratorProtocol {
  typealias Window = [Result<Value, ReadingError>]

  private var failures: ArraySlice<ReadingError>
  private var queue: CorpusQueue
  private var window: Window.SubSequence = []
  private var ahead: Ahead?
  private let read: @Sendable ([CorpusQueue.Item]) -> Window

  /// A window that is being read.
  private final class Ahead: Sendable {
    private let group = DispatchGroup()
    private let results = Mutex<Window>([])

    init(
      _ items: [CorpusQueue.Item], _ read: @escaping @Sendable ([CorpusQueue.Item]) -> Window
    ) {
      DispatchQueue.global().async(group: group) { [self] in
        let window = read(items)
        results.withLock { $0 = window }
      }
    }

    /// Waits for the window.
    func wait() -> Window {
      group.wait()
      return results.withLock { $0 }
    }
  }

  init(
    failures: [ReadingError], queue: CorpusQueue,
    _ read: @escaping @Sendable ([CorpusQueue.Item]) -> Window
  ) {
    self.failures = failures[...]
    self.queue = queue
    self.read = read
  }

  /// The next result, or nil behind the last.
  public mutating func next() -> Result<Value, ReadingError>? {
    if let failure = failures.popFirst() { return .failure(failure) }
    if window.isEmpty {
      guard let current = ahead ?? readAhead() else { return nil }
      window = current.wait()[...]
      ahead = readAhead()
    }
    return window.popFirst()
  }

  private mutating func readAhead() -> Ahead? {
    let items = queue.nextWindow()
    return items.isEmpty ? nil : Ahead(items, read)
  }
}
