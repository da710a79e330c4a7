import ArgumentParser
import Coalitions
import Networks
import Reports

/// `undersigned measure`: centralities, clusters, figures of the network.
struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Centralities of the organizations; clusters and figures of the network.",
    discussion: """
      EXAMPLES
        undersigned measure letters/ --format tsv
        undersigned measure letters/ --clusters
        undersigned measure coded.csv --network
        undersigned measure letters/ --roll-up parents
      """)

  @OptionGroup var input: InputOptions
  @Flag(help: "The clusters instead.")
  var clusters = false
  @Flag(name: .customLong("network"), help: "The figures of the whole network instead.")
  var wholeNetwork = false
  @OptionGroup var networkOptions: NetworkOptions
  @OptionGroup var analysis: AnalysisOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let outcome = try StudyReader(input: input).read()
    let network = try outcome.network(networkOptions)
    outcome.noteRollUp(networkOptions, console: output.verbosity.console)
    let clustering = network.clustering(seed: analysis.seed)
    let table: Table
    do throws(NetworksError) {
      if clusters {
        table = .clusters(clustering.clusters, of: network)
      } else if wholeNetwork {
        let ties = try network.rankedTies(
          outcome.significance(analysis, console: output.verbosity.console))
        table = .summary(network.summary(ties: ties, clustering: clustering))
      } else {
        let measures = try network.measures(clustering: clustering)
        table = Table.measures(measures, of: network).withRankDoubt(
          outcome.nameDoubt(about: network, networkOptions, analysis), of: measures)
      }
    } catch {
      throw Failure.computing(error)
    }
    try Printer(options: output).print(table)
    try Closing(output.verbosity).close(
      outcome, found: network.organizations.count, of: "organizations in the network")
  }
}
