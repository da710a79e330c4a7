import ArgumentParser
import Coalitions
import Reports
import Signatories

/// `undersigned resolve`: which names are which organization, and why.
struct Resolve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Which names are which organization, and why.",
    discussion: """
      EXAMPLES
        undersigned resolve letters/ -o names.csv
        undersigned resolve coded.csv --format jsonl
        undersigned resolve letters/ --questions      the names left for you to decide
      """)

  @OptionGroup var input: InputOptions
  @Flag(help: "Only the questions left open, most likely first.")
  var questions = false
  @OptionGroup var output: OutputOptions

  func run() throws {
    let outcome = try StudyReader(input: input).read()
    let study = outcome.study
    let printer = Printer(options: output)
    if questions {
      try printer.print(.questions(study.nameQuestions))
      let count = study.resolution.questions.count
      try Closing(output.verbosity).close(
        outcome, found: count, of: "open questions", allowNone: true)
    } else {
      try printer.print(.resolution(study.resolvedMentions))
      let count = study.resolution.organizations.count
      try Closing(output.verbosity).close(
        outcome, found: count, of: "organizations and persons")
    }
  }
}
