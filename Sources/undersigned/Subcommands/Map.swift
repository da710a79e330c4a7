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
  @Option(
    help: ArgumentHelp(
      "An organization an ego map is drawn around. May repeat; by default the most central.",
      valueName: "name"))
  var around: [String] = []
  @Flag(help: "Write every figure once more, as small SVG files in the folder gallery.")
  var gallery = false
  @OptionGroup(title: "Figures") var figureOptions: FigureOptionGroup
  @OptionGroup var networkOptions: NetworkOptions
  @OptionGroup(title: "Test") var analysisOptions: AnalysisOptions
  @OptionGroup(title: "Test") var test: TestOptions
  @OptionGroup(title: "Test") var strata: StrataOptions
  @OptionGroup var verbosity: VerbosityOptions

  func run() async throws {
    var console = verbosity.console
    console.progress = ProgressBar(
      steps: MapResults.steps + max(1, around.count) + 1, isQuiet: verbosity.quiet)
    defer { console.progress?.wipe() }
    console.progress?.show("reading", afterStep: false)
    let outcome = try StudyReader(input: input).read()
    let network = try outcome.network(networkOptions)
    let options = try figureOptions.options(for: network, of: outcome.study)
    let significance = try test.applied(
      to: outcome.significance(analysisOptions, console: console),
      strata: strata.strata, network: network, console: console)
    let subjects =
      around.isEmpty ? nil : try around.map { try outcome.subject(called: $0, in: network) }
    console.progress?.show("ties, groups, clusters and measures")
    let analysis: Analysis
    do throws(NetworksError) {
      analysis = try Analysis(of: network, testing: significance, seed: analysisOptions.seed)
    } catch {
      throw Failure.computing(error)
    }
    outcome.noteRollUp(networkOptions, console: console)
    let changes =
      EarlierRun.identities(inMap: output).map { outcome.study.resolution.changes(since: $0) } ?? []
    let maker = FigureMaker(
      study: outcome.study, analysis: analysis, options: options, console: console)
    let plan = FigurePlan(network: maker.network, subjects: subjects ?? Self.mostCentral(analysis))
    let results = MapResults(
      outcome: outcome, analysis: analysis, pending: pending(outcome, network, analysis),
      changes: changes, maker: maker, plan: plan.figures, console: console)
    let files = try await results.write(to: output, withGallery: gallery)
    if let archive = outcome.archive { try ArchiveFile.write(outcome, analysis, to: archive) }
    console.note("wrote \(files) files to \(output)")
    for change in changes {
      console.note("“\(change.name)” was \(change.before), is now \(change.now)")
    }
    try Closing(verbosity).close(
      outcome, found: network.organizations.count, of: "organizations in the network")
  }

  /// The organization of greatest strength.
  private static func mostCentral(_ analysis: Analysis) -> [Int] {
    analysis.strengthRanks.prefix(1).map(\.organization)
  }

  /// Begins what only the tables need; it is computed beside the drawing.
  private func pending(
    _ outcome: StudyReader.Outcome, _ network: SigningNetwork, _ analysis: Analysis
  ) -> MapResults.Pending {
    let settings = networkOptions.settings(withPersons: input.persons == true)
    let (study, seed) = (outcome.study, analysisOptions.seed)
    return MapResults.Pending(
      doubt: Task { study.nameDoubt(about: network, settings: settings, seed: seed) },
      sensitivity: Task { try Sensitivity(of: study, analysis, settings: settings) })
  }
}
