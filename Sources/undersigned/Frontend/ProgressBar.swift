import Foundation
import Synchronization

/// How far a long command is: one line on standard error that is drawn over and wiped at the end.
///
/// Only a terminal ever sees it; files and pipes get nothing of it.
final class ProgressBar: Sendable {
  private struct State {
    var done = 0
    var isShown = false
  }

  private let total: Int
  private let state = Mutex(State())

  /// A bar of so many steps; nil where standard error is no terminal that could show it.
  init?(steps total: Int, isQuiet: Bool) {
    let kind = ProcessInfo.processInfo.environment["TERM"] ?? "dumb"
    guard !isQuiet, kind != "dumb", isatty(STDERR_FILENO) == 1 else { return nil }
    self.total = max(1, total)
  }

  /// Shows what is being done; `isDone` counts a step that has just ended.
  func show(_ words: String, afterStep isDone: Bool = true) {
    state.withLock { state in
      if isDone { state.done = min(total, state.done + 1) }
      state.isShown = true
      Self.write("\r\u{1B}[K" + Self.line(done: state.done, of: total, words))
    }
  }

  /// Wipes the line, so that other words can be written.
  func wipe() {
    state.withLock { state in
      if state.isShown { Self.write("\r\u{1B}[K") }
      state.isShown = false
    }
  }

  /// `[######--------------]  30%  clusters`, narrower than any terminal.
  static func line(done: Int, of total: Int, _ words: String) -> String {
    let filled = 20 * done / total
    let percent = "\(100 * done / total)%"
    return "[" + String(repeating: "#", count: filled)
      + String(repeating: "-", count: 20 - filled) + "] "
      + String(repeating: " ", count: max(0, 4 - percent.count)) + percent + "  "
      + words.prefix(40)
  }

  private static func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
