import Foundation
import Reports

/// Everything that is not data goes to standard error.
struct Console: Sendable {
  /// Whether only errors are shown.
  let isQuiet: Bool
  /// Whether findings are shown one by one.
  let isVerbose: Bool
  /// The bar that other words must not be written into.
  var progress: ProgressBar?

  /// Says something that matters whatever `--quiet` says.
  func error(_ message: String) {
    write("undersigned: \(message)")
  }

  /// Says something a user may want to know.
  func note(_ message: String) {
    if !isQuiet { write(message) }
  }

  /// Says something only those want to know who asked for it.
  func detail(_ message: String) {
    if isVerbose { write(message) }
  }

  func write(_ message: String) {
    progress?.wipe()
    FileHandle.standardError.write(Data((VisibleText.lines(of: message) + "\n").utf8))
  }
}
