import Foundation
public import Testing

/// A text kept in `Tests/Fixtures` and compared byte for byte.
public enum GoldenFile {
  /// Compares a text with the kept one; `RECORD_GOLDENS=1` keeps it instead, never on CI.
  public static func check(
    _ text: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let url = Repository.fixtures.appending(path: path)
    let environment = ProcessInfo.processInfo.environment
    if environment["RECORD_GOLDENS"] == "1", environment["CI"] == nil {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
      return
    }
    let kept = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    #expect(text == kept, "\(path) differs", sourceLocation: sourceLocation)
  }
}
