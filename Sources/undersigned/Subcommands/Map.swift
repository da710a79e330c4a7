import ArgumentParser
import Coalitions
import Figures
import Networks
import Reports
import Signatories

/// `undersigned map`: the main job, from documents to maps, tables and a report.
struct Map: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The main job: documents in, maps, tables and a report out.",
    discussion: """
      EXAMPLES
        undersigned map letters/ -o output/
        undersigned map letters/ -o output/ --role signatory --role speaker --role issuer
        undersigned map coded.csv -o output/ --at-risk lifetime
        undersigned map letters/ -o output/ --archive output/coalition.sqlite
      """)

  @OptionGroup var input: InputOptions
  @Option(
    name: [.short, .long], help: ArgumentHelp("The folder for the results.", valueName: "folder"),
    completion: .directory)
  var output: String
  @Flag(help: "Draw every figure there is once more, as small SVG files in the folder gallery.")
  var gallery = false
  @OptionGroup(title: "Figures") var figureOptions: FigureOptionGroup
  @OptionGroup var networkOptions: NetworkOptions
  @OptionGroup(title: "Test") var analysisOptions: AnalysisOptions
  @OptionGroup(title: "Test") var test: TestOptions
  @OptionGroup(title: "Test") var strata: StrataOptions
  @OptionGroup var verbosity: VerbosityOptions

  func run() async throws {
    let outcome = try StudyReader(input: input).read()
    let network = try outcome.network(networkOptions)
    let options = try figureOptions.options(for: network, of: outcome.study)
    let significance = try test.applied(
      to: outcome.significance(analysisOptions, console: verbosity.console),
      strata: strata.strata, network: network, console: verbosity.console)
    let analysis: Analysis
    let sensitivity: Sensitivity
    do throws(NetworksError) {
      analysis = try Analysis(of: network, testing: significance, seed: analysisOptions.seed)
      sensitivity = try Sensitivity(
        of: outcome.study, analysis,
        settings: networkOptions.settings(withPersons: input.persons == true))
    } catch {
      throw Failure.computing(error)
    }
    outcome.noteRollUp(networkOptions, console: verbosity.console)
    let changes =
      EarlierRun.identities(inMap: output).map { outcome.study.resolution.changes(since: $0) } ?? []
    let results = MapResults(
      outcome: outcome, analysis: analysis,
      doubt: outcome.nameDoubt(about: network, networkOptions, analysisOptions), changes: changes,
      sensitivity: sensitivity, figureOptions: options,
      console: verbosity.console)
    var files = try await results.write(to: output)
    if gallery { files += try await results.writeGallery(to: output + "/gallery") }
    if let archive = outcome.archive { try ArchiveFile.write(outcome, analysis, to: archive) }
    verbosity.console.note("wrote \(files) files to \(output)")
    for change in changes {
      verbosity.console.note("“\(change.name)” was \(change.before), is now \(change.now)")
    }
    try Closing(verbosity).close(
      outcome, found: network.organizations.count, of: "organizations in the network")
  }
}
