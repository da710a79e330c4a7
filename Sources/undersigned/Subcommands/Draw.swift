import ArgumentParser
import Coalitions
import Figures
import Foundation
import Networks
import Signatories

/// `undersigned draw`: one figure.
struct Draw: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw one figure, in the size of your page.",
    discussion: """
      The ending of --output decides: \(FigureFile.endings.joined(separator: ", ")).

      EXAMPLES
        undersigned draw coalition-map letters/ -o map.svg
        undersigned draw bipartite-map letters/ --size one-column -o letters.pdf
        undersigned draw coalition-map letters/ --role signatory --role speaker -o all.svg
      """)

  @Argument(
    help: "The figure: \(FigureWord.allCases.map(\.rawValue).joined(separator: ", ")).")
  var figure: FigureWord
  @OptionGroup var input: InputOptions
  @Option(help: ArgumentHelp("The organization an ego-map is drawn around.", valueName: "name"))
  var around: String?
  @Option(
    name: [.short, .long], help: ArgumentHelp("The file.", valueName: "file"),
    completion: .file())
  var output: String
  @OptionGroup(title: "Figures") var figureOptions: FigureOptionGroup
  @OptionGroup var networkOptions: NetworkOptions
  @OptionGroup var analysis: AnalysisOptions
  @OptionGroup var verbosity: VerbosityOptions

  func validate() throws {
    guard figure != .egoMap || around != nil else {
      throw ValidationError("An ego-map needs --around with the name of an organization.")
    }
    let ending = URL(filePath: output).pathExtension.lowercased()
    guard FigureFile.endings.contains(ending) else {
      throw ValidationError(
        "\(output): the ending names no format; use one of "
          + "\(FigureFile.endings.joined(separator: ", ")).")
    }
  }

  func run() async throws {
    let outcome = try StudyReader(input: input).read()
    let network = try outcome.network(networkOptions)
    outcome.noteRollUp(networkOptions, console: verbosity.console)
    let console = verbosity.console
    let computed: Analysis
    do throws(NetworksError) {
      computed = try Analysis(
        of: network, testing: outcome.significance(analysis, console: console),
        seed: analysis.seed)
    } catch {
      throw Failure.computing(error)
    }
    let maker = FigureMaker(
      study: outcome.study, analysis: computed, options: figureOptions.options, console: console)
    let drawn = await maker.figure(figure, subject: try subject(in: outcome, network))
    try FigureFile.write(drawn, to: output)
    for label in drawn.droppedLabels { console.detail("no room for \(label)") }
    try Closing(verbosity).close(
      outcome, found: network.organizations.count, of: "organizations in the network")
  }

  /// The place in the network of the organization that is named.
  private func subject(
    in outcome: StudyReader.Outcome, _ network: SigningNetwork
  ) throws -> Int? {
    guard figure == .egoMap, let around else { return nil }
    let found = try Explain.organization(around, in: outcome.study)
    let id = outcome.study.resolution.organizations[found].id
    guard let index = network.organizations.firstIndex(where: { $0.id == id }) else {
      throw Failure.nothingFound("“\(around)” has no tie in the chosen roles; try --role")
    }
    return index
  }
}
