import ArgumentParser

/// What the command line tells its caller in one number.
enum ExitStatus {
  /// A check failed under `--strict`, or a result could not be computed.
  static let checkFailed = ExitCode(1)
  /// The words of the call are off.
  static let usage = ExitCode(2)
  /// No input could be read.
  static let unreadable = ExitCode(3)
  /// Nothing was found.
  static let nothingFound = ExitCode(4)
  /// A needed program or library is missing.
  static let missingDependency = ExitCode(5)
}
