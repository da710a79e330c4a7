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
        undersigned extract --text letter.pdf
      """)

  @OptionGroup var input: InputOptions
  @Flag(help: "One row per document instead: title, date, language, kind, claimed and listed.")
  var documents = false
  @Flag(
    help: """
      The text of the documents instead, as it was read; start, end, line and page of mentions \
      count in it.
      """)
  var text = false
  @Flag(help: "Only the mentions that should be looked at.")
  var doubtful = false
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard !(text && (documents || doubtful)) else {
      throw ValidationError("--text goes with neither --documents nor --doubtful; choose one.")
    }
  }

  func run() throws {
    if text { return try TextPrinter(input: input, output: output).print() }
    if try needsWholeCorpus { try printAll() } else { try printStream() }
  }

  /// Corrections name documents of the whole corpus, tables come last, `--strict` asks for open
  /// questions about names, and an archive remembers whole runs; all else is printed document by
  /// document.
  private var needsWholeCorpus: Bool {
    get throws {
      try output.verbosity.strict || input.archive != nil
        || input.paths.contains(where: StudyReader.isTable)
        || HumanRecordFiles(input: input).changeExtraction
    }
  }

  private func printStream() throws {
    let printer = Printer(options: output)
    _ = try printer.format
    let stream = try ExtractionStream(
      input, subject: documents ? .documents : .mentions(doubtfulOnly: doubtful),
      console: output.verbosity.console)
    try printer.print(
      stream, of: documents ? .documents([], mentions: []) : .mentions([Mention]()))
    try Closing(output.verbosity).close(stream, of: "mentions")
  }

  private func printAll() throws {
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
