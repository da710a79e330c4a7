internal import Foundation

/// Reading files piece by piece, with the system's reason where it fails.
struct FileContent: ~Copyable {
  private let descriptor: Int32
  private let source: String

  /// Opens a file; `-` is standard input.
  init(path: String, source: String) throws(ReadingError) {
    self.source = source
    guard path != "-" else {
      descriptor = dup(STDIN_FILENO)
      return
    }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure(source) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// The next piece; empty at the end.
  func read(upTo count: Int) throws(ReadingError) -> [UInt8] {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var result = Foundation.read(descriptor, buffer.baseAddress, count)
      while result < 0 && errno == EINTR {
        result = Foundation.read(descriptor, buffer.baseAddress, count)
      }
      failed = result < 0
      filled = max(0, result)
    }
    if failed { throw Self.failure(source) }
    return bytes
  }

  /// All bytes of a file.
  static func bytes(of path: String, source: String) throws(ReadingError) -> [UInt8] {
    let file = try FileContent(path: path, source: source)
    var bytes: [UInt8] = []
    while true {
      let piece = try file.read(upTo: bytes.isEmpty ? file.expectedSize : 1 << 20)
      if piece.isEmpty { return bytes }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      guard bytes.count <= SourceText.sizeLimit else {
        throw .tooLarge(source: source, bytes: bytes.count, limit: SourceText.sizeLimit)
      }
    }
  }

  private var expectedSize: Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return 1 << 16 }
    return max(1 << 12, min(Int(status.st_size) + 1, SourceText.sizeLimit + 1))
  }

  private static func failure(_ source: String) -> ReadingError {
    let code = errno
    if code == ENOENT || code == ENOTDIR { return .missing(source: source) }
    return .unreadable(source: source, reason: String(cString: strerror(code)))
  }
}
