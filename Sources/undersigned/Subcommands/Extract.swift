import ArgumentParser
import Coalitions
import Reports
import Signatories

/// `undersigned extract`: who signed, one row per mention with evidence.
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Who signed, spoke or issued: one row per mention with its place and rule.",
    discussion: """
      EXAMPLES
        undersigned extract letters/
        undersigned extract letters/ -o mentions.csv
        undersigned extract --documents letters/ --format jsonl
      """)

  @OptionGroup var input: InputOptions
  @Flag(help: "One row per document instead: title, date, language, kind, claimed and listed.")
  var documents = false
  @Flag(help: "Only the mentions that should be looked at.")
  var doubtful = false
  @OptionGroup var output: OutputOptions

  func run() throws {
    let outcome = try StudyReader(input: input).read()
    let study = outcome.study
    let mentions =
      doubtful
      ? study.mentions.filter { $0.confidence < Extraction.doubt } : study.mentions
    try Printer(options: output).print(
      documents
        ? .documents(study.documents, mentions: study.mentions) : .mentions(mentions))
    try Closing(output.verbosity).close(outcome, found: mentions.count, of: "mentions")
  }
}
