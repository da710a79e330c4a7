import ArgumentParser
import Coalitions
import Foundation
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
        undersigned resolve letters/ --authority -o letters/organizations.csv
        undersigned resolve letters/ --since names.csv   whose identity has changed
      """)

  @OptionGroup var input: InputOptions
  @Flag(help: "Only the questions left open, most likely first.")
  var questions = false
  @Flag(
    help: ArgumentHelp(
      "The organizations as an authority file, to be edited and read again.",
      discussion: """
        One line an organization: id, name, aliases parted by |, kind, country, parent, url and \
        whatever columns organizations.csv had. Beside the letters as organizations.csv it fixes \
        ids and names for every later run.
        """))
  var authority = false
  @Option(
    help: ArgumentHelp(
      "Only the names that stand for another organization than in an earlier run.",
      discussion: "The file is what resolve wrote then, with or without --authority.",
      valueName: "file"),
    completion: .file())
  var since: String?
  @OptionGroup var output: OutputOptions

  func validate() throws {
    let chosen = [questions, authority, since != nil].count { $0 }
    guard chosen <= 1 else {
      throw ValidationError("Choose one of --questions, --authority and --since.")
    }
    if authority, let format = output.format, format != .csv {
      throw ValidationError("--authority writes CSV; leave out --format \(format.rawValue).")
    }
  }

  func run() throws {
    let outcome = try StudyReader(input: input).read()
    let study = outcome.study
    let printer = Printer(options: output)
    let closing = Closing(output.verbosity)
    output.verbosity.console.detail(comparisons(in: study.resolution))
    if questions {
      try printer.print(.questions(study.nameQuestions))
      let count = study.resolution.questions.count
      try closing.close(outcome, found: count, of: "open questions", allowNone: true)
    } else if let since {
      let changes = study.resolution.changes(since: try EarlierRun.identities(in: since))
      try printer.print(.identityChanges(changes))
      try closing.close(
        outcome, found: changes.count, of: "names of another organization", allowNone: true)
    } else {
      if authority {
        try printer.print(AuthorityFile(exporting: study.resolution).text)
      } else {
        try printer.print(
          Table.resolutionRows(study.resolvedMentions), of: .resolution([ResolvedMention]()))
      }
      let count = study.resolution.organizations.count
      try closing.close(outcome, found: count, of: "organizations or persons")
    }
  }

  /// How much was compared: what the time of a run grows with.
  private func comparisons(in resolution: Resolution) -> String {
    let names = resolution.distinctNames
    let each = Double(resolution.comparisons) / Double(max(1, names))
    return "compared \(resolution.comparisons) pairs of \(names) different names, "
      + "\(each.formatted(.number.precision(.fractionLength(2)).locale(Locale(identifier: "en_US_POSIX")))) for each name"
  }
}
