public import ArgumentParser
public import Reports

/// Where results go and how much is said beside them.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The format: \(TableFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
      discussion: "Without it, the ending of --output decides; else table."))
  var format: TableFormat?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(help: "How many rows --format table shows; 0 shows all.")
  var top: Int = 20

  @OptionGroup
  var verbosity: VerbosityOptions

  func validate() throws {
    guard top >= 0 else { throw ValidationError("--top takes a number from 0.") }
  }
}

/// How much is said on standard error.
struct VerbosityOptions: ParsableArguments {
  @Flag(name: [.short, .long], help: "Say nothing but errors.")
  var quiet = false

  @Flag(name: [.short, .long], help: "Show every doubtful judgement.")
  var verbose = false

  @Flag(help: "End with status 1 where counts disagree, questions are open or files were skipped.")
  var strict = false

  var console: Console { Console(isQuiet: quiet, isVerbose: verbose) }
}

extension TableFormat: ExpressibleByArgument {}
