public import Foundation

/// The built `undersigned`, run as a user would run it.
public enum Program {
  /// What a run left behind.
  public struct Result: Sendable {
    /// The exit status; 128 + n for a signal n, as a shell tells it.
    public let status: Int32
    /// Standard output.
    public let output: String
    /// Standard error.
    public let errors: String
  }

  /// The program lies beside the test runner.
  public static let url = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "undersigned")

  /// Runs the program and waits for its end.
  ///
  /// Standard input holds `input`; the working directory is the top of the checkout unless
  /// another is given; `shellPrefix` is a shell command before the program takes over, such as
  /// `ulimit -f 8;`.
  public static func run(
    _ arguments: [String], input: Data = Data(), in directory: URL = Repository.root,
    environment: [String: String] = [:], shellPrefix: String = ""
  ) throws -> Result {
    try TemporaryFolder.with { folder in
      let files = ["in", "out", "err"].map { folder.appending(path: $0) }
      try input.write(to: files[0])
      for file in files.dropFirst() { try Data().write(to: file) }
      let process = Process()
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", "\(shellPrefix) exec \"$0\" \"$@\"", url.path] + arguments
      process.currentDirectoryURL = directory
      process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
      process.standardInput = try FileHandle(forReadingFrom: files[0])
      process.standardOutput = try FileHandle(forWritingTo: files[1])
      process.standardError = try FileHandle(forWritingTo: files[2])
      try process.run()
      process.waitUntilExit()
      let signalled = process.terminationReason == .uncaughtSignal
      return Result(
        status: process.terminationStatus + (signalled ? 128 : 0),
        output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
        errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
    }
  }
}

/// A folder that goes with the test that made it.
public enum TemporaryFolder {
  /// Makes an empty folder, hands it to `body`, and removes it with all it holds.
  public static func with<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "undersigned-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
