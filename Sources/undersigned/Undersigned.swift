import ArgumentParser
import Foundation
import Networks

/// The command line: parses, calls the library, prints.
///
/// It has no logic of its own.
struct Undersigned: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undersigned",
    abstract: "Who signs with whom: from open letters to coalition maps.",
    discussion: """
      EXAMPLES
        undersigned map letters/ -o output/        maps, tables and a report
        undersigned extract letters/               who signed, spoke, issued
        undersigned rank pairs letters/            which organizations co-sign most
        undersigned explain "Sin Fronteras" letters/

      Exit status: 0 done · 1 a check failed (--strict) or a result could not be computed · 2 usage ·
      3 no input could be read or no output written · 4 nothing found · 5 a needed program or
      library is missing.
      """,
    version: Version.current,
    subcommands: [
      Map.self, Extract.self, Resolve.self, ReviewCommand.self, AuditCommand.self, Rank.self,
      Measure.self, Draw.self, Export.self, Explain.self, Init.self, Config.self, Doctor.self,
      Layout.self,
    ])
}

/// The program's version.
enum Version {
  static let current = "0.1.0"
}

/// Runs the command line and turns every error into a message and a documented exit status.
@main
enum Main {
  static func main() async {
    // A reader that closes the pipe early ends the run as it ends every other filter.
    signal(SIGPIPE, SIG_DFL)
    do {
      try await run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      exit(status(after: error).rawValue)
    }
  }

  private static func run(_ words: [String]) async throws {
    let command = try CommandLineReader().command(for: words)
    let threads = (command as? any ReadingCommand)?.input.threads
    try await Threads.$limit.withValue(threads) {
      var command = command
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    }
  }

  /// Tells the error and returns the status to end with.
  private static func status(after error: any Error) -> ExitCode {
    let console = Console(isQuiet: false, isVerbose: false)
    if let failure = error as? Failure {
      console.error(failure.message)
      return failure.status
    }
    if let status = error as? ExitCode { return status }
    let message = Undersigned.fullMessage(for: error)
    if Undersigned.exitCode(for: error).isSuccess {
      print(message)
      return .success
    }
    console.write(message)
    return ExitStatus.usage
  }
}
