#if canImport(Glibc)
import Glibc
#endif

/// Text on its way to an open file, a chunk at a time.
///
/// Writing never throws; the first failure is kept, later text is dropped, and ``finish()``
/// reports it. Standard output is `BufferedOutput(descriptor: 1, path: "standard output")`.
public struct BufferedOutput: TextOutputStream {
  private static let chunk = 1 << 16

  private let descriptor: Int32
  private let path: String
  private var buffer: [UInt8] = []
  private var failure: WritingError?

  /// Writes to an open descriptor, which stays open; the path is for messages.
  public init(descriptor: Int32, path: String) {
    Self.survivesFileSizeLimit
    self.descriptor = descriptor
    self.path = path
  }

  /// Appends text.
  public mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { buffer.append(contentsOf: $0) }
    if buffer.count >= Self.chunk { flush() }
  }

  /// Appends bytes.
  public mutating func write(_ bytes: some Sequence<UInt8>) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.chunk { flush() }
  }

  /// Writes what is left and reports the first failure.
  public mutating func finish() throws(WritingError) {
    flush()
    if let failure { throw failure }
  }

  private mutating func flush() {
    defer { buffer.removeAll(keepingCapacity: true) }
    guard failure == nil else { return }
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        failure = WritingError(code: errno, path: path)
        return
      }
      written += count
    }
  }

  // The default action of this signal ends the process in the middle of a file; without it the
  // write fails with EFBIG, which is reported.
  package static let survivesFileSizeLimit: Void = {
    signal(SIGXFSZ, SIG_IGN)
  }()
}
