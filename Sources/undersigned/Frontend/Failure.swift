import ArgumentParser

/// Why a command ended without its result: what the caller is told, and the exit status.
struct Failure: Error {
  /// What is wrong, where, and how to mend it.
  let message: String
  /// The exit status.
  let status: ExitCode

  /// No input could be read.
  static func unreadable(_ message: String) -> Failure {
    Failure(message: message, status: ExitStatus.unreadable)
  }

  /// The input was read and holds nothing of what was asked for.
  static func nothingFound(_ message: String) -> Failure {
    Failure(message: message, status: ExitStatus.nothingFound)
  }

  /// A needed program or library is missing.
  static func missing(_ message: String) -> Failure {
    Failure(message: message, status: ExitStatus.missingDependency)
  }

  /// A check failed under `--strict`.
  static func check(_ message: String) -> Failure {
    Failure(message: message, status: ExitStatus.checkFailed)
  }

  /// What was asked for has no value here, or is too large.
  static func uncomputable(_ message: String) -> Failure {
    Failure(message: message, status: ExitStatus.checkFailed)
  }

  /// The words of the call don't fit what was read.
  static func usage(_ message: String) -> Failure {
    Failure(message: message, status: ExitStatus.usage)
  }
}
