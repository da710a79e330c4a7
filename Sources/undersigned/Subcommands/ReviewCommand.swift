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
    let log = AppendedFile(
      path: input.place(of: "decisions.csv", named: input.decisionsFile),
      header: DecisionLog.header, option: "--decisions-file")
    if input.decisionsFile != nil { try log.begin() }
    let outcome = try StudyReader(input: input).read()
    var session = ReviewSession(
      review: Review(outcome.study.resolution), who: who, when: Date.todayInFull)
    try session.run { try log.append($0.map(\.csv)) }
  }
}

extension Date {
  /// Today as ISO 8601 has it.
  static var todayInFull: String { Date().formatted(.iso8601.year().month().day()) }
}
