import ArgumentParser
import Coalitions
import Letters
import Reports
import Signatories

/// `undersigned explain`: the letters and lines behind one organization or one tie.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The letters and lines behind one organization, or behind one tie.",
    discussion: """
      EXAMPLES
        undersigned explain "Sin Fronteras" letters/
        undersigned explain LAWG --with "Sin Fronteras" letters/
      """)

  @Argument(help: "An organization: its id or a form of its name.")
  var name: String
  @Option(help: ArgumentHelp("A second organization.", valueName: "name"))
  var with: String?
  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let outcome = try StudyReader(input: input).read()
    let study = outcome.study
    let first = try Self.organization(name, in: study)
    guard let with else {
      let explanation = study.explanation(of: first)
      try show(explanation.evidence.map(\.mention), ExplanationText.text(of: explanation))
      return try Closing(output.verbosity).close(
        outcome, found: explanation.evidence.count, of: "mentions")
    }
    let second = try Self.organization(with, in: study)
    let shared = study.documents(sharedBy: first, and: second)
    let evidence = [first, second].flatMap { study.explanation(of: $0).evidence }
      .filter { shared.contains($0.mention.document) }
    let names = [first, second].map { study.resolution.organizations[$0].label }
    try show(
      evidence.map(\.mention),
      ExplanationText.text(ofTieBetween: names, in: shared, evidence: evidence))
    try Closing(output.verbosity).close(
      outcome, found: shared.count, of: "shared documents", allowNone: true)
  }

  /// Words for people, the contract of `extract` for programs.
  private func show(_ mentions: [Mention], _ words: String) throws {
    let printer = Printer(options: output)
    if try printer.format == .table {
      try printer.print(words)
    } else {
      try printer.print(.mentions(mentions))
    }
  }

  static func organization(_ name: String, in study: Study) throws -> Int {
    let found = study.organizations(called: name)
    let organizations = study.resolution.organizations
    switch found.count {
    case 1: return found[0]
    case 0:
      throw Failure.nothingFound(
        "nobody called “\(name)” found; undersigned resolve lists all names")
    default:
      let choices = found.prefix(10).map {
        "\n  \(organizations[$0].id)  \(organizations[$0].label)"
      }
      throw Failure.usage(
        "“\(name)” fits \(found.count) organizations; name one by its id:" + choices.joined())
    }
  }
}
