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
    let table: Table
    do throws(NetworksError) {
      table = try ranking(
        of: network, testing: outcome.significance(analysis, console: output.verbosity.console))
    } catch {
      throw Failure.computing(error)
    }
    try Printer(options: output).print(table)
    try Closing(output.verbosity).close(
      outcome, found: table.rows.count, of: subject.rawValue, allowNone: subject != .organizations)
  }

  private func ranking(
    of network: SigningNetwork, testing settings: SignificanceSettings?
  ) throws(NetworksError) -> Table {
    switch subject {
    case .organizations:
      let clustering = network.clustering(seed: analysis.seed)
      return .measures(try network.measures(clustering: clustering), of: network)
    case .pairs:
      let ties = try network.rankedTies(settings)
      return .pairs(ties.ranked, of: network, test: ties.testDescription)
    case .groups: return .groups(try network.groups(seed: analysis.seed), of: network)
    case .newcomers: return .turnover(network.turnover, of: network)
    }
  }
}
