import ArgumentParser
import Coalitions
import Figures
import Foundation
import Networks

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
  @Option(
    name: [.short, .long], help: ArgumentHelp("The file.", valueName: "file"),
    completion: .file())
  var output: String
  @OptionGroup var figureOptions: FigureOptionGroup
  @OptionGroup var networkOptions: NetworkOptions
  @OptionGroup var analysis: AnalysisOptions
  @OptionGroup var verbosity: VerbosityOptions

  func validate() throws {
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
    let console = verbosity.console
    let ties: CosigningTies
    do throws(NetworksError) {
      ties = try network.rankedTies(outcome.significance(analysis, console: console))
    } catch {
      throw Failure.computing(error)
    }
    let drawn = await figure.figure(
      of: network, ties: ties, clustering: network.clustering(seed: analysis.seed),
      options: figureOptions.options, console: console)
    try FigureFile.write(drawn, to: output)
    for label in drawn.droppedLabels { console.detail("no room for \(label)") }
    try Closing(verbosity).close(
      outcome, found: network.organizations.count, of: "organizations in the network")
  }
}
