#if canImport(Glibc)
import Glibc
#endif

/// Files that are written whole or not at all.
///
/// A file is written beside its place under a temporary name, flushed to the disk, and renamed.
/// A reader sees the old file or the new one, never a part; a failure leaves the old file and
/// nothing else. A file that would not change is not touched, so a second run changes neither
/// bytes nor times.
///
/// What is not a regular file (`/dev/stdout`, a pipe) is written directly; through a symbolic
/// link the file it leads to is replaced, not the link.
public enum AtomicFile {
  /// What writing did.
  public enum Outcome: Sendable {
    case written
    /// The file held these very bytes and was left alone.
    case unchanged
  }

  /// Writes what `body` sends.
  ///
  /// - Throws: ``WritingError`` with path and remedy.
  @discardableResult
  public static func write(
    to path: String, _ body: (inout BufferedOutput) throws(WritingError) -> Void
  ) throws(WritingError) -> Outcome {
    guard !isSpecial(path) else {
      try writeDirectly(to: path, body)
      return .written
    }
    let target = resolved(path)
    let temporary = try Temporary(beside: target, path: path)
    do {
      try temporary.fill(body)
      guard try !temporary.equals(target) else {
        temporary.remove()
        return .unchanged
      }
      try temporary.replace(target)
      return .written
    } catch {
      temporary.remove()
      throw error
    }
  }

  /// Has a library make the file that only writes to a path of its own.
  ///
  /// - Throws: ``WritingError``, or what `body` throws; the old file is then unchanged.
  @discardableResult
  public static func make(
    at path: String, _ body: (_ temporary: String) throws -> Void
  ) throws -> Outcome {
    let target = resolved(path)
    let temporary = try Temporary(beside: target, path: path)
    defer { temporary.remove() }
    // An empty file first: where none can be made, the reason is known.
    try temporary.fill { (_: inout BufferedOutput) in }
    try body(temporary.file)
    try temporary.flush()
    guard try !temporary.equals(target) else { return .unchanged }
    try temporary.replace(target)
    return .written
  }

  /// Writes a text.
  @discardableResult
  public static func write(_ text: String, to path: String) throws(WritingError) -> Outcome {
    try write(to: path) { output in output.write(text) }
  }

  /// Writes bytes.
  @discardableResult
  public static func write(_ bytes: [UInt8], to path: String) throws(WritingError) -> Outcome {
    try write(to: path) { output in output.write(bytes) }
  }

  /// Makes a folder and those above it; one that is there already is fine.
  public static func makeFolder(_ path: String) throws(WritingError) {
    var prefix = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      prefix += part
      if mkdir(prefix, 0o777) != 0, errno != EEXIST {
        throw WritingError(code: errno, path: path)
      }
      prefix += "/"
    }
    guard mode(of: path).map({ $0 & S_IFMT == S_IFDIR }) ?? path.isEmpty else {
      throw .inTheWay(path: path)
    }
  }

  private static func writeDirectly(
    to path: String, _ body: (inout BufferedOutput) throws(WritingError) -> Void
  ) throws(WritingError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw WritingError(code: errno, path: path) }
    defer { close(descriptor) }
    var output = BufferedOutput(descriptor: descriptor, path: path)
    try body(&output)
    try output.finish()
  }

  // Redirected standard output is a regular file, but not ours to replace.
  private static func isSpecial(_ path: String) -> Bool {
    if path.hasPrefix("/dev/") || path.hasPrefix("/proc/") { return true }
    guard let mode = mode(of: path) else { return false }
    return mode & S_IFMT != S_IFREG && mode & S_IFMT != S_IFDIR
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// The type and permissions of a file, or nil if there is none.
  static func mode(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode : nil
  }
}

/// A file being written beside its place.
private struct Temporary {
  let path: String
  let file: String

  init(beside target: String, path: String) throws(WritingError) {
    if target.hasSuffix("/") { throw .inTheWay(path: path) }
    self.path = path
    let slash = target.lastIndex(of: "/")
    let folder = slash.map { target[...$0] } ?? ""
    let name = slash.map { target[target.index(after: $0)...] } ?? target[...]
    let shortName = String(name.unicodeScalars.prefix(40))
    // A long name leaves no room for more than a short one of our own.
    file =
      "\(folder).\(shortName).\(getpid())-\(UInt32.random(in: 0 ... .max)).new"
    guard let mode = AtomicFile.mode(of: target) else { return }
    if mode & S_IFMT == S_IFDIR { throw .inTheWay(path: path) }
    // Renaming would replace a file that is write-protected.
    if access(target, W_OK) != 0 { throw WritingError(code: errno, path: path) }
  }

  func fill(
    _ body: (inout BufferedOutput) throws(WritingError) -> Void
  ) throws(WritingError) {
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw WritingError(code: errno, path: path) }
    defer { close(descriptor) }
    var output = BufferedOutput(descriptor: descriptor, path: path)
    try body(&output)
    try output.finish()
    guard fsync(descriptor) == 0 else { throw WritingError(code: errno, path: path) }
  }

  /// Waits until the disk has what a library wrote.
  func flush() throws(WritingError) {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0, fsync(descriptor) == 0 else {
      throw WritingError(code: errno, path: path)
    }
    close(descriptor)
  }

  func equals(_ target: String) throws(WritingError) -> Bool {
    guard let old = ByteReader(target), let new = ByteReader(file) else { return false }
    guard old.size == new.size else { return false }
    while true {
      let (left, right) = (old.next(), new.next())
      if left != right { return false }
      if left.isEmpty { return true }
    }
  }

  func replace(_ target: String) throws(WritingError) {
    if let mode = AtomicFile.mode(of: target) { chmod(file, mode & 0o7777) }
    guard rename(file, target) == 0 else { throw WritingError(code: errno, path: path) }
  }

  func remove() {
    unlink(file)
  }
}

/// A file's bytes, a chunk at a time.
private final class ByteReader {
  let size: Int
  private let descriptor: Int32

  init?(_ path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0 else { return nil }
    size = Int(status.st_size)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// The next chunk; empty at the end or when reading fails.
  func next() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
    }
  }
}
