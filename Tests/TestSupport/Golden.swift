import Foundation
public import Testing

/// Expects a text to be exactly what `Tests/Fixtures/<name>` holds.
///
/// `RECORD_GOLDENS=1` writes the file instead, for somebody to read before it is committed; on CI
/// nothing is ever recorded.
public func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let url = Repository.fixtures.appending(path: name)
  let environment = ProcessInfo.processInfo.environment
  if environment["RECORD_GOLDENS"] == "1", environment["CI"] == nil {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return
  }
  let expected = (try? Data(contentsOf: url)) ?? Data()
  guard expected != Data(text.utf8) else { return }
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  let golden = String(decoding: expected, as: UTF8.self)
    .split(separator: "\n", omittingEmptySubsequences: false)
  let difference = zip(lines, golden).enumerated().first { $1.0 != $1.1 }
  let line = difference?.offset ?? min(lines.count, golden.count)
  Issue.record(
    """
    \(name) differs from line \(line + 1) on:
    is     \(line < lines.count ? lines[line] : "(the end)")
    should \(line < golden.count ? golden[line] : "(the end)")
    """, sourceLocation: sourceLocation)
}
