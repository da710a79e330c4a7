import ArgumentParser
import Coalitions
import Networks
import Reports

/// `undersigned rank`: who co-signs most.
struct Rank: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Which organizations, pairs and groups co-sign most often; who is new.",
    discussion: """
      EXAMPLES
        undersigned rank pairs letters/ --format tsv
        undersigned rank groups letters/
        undersigned rank organizations letters/ --top 50
        undersigned rank newcomers letters/
      """)

  /// What is ranked.
  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case organizations
    case pairs
    case groups
    case newcomers
  }

  @Argument(help: "organizations, pairs, groups or newcomers.")
  var subject: Subject
  @OptionGroup var input: InputOptions
  @OptionGroup var networkOptions: NetworkOptions
  @OptionGroup var analysis: AnalysisOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let outcome = try StudyReader(input: input).read()
    let network = try outcome.network(networkOptions)
    outcome.noteRollUp(networkOptions, console: output.verbosity.console)
    let table: Table
    do throws(NetworksError) {
      table = try ranking(
        of: network, in: outcome,
        testing: outcome.significance(analysis, console: output.verbosity.console))
    } catch {
      throw Failure.computing(error)
    }
    try Printer(options: output).print(table)
    try Closing(output.verbosity).close(
      outcome, found: table.rows.count, of: subject.rawValue, allowNone: subject != .organizations)
  }

  private func ranking(
    of network: SigningNetwork, in outcome: StudyReader.Outcome,
    testing settings: SignificanceSettings?
  ) throws(NetworksError) -> Table {
    switch subject {
    case .organizations:
      let clustering = network.clustering(seed: analysis.seed)
      let measures = try network.measures(clustering: clustering)
      return Table.measures(measures, of: network).withRankDoubt(
        outcome.nameDoubt(about: network, networkOptions, analysis), of: measures)
    case .pairs:
      let ties = try network.rankedTies(settings)
      return Table.pairs(ties.ranked, of: network, test: ties.testDescription).withSharedDoubt(
        outcome.nameDoubt(about: network, networkOptions, analysis), of: ties.ranked)
    case .groups: return .groups(try network.groups(seed: analysis.seed), of: network)
    case .newcomers: return .turnover(network.turnover, of: network)
    }
  }
}
