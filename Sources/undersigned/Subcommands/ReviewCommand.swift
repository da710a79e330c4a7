import ArgumentParser
import Coalitions
import Foundation
import Signatories

/// `undersigned review`: decide the open name questions, in the terminal or over a pipe.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Decide the open name questions; every answer is kept at once in decisions.csv.",
    discussion: """
      EXAMPLES
        undersigned review letters/
        undersigned review letters/ --who "R. Luxton" --decisions-file names/decisions.csv

      Answers: s same · d different · u unsure · k skip · z undo · S, D, U the rest of the group ·
      q quit
      """)

  @OptionGroup var input: InputOptions
  @Option(help: "Your name, kept with every answer.")
  var who = ProcessInfo.processInfo.environment["USER"] ?? ""
  @OptionGroup var verbosity: VerbosityOptions

  func run() throws {
    let outcome = try StudyReader(input: input).read()
    var log = DecisionFile(path: Self.path(for: input))
    var session = ReviewSession(
      review: Review(outcome.study.resolution), who: who, when: Self.today)
    print(session.opening)
    while let prompt = session.prompt {
      print(prompt, terminator: "\n> ")
      // Over a pipe too the question is there before its answer.
      fflush(nil)
      guard let line = readLine() else { break }
      switch session.take(line) {
      case .decisions(let decisions): try log.append(decisions)
      case .help(let words): print(words)
      case .quit: return print(session.closing)
      }
    }
    print(session.closing)
  }

  /// The log of a flag, or `decisions.csv` in the first folder that is read.
  private static func path(for input: InputOptions) -> String {
    if let named = input.decisionsFile { return named }
    var isFolder: ObjCBool = false
    let folder = input.paths.first {
      FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) && isFolder.boolValue
    }
    return folder.map { $0 + "/decisions.csv" } ?? "decisions.csv"
  }

  private static var today: String {
    Date().formatted(.iso8601.year().month().day())
  }
}
