internal import Dispatch
internal import Foundation

/// A program of the system that reads hostile bytes for us: bounded in time, memory and output.
///
/// It is run by a shell that sets the limits and then becomes it, and it works on files, so that
/// no pipe can fill or break. The caller's thread waits: documents are read on threads of their
/// own, many at once.
package struct BoundedProgram: Sendable {
  /// The program's name, looked for in `PATH`.
  let name: String
  /// Debian's package that holds it.
  let package: String

  /// What a run left behind.
  package struct Result {
    let status: Int32
    package let output: [UInt8]
    /// The beginning of its complaints: a broken file can make a hundred megabytes of them.
    package let errors: String
  }

  /// How many CPU seconds it may take before its input counts, which adds ten for each megabyte.
  let patience: Int

  /// No input is worth more CPU seconds than this.
  package static let mostSeconds = 60
  private static let mostComplaints = 16_384  // bytes
  private static let kilobytes = 2_000_000
  private static let outputBlocks = 400_000  // of 512 bytes, as POSIX counts for ulimit -f

  /// Makes a program; the least patience is for what hardly works, since a broken file can keep it
  /// busy without end.
  package init(name: String, package: String, patience: Int = BoundedProgram.mostSeconds) {
    self.name = name
    self.package = package
    self.patience = patience
  }

  /// The CPU seconds that an input of so many bytes may take.
  func seconds(for bytes: Int) -> Int {
    min(Self.mostSeconds, patience + bytes / 100_000)
  }

  /// Where the program lies, if it is installed.
  package var path: String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// The first number with a stop in what the program says of itself.
  ///
  /// - Parameter flag: what it is asked with.
  /// - Returns: its version; nil where it isn't installed or says nothing.
  package func version(asked flag: String) -> String? {
    guard let result = try? run([flag], input: [], source: name) else { return nil }
    let words = (String(decoding: result.output, as: UTF8.self) + "\n" + result.errors)
      .split(whereSeparator: \.isWhitespace)
    return words.first { $0.first?.isNumber == true && $0.contains(".") }.map(String.init)
  }

  /// Runs the program on bytes.
  ///
  /// - Throws: ``ReadingError/missingProgram(source:program:package:)``,
  ///   ``ReadingError/tooCostly(source:reason:)``, and ``ReadingError/unreadable(source:reason:)``
  ///   where it could not be started.
  package func run(
    _ arguments: [String], input: [UInt8], source: String
  ) throws(ReadingError) -> Result {
    guard let path else {
      throw .missingProgram(source: source, program: name, package: package)
    }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "undersigned-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let seconds = seconds(for: input.count)
    let process = Process()
    let ended = DispatchSemaphore(value: 0)
    let files = ["in", "out", "err"].map { folder.appending(path: $0) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(input).write(to: files[0])
      for file in files.dropFirst() { try Data().write(to: file) }
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", Self.limits(seconds), path] + arguments
      process.standardInput = try FileHandle(forReadingFrom: files[0])
      process.standardOutput = try FileHandle(forWritingTo: files[1])
      process.standardError = try FileHandle(forWritingTo: files[2])
      process.terminationHandler = { _ in ended.signal() }
      try process.run()
    } catch {
      throw .unreadable(source: source, reason: "\(name) could not be started")
    }
    if ended.wait(timeout: .now() + .seconds(2 * Self.mostSeconds)) == .timedOut {
      kill(process.processIdentifier, SIGKILL)
      ended.wait()
      throw .tooCostly(source: source, reason: "\(name) took more than \(2 * Self.mostSeconds) s")
    }
    try check(process, after: seconds, source: source)
    return Result(
      status: process.terminationStatus,
      output: (try? Data(contentsOf: files[1])).map { Array($0) } ?? [],
      errors: Self.complaints(in: files[2]))
  }

  private static func complaints(in file: URL) -> String {
    let bytes = try? FileHandle(forReadingFrom: file).read(upToCount: mostComplaints)
    return String(decoding: (bytes ?? nil) ?? Data(), as: UTF8.self)
  }

  private static func limits(_ seconds: Int) -> String {
    """
    ulimit -t \(seconds); ulimit -f \(outputBlocks); ulimit -v \(kilobytes) 2>/dev/null; \
    exec "$0" "$@"
    """
  }

  /// Tells which limit ended the program; other signals mean that the file broke it.
  private func check(
    _ process: Process, after seconds: Int, source: String
  ) throws(ReadingError) {
    guard process.terminationReason == .uncaughtSignal else { return }
    switch process.terminationStatus {
    case SIGXCPU, SIGKILL:
      throw .tooCostly(source: source, reason: "\(name) took more than \(seconds) s")
    case SIGXFSZ:
      throw .tooCostly(source: source, reason: "\(name) wrote more than 200 MB")
    default:
      throw .damaged(
        source: source, format: "file", reason: "\(name) crashed or ran out of memory on it")
    }
  }
}
